import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import '../correspondence/correspondent-field';
import { WaysOf } from '../delivery/ways-of';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { icon } from '../ui/icons';
import { selectStyles } from '../ui/select-styles';
import { tokens } from '../ui/tokens';
import { type MoreAddressee, RECOMMENDED_ADDRESSEES } from './more-addressee';

/** To whom a letter goes beside the addressee of its card. Fires `ce-addressees` (MoreAddressee[]). */
@customElement('ce-more-addressees')
export class CeMoreAddressees extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    selectStyles,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
      }

      ol {
        display: grid;
        gap: 0.75rem;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10.5rem auto;
        gap: 0.25rem 0.75rem;
        align-items: start;
      }

      @media (max-width: 600px) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        ce-correspondent-field {
          grid-column: 1 / -1;
        }
      }

      label.choice {
        white-space: nowrap;
      }

      .icon-only {
        margin-top: 1.75rem;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly MoreAddressee[] = [];
  /** The way of the card, which a new addressee begins with. */
  @property() method = '';

  private readonly directory = new WaysOf(this);

  protected override start(): void {
    // The rows come from the form.
  }

  private tell(rows: readonly MoreAddressee[]): void {
    this.rows = rows;
    this.dispatchEvent(new CustomEvent('ce-addressees', { detail: rows, bubbles: true, composed: true }));
  }

  private set(at: number, part: Partial<MoreAddressee>): void {
    this.tell(this.rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  }

  private readonly add = (): void => {
    const { ways } = this.directory;
    const method = ways.choices('dispatch').find(({ value }) => value === this.method)?.value ?? ways.usual('dispatch');
    this.tell([...this.rows, { name: '', id: '', method }]);
    void this.updateComplete.then(() => [...this.renderRoot.querySelectorAll('ce-correspondent-field')].at(-1)?.focus());
  };

  protected override render(): TemplateResult {
    const { t, rows } = this;
    return html`
      ${rows.length === 0
        ? nothing
        : html`<ol>
            ${rows.map(
              (row, at) =>
                html`<li>
                  <ce-correspondent-field
                    .label=${t.dispatch.addressee(at + 2)}
                    .value=${row.name}
                    .chosen=${row.id}
                    required
                    @ce-correspondent=${({ detail }: CustomEvent<ChosenCorrespondent>) => this.set(at, { name: detail.text, id: detail.id })}
                  ></ce-correspondent-field>
                  <label class="choice"
                    >${t.dispatch.method}
                    <select
                      @change=${(event: Event) => this.set(at, { method: (event.target as HTMLSelectElement).value })}
                    >
                      ${this.directory.ways
                        .choices('dispatch', row.method)
                        .map(({ value, label }) => html`<option value=${value} .selected=${value === row.method}>${label}</option>`)}
                    </select>
                  </label>
                  <button
                    type="button"
                    class="button quiet icon-only"
                    aria-label=${`${t.dispatch.remove}: ${t.dispatch.addressee(at + 2)}`}
                    title=${t.dispatch.remove}
                    @click=${() => this.tell(rows.filter((_, place) => place !== at))}
                  >
                    ${icon('close')}
                  </button>
                </li>`,
            )}
          </ol>`}
      ${rows.length + 1 > RECOMMENDED_ADDRESSEES
        ? html`<p class="notice warn" role="status">
            ${icon('info')}<span>${t.dispatch.tooMany(rows.length + 1, RECOMMENDED_ADDRESSEES)}</span>
          </p>`
        : nothing}
      <p>
        <button type="button" class="button small" ?disabled=${!this.directory.ways.loaded} @click=${this.add}>${icon('plus')}${t.dispatch.add}</button>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-more-addressees': CeMoreAddressees;
  }
}
