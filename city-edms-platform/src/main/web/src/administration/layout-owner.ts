import {
  cardLayouts,
  registerLayout,
  resetCardLayout,
  resetRegisterLayout,
  setCardLayout,
  setRegisterLayout,
} from '../api/card-api';
import type { ApiClient } from '../api/client';
import type { CardField, CardLayout } from '../api/types';
import type { Messages } from '../i18n/messages';
import { administrationRoute, type Route } from '../shell/routes';

/** Whose layout a form changes: that of a kind of document, or that of one register. */
export interface LayoutOwner {
  readonly list: Route;
  /** The layout that holds; null where there is no such owner. */
  read(api: ApiClient, signal: AbortSignal): Promise<CardLayout | null>;
  write(api: ApiClient, fields: CardField[]): Promise<CardLayout>;
  restore(api: ApiClient): Promise<CardLayout>;
  /** Whether the layout is the owner's own, so that there is a way back. */
  own(layout: CardLayout): boolean;
  title(layout: CardLayout, t: Messages): string;
  words(t: Messages): { readonly back: string; readonly restore: string; readonly confirm: string; readonly restored: string };
}

export function kindOwner(kind: string): LayoutOwner {
  const known = (layout: CardLayout) => layout.kind === kind;
  return {
    list: administrationRoute('cards'),
    read: async (api, signal) => (await cardLayouts(api, signal)).find(known) ?? null,
    write: (api, fields) => setCardLayout(api, kind as CardLayout['kind'], fields),
    restore: (api) => resetCardLayout(api, kind as CardLayout['kind']),
    own: (layout) => layout.origin !== 'shipped',
    title: (layout, t) => t.layouts.formTitle(t.kindOne[layout.kind]),
    words: ({ layouts: t }) => ({ back: t.back, restore: t.restore, confirm: t.restoreConfirm, restored: t.restored }),
  };
}

export function registerOwner(code: string): LayoutOwner {
  let name = code;
  return {
    list: administrationRoute('register-cards'),
    read: async (api, signal) => {
      name = (await api.register(code, signal)).title;
      return registerLayout(api, code, undefined, signal);
    },
    write: (api, fields) => setRegisterLayout(api, code, fields),
    restore: (api) => resetRegisterLayout(api, code),
    own: (layout) => layout.origin === 'register',
    title: (_layout, t) => t.layouts.formTitle(name),
    words: ({ registerCards: t }) => ({ back: t.back, restore: t.restore, confirm: t.restoreConfirm, restored: t.restored }),
  };
}
