import type { ControlScope, Urgency } from '../../api/resolution-api';

export const URGENCIES = ['overdue', 'today', 'week', 'later', 'none'] as const satisfies readonly Urgency[];

/** What of the board is shown; all of it can be sent as a link. */
export interface ControlFilter {
  readonly scope: ControlScope;
  readonly urgency: Urgency | null;
  readonly unit: string | null;
  readonly post: string | null;
}

export const EVERYTHING: ControlFilter = { scope: 'mine', urgency: null, unit: null, post: null };

const ID = /^\d{1,18}$/;

function id(text: string | null): string | null {
  return text !== null && ID.test(text) ? text : null;
}

export function controlFilter(params: URLSearchParams): ControlFilter {
  return {
    scope: params.get('scope') === 'all' ? 'all' : 'mine',
    urgency: URGENCIES.find((urgency) => urgency === params.get('urgency')) ?? null,
    unit: id(params.get('unit')),
    post: id(params.get('post')),
  };
}

export function controlQuery({ scope, urgency, unit, post }: ControlFilter): Record<string, string | null> {
  return { scope: scope === 'all' ? 'all' : null, urgency, unit, post };
}
