import { html, nothing, type TemplateResult } from 'lit';
import type { WorkCounts } from '../api/reminder-api';
import type { Session } from '../api/types';
import { currentLanguage, LANGUAGES, type Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { icon, type IconName } from '../ui/icons';
import { mark } from '../ui/mark';
import { mayControl, mayHaveTasks, mayReview } from '../resolution/ways';
import { EVERYTHING } from '../resolution/control/control-filter';
import { visiblePages } from '../administration/administration-pages';
import { mayNameAssistants, mayProcessAppeals, mayReadViews } from '../session/capabilities';
import { administrationRoute, appealsRoute, DESK, formatRoute, inboxRoute, registerRoute, registrationRoute, type Route } from './routes';
import { chosenTheme, chooseTheme, THEMES, type Theme } from './theme';

interface Chrome {
  readonly t: Messages;
  readonly session: Session;
  readonly route: Route;
  readonly counts: WorkCounts | null;
  readonly signOut: () => void;
}

const LANGUAGE_NAMES: Record<Language, string> = { uk: 'Українська', en: 'English' };

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toLocaleUpperCase('uk');
}

/** A number beside a way; `words` say it to whoever does not see it. */
interface Mark {
  readonly count: number;
  readonly words: string;
  readonly bad: boolean;
}

function item(route: Route, to: Route, name: IconName, label: string, short: string, current: boolean, mark?: Mark): TemplateResult {
  return html`<a
    class="item ${to.view === 'registration' ? 'act' : to.view}"
    href=${formatRoute(to)}
    aria-current=${current && route.view === to.view ? 'page' : current ? 'true' : 'false'}
  >
    ${icon(name)}<span class="long">${label}</span><span class="short" aria-hidden="true">${short}</span>
    ${mark === undefined || mark.count === 0
      ? nothing
      : html`<span class="mark number ${mark.bad ? 'bad' : ''}"><span aria-hidden="true">${mark.count > 99 ? '99+' : mark.count}</span
          ><span class="visually-hidden">${mark.words}</span></span>`}
  </a>`;
}

