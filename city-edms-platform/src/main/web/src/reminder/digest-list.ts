import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Digest, digest, type DigestLine, type DigestPart, type DigestRole, type DigestSection } from '../api/reminder-api';
import { shortDay } from '../i18n/dates';
import { EVERYTHING } from '../resolution/control/control-filter';
import type { Route } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';

const URGENT: readonly DigestPart[] = ['overdue', 'control', 'escalated'];
const OF_OTHERS: readonly DigestPart[] = ['control', 'escalated', 'vacant', 'decision'];

/** How many lines of a part the desk shows; the page shows all that came. */
const AT_DESK = 3;

/** Where a part is listed whole; null where only the digest has it. */
function wholeOf(part: DigestPart): Route | null {
  switch (part) {
    case 'review':
      return { view: 'stack', review: null };
    case 'decision':
      return { view: 'tray', part: 'to-accept', post: null };
    case 'control':
      return { view: 'control', filter: { ...EVERYTHING, urgency: 'overdue' } };
    case 'escalated':
    case 'vacant':
      return null;
    default:
      return { view: 'tray', part: 'to-do', post: null };
  }
}

/** What the person is reminded of today, by role and part. */
@customElement('ce-digest-list')
export class CeDigestList extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: block;
      }

      h2 {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.625rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.75rem 0.75rem 0 1.25rem;
      }

      .role {
        padding: 0.75rem 1.25rem 0;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
      }

      .other {
        color: var(--ce-wheat-ink);
        font-weight: 600;
      }

      h3,
      h2.part {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        padding: 0.75rem 1.25rem 0.375rem;
        font-size: 1rem;
      }

      h3.bad,
      h2.part.bad {
        color: var(--ce-bad);
      }

      li a {
        display: grid;
        gap: 0 0.75rem;
        grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
        min-height: 2.75rem;
        align-items: center;
        padding: 0.375rem 1.25rem;
        border-top: 1px solid var(--ce-line);
        color: inherit;
        text-decoration: none;
      }

      li a:hover {
        background: var(--ce-hover);
      }

      .about {
        overflow-wrap: anywhere;
      }

      .facts {
        display: block;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
      }

      .late {
        color: var(--ce-bad);
        font-weight: 600;
      }

      .more {
        padding: 0.25rem 1.25rem 0.5rem;
        font-size: var(--ce-text-s);
      }

      @media (max-width: 480px) {
        li a {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Beside other things: only the first lines, and nothing where there is nothing. */
  @property({ type: Boolean }) brief = false;

  @state() private today: Digest | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.today = await digest(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, today } = this;
    if (this.failure !== '') {
      return html`<p class="notice bad" role="alert">
        ${icon('warning')}<span>${this.failure}</span>
        <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell)}>${t.common.retry}</button>
      </p>`;
    }
    if (today === null) {
      return this.brief ? nothing : html`<p class="soft" role="status">${t.common.loading}</p>`;
    }
    if (today.roles.length === 0) {
      return this.brief
        ? nothing
        : html`<div class="panel empty">${icon('check')}<strong>${t.reminder.empty}</strong>${t.reminder.emptyText}</div>`;
    }
    return html`<section class="panel" aria-labelledby=${this.brief ? 'digest-title' : nothing}>
      ${this.brief
        ? html`<h2 id="digest-title">
            ${t.reminder.today}
            <a class="button quiet small" href=${this.shell?.href({ view: 'today' }) ?? '#'}>${t.reminder.all}</a>
          </h2>`
        : nothing}
      ${today.roles.map((role) => this.ofRole(role))}
    </section>`;
  }

  private ofRole(role: DigestRole): TemplateResult {
    const { roles } = this.t.resolution;
    const own = role.basis === 'holder';
    const title = role.basis === 'holder' ? role.title : roles[role.basis](role.title);
    const whose = role.holderName === null || role.holderName === undefined ? '' : ` — ${roles.instead(role.holderName)}`;
    return html`<p class="role ${own ? '' : 'other'}">${title}${whose}</p>
      ${role.sections.map((section) => this.section(section))}`;
  }

  private section({ part, total, lines }: DigestSection): TemplateResult {
    const { t } = this;
    const shown = this.brief ? lines.slice(0, AT_DESK) : lines;
    const rest = total - shown.length;
    const whole = this.brief && lines.length > shown.length ? ({ view: 'today' } as const) : wholeOf(part);
    const urgent = URGENT.includes(part) ? 'bad' : '';
    const heading = html`${t.reminder.parts[part]} <span class="badge number">${total}</span>`;
    // At the desk the parts stand below a heading of their own.
    return html`${this.brief ? html`<h3 class=${urgent}>${heading}</h3>` : html`<h2 class="part ${urgent}">${heading}</h2>`}
      <ul>
        ${shown.map((line) => this.line(line, part))}
      </ul>
      ${rest > 0
        ? html`<p class="more">
            ${whole === null
              ? t.reminder.more(rest)
              : html`<a href=${this.shell?.href(whole) ?? '#'}>${t.reminder.more(rest)}</a>`}
          </p>`
        : nothing}`;
  }

  private line(line: DigestLine, part: DigestPart): TemplateResult {
    const { t, shell } = this;
    const place: Route =
      line.task === null || line.task === undefined
        ? { view: 'stack', review: line.review ?? null }
        : { view: 'task', id: line.task };
    const who = OF_OTHERS.includes(part) ? line.executor : line.from;
    const facts = [
      line.due === null || line.due === undefined ? '' : t.reminder.due(shortDay(line.due)),
      line.informed ? t.reminder.informed : '',
      who === null || who === undefined
        ? ''
        : OF_OTHERS.includes(part)
          ? t.reminder.executor(who)
          : place.view === 'stack'
            ? t.reminder.proposed(who)
            : t.reminder.from(who),
    ].filter((fact) => fact !== '');
    return html`<li>
      <a href=${shell?.href(place) ?? '#'}>
        <span class="number strong">${line.number === null || line.number === undefined ? t.reminder.unnumbered : numerals(line.number)}</span>
        <span class="about">
          ${line.summary ?? ''}
          <span class="facts">
            ${line.daysOver > 0 ? html`<span class="late">${t.reminder.over(line.daysOver)}</span> · ` : nothing}${facts.join(' · ')}
          </span>
        </span>
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-digest-list': CeDigestList;
  }
}
