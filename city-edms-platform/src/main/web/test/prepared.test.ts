import { describe, expect, it } from 'vitest';
import type { PreparedResolution, ResolutionDraft } from '../src/api/resolution-api';
import { resolutionDraft } from '../src/resolution/form/draft';
import { approval, ofPrepared } from '../src/resolution/stack/prepared';

const party = { post: '2', name: 'Коваль О. П.', title: 'Начальник', unit: 'Управління', dative: 'Ковалю О. П.' };

function prepared(draft: Partial<ResolutionDraft> = {}): PreparedResolution {
  return {
    review: '100',
    version: 1,
    state: 'waiting',
    draft: {
      text: 'Підготувати відповідь',
      control: true,
      controller: '2',
      points: [{ executors: [{ post: '2', role: 'main' }], deadline: { kind: 'working-days', days: 5 } }],
      ...draft,
    },
    preparedAt: '2026-11-27T09:00:00+02:00',
    preparedByName: 'Їжакевич І. С.',
    parties: [party],
    actions: ['return-prepared'],
  };
}

describe('a prepared resolution', () => {
  it('is approved as it is, on the review the head sees and in their role', () => {
    const sent = approval(prepared(), { review: '100', version: 3, asPost: '1' });
    expect(sent).toEqual({
      review: '100',
      version: 3,
      asPost: '1',
      text: 'Підготувати відповідь',
      control: true,
      controller: '2',
      points: [{ executors: [{ post: '2', role: 'main' }], deadline: { kind: 'working-days', days: 5 } }],
    });
  });

  it.each([
    [{ kind: 'working-days' as const, days: 5 }],
    [{ kind: 'calendar-days' as const, days: 12 }],
    [{ kind: 'date' as const, date: '2026-12-31' }],
    [{ kind: 'preset' as const, preset: 'appeal' }],
    [{ kind: 'none' as const }],
  ])('stands in the form with its deadline %o, and would be sent the same', (deadline) => {
    const read = prepared({ points: [{ executors: [{ post: '2', role: 'main' }], deadline }] });
    const { text, control, controller, points } = resolutionDraft(ofPrepared(read));
    expect({ text, control, controller, points }).toEqual({
      text: 'Підготувати відповідь',
      control: true,
      controller: '2',
      points: [{ executors: [{ post: '2', role: 'main' }], deadline }],
    });
  });

  it('keeps the rule of one that comes again', () => {
    const periodic = { unit: 'month' as const, every: 1, on: 5, shift: 'before' as const, times: 3 };
    const read = prepared({ periodic, points: [{ executors: [{ post: '2', role: 'main' }] }] });
    expect(resolutionDraft(ofPrepared(read)).periodic).toEqual(periodic);
    expect(approval(read, { review: '100', version: 1, asPost: '1' }).periodic).toEqual(periodic);
  });
});
