import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { previewReorganization, reorganize } from '../api/organization-api';
import type { ReorganizationChange, ReorganizationDraft, Structure, StructurePost, StructureUnit } from '../api/types';
import { dialogStyles } from '../deadline/dialog-styles';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { choiceField, dayField, textField } from './fields';
import { decisionOf, destinations, ofPost, ofUnit, POST_KINDS, type SingleStep, UNIT_KINDS } from './single-step';

/** Renames, moves, merges or ends one unit or post by an order: what runs there goes on. Says `ce-saved` when it did. */
@customElement('ce-single-step-dialog')
export class CeSingleStepDialog extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dialogStyles];

  @state() private step: SingleStep | null = null;
  @state() private found: Structure | null = null;
  @state() private changes: readonly ReorganizationChange[] | null = null;
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // Nothing to read: the page hands over what it has.
  }

  forUnit(unit: StructureUnit, found: Structure): void {
    this.show(ofUnit(unit, today()), found);
  }

  forPost(post: StructurePost, found: Structure): void {
    this.show(ofPost(post, today()), found);
  }

  private show(step: SingleStep, found: Structure): void {
    this.step = step;
    this.found = found;
    this.changes = null;
    this.failure = '';
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  private set(change: Partial<SingleStep>): void {
    this.changes = null;
    if (this.step !== null) this.step = { ...this.step, ...change };
  }

  private async work(what: (shell: Shell, plan: ReorganizationDraft) => Promise<void>): Promise<void> {
    const { shell, step } = this;
    if (shell === null || step === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      await what(shell, decisionOf(step, this.t.structureStep.title));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly preview = (event: Event): void => {
    event.preventDefault();
    void this.work(async (shell, plan) => {
      this.changes = await previewReorganization(shell.api, plan);
    });
  };

  private readonly decide = (): void => {
    void this.work(async (shell, plan) => {
      const { state } = await reorganize(shell.api, plan);
      const words = this.t.structureStep;
      this.dialog.close();
      shell.notify(state === 'planned' ? words.planned : words.done);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    });
  };

  protected override render(): TemplateResult {
    const { step, found } = this;
    return html`<dialog aria-labelledby="title">${step === null || found === null ? nothing : this.form(step, found)}</dialog>`;
  }

  private form(step: SingleStep, found: Structure): TemplateResult {
    const { t, changes } = this;
    const words = t.structureStep;
    const kinds = step.kind.endsWith('-unit') ? UNIT_KINDS : POST_KINDS;
    return html`<form class="form" novalidate autocomplete="off" @submit=${this.preview}>
      <div>
        <h2 id="title">${step.subject}</h2>
        <p class="small soft">${words.lead}</p>
      </div>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <fieldset>
        <legend>${words.change}</legend>
        ${kinds.map(
          (kind) => html`<label class="check">
            <input
              type="radio"
              name="kind"
              .checked=${step.kind === kind}
              @change=${() => this.set({ kind, to: '' })}
            />${words.title[kind]}
          </label>`,
        )}
      </fieldset>
      ${this.fields(step, found)} ${dayField(t, words.effectiveOn, step.effectiveOn, (effectiveOn) => this.set({ effectiveOn }))}
      ${textField(t.organization.orderNumber, step.orderNumber, (orderNumber) => this.set({ orderNumber }), { maximum: 60, required: true })}
      ${dayField(t, t.organization.orderDate, step.orderDate, (orderDate) => this.set({ orderDate }))}
      ${changes === null ? nothing : this.previewed(changes)}
      <div class="actions">
        <button class="button ${changes === null ? 'primary' : ''}" aria-disabled=${this.busy ? 'true' : 'false'}>${words.preview}</button>
        ${changes === null
          ? nothing
          : html`<button type="button" class="button primary" @click=${this.decide}>
              ${step.effectiveOn > today()
                ? t.organization.reorganizations.planFor(shortDay(step.effectiveOn))
                : t.organization.reorganizations.carryOut}
            </button>`}
        <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
      </div>
    </form>`;
  }

  private fields(step: SingleStep, found: Structure): TemplateResult {
    const words = this.t.structureStep;
    const named = (label: string) => textField(label, step.name, (name) => this.set({ name }), { required: true });
    const chosen = (label: string, hint = '') =>
      html`${choiceField(label, destinations(step, found), step.to, (to) => this.set({ to }))}
      ${hint === '' ? nothing : html`<p class="small soft">${hint}</p>`}`;
    switch (step.kind) {
      case 'rename-unit':
        return named(words.name);
      case 'move-unit':
        return chosen(words.into, words.intoHint);
      case 'close-unit':
        return chosen(words.successorUnit, words.unitHint);
      case 'move-post':
        return html`${chosen(words.toUnit)} ${named(this.t.organization.title)}
          <label class="check">
            <input
              type="checkbox"
              .checked=${step.heads}
              @change=${(event: Event) => this.set({ heads: (event.currentTarget as HTMLInputElement).checked })}
            />${words.heads}
          </label>`;
      case 'abolish-post':
        return chosen(words.successorPost, words.postHint);
    }
  }

  private previewed(changes: readonly ReorganizationChange[]): TemplateResult {
    const words = this.t.organization.reorganizations;
    const kinds: Record<string, string> = words.changes;
    return html`<section class="explained" aria-labelledby="changes">
      <h3 id="changes">${words.changesTitle}</h3>
      <ul>
        ${changes.map(
          ({ kind, before, after }) =>
            html`<li>
              <span class="tag">${kinds[kind] ?? kind}</span> ${before}${before === '' ? '' : ' → '}${after === '' ? words.nobody : after}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-single-step-dialog': CeSingleStepDialog;
  }
}
