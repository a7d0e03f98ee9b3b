import { expect, it } from 'vitest';
import { onSheets } from '../src/intake/label-count';

it.each([
  [0, 5, 0],
  [1, 0, 1],
  [24, 0, 1],
  [24, 1, 2],
  [25, 0, 2],
  [1, 23, 1],
])('%d labels after %d used ones take %d sheets', (labels, skip, sheets) => {
  expect(onSheets(labels, skip)).toBe(sheets);
});
