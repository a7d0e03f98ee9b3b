import { describe, expect, it } from 'vitest';
import type { PeriodicTask, Resolution, Task } from '../src/api/resolution-api';
import { EMPTY } from '../src/resolution/form/draft';
import { USUAL_TERM } from '../src/resolution/form/term';
import { mayPutRight, nextLabel, ofPoint, pointsDraft, standingPoints } from '../src/resolution/points/points';

const party = { post: '7', name: 'Коваль О. П.', title: 'Начальник', unit: 'Відділ', dative: 'Ковалю О. П.' };
const task = (more: Partial<Task> = {}): Task => ({
  id: '70',
  version: 1,
  resolution: '1',
  document: 'd',
  point: 1,
  pointLabel: '2.1',
  text: 'Очистити дах',
  role: 'main',
  executor: party,
  deadline: { kind: 'date', due: '2026-12-31' },
  state: 'assigned',
  overdue: false,
  createdAt: '2026-11-27T09:00:00+02:00',
  actions: [],
  ...more,
});
const point = (label: string | null, more: Partial<Resolution> = {}): Resolution => ({
  id: `r${label ?? ''}`,
  version: 3,
  document: 'd',
  point: label,
  author: party,
  resolvedOn: '2026-11-27',
  createdAt: '2026-11-27T09:00:00+02:00',
  paper: true,
  control: true,
  controlled: true,
  controller: party,
  state: 'active',
  actions: ['withdraw'],
  tasks: [task()],
  ...more,
});

describe('numbers of points', () => {
  it('go on by their last part', () => {
    expect(nextLabel('1')).toBe('2');
    expect(nextLabel('2.9')).toBe('2.10');
    expect(nextLabel('1.1)')).toBe('1.2');
    expect(nextLabel('а')).toBe('');
  });

  it('order the points as they are counted, and leave out what does not stand', () => {
    const resolutions = [point('10'), point('2.1'), point('2', { state: 'withdrawn' }), point(null)];
    expect(standingPoints({ resolutions }).map(({ point: label }) => label)).toEqual(['2.1', '10']);
  });
});

const weekly: PeriodicTask = {
  id: '5',
  version: 1,
  document: 'd',
  resolution: 'r3',
  rule: { unit: 'week', every: 1, on: 1, shift: 'before', from: '2026-11-27' },
  words: { uk: 'щопонеділка', en: 'every Monday' },
  given: 1,
  state: 'running',
  actions: [],
};

describe('a periodic point', () => {
  it('is sent with its rule and without a deadline, and keeps the rule when it is put right', () => {
    const entered = ofPoint(point('3'), [weekly]);
    expect(entered.written.term.choice).toBe('periodic');
    const [sent] = pointsDraft('1', [entered]).points;
    expect(sent?.periodic).toMatchObject({ unit: 'week', every: 1, on: 1, shift: 'before' });
    expect(sent?.deadline).toBeUndefined();
    expect(ofPoint(point('3'), [{ ...weekly, state: 'stopped' }]).written.term.choice).toBe('date');
    expect(ofPoint(point('4'), [weekly]).written.term.choice).toBe('date');
  });
});

describe('a point that is put right', () => {
  it('is as it was entered', () => {
    const { label, written, replaces } = ofPoint(point('2.1'));
    expect(label).toBe('2.1');
    expect(replaces).toEqual({ id: 'r2.1', version: 3 });
    expect(written.text).toBe('Очистити дах');
    expect(written.term).toMatchObject({ choice: 'date', date: '2026-12-31' });
    expect(written.executors).toEqual([{ ...party, role: 'main' }]);
    expect(written.controller?.post).toBe('7');
  });

  it('is not offered once somebody reported, passed it on, or may not', () => {
    const free = point('1');
    expect(mayPutRight(free, { resolutions: [free] })).toBe(true);
    expect(mayPutRight(point('1', { actions: [] }), { resolutions: [] })).toBe(false);
    const reported = point('1', { tasks: [task({ state: 'reported', report: 'Готово' })] });
    expect(mayPutRight(reported, { resolutions: [] })).toBe(false);
    expect(mayPutRight(free, { resolutions: [free, point(null, { parentTask: '70' })] })).toBe(false);
  });
});

describe('points as they are sent', () => {
  it('carry their number, deadline and controller', () => {
    const written = {
      ...EMPTY,
      text: ' Очистити дах ',
      control: true,
      controller: party,
      executors: [{ ...party, role: 'main' as const }],
      term: { ...USUAL_TERM, choice: 'days5' as const },
    };
    expect(pointsDraft('1', [{ label: ' 2.1 ', written, replaces: { id: '9', version: 2 } }])).toEqual({
      author: '1',
      points: [
        {
          replaces: '9',
          version: 2,
          label: '2.1',
          text: 'Очистити дах',
          deadline: { kind: 'working-days', days: 5 },
          executors: [{ post: '7', role: 'main' }],
          control: true,
          controller: '7',
        },
      ],
    });
  });
});
