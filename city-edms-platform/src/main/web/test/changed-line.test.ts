import { describe, expect, it } from 'vitest';
import type { EntryHistory } from '../src/api/types';
import { changedLine } from '../src/journal/changed-line';

const history = (content: string | null) =>
  ({
    id: 7,
    register: 'incoming',
    number: '02-10/33',
    registeredAt: '2026-01-05T12:00:00+02:00',
    acts: [{ content: '{}' }, { content }],
  }) as unknown as EntryHistory;

describe('a line without a document', () => {
  it('says what its last act wrote', () => {
    const line = changedLine(history('{"entry":{"card":{"summary":"Про дах","additional":{"note":"так"}}}}'), 'incoming');
    expect(line.card).toEqual({ summary: 'Про дах', additional: { note: 'так' } });
    expect(line.registration?.number).toBe('02-10/33');
  });

  it('has no card for whom it is hidden', () => {
    expect(changedLine(history(null), 'appeal').card).toBeNull();
  });
});
