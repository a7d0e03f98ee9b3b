import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey } from '../../api/idempotency';
import { actOnPeriodicTask, type PeriodicActDraft, type PeriodicTask } from '../../api/resolution-api';
import { base, buttons, panels } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { ofRecurrence, recurrenceDraft, type Rule } from '../form/recurrence';
import '../form/recurrence-field';
import '../task/reason-form';

type Act = PeriodicActDraft['act'];

/** What the user may do with a periodic task. Fires `ce-periodic` (PeriodicTask[] of its document) when it is done. */
@customElement('ce-periodic-acts')
export class CePeriodicActs extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) task: PeriodicTask | null = null;

  @state() private open: Act | null = null;
  @state() private rule: Rule | null = null;
  @state() private failure = '';
  @state() private busy = false;

  private key = newKey();

  protected override start(): void {
    // The list hands over what it has.
  }

  private begin(task: PeriodicTask, act: Act): void {
    this.failure = '';
    this.key = newKey();
    this.rule = ofRecurrence(task.rule);
    // Going on needs no words.
    if (act === 'resume-periodic') void this.act(task, { act });
    else this.open = act;
  }

  private async act({ id, version }: PeriodicTask, draft: Omit<PeriodicActDraft, 'version'>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const detail = await actOnPeriodicTask(shell.api, id, { ...draft, version }, this.key);
      this.open = null;
      shell.notify(this.t.resolution.task.done);
      this.dispatchEvent(new CustomEvent('ce-periodic', { detail }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { task, open } = this;
    if (task === null) return nothing;
    const { periodic } = this.t.resolution;
    return html`<div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${open !== null
        ? this.form(task, open)
        : task.actions.length === 0
          ? nothing
          : html`<div class="actions">
              ${task.actions.map(
                (act) => html`<button class="button small" @click=${() => this.begin(task, act)}>${periodic.acts[act]}</button>`,
              )}
            </div>`}`;
  }

  private form(task: PeriodicTask, act: Act): TemplateResult {
    const { periodic, form } = this.t.resolution;
    const { rule } = this;
    const cancel = () => (this.open = null);
    if (act !== 'change-periodic' || rule === null) {
      return html`<ce-reason-form
        .submitLabel=${periodic.acts[act]}
        ?busy=${this.busy}
        @ce-reason=${(event: CustomEvent<string | null>) => this.act(task, { act, text: event.detail })}
        @ce-cancel=${cancel}
      ></ce-reason-form>`;
    }
    const draft = recurrenceDraft(rule);
    return html`<ce-recurrence-field .rule=${rule} @ce-rule=${(event: CustomEvent<Rule>) => (this.rule = event.detail)}></ce-recurrence-field>
      <div class="actions">
        <button
          class="button primary"
          aria-disabled=${draft === undefined || this.busy ? 'true' : 'false'}
          @click=${() => draft !== undefined && void this.act(task, { act, periodic: draft })}
        >
          ${periodic.acts[act]}
        </button>
        <button class="button quiet" @click=${cancel}>${form.cancel}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-periodic-acts': CePeriodicActs;
  }
}
