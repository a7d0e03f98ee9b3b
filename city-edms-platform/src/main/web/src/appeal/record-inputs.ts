import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, type TemplateResult } from 'lit';
import type { ClassifierItem } from '../api/types';
import { usable } from './classifier-lines';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field of a record that holds one text. */
export interface RecordInput {
  readonly label: string;
  readonly value: string;
  /** Empty where nothing is wrong with it. */
  readonly error: string;
  readonly set: (value: string) => void;
}

type Section = ClassifierItem['section'];

/** The lines of a section that may be chosen, found by code or by words. */
export function linesOf(items: readonly ClassifierItem[], section: Section): readonly Choice[] {
  return items.filter((item) => item.section === section && usable(item)).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}

export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function valueOf(event: Event): string {
  return (event.currentTarget as unknown as { value: string }).value;
}

/** Searched by code or by words, as they stand in the label. */
export function comboInput({ label, value, error, set }: RecordInput, options: readonly Choice[], optional = false): TemplateResult {
  return html`<vaadin-combo-box
    .label=${label}
    .items=${options}
    .value=${options.some((option) => option.value === value) ? value : ''}
    .clearButtonVisible=${optional}
    .required=${!optional}
    .invalid=${error !== ''}
    .errorMessage=${error}
    manual-validation
    @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
      const next = event.detail.value ?? '';
      if (next !== value && (next !== '' || optional)) set(next);
    }}
  ></vaadin-combo-box>`;
}

export function textInput({ label, value, error, set }: RecordInput, wide = false): TemplateResult {
  return html`<vaadin-text-field
    class=${wide ? 'wide' : ''}
    .label=${label}
    .value=${value}
    .invalid=${error !== ''}
    .errorMessage=${error}
    manual-validation
    autocomplete="off"
    @change=${(event: Event) => set(valueOf(event))}
  ></vaadin-text-field>`;
}

export function areaInput({ label, value, error, set }: RecordInput, maximum: number): TemplateResult {
  return html`<vaadin-text-area
    class="wide"
    .maxlength=${maximum}
    .label=${label}
    .value=${value}
    .required=${true}
    .invalid=${error !== ''}
    .errorMessage=${error}
    manual-validation
    @change=${(event: Event) => set(valueOf(event))}
  ></vaadin-text-area>`;
}

export function checkInput(label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" .checked=${checked} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} />${label}</label
  >`;
}
