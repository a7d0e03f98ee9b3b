import { html, type TemplateResult } from 'lit';
import type { Session } from '../api/types';
import type { Messages } from '../i18n/messages';
import { mayProcessAppeals, mayReadViews } from '../session/capabilities';
import type { IconName } from '../ui/icons';
import './receptions-page';
import './statistics-page';
import './views-page';

/** A page of the office of appeals: how «Звернення» shows it, who may open it, and what it draws. */
export interface AppealPage {
  /** Its place in the address: `#/appeals/{path}`. */
  readonly path: string;
  readonly icon: IconName;
  readonly words: (t: Messages) => { readonly title: string; readonly text: string };
  readonly mayOpen: (session: Session) => boolean;
  readonly show: () => TemplateResult;
}

const APPEAL_PAGES: readonly AppealPage[] = [
  {
    path: 'receptions',
    icon: 'user',
    words: (t) => t.appeal.pages.receptions,
    mayOpen: mayProcessAppeals,
    show: () => html`<ce-receptions></ce-receptions>`,
  },
  {
    path: 'appeal-statistics',
    icon: 'tasks',
    words: (t) => t.appeal.pages.statistics,
    mayOpen: mayProcessAppeals,
    show: () => html`<ce-appeal-statistics></ce-appeal-statistics>`,
  },
  {
    path: 'personal-data-views',
    icon: 'search',
    words: (t) => t.appeal.pages.views,
    mayOpen: mayReadViews,
    show: () => html`<ce-personal-data-views></ce-personal-data-views>`,
  },
];

export function visibleAppealPages(session: Session): readonly AppealPage[] {
  return APPEAL_PAGES.filter((page) => page.mayOpen(session));
}

export function isAppealPage(path: string): boolean {
  return APPEAL_PAGES.some((page) => page.path === path);
}
