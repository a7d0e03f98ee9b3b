import type { TrayCounts, TrayPart } from '../../api/resolution-api';

/** The parts that a page of tasks shows; what is for review lies in the folder. */
export const PARTS = ['to-do', 'information', 'to-accept', 'requests', 'sent'] as const satisfies readonly TrayPart[];
export type Part = (typeof PARTS)[number];

export const COUNT_OF: Record<Part, keyof TrayCounts> = {
  'to-do': 'toDo',
  information: 'information',
  'to-accept': 'toAccept',
  requests: 'requests',
  sent: 'sent',
};

export function isPart(text: string | null): text is Part {
  return PARTS.some((part) => part === text);
}
