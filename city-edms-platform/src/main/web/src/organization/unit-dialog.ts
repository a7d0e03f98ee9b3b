import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { addUnit, changeUnit, saveInstitution } from '../api/organization-api';
import type { StructureUnit } from '../api/types';
import { today } from '../i18n/dates';
import { dialogStyles } from '../deadline/dialog-styles';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { type Choice, choiceField, dayField, textField } from './fields';

interface Draft {
  /** Of a unit that is there already. */
  readonly unit: number | null;
  /** Null: a new institution, not a unit. */
  readonly institution: string | null;
  readonly parent: string;
  readonly code: string;
  readonly name: string;
  readonly place: number;
  readonly since: string;
}

/** Adds a unit or an institution, or says what a unit is from a day on. Says `ce-saved` when it did. */
@customElement('ce-unit-dialog')
export class CeUnitDialog extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dialogStyles];

  @state() private draft: Draft | null = null;
  @state() private parents: readonly Choice[] = [];
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // Nothing to read: the page hands over what it has.
  }

  addInstitution(place: number): void {
    this.show({ unit: null, institution: null, parent: '', code: '', name: '', place, since: today() }, []);
  }

  add(institution: string, parent: number | null, parents: readonly Choice[]): void {
    const above = parent === null ? '' : String(parent);
    this.show({ unit: null, institution, parent: above, code: '', name: '', place: 0, since: today() }, parents);
  }

  change(unit: StructureUnit, parents: readonly Choice[]): void {
    const { institution, code, name, place } = unit;
    const above = unit.parent === null ? '' : String(unit.parent);
    this.show({ unit: unit.unit, institution, parent: above, code, name, place, since: today() }, parents);
  }

  private show(draft: Draft, parents: readonly Choice[]): void {
    this.draft = draft;
    this.parents = parents;
    this.failure = '';
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  private set(change: Partial<Draft>): void {
    if (this.draft !== null) this.draft = { ...this.draft, ...change };
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const { unit, institution, code, name, place, since } = draft;
      const parent = draft.parent === '' ? null : Number(draft.parent);
      if (institution === null) await saveInstitution(shell.api, code, name, place);
      else if (unit === null) await addUnit(shell.api, { institution, parent, code, name, place, since });
      else await changeUnit(shell.api, unit, { parent, name, place, since });
      this.dialog.close();
      shell.notify(this.t.organization.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t, draft } = this;
    const words = t.organization;
    return html`<dialog aria-labelledby="title">
      ${draft === null
        ? nothing
        : html`<form class="form" novalidate autocomplete="off" @submit=${this.save}>
            <h2 id="title">
              ${draft.institution === null ? words.newInstitution : draft.unit === null ? words.newUnit : words.changeUnit}
            </h2>
            ${this.failure === ''
              ? nothing
              : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
            ${textField(words.name, draft.name, (name) => this.set({ name }), { required: true })}
            ${draft.unit === null
              ? textField(words.code, draft.code, (code) => this.set({ code }), { maximum: 40, hint: words.codeHint, required: true })
              : nothing}
            ${draft.institution === null
              ? nothing
              : html`${choiceField(words.parent, this.parents, draft.parent, (parent) => this.set({ parent }))}
                ${dayField(t, words.since, draft.since, (since) => this.set({ since }))}
                ${draft.unit === null ? nothing : html`<p class="small soft">${words.sinceHint}</p>`}`}
            <div class="actions">
              <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
              <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
            </div>
          </form>`}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-unit-dialog': CeUnitDialog;
  }
}
