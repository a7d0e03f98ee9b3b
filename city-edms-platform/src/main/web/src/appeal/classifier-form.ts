import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { putClassifierItem } from '../api/appeal-api';
import type { ClassifierItem, ClassifierSection } from '../api/types';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { CeView } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { SECTIONS } from './classifier-lines';
import { sectionStyles } from './section-styles';

interface Line {
  section: ClassifierSection;
  code: string;
  name: string;
  active: boolean;
  validFrom: string;
  validUntil: string;
}

/** A line of the classifier, or a new one. Fires `ce-saved` (ClassifierItem) and `ce-cancel`. */
@customElement('ce-classifier-form')
export class CeClassifierForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) item: ClassifierItem | null = null;
  @property({ attribute: false }) section: ClassifierSection = 'question';

  @state() private line: Line = { section: 'question', code: '', name: '', active: true, validFrom: '', validUntil: '' };

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    const { item } = this;
    this.line =
      item === null
        ? { section: this.section, code: '', name: '', active: true, validFrom: '', validUntil: '' }
        : { ...item, validFrom: item.validFrom ?? '', validUntil: item.validUntil ?? '' };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('vaadin-text-field:not([readonly]), vaadin-text-area')?.focus());
  }

  protected override render(): TemplateResult {
    const { t, line, item } = this;
    return html`<form novalidate @submit=${this.save} aria-label=${item === null ? t.classifier.add : t.classifier.edit(item.code)}>
      ${item === null
        ? html`<vaadin-combo-box
            .label=${t.classifier.section}
            .items=${SECTIONS.map((value) => ({ value, label: t.appeal.sections[value] }))}
            .value=${line.section}
            @value-changed=${(event: CustomEvent<{ value: string }>) => {
              if (event.detail.value !== '') this.put({ section: event.detail.value as ClassifierSection });
            }}
          ></vaadin-combo-box>`
        : nothing}
      <vaadin-text-field
        required
        maxlength="12"
        autocomplete="off"
        .label=${t.classifier.code}
        .value=${line.code}
        .readonly=${item !== null}
        .invalid=${this.faults.text('code') !== ''}
        .errorMessage=${this.faults.text('code')}
        manual-validation
        @change=${(event: Event) => this.put({ code: valueOf(event) })}
      ></vaadin-text-field>
      <vaadin-text-area
        class="wide"
        required
        .maxlength=${300}
        .label=${t.classifier.name}
        .value=${line.name}
        .invalid=${this.faults.text('name') !== ''}
        .errorMessage=${this.faults.text('name')}
        manual-validation
        @change=${(event: Event) => this.put({ name: valueOf(event) })}
      ></vaadin-text-area>
      ${this.day('validFrom')} ${this.day('validUntil')}
      <label class="option">
        <input
          type="checkbox"
          .checked=${line.active}
          @change=${(event: Event) => this.put({ active: (event.target as HTMLInputElement).checked })}
        />
        <span>${t.classifier.active}<br /><span class="small soft">${t.classifier.activeHint}</span></span>
      </label>
      ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      <p class="row">
        <button class="button primary">${icon('check')}${t.classifier.save}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private day(name: 'validFrom' | 'validUntil'): TemplateResult {
    return dayField(this.t, this.t.classifier[name], this.line[name], (day) => this.put({ [name]: day }), { error: this.faults.text(name) });
  }

  private put(part: Partial<Line>): void {
    this.line = { ...this.line, ...part };
    for (const field of Object.keys(part)) this.faults.mend(field);
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shell === null) return;
    const { section, code, name, active, validFrom, validUntil } = this.line;
    if (!this.faults.filled({ code, name })) return;
    try {
      const saved = await putClassifierItem(this.shell.api, {
        section,
        code,
        name,
        active,
        validFrom: validFrom === '' ? null : validFrom,
        validUntil: validUntil === '' ? null : validUntil,
      });
      this.dispatchEvent(new CustomEvent('ce-saved', { detail: saved }));
    } catch (error) {
      this.faults.refused(error, ['code', 'name', 'validFrom', 'validUntil']);
    }
  };
}

function valueOf(event: Event): string {
  return (event.currentTarget as unknown as { value: string }).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-classifier-form': CeClassifierForm;
  }
}
