import { describe, expect, it } from 'vitest';
import { EMPTY, lacks, resolutionDraft, withExecutor, withRole } from '../src/resolution/form/draft';
import { termDraft, USUAL_TERM } from '../src/resolution/form/term';
import { placed, type TreeNode, wrapped } from '../src/resolution/picture/tree';

const POST = (post: string) => ({ post, name: `Особа ${post}`, dative: `Особі ${post}`, title: 'посада', unit: '' });

describe('a resolution being written', () => {
  it('makes the first executor the main one, and another main one takes the place of the first', () => {
    const two = withExecutor(withExecutor(EMPTY, POST('1')), POST('2'));
    expect(two.executors.map(({ role }) => role)).toEqual(['main', 'co']);
    expect(withRole(two, '2', 'main').executors.map(({ role }) => role)).toEqual(['co', 'main']);
    expect(withExecutor(two, POST('1')).executors).toHaveLength(2);
  });

  it('needs words where something is to be done, and none where people are only informed', () => {
    const one = withExecutor(EMPTY, POST('1'));
    expect(lacks(EMPTY)).toEqual(['executors']);
    expect(lacks(one)).toEqual(['text']);
    expect(lacks(withRole(one, '1', 'info'))).toEqual([]);
    expect(lacks({ ...withRole(withExecutor(one, POST('2')), '1', 'co'), text: 'До роботи' })).toEqual(['main']);
  });

  it('is sent as one point, with a controller only where it is on control', () => {
    const written = { ...withExecutor(EMPTY, POST('1')), text: ' До роботи ', controller: POST('9') };
    expect(resolutionDraft(written)).toEqual({
      text: 'До роботи',
      control: false,
      controller: null,
      points: [{ executors: [{ post: '1', role: 'main' }] }],
    });
    expect(resolutionDraft({ ...written, control: true }).controller).toBe('9');
  });

  it.each([
    ['0', undefined],
    ['1001', undefined],
    ['ten', undefined],
    ['10', { kind: 'calendar-days', days: 10 }],
  ])('takes «%s» days as %j', (amount, draft) => {
    expect(termDraft({ ...USUAL_TERM, choice: 'days', amount })).toEqual(draft);
  });
});

describe('the picture of the execution tree', () => {
  const node = (id: string, children: TreeNode[] = []): TreeNode => ({
    id, kind: 'task', title: id, text: 'слово '.repeat(40), detail: 'деталь', mood: 'open', task: id, children,
  });

  it('lays no box over another, and draws each line from its parent', () => {
    const { boxes, height } = placed([node('a', [node('b', [node('c')]), node('d')])], 358);
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1];
      if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(box.y + box.height);
    }
    expect(boxes.map(({ from }) => from === null)).toEqual([true, false, false, false]);
    expect(height).toBeGreaterThan(0);
  });

  it('fits a phone until it is too deep to be read, and is then wider', () => {
    expect(placed([node('a', [node('b')])], 358).width).toBeLessThanOrEqual(359);
    let deep = node('z');
    for (let n = 0; n < 20; n++) deep = node(String(n), [deep]);
    expect(placed([deep], 358).width).toBeGreaterThan(600);
  });

  it('breaks words that are longer than a line, and ends what is too long', () => {
    const lines = wrapped(`${'а'.repeat(100)} кінець`, 150);
    expect(lines).toHaveLength(3);
    expect(lines[2]?.endsWith('…')).toBe(true);
    expect(wrapped('', 150)).toEqual([]);
  });
});
