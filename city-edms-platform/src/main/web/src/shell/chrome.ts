import { html, nothing, type TemplateResult } from 'lit';
import type { WorkCounts } from '../api/reminder-api';
import type { Session } from '../api/types';
import { currentLanguage, LANGUAGES, type Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { icon } from '../ui/icons';
import { mark } from '../ui/mark';
import { mayNameAssistants } from '../session/capabilities';
import { onPhone, type Way, waysOf } from './menu';
import { DESK, formatRoute, type Route } from './routes';
import { chosenTheme, chooseTheme, THEMES, type Theme } from './theme';

interface Chrome {
  readonly t: Messages;
  readonly session: Session;
  readonly route: Route;
  readonly counts: WorkCounts | null;
  /** Whether there is room for a few ways only. */
  readonly phone: boolean;
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

function item({ to, icon: name, label, short, views, mark: number }: Way, route: Route, chosen?: (event: Event) => void): TemplateResult {
  const current = route.view === to.view ? 'page' : views.includes(route.view) ? 'true' : 'false';
  return html`<a class="item ${to.view === 'registration' ? 'act' : to.view}" href=${formatRoute(to)} aria-current=${current} @click=${chosen}>
    ${icon(name)}<span class="long">${label}</span><span class="short" aria-hidden="true">${short}</span>
    ${number === undefined || number.count === 0
      ? nothing
      : html`<span class="mark number ${number.bad ? 'bad' : ''}"><span aria-hidden="true">${number.count > 99 ? '99+' : number.count}</span
          ><span class="visually-hidden">${number.words}</span></span>`}
  </a>`;
}

/** The rest of the ways on a phone; it says when one of them is where the person is, and when something there is late. */
function more(rest: readonly Way[], route: Route, t: Messages): TemplateResult {
  const here = rest.some(({ views }) => views.includes(route.view));
  const late = rest.find(({ mark: number }) => number?.bad === true && number.count > 0)?.mark;
  return html`<button class="item more ${here ? 'here' : ''}" popovertarget="more-ways">
      ${icon('more')}<span class="short">${t.nav.more}</span>
      ${here ? html`<span class="visually-hidden">${t.nav.here}</span>` : nothing}
      ${late === undefined
        ? nothing
        : html`<span class="mark number bad"><span aria-hidden="true">${late.count > 99 ? '99+' : late.count}</span
            ><span class="visually-hidden">${late.words}</span></span>`}
    </button>
    <div id="more-ways" popover class="menu">${rest.map((way) => item(way, route, closeMenu))}</div>`;
}

function closeMenu(event: Event): void {
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
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
  const { t, session, route, counts, phone } = parts;
  const ways = waysOf(session, counts, t);
  const { shown, rest } = phone ? onPhone(ways) : { shown: ways, rest: [] };
  return html`
    <header class="top">
      <button class="skip" @click=${skip}>${t.common.skipToContent}</button>
      <a class="brand" href=${formatRoute(DESK)} aria-label=${t.product}>
        ${mark(34)}<span class="brand-name">${t.product}</span>
      </a>
      <nav aria-label=${t.nav.label}>
        ${shown.map((way) => item(way, route))} ${rest.length === 0 ? nothing : more(rest, route, t)}
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
