import '@vaadin/combo-box';
import type { ComboBox } from '@vaadin/combo-box';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, type TemplateResult } from 'lit';
import { findPosts } from '../api/directory-api';
import { findAccounts } from '../api/organization-api';
import type { Shell } from '../shell/shell';

/** Fields that the forms of the structure share. */

export { dayField } from '../ui/date-field';

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

/** What is not among the choices, or not yet, is not shown: the box would empty itself, and tell so as if a person had. */
export function choiceField(
  label: string,
  choices: readonly Choice[],
  value: string,
  set: (value: string) => void,
): TemplateResult {
  const shown = choices.some((choice) => choice.value === value) ? value : '';
  return html`<vaadin-combo-box
    .label=${label}
    .items=${[...choices]}
    .value=${shown}
    item-value-path="value"
    item-label-path="label"
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== shown) set(event.detail.value);
    }}
  ></vaadin-combo-box>`;
}

type Finder = (text: string) => Promise<Choice[]>;

/** Shows what is found for the text, unless something else was typed meanwhile. */
async function showFound(find: Finder, box: ComboBox<Choice>, text: string): Promise<void> {
  const found = await find(text);
  if (box.filter === text) box.filteredItems = found;
}

/** Chooses someone; what is typed is looked for, and nothing else is offered meanwhile. */
function foundField(find: Finder, label: string, hint: string, value: string, set: (value: string) => void): TemplateResult {
  return html`<vaadin-combo-box
    .label=${label}
    .helperText=${hint}
    .value=${value}
    item-value-path="value"
    item-label-path="label"
    @filter-changed=${(event: CustomEvent<{ value: string }>) => {
      const box = event.currentTarget as ComboBox<Choice>;
      box.filteredItems = [];
      void showFound(find, box, event.detail.value);
    }}
    @opened-changed=${(event: CustomEvent<{ value: boolean }>) => {
      const box = event.currentTarget as ComboBox<Choice>;
      if (event.detail.value && box.filter === '') void showFound(find, box, '');
    }}
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== value) set(event.detail.value);
    }}
  ></vaadin-combo-box>`;
}

/** Chooses someone whom Alfresco knows. */
export function accountField(shell: Shell, label: string, value: string, set: (userName: string) => void): TemplateResult {
  const find = async (text: string) =>
    (await findAccounts(shell.api, text)).map(({ userName, fullName }) => ({ value: userName, label: `${fullName} (${userName})` }));
  return foundField(find, label, '', value, set);
}

/** Chooses someone who holds a post of an institution. */
export function staffField(
  shell: Shell,
  label: string,
  hint: string,
  institution: string,
  value: string,
  set: (userName: string) => void,
): TemplateResult {
  const find = async (text: string) =>
    (await findPosts(shell.api, text, undefined, institution)).flatMap(({ holder, title }) =>
      holder === null ? [] : [{ value: holder.userName, label: `${holder.fullName}, ${title}` }],
    );
  return foundField(find, label, hint, value, set);
}
