import { describe, expect, it } from 'vitest';
import { labelParts, ON_SHEET, onSheets } from '../src/intake/label-count';

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

describe('labels of a busy day', () => {
  const documents = Array.from({ length: 400 }, (_, at) => `document-${at}`);

  it('are asked for in parts that an address holds, each on sheets of its own', () => {
    const parts = labelParts(documents, 5);
    expect(parts.map(({ documents: some, skip }) => [some.length, skip])).toEqual([
      [163, 5],
      [168, 0],
      [69, 0],
    ]);
    expect(parts.flatMap(({ documents: some }) => some)).toEqual(documents);
    for (const { documents: some, skip } of parts.slice(0, -1)) expect((some.length + skip) % ON_SHEET).toBe(0);
  });

  it('are none where nothing is chosen', () => {
    expect(labelParts([], 3)).toEqual([]);
  });
});
