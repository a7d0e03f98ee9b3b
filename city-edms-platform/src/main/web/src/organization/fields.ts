import '@vaadin/combo-box';
import type { ComboBox } from '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, type TemplateResult } from 'lit';
import { findAccounts } from '../api/organization-api';
import type { Messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';
import { dateFieldWords } from '../ui/date-field';

/** Fields that the forms of the structure share. */

export function dayField(t: Messages, label: string, value: string, set: (day: string) => void): TemplateResult {
  return html`<vaadin-date-picker
    .label=${label}
    .value=${value}
    .placeholder=${t.dates.placeholder}
    .i18n=${dateFieldWords()}
    auto-open-disabled
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== value) set(event.detail.value);
    }}
  ></vaadin-date-picker>`;
}

export function textField(
  label: string,
  value: string,
  set: (text: string) => void,
  { maximum = 300, hint = '', required = false }: { maximum?: number; hint?: string; required?: boolean } = {},
): TemplateResult {
  return html`<vaadin-text-field
    .label=${label}
    .value=${value}
    .maxlength=${maximum}
    .helperText=${hint}
    ?required=${required}
    autocomplete="off"
    @input=${(event: Event) => set((event.currentTarget as TextField).value)}
  ></vaadin-text-field>`;
}

/** Something to choose, under the words a person knows it by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function choiceField(
  label: string,
  choices: readonly Choice[],
  value: string,
  set: (value: string) => void,
): TemplateResult {
  return html`<vaadin-combo-box
    .label=${label}
    .items=${[...choices]}
    .value=${value}
    item-value-path="value"
    item-label-path="label"
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== value) set(event.detail.value);
    }}
  ></vaadin-combo-box>`;
}

/** Shows whom Alfresco finds for the text, unless something else was typed meanwhile. */
async function showAccounts(shell: Shell, box: ComboBox<Choice>, text: string): Promise<void> {
  const found = await findAccounts(shell.api, text);
  if (box.filter !== text) return;
  box.filteredItems = found.map(({ userName, fullName }) => ({ value: userName, label: `${fullName} (${userName})` }));
}

/** Chooses someone whom Alfresco knows; what is typed is looked for there, and nothing else is offered meanwhile. */
export function accountField(shell: Shell, label: string, value: string, set: (userName: string) => void): TemplateResult {
  return html`<vaadin-combo-box
    .label=${label}
    .value=${value}
    item-value-path="value"
    item-label-path="label"
    @filter-changed=${(event: CustomEvent<{ value: string }>) => {
      const box = event.currentTarget as ComboBox<Choice>;
      box.filteredItems = [];
      void showAccounts(shell, box, event.detail.value);
    }}
    @opened-changed=${(event: CustomEvent<{ value: boolean }>) => {
      const box = event.currentTarget as ComboBox<Choice>;
      if (event.detail.value && box.filter === '') void showAccounts(shell, box, '');
    }}
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== value) set(event.detail.value);
    }}
  ></vaadin-combo-box>`;
}
