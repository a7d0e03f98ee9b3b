import '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addDeliveryWay, changeDeliveryWay, type DeliveryNeed, type DeliveryUse } from '../api/delivery-api';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { selectStyles } from '../ui/select-styles';
import { tokens } from '../ui/tokens';
import { draftOf, NEEDS, NEW_WAY, USES, type WayEntry } from './way-draft';

/** One way of receipt or dispatch, new or changed. Fires `ce-saved` when the server has it, `ce-cancel` when nothing is to be done. */
@customElement('ce-way-form')
export class CeWayForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    selectStyles,
    css`
      form {
        display: grid;
        gap: 1rem;
        padding: 1.25rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        align-items: start;
      }

      .whole {
        grid-column: 1 / -1;
      }

      .hint {
        font-weight: 400;
        line-height: 1.5;
      }

      .check {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.625rem;
        align-items: center;
        min-height: 2.75rem;
      }

      .check .hint {
        grid-column: 2;
      }

      .check input {
        width: 1.125rem;
        height: 1.125rem;
        accent-color: var(--ce-accent);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) way: WayEntry = NEW_WAY;

  @state() private busy = false;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('vaadin-text-field')?.focus());
  }

  private change(part: Partial<WayEntry>): void {
    this.way = { ...this.way, ...part };
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, way } = this;
    if (shell === null || this.busy || !this.faults.filled({ 'title.uk': way.uk })) return;
    this.busy = true;
    try {
      const draft = draftOf(way);
      await (way.isNew ? addDeliveryWay(shell.api, draft) : changeDeliveryWay(shell.api, way.code, draft));
      shell.notify(way.isNew ? this.t.ways.added : this.t.ways.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.faults.refused(error, ['title.uk', 'title.en', ...(way.isNew ? ['code'] : [])]);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { way } = this;
    const t = this.t.ways;
    return html`<form novalidate @submit=${this.save}>
      ${this.text('uk', 'title.uk', t.titleUk, t.titleUkHint)} ${this.text('en', 'title.en', t.titleEn, t.titleEnHint)}
      ${way.isNew ? this.text('code', 'code', t.code, t.codeHint) : nothing}
      ${this.choice('use', t.use, USES, t.uses, way.use, (use) => this.change({ use: use as DeliveryUse }))}
      ${this.choice('need', t.need, NEEDS, t.needs, way.need, (need) => this.change({ need: need as DeliveryNeed }), t.needHint)}
      ${this.check('paperless', t.paperless, t.paperlessHint)} ${this.check('active', t.active)}
      <div class="whole" role="alert">
        ${this.faults.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      </div>
      <div class="actions whole">
        <button class="button primary" ?disabled=${this.busy}>${this.t.common.save}</button>
        <button
          type="button"
          class="button quiet"
          @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel', { bubbles: true, composed: true }))}
        >
          ${this.t.common.cancel}
        </button>
      </div>
    </form>`;
  }

  private text(name: 'uk' | 'en' | 'code', field: string, label: string, hint: string): TemplateResult {
    const error = this.faults.text(field);
    return html`<vaadin-text-field
      data-field=${name}
      .label=${label}
      .value=${this.way[name]}
      .helperText=${hint}
      .required=${name === 'uk'}
      .maxlength=${name === 'code' ? 20 : 100}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      manual-validation
      @input=${(event: Event) => {
        this.faults.mend(field);
        this.change({ [name]: (event.currentTarget as HTMLInputElement).value });
      }}
    ></vaadin-text-field>`;
  }

  private choice(
    name: string,
    label: string,
    codes: readonly string[],
    words: Readonly<Record<string, string>>,
    value: string,
    take: (code: string) => void,
    hint = '',
  ): TemplateResult {
    return html`<label class="choice"
      >${label}
      <select name=${name} @change=${(event: Event) => take((event.currentTarget as HTMLSelectElement).value)}>
        ${codes.map((code) => html`<option value=${code} .selected=${code === value}>${words[code]}</option>`)}
      </select>
      ${hint === '' ? nothing : html`<span class="hint">${hint}</span>`}
    </label>`;
  }

  private check(name: 'paperless' | 'active', label: string, hint = ''): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        name=${name}
        .checked=${this.way[name]}
        @change=${(event: Event) => this.change({ [name]: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>${label}</span>
      ${hint === '' ? nothing : html`<span class="hint small soft">${hint}</span>`}
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-way-form': CeWayForm;
  }
}
