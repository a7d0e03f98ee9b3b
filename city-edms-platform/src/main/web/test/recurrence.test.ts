import { describe, expect, it } from 'vitest';
import { EMPTY, lacks, resolutionDraft } from '../src/resolution/form/draft';
import { ofRecurrence, recurrenceDraft, USUAL_RULE } from '../src/resolution/form/recurrence';
import { USUAL_TERM } from '../src/resolution/form/term';

describe('a rule of a periodic task', () => {
  it('is sent with what it needs and nothing else', () => {
    expect(recurrenceDraft(USUAL_RULE)).toEqual({ unit: 'month', every: 1, on: 5, shift: 'before' });
    expect(recurrenceDraft({ ...USUAL_RULE, unit: 'last-working-day', ending: 'times', times: '4' })).toEqual({
      unit: 'last-working-day',
      every: 1,
      shift: 'before',
      times: 4,
    });
    expect(recurrenceDraft({ ...USUAL_RULE, ending: 'until', until: '2027-12-31' })?.until).toBe('2027-12-31');
  });

  it.each([
    { every: '0' },
    { every: 'x' },
    { on: '32' },
    { unit: 'week' as const, on: '8' },
    { ending: 'until' as const },
    { ending: 'times' as const, times: '' },
  ])('is incomplete with %o', (part) => {
    expect(recurrenceDraft({ ...USUAL_RULE, ...part })).toBeUndefined();
  });

  it('is as it was when it is changed', () => {
    const rule = ofRecurrence({ unit: 'week', every: 2, on: 5, shift: 'after', from: '2026-11-27', until: null, times: 7 });
    expect(recurrenceDraft(rule)).toEqual({ unit: 'week', every: 2, on: 5, shift: 'after', times: 7 });
  });
});

describe('a resolution with it', () => {
  const executor = { post: '7', name: 'Коваль', dative: 'Ковалю', title: 'Начальник', unit: 'Відділ', role: 'main' as const };
  const written = { ...EMPTY, text: 'Подати звіт', executors: [executor], term: { ...USUAL_TERM, choice: 'periodic' as const } };

  it('has the rule in place of a deadline', () => {
    const draft = resolutionDraft(written);
    expect(draft.periodic).toEqual({ unit: 'month', every: 1, on: 5, shift: 'before' });
    expect(draft.points[0]?.deadline).toBeUndefined();
    expect(lacks(written)).toEqual([]);
  });

  it('is not complete without a whole rule', () => {
    expect(lacks({ ...written, term: { ...written.term, rule: { ...USUAL_RULE, on: '' } } })).toEqual(['term']);
  });

  it('says nothing of it where it does not come again', () => {
    expect('periodic' in resolutionDraft({ ...written, term: USUAL_TERM })).toBe(false);
  });
});
