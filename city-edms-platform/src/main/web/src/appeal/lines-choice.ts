import '@vaadin/combo-box';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, buttons } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Several lines of one section of the classifier. Fires `ce-lines` with the codes that are chosen. */
@customElement('ce-lines-choice')
export class CeLinesChoice extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        align-content: start;
      }

      vaadin-combo-box {
        width: 100%;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      li {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        max-width: 100%;
        padding-inline-start: 0.75rem;
        border-radius: 1rem;
        background: var(--ce-accent-soft);
        color: var(--ce-accent);
        font-size: var(--ce-text-s);
        overflow-wrap: anywhere;
      }

      .button.icon-only.small {
        width: 2rem;
        color: inherit;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) options: readonly Choice[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property() error = '';

  protected override render(): TemplateResult {
    const { t, chosen, options } = this;
    return html`
      <vaadin-combo-box
        .label=${this.label}
        .items=${options.filter(({ value }) => !chosen.includes(value))}
        .value=${''}
        .invalid=${this.error !== ''}
        .errorMessage=${this.error}
        .helperText=${chosen.length === 0 ? t.appeal.severalHint : ''}
        @value-changed=${this.add}
      ></vaadin-combo-box>
      ${chosen.length === 0
        ? nothing
        : html`<ul aria-label=${this.label}>
            ${chosen.map((code) => {
              const words = options.find(({ value }) => value === code)?.label ?? code;
              return html`<li>
                ${words}
                <button
                  type="button"
                  class="button quiet icon-only small"
                  aria-label=${t.appeal.removeLine(words)}
                  title=${t.appeal.removeLine(words)}
                  @click=${() => this.say(chosen.filter((other) => other !== code))}
                >
                  ${icon('close')}
                </button>
              </li>`;
            })}
          </ul>`}
    `;
  }

  private readonly add = (event: CustomEvent<{ value: string | null }>): void => {
    const code = event.detail.value ?? '';
    if (code === '' || this.chosen.includes(code)) return;
    (event.currentTarget as unknown as { value: string }).value = '';
    this.say([...this.chosen, code]);
  };

  private say(codes: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('ce-lines', { detail: codes }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-lines-choice': CeLinesChoice;
  }
}
