import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { putClassifierItem } from '../api/appeal-api';
import { ProblemError } from '../api/problem';
import type { ClassifierItem, ClassifierSection, FieldProblem } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
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
  @state() private faults: Readonly<Record<string, FieldProblem>> = {};
  @state() private failure = '';

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
    return html`<form @submit=${this.save} aria-label=${item === null ? t.classifier.add : t.classifier.edit(item.code)}>
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
        .invalid=${this.error('code') !== ''}
        .errorMessage=${this.error('code')}
        @change=${(event: Event) => this.put({ code: valueOf(event) })}
      ></vaadin-text-field>
      <vaadin-text-area
        class="wide"
        required
        .maxlength=${300}
        .label=${t.classifier.name}
        .value=${line.name}
        .invalid=${this.error('name') !== ''}
        .errorMessage=${this.error('name')}
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
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <p class="row">
        <button class="button primary">${icon('check')}${t.classifier.save}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private day(name: 'validFrom' | 'validUntil'): TemplateResult {
    return html`<vaadin-date-picker
      .label=${this.t.classifier[name]}
      .i18n=${dateFieldWords()}
      .value=${this.line[name]}
      clear-button-visible
      .invalid=${this.error(name) !== ''}
      .errorMessage=${this.error(name)}
      @change=${(event: Event) => this.put({ [name]: valueOf(event) })}
    ></vaadin-date-picker>`;
  }

  private put(part: Partial<Line>): void {
    this.line = { ...this.line, ...part };
  }

  private error(name: string): string {
    return this.faults[name]?.[currentLanguage.get()] ?? '';
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shell === null) return;
    this.failure = '';
    this.faults = {};
    const { section, code, name, active, validFrom, validUntil } = this.line;
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
      this.failure = failureText(error);
      if (error instanceof ProblemError) this.faults = Object.fromEntries(error.fields.map((fault) => [fault.field, fault]));
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
