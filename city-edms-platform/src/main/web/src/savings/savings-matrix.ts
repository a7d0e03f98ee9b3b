import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SavingsFigure, SavingsReport } from '../api/savings-api';
import { reportStyles } from '../appeal/report-styles';
import { figureStyles } from '../report/report-page-styles';
import { base, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { tokens } from '../ui/tokens';
import { decimalsOf, MATRIX_FIGURES, monthName, shown } from './savings-numbers';
import { savingsStyles } from './savings-styles';

/** A cell of units and months that was chosen. */
export interface ChosenCell {
  readonly figure: SavingsFigure;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly month: string;
}

/** One figure of each unit in each month. */
@customElement('ce-savings-matrix')
export class CeSavingsMatrix extends CeElement {
  static override readonly styles = [tokens, base, panels, reportStyles, figureStyles, savingsStyles];

  @property({ attribute: false }) report: SavingsReport | null = null;

  @state() private figure: (typeof MATRIX_FIGURES)[number] = 'money';

  protected override render(): TemplateResult {
    const { savings } = this.t;
    const { report, figure } = this;
    if (report === null) return html``;
    const { months, units, cells } = report;
    const decimals = decimalsOf(figure);
    return html`<div class="head">
        <h2>${savings.tables.matrix}</h2>
        <div class="filter">
          <label
            >${savings.matrixIn}<select @change=${(event: Event) => (this.figure = (event.target as HTMLSelectElement).value as typeof figure)}>
              ${MATRIX_FIGURES.map((name) => html`<option value=${name} .selected=${name === figure}>${savings.figures[name]}</option>`)}
            </select></label
          >
        </div>
      </div>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${savings.tables.matrix}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">${savings.names.unit}</th>
              ${months.map(({ month }) => html`<th scope="col">${monthName(month)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${units.map(
              ({ unit, name }) =>
                html`<tr>
                  <th scope="row">${name ?? savings.noPost}</th>
                  ${months.map(({ month }) => {
                    const cell = cells.find((each) => each.unit === unit && each.name === name && each.month === month);
                    const value = cell?.amount[figure] ?? 0;
                    const text = shown(value, decimals);
                    return html`<td class="count">
                      ${value === 0
                        ? html`<span class="faint plain">—</span>`
                        : html`<button
                            class="figure"
                            aria-label="${name ?? savings.noPost}, ${monthName(month)}: ${savings.figures[figure]}, ${text}"
                            @click=${() => this.choose({ figure, unit, unitName: name, month })}
                          >
                            ${text}
                          </button>`}
                    </td>`;
                  })}
                </tr>`,
            )}
            <tr class="sum">
              <th scope="row">${savings.total}</th>
              ${months.map(({ amount }) => html`<td class="count"><span class="plain">${shown(amount[figure], decimals)}</span></td>`)}
            </tr>
          </tbody>
        </table>
      </div>`;
  }

  private choose(detail: ChosenCell): void {
    this.dispatchEvent(new CustomEvent<ChosenCell>('ce-chosen-cell', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-matrix': CeSavingsMatrix;
  }
}
