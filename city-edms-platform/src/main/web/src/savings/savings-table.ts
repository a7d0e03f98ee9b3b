import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SavingsAmount, SavingsFigure } from '../api/savings-api';
import { reportStyles } from '../appeal/report-styles';
import { figureStyles } from '../report/report-page-styles';
import { base, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { tokens } from '../ui/tokens';
import { FIGURES, shown } from './savings-numbers';
import { savingsStyles } from './savings-styles';

/** Which events a number is made of. */
export interface Chosen {
  readonly figure: SavingsFigure;
  readonly row: string;
  readonly name: string;
}

/** A row of amounts; `key` is told back when one of its numbers is chosen. */
export interface AmountRow {
  readonly key: string;
  readonly name: string;
  readonly amount: SavingsAmount;
}

/** Amounts, one row under the other, and their total. Each number is a button. */
@customElement('ce-savings-table')
export class CeSavingsTable extends CeElement {
  static override readonly styles = [tokens, base, panels, reportStyles, figureStyles, savingsStyles];

  @property() heading = '';
  @property() first = '';
  @property({ attribute: false }) rows: readonly AmountRow[] = [];
  @property({ attribute: false }) total: SavingsAmount | null = null;

  protected override render(): TemplateResult {
    const { savings } = this.t;
    return html`<h2>${this.heading}</h2>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${this.heading}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">${this.first}</th>
              ${FIGURES.map(([figure]) => html`<th scope="col">${savings.figures[figure]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(({ key, name, amount }) => html`<tr>${this.cells(key, name, amount)}</tr>`)}
            ${this.total === null ? '' : html`<tr class="sum">${this.cells('', savings.total, this.total)}</tr>`}
          </tbody>
        </table>
      </div>`;
  }

  private cells(key: string, name: string, amount: SavingsAmount): TemplateResult {
    const { savings } = this.t;
    return html`<th scope="row">${name}</th>
      ${FIGURES.map(([figure, decimals]) => {
        const value = amount[figure];
        const text = shown(value, decimals);
        return html`<td class="count ${figure === 'money' ? 'strong' : ''}">
          ${value === 0
            ? html`<span class="plain">${text}</span>`
            : html`<button class="figure" aria-label="${name}: ${savings.figures[figure]}, ${text}" @click=${() => this.choose(figure, key, name)}>${text}</button>`}
        </td>`;
      })}`;
  }

  private choose(figure: SavingsFigure, row: string, name: string): void {
    this.dispatchEvent(new CustomEvent<Chosen>('ce-chosen', { detail: { figure, row, name } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-table': CeSavingsTable;
  }
}
