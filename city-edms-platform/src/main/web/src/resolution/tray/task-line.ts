import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TrayLine } from '../../api/resolution-api';
import { shortDay, today } from '../../i18n/dates';
import { base } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { dueState, dueWords, inLanguage } from '../words';

/** A line of a tray or of the board: one link. */
@customElement('ce-task-line')
export class CeTaskLine extends CeView {
  static override readonly styles = [
    tokens,
    base,
    css`
      a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.125rem 1rem;
        padding: 0.875rem 1.25rem;
        border-top: 1px solid var(--ce-line);
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        background: var(--ce-hover);
      }

      a:focus-visible {
        outline-offset: -3px;
      }

      .what {
        font-weight: 560;
        overflow-wrap: anywhere;
      }

      .about,
      .marks {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }

      .due {
        white-space: nowrap;
        font-weight: 560;
      }

      .due.late {
        color: var(--ce-bad);
      }

      .due.today {
        color: var(--ce-wheat-ink);
      }

      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.375rem;
        margin-top: 0.25rem;
      }

      .mark {
        display: inline-flex;
        gap: 0.25rem;
        align-items: center;
        padding: 0 0.5rem;
        border-radius: 1rem;
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-xs);
        line-height: 1.75;
      }

      .mark.loud {
        background: var(--ce-wheat-soft);
        color: var(--ce-wheat-ink);
      }

      .mark.back {
        background: var(--ce-bad-soft);
        color: var(--ce-bad);
        font-weight: 600;
      }

      @media (max-width: 700px) {
        a {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) line: TrayLine | null = null;
  /** The role it waits in, where the person has several. */
  @property() acting = '';
  @property({ type: Boolean }) withExecutor = false;

  protected override start(): void {
    // Everything shown is in the line.
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, line } = this;
    if (line === null) return nothing;
    const { tray, executor } = t.resolution;
    const state = dueState(line.due, line.overdue ?? false, today());
    const task = line.task ?? null;
    const href = this.shell?.href(task === null ? { view: 'stack', review: line.review ?? null } : { view: 'task', id: task }) ?? '#';
    const { number, correspondent, summary } = line.document;
    const about = [number, correspondent, summary].filter((part) => (part ?? '') !== '').join(' · ');
    return html`<a href=${href}>
      <span class="what">${(line.text ?? '') === '' ? (summary ?? number ?? '') : line.text}</span>
      <span class="due small ${state}" title=${inLanguage(line.explanation)}>${dueWords(line.due, state, t)}</span>
      <span class="about small soft">${about}</span>
      <span class="marks">
        ${this.acting === '' ? nothing : html`<span class="mark loud">${icon('user')}${this.acting}</span>`}
        ${(line.pointLabel ?? '') === '' ? nothing : html`<span class="mark">${t.resolution.task.point(line.pointLabel ?? '')}</span>`}
        ${line.role === 'co' || line.role === 'info' ? html`<span class="mark">${executor[line.role]}</span>` : nothing}
        ${line.control === true ? html`<span class="mark">${icon('flag')}${tray.control}</span>` : nothing}
        ${line.returned === true ? html`<span class="mark back">${icon('back')}${tray.returned}</span>` : nothing}
        ${line.state === 'reported' ? html`<span class="mark loud">${tray.reported}</span>` : nothing}
        ${this.request(line)}
        ${this.withExecutor ? html`<span class="mark">${tray.to(line.executorName ?? '')}</span>` : nothing}
        <span class="mark">${tray.from(line.authorName ?? '')}</span>
      </span>
    </a>`;
  }

  private request({ request }: TrayLine): TemplateResult | typeof nothing {
    const { tray } = this.t.resolution;
    if (request === null || request === undefined) return nothing;
    const words = request.kind === 'deadline' ? tray.asksDeadline(shortDay(request.due ?? '')) : tray.asksExecutor(request.executor?.name ?? '');
    return html`<span class="mark loud">${words}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-task-line': CeTaskLine;
  }
}