function segments<T extends string>(
  label: string,
  values: readonly T[],
  current: T,
  words: Record<T, string>,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${label}>
    <span class="small faint" aria-hidden="true">${label}</span>
    <div class="segments">
      ${values.map(
        (value) =>
          html`<button type="button" aria-pressed=${value === current ? 'true' : 'false'} @click=${() => choose(value)}>
            ${words[value]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** «в.о. Міський голова», for someone who acts for another; assistants decide nothing and are not named so. */
function actingFor({ roles }: Session, t: Messages): string | null {
  const role = roles.find(({ basis }) => basis === 'acting' || basis === 'substitute');
  return role === undefined ? null : `${t.organization.actsAs[role.basis]} ${role.title}`;
}

function account({ t, session, signOut }: Chrome): TemplateResult {
  const themeWords: Record<Theme, string> = {
    system: t.nav.themeSystem,
    light: t.nav.themeLight,
    dark: t.nav.themeDark,
  };
  return html`<div class="account">
    <button class="who" popovertarget="account" >
      <span class="visually-hidden">${t.nav.account}:</span>
      <span class="avatar" aria-hidden="true">${initials(session.displayName)}</span>
      <span class="who-name">
        <b>${session.displayName}</b>
        <span class="small faint">${actingFor(session, t) ?? session.posts[0] ?? session.userName}</span>
      </span>
    </button>
    <div id="account" popover class="menu">
      <div class="menu-head">
        <b>${session.displayName}</b>
        ${session.posts.map((post) => html`<span class="small soft">${post}</span>`)}
        ${session.roles
          .filter(({ basis }) => basis !== 'holder')
          .map(
            ({ basis, title, holderName }) =>
              html`<span class="small soft">${t.organization.actsAs[basis]} ${title}${holderName === null ? '' : ` (${holderName})`}</span>`,
          )}
        ${session.institution === null ? nothing : html`<span class="small faint">${session.institution}</span>`}
      </div>
      ${segments(t.nav.theme, THEMES, chosenTheme(), themeWords, chooseTheme)}
      ${segments(t.nav.language, LANGUAGES, currentLanguage.get(), LANGUAGE_NAMES, (language) =>
        currentLanguage.choose(language),
      )}
      ${session.roles.length === 0
        ? nothing
        : html`<a class="button quiet out" href=${formatRoute({ view: 'reminders' })}>${icon('clock')}${t.reminder.settings}</a>`}
      ${mayNameAssistants(session)
        ? html`<a class="button quiet out" href=${formatRoute({ view: 'assistants' })}>${icon('user')}${t.assistants.title}</a>`
        : nothing}
      <button class="button quiet out" @click=${signOut}>${icon('signOut')}${t.nav.signOut}</button>
    </div>
  </div>`;
}

/** What stands around every view: the mark, the ways, the person. A rail on wide screens, bars above and below on a phone. */
export function chrome(parts: Chrome): TemplateResult {
  const { t, session, route, counts } = parts;
  const marked = (count: number | undefined, words: (count: number) => string, bad: boolean): Mark => ({
    count: count ?? 0,
    words: words(count ?? 0),
    bad,
  });
  const inRegisters = route.view === 'register' || route.view === 'document';
  const inSettings = route.view === 'administration';
  return html`
    <header class="top">
      <button class="skip" @click=${skip}>${t.common.skipToContent}</button>
      <a class="brand" href=${formatRoute(DESK)} aria-label=${t.product}>
        ${mark(34)}<span class="brand-name">${t.product}</span>
      </a>
      <nav aria-label=${t.nav.label}>
        ${session.mayRegister
          ? item(route, registrationRoute(), 'plus', t.nav.register, t.nav.registerShort, route.view === 'registration')
          : nothing}
        ${mayReview(session) || (counts?.review ?? 0) > 0
          ? item(route, { view: 'stack', review: null }, 'folder', t.resolution.nav.stack, t.resolution.nav.stackShort, route.view === 'stack', marked(counts?.review, t.reminder.waiting, false))
          : nothing}
        ${mayHaveTasks(session)
          ? item(
              route,
              { view: 'tray', part: 'to-do', post: null },
              'tasks',
              t.resolution.nav.tray,
              t.resolution.nav.trayShort,
              route.view === 'tray' || route.view === 'task',
              marked(counts?.tasks, t.reminder.waiting, (counts?.tasksOverdue ?? 0) > 0),
            )
          : nothing}
        ${mayControl(session)
          ? item(
              route,
              { view: 'control', filter: EVERYTHING },
              'flag',
              t.resolution.nav.control,
              t.resolution.nav.controlShort,
              route.view === 'control' || route.view === 'periodic' || route.view === 'reports',
              marked(counts?.controlOverdue, t.reminder.late, true),
            )
          : nothing}
        ${item(route, DESK, 'desk', t.nav.desk, t.nav.deskShort, route.view === 'desk')}
        ${session.mayRegister
          ? item(route, inboxRoute(), 'tray', t.intake.nav, t.intake.navShort, route.view === 'inbox')
          : nothing}
        ${session.mayRegister
          ? item(route, { view: 'dispatch' }, 'mail', t.dispatch.title, t.dispatch.navShort, route.view === 'dispatch')
          : nothing}
        ${item(route, registerRoute(null), 'registers', t.nav.registers, t.nav.registers, inRegisters)}
        ${mayProcessAppeals(session)
          ? item(route, appealsRoute(), 'user', t.appeal.home, t.appeal.navShort, route.view === 'appeals')
          : mayReadViews(session)
            ? item(route, appealsRoute('personal-data-views'), 'search', t.appeal.navViews, t.appeal.navViewsShort, route.view === 'appeals')
            : nothing}
        ${visiblePages(session).length > 0
          ? item(route, administrationRoute(), 'settings', t.nav.administration, t.nav.administrationShort, inSettings)
          : nothing}
      </nav>
      ${account(parts)}
    </header>
  `;
}

/** Moves the focus without changing the address, whose hash names the view. */
function skip(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#content')?.focus();
}
