import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { copyCost } from '../api/appeal-api';
import type { CopyCost, CopyFormat } from '../api/types';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import '@vaadin/combo-box';
import '@vaadin/integer-field';
import { sectionStyles } from './section-styles';

const MOST_PAGES = 100_000;

/** What copies for a request for information may cost at most (article 21, resolution 740). */
@customElement('ce-copy-cost')
export class CeCopyCost extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @state() private format: CopyFormat = 'a4';
  @state() private pages = '';
  @state() private cost: CopyCost | null = null;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    // Nothing is counted before a person asks.
  }

  protected override render(): TemplateResult {
    const t = this.t.appeal.copies;
    return html`<h3>${t.title}</h3>
      <form novalidate @submit=${this.count}>
        <vaadin-combo-box
          .label=${t.format}
          .items=${Object.entries(t.formats).map(([value, label]) => ({ value, label }))}
          .value=${this.format}
          @value-changed=${(event: CustomEvent<{ value: string }>) => {
            if (event.detail.value !== '') this.format = event.detail.value as CopyFormat;
          }}
        ></vaadin-combo-box>
        <vaadin-integer-field
          required
          min="1"
          max="${MOST_PAGES}"
          manual-validation
          .invalid=${this.faults.text('pages') !== ''}
          .errorMessage=${this.faults.text('pages')}
          .label=${t.pages}
          .value=${this.pages}
          @value-changed=${(event: CustomEvent<{ value: string }>) => {
            if (event.detail.value === this.pages) return;
            this.pages = event.detail.value;
            this.faults.mend('pages');
          }}
        ></vaadin-integer-field>
        <p class="row">
          <button class="button">${t.count}</button>
          <span role="status">
            ${this.cost === null ? nothing : html`<b>${t.most(this.cost.cost)}</b> <span class="small soft">${t.how(this.cost.page, this.cost.freePages)}</span>`}
          </span>
        </p>
        ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      </form>`;
  }

  private readonly count = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shell === null) return;
    const pages = Number(this.pages);
    const countable = Number.isInteger(pages) && pages >= 1 && pages <= MOST_PAGES;
    if (!this.faults.sound(countable ? {} : { pages: (t) => t.appeal.copies.wrongPages })) return;
    try {
      this.cost = await copyCost(this.shell.api, this.format, pages, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.faults.refused(error, ['pages']);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-copy-cost': CeCopyCost;
  }
}
