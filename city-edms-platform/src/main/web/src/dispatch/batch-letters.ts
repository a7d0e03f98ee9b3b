import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { batchLetters, type Dispatch } from '../api/dispatch-api';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dispatchStyles } from './dispatch-styles';
import type { CeMarkRow } from './mark-row';
import './mark-row';

/** The letters of a register with what the post said of each: Enter saves one and goes on to the next. */
@customElement('ce-batch-letters')
export class CeBatchLetters extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dispatchStyles,
    css`
      ol {
        display: grid;
        gap: 0.75rem;
        padding-top: 0.5rem;
      }

      li {
        display: grid;
        gap: 0.375rem;
        padding-top: 0.75rem;
        border-top: 1px solid var(--ce-line);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: 'batch-id' }) batchId = '';

  @state() private letters: readonly Dispatch[] | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.letters = await batchLetters(shell.api, this.batchId, this.alive);
      void this.updateComplete.then(() => this.renderRoot.querySelector('ce-mark-row')?.focus());
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private marked({ detail }: CustomEvent<Dispatch>): void {
    this.letters = this.letters?.map((letter) => (letter.id === detail.id ? detail : letter)) ?? null;
  }

  /** On to the next letter, before the answer is there: what is scanned meanwhile belongs to that one. */
  private goOn(event: Event): void {
    const rows = [...this.renderRoot.querySelectorAll<CeMarkRow>('ce-mark-row')];
    rows[rows.findIndex((row) => row === event.target) + 1]?.focus();
  }

  protected override render(): TemplateResult {
    const { t, letters } = this;
    const mayMark = this.shell?.session?.mayRegister === true;
    if (this.failure !== '') return html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`;
    if (letters === null) return html`<span class="skeleton tall"></span>`;
    return html`<p class="small soft">${mayMark ? t.dispatch.mark.hint : nothing}</p>
      <ol>
        ${letters.map(
          (letter, at) =>
            html`<li>
              <span>
                <span class="faint number">${at + 1}.</span> <b>${letter.name ?? t.dispatch.hidden}</b>
                <a class="number" href=${this.shell?.href({ view: 'document', id: letter.document }) ?? '#'}
                  >${letter.number === null ? t.dispatch.unregistered : `№ ${letter.number}`}</a
                >
                <span class="small soft">${letter.address ?? letter.email ?? ''}</span>
              </span>
              ${mayMark
                ? html`<ce-mark-row
                    .letter=${letter}
                    @ce-marking=${(event: Event) => this.goOn(event)}
                    @ce-marked=${(event: CustomEvent<Dispatch>) => this.marked(event)}
                  ></ce-mark-row>`
                : nothing}
            </li>`,
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-batch-letters': CeBatchLetters;
  }
}
