import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cancelReorganization, previewReorganization, reorganizations, reorganize, structure } from '../api/organization-api';
import type { Reorganization, ReorganizationChange, ReorganizationDraft, Structure } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dayField, textField } from './fields';
import { newStep, STEP_KINDS, type StepDraft, type StepKind, targets, toStep } from './step-draft';
import { stepFields } from './step-fields';

interface Draft {
  readonly title: string;
  readonly effectiveOn: string;
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly steps: readonly StepDraft[];
}

/** «Реорганізації»: what was decided, and a new one put together step by step, looked at, then carried out on its day. */
@customElement('ce-reorganizations-admin')
export class CeReorganizationsAdmin extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    pageStyles,
    css`
      .rows > li {
        grid-template-columns: minmax(0, 1fr) auto;
        padding: 0.75rem 1rem;
        border-top: 1px solid var(--ce-line);
      }

      .rows > li:first-child {
        border-top: 0;
      }

      .step {
        display: grid;
        gap: 0.75rem;
        padding: 1rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
      }

      .form vaadin-text-field,
      .form vaadin-combo-box,
      .form vaadin-date-picker {
        width: 100%;
        min-width: 0;
        --vaadin-field-default-width: 100%;
      }
    `,
  ];

  @state() private decided: readonly Reorganization[] | null = null;
  @state() private found: Structure | null = null;
  @state() private draft: Draft | null = null;
  @state() private changes: readonly ReorganizationChange[] | null = null;
  @state() private failure = '';
  @state() private busy = false;

  private steps = 0;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.decided = await reorganizations(shell.api, this.alive);
      this.found = await structure(shell.api, today(), this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private set(change: Partial<Draft>): void {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    this.changes = null;
  }

  private setStep(at: number, change: Partial<StepDraft>): void {
    const steps = this.draft?.steps ?? [];
    this.set({ steps: steps.map((step, place) => (place === at ? { ...step, ...change } : step)) });
  }

  private addStep(kind: StepKind): void {
    this.steps++;
    this.set({ steps: [...(this.draft?.steps ?? []), newStep(kind, this.steps)] });
  }

  private plan(draft: Draft, found: Structure): ReorganizationDraft {
    const { title, effectiveOn, orderNumber, orderDate } = draft;
    return { title, effectiveOn, orderNumber, orderDate, steps: draft.steps.map((step) => toStep(step, found)) };
  }

  private async work(change: (shell: Shell, plan: ReorganizationDraft) => Promise<void>): Promise<void> {
    const { shell, draft, found } = this;
    if (shell === null || draft === null || found === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      await change(shell, this.plan(draft, found));
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
      await reorganize(shell.api, plan);
      this.draft = null;
      this.changes = null;
      shell.notify(this.t.organization.saved);
      await this.load(shell);
    });
  };

  private async cancel(id: number): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      await cancelReorganization(shell.api, id);
      await this.load(shell);
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, draft } = this;
    const words = t.organization.reorganizations;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
        ${draft === null
          ? html`<button
              class="button primary"
              @click=${() =>
                (this.draft = { title: '', effectiveOn: today(), orderNumber: '', orderDate: '', steps: [] })}
            >
              ${icon('plus')}${words.add}
            </button>`
          : nothing}
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${draft === null ? this.list() : this.form(draft)}
    `;
  }

  private list(): TemplateResult {
    const words = this.t.organization.reorganizations;
    if (this.decided === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    if (this.decided.length === 0) {
      return html`<div class="panel empty">${icon('fields')}<strong>${words.none}</strong>${words.noneText}</div>`;
    }
    return html`<ul class="panel rows">
      ${this.decided.map(
        (one) => html`<li>
          <span><b>${one.title}</b> <span class="tag">${words.states[one.state]}</span></span>
          <span class="number small soft">${shortDay(one.effectiveOn)}</span>
          <span class="second small soft">
            ${this.t.organization.substitutions.order(one.orderNumber, shortDay(one.orderDate))} · ${one.plannedBy}
          </span>
          ${one.failure === null ? nothing : html`<span class="second notice bad">${icon('warning')}<span>${one.failure}</span></span>`}
          ${one.state === 'planned'
            ? html`<span class="second actions">
                <button class="button small" @click=${() => void this.cancel(one.id)}>${words.cancel}</button>
              </span>`
            : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private form(draft: Draft): TemplateResult {
    const { t, found, changes } = this;
    const words = t.organization.reorganizations;
    if (found === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    const known = targets(found, draft.steps);
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.preview}>
      ${textField(words.name, draft.title, (title) => this.set({ title }), { required: true })}
      <div class="row">
        ${dayField(t, words.effectiveOn, draft.effectiveOn, (effectiveOn) => this.set({ effectiveOn }))}
        ${textField(t.organization.orderNumber, draft.orderNumber, (orderNumber) => this.set({ orderNumber }), { maximum: 60 })}
        ${dayField(t, t.organization.orderDate, draft.orderDate, (orderDate) => this.set({ orderDate }))}
      </div>
      ${draft.steps.map(
        (step, at) => html`<div class="step" role="group" aria-label=${words.steps[step.kind]}>
          <b>${at + 1}. ${words.steps[step.kind]}</b>
          <div class="row">${stepFields(t, step, known, (change) => this.setStep(at, change))}</div>
          <div class="actions">
            <button
              type="button"
              class="button small quiet"
              @click=${() => this.set({ steps: draft.steps.filter((_, place) => place !== at) })}
            >
              ${icon('trash')}${words.removeStep}
            </button>
          </div>
        </div>`,
      )}
      <fieldset>
        <legend>${words.addStep}</legend>
        <div class="actions">
          ${STEP_KINDS.map(
            (kind) => html`<button type="button" class="button small" @click=${() => this.addStep(kind)}>
              ${icon('plus')}${words.steps[kind]}
            </button>`,
          )}
        </div>
      </fieldset>
      ${changes === null ? nothing : this.previewed(changes)}
      <div class="actions">
        <button class="button ${changes === null ? 'primary' : ''}" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${words.preview}
        </button>
        ${changes === null
          ? nothing
          : html`<button type="button" class="button primary" @click=${this.decide}>
              ${draft.effectiveOn > today() ? words.planFor(shortDay(draft.effectiveOn)) : words.carryOut}
            </button>`}
        <button type="button" class="button quiet" @click=${() => (this.draft = null)}>${t.common.cancel}</button>
      </div>
    </form>`;
  }

  private previewed(changes: readonly ReorganizationChange[]): TemplateResult {
    const words = this.t.organization.reorganizations;
    const kinds: Record<string, string> = words.changes;
    return html`<section aria-labelledby="changes">
      <h2 id="changes">${words.changesTitle}</h2>
      <ul class="rows">
        ${changes.map(
          ({ kind, before, after }) => html`<li>
            <span class="second"><span class="tag">${kinds[kind] ?? kind}</span></span>
            <span class="second">${before}${before === '' ? '' : ' → '}${after === '' ? words.nobody : after}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reorganizations-admin': CeReorganizationsAdmin;
  }
}
