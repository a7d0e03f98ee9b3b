import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Shell } from '../../shell/shell';
import { base } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import type { Command } from './command';
import { UNDO_MS } from './outbox';
import { OutboxWatch, UNDO } from './outbox-watch';

/** What was decided last, for the ten seconds that it can be taken back. Stands on every page, and sends what waits. */
@customElement('ce-undo-bar')
export class CeUndoBar extends CeView {
  static override readonly styles = [
    tokens,
    base,
    css`
      :host {
        position: fixed;
        inset: auto 0 calc(1.25rem + var(--ce-below, 0rem));
        z-index: 21;
        display: grid;
        justify-items: center;
        padding: 0 1rem;
        pointer-events: none;
      }

      div {
        position: relative;
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-width: min(22rem, 100%);
        padding: 0.375rem 0.375rem 0.375rem 1rem;
        overflow: hidden;
        border-radius: var(--ce-radius);
        background: light-dark(#1b2033, #e9ecf4);
        color: light-dark(#ffffff, #1b2033);
        box-shadow: var(--ce-shadow-float);
        pointer-events: auto;
      }

      span {
        flex: 1;
        overflow-wrap: anywhere;
      }

      button {
        display: inline-flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 2.75rem;
        padding: 0 1rem;
        border: 0;
        border-radius: var(--ce-radius-s);
        background: light-dark(#3b4162, #c9ceda);
        color: inherit;
        font: inherit;
        font-weight: 620;
        cursor: pointer;
      }

      button:focus-visible {
        outline: 2px solid currentColor;
        outline-offset: -4px;
      }

      i {
        position: absolute;
        inset: auto 0 0;
        height: 3px;
        background: var(--ce-wheat);
        transform-origin: left;
        animation: run linear forwards;
      }

      @keyframes run {
        to {
          transform: scaleX(0);
        }
      }

      @media (prefers-reduced-motion: reduce) {
        i {
          animation: none;
        }
      }
    `,
  ];

  @state() private busy = false;

  private readonly watch = new OutboxWatch(this);
  private timer = 0;

  protected override start(shell: Shell): void {
    this.watch.follow(shell.api, shell.session?.userName ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(UNDO, this.onUndo);
  }

  override disconnectedCallback(): void {
    window.removeEventListener(UNDO, this.onUndo);
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  private get last(): Command | undefined {
    return this.watch.commands.findLast(
      ({ stage, undoUntil }) => (stage === 'held' || stage === 'sent') && undoUntil > Date.now(),
    );
  }

  private words({ letter, decision }: Command): string {
    const { queue } = this.t.resolution;
    const number = letter.number ?? queue.without;
    if (decision.kind === 'resolve') return queue.resolved(number);
    return decision.draft.act === 'note-review' ? queue.noted(number) : queue.returned(number);
  }

  private readonly onUndo = (): void => void this.undo();

  private async undo(): Promise<void> {
    const { last, shell } = this;
    const { outbox } = this.watch;
    if (last === undefined || outbox === null || this.busy) return;
    this.busy = true;
    try {
      const { queue } = this.t.resolution;
      shell?.notify((await outbox.undo(last.key)) ? queue.undone : queue.tooLate);
    } catch (error) {
      shell?.notify(failureText(error));
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { last } = this;
    clearTimeout(this.timer);
    if (last === undefined) return html`<p class="visually-hidden" role="status"></p>`;
    const left = Math.max(0, last.undoUntil - Date.now());
    this.timer = window.setTimeout(() => this.requestUpdate(), left + 20);
    return html`<div>
        <span role="status">${this.words(last)}</span>
        <button ?disabled=${this.busy} @click=${() => this.undo()}>${icon('undo')}${this.t.resolution.queue.undo}</button>
        ${this.strip(last.key, left)}
      </div>`;
  }

  private strip(key: string, left: number): TemplateResult {
    return html`<i
      data-key=${key}
      aria-hidden="true"
      .style=${`animation-duration:${UNDO_MS}ms;animation-delay:${left - UNDO_MS}ms`}
    ></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-undo-bar': CeUndoBar;
  }
}
