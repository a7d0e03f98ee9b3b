import type { Execution, Resolution, Task } from '../../api/resolution-api';

export type Mood = 'open' | 'late' | 'waiting' | 'done' | 'off';

/** A node of the execution tree: a resolution with its tasks, a task with what its executor passed on. */
export interface TreeNode {
  readonly id: string;
  readonly kind: 'resolution' | 'task';
  readonly title: string;
  readonly text: string;
  readonly detail: string;
  readonly mood: Mood;
  /** Of a task, for the link. */
  readonly task: string | null;
  readonly children: readonly TreeNode[];
}

/** The words of a node, which depend on the language. */
export interface TreeWords {
  resolution(resolution: Resolution): string;
  task(task: Task): string;
}

function moodOf(task: Task): Mood {
  if (task.state === 'withdrawn') return 'off';
  if (task.state === 'done' || task.state === 'noted') return 'done';
  if (task.overdue) return 'late';
  return task.state === 'reported' ? 'waiting' : 'open';
}

/** Hangs each resolution below the task it was passed on from. */
export function executionTree({ resolutions }: Pick<Execution, 'resolutions'>, words: TreeWords): readonly TreeNode[] {
  const below = (parent: string | null): TreeNode[] =>
    resolutions.filter((resolution) => (resolution.parentTask ?? null) === parent).map(node);
  const node = (resolution: Resolution): TreeNode => ({
    id: `resolution-${resolution.id}`,
    kind: 'resolution',
    title: resolution.author.name,
    text: resolution.text ?? '',
    detail: words.resolution(resolution),
    mood: resolution.state === 'withdrawn' ? 'off' : 'open',
    task: null,
    children: resolution.tasks.map((task) => ({
      id: `task-${task.id}`,
      kind: 'task',
      title: task.executor.name,
      text: task.text === resolution.text ? '' : (task.text ?? ''),
      detail: words.task(task),
      mood: moodOf(task),
      task: task.id,
      children: below(task.id),
    })),
  });
  return below(null);
}

export interface Placed {
  readonly node: TreeNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The detail, in lines below. */
  readonly details: readonly string[];
  /** Where the line to it comes from; null for a root. */
  readonly from: { readonly x: number; readonly y: number } | null;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
}

const INDENT = 22;
const GAP = 12;
const PADDING = 12;
const LINE = 18;
const SMALLEST = 200;
const LARGEST = 460;
/** Of an average letter at the size the text is drawn in. */
const LETTER = 7.1;
const MAXIMUM_LINES = 3;

/** Breaks a text into lines of a width; what is too long ends with «…», a word too long for a line is cut. */
export function wrapped(text: string, width: number, maximum = MAXIMUM_LINES): readonly string[] {
  const room = Math.max(8, Math.floor(width / LETTER));
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maximum) return lines;
  const last = lines[maximum - 1] ?? '';
  return [...lines.slice(0, maximum - 1), `${last.slice(0, room - 1).trimEnd()}…`];
}

/** Places the tree from above to below, each level a step to the right: it is read at any width, and is wider only where it must be. */
export function placed(roots: readonly TreeNode[], available: number): Picture {
  const boxes: Placed[] = [];
  let y = 1;
  let right = 0;
  const place = (node: TreeNode, depth: number, from: Placed['from']) => {
    const x = depth * INDENT + 1;
    const width = Math.max(SMALLEST, Math.min(LARGEST, available - x - 1));
    const lines = wrapped(node.text, width - 2 * PADDING);
    const details = wrapped(node.detail, width - 2 * PADDING, 2);
    const height = 2 * PADDING + LINE * (1 + lines.length + details.length) - 4;
    const box: Placed = { node, x, y, width, height, lines, details, from };
    boxes.push(box);
    y += height + GAP;
    right = Math.max(right, x + width);
    for (const child of node.children) place(child, depth + 1, { x: x + INDENT / 2, y: box.y + height });
  };
  for (const root of roots) place(root, 0, null);
  return { width: right + 1, height: Math.max(0, y - GAP + 1), boxes };
}
