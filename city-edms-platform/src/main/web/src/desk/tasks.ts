import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Tray, tray } from '../api/resolution-api';
import { COUNT_OF, PARTS, type Part } from '../resolution/tray/parts';
import type { Shell } from '../shell/shell';
import { base, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';

/** «Завдання» at the desk: how many wait in each part of the tray, and the way there. */
@customElement('ce-desk-tasks')
export class CeDeskTasks extends CeView {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      h2 {
        padding: 1rem 1.25rem 0.625rem;
      }

      p {
        padding: 0 1.25rem 1.125rem;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-sm);
      }

      li a {
        display: flex;
        justify-content: space-between;
        min-height: 2.75rem;
        align-items: center;
        padding: 0 1.25rem;
        border-top: 1px solid var(--ce-line);
        color: inherit;
        text-decoration: none;
      }

      li a:hover {
        background: var(--ce-hover);
      }
    `,
  ];

  @state() private tray: Tray | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.tray = await tray(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private count(part: Part): number {
    return (this.tray?.roles ?? []).reduce((sum, { counts }) => sum + counts[COUNT_OF[part]], 0);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const filled = PARTS.filter((part) => this.count(part) > 0);
    return html`<section class="panel" aria-labelledby="tasks-title">
      <h2 id="tasks-title">${t.desk.tasksTitle}</h2>
      ${filled.length > 0
        ? html`<ul>
            ${filled.map(
              (part) =>
                html`<li>
                  <a href=${this.shell?.href({ view: 'tray', part, post: null }) ?? '#'}>
                    ${t.resolution.tray.parts[part]} <b class="number">${this.count(part)}</b>
                  </a>
                </li>`,
            )}
          </ul>`
        : html`<p role=${this.failure === '' ? 'note' : 'alert'}>
            ${this.failure === '' ? (this.tray === null ? '…' : t.desk.tasksEmpty) : this.failure}
          </p>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-desk-tasks': CeDeskTasks;
  }
}
