import type { DeliveryNeed, DeliveryUse, DeliveryWay, DeliveryWayDraft } from '../api/delivery-api';

/** A way as an administrator types it. */
export interface WayEntry {
  readonly isNew: boolean;
  readonly code: string;
  readonly uk: string;
  readonly en: string;
  readonly use: DeliveryUse;
  readonly need: DeliveryNeed;
  readonly paperless: boolean;
  readonly active: boolean;
}

export const USES: readonly DeliveryUse[] = ['both', 'receipt', 'dispatch'];
export const NEEDS: readonly DeliveryNeed[] = ['postal-address', 'email', 'signature', 'nothing'];

export const NEW_WAY: WayEntry = { isNew: true, code: '', uk: '', en: '', use: 'both', need: 'nothing', paperless: false, active: true };

export function entryOf({ code, title, use, need, paperless, active }: DeliveryWay): WayEntry {
  return { isNew: false, code, uk: title.uk, en: title.en ?? '', use, need, paperless, active };
}

/** As it is sent: a new way without a code gets one from the server, the code of another never changes. */
export function draftOf({ isNew, code, uk, en, use, need, paperless, active }: WayEntry): DeliveryWayDraft {
  return {
    ...(isNew && code.trim() !== '' ? { code: code.trim() } : {}),
    title: { uk: uk.trim(), en: en.trim() === '' ? null : en.trim() },
    use,
    need,
    paperless,
    active,
  };
}

/** The codes with one of them a step up (-1) or down (1); null at the end of the list. */
export function moved(codes: readonly string[], code: string, step: -1 | 1): string[] | null {
  const at = codes.indexOf(code);
  const to = at + step;
  const other = codes[to];
  if (at < 0 || other === undefined) return null;
  const order = [...codes];
  order[to] = code;
  order[at] = other;
  return order;
}
