import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey } from '../../api/idempotency';
import { actOnPeriodicTask, type PeriodicActDraft, type PeriodicTask, periodicTasks } from '../../api/resolution-api';
import { shortDay } from '../../i18n/dates';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { ofRecurrence, recurrenceDraft, type Rule } from '../form/recurrence';
import '../form/recurrence-field';
import '../task/reason-form';
import { inLanguage } from '../words';

/** The periodic tasks of a document: by which rule, when the next is due, and who may stop or change it does so here. */
@customElement('ce-periodic-list')
export class CePeriodicList extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem;
      }

      li {
        display: grid;
        gap: 0.75rem;
        padding: 0.75rem 0;
        border-top: 1px solid var(--ce-line);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';

  @state() private tasks: readonly PeriodicTask[] = [];
  @state() private open: { readonly id: string; readonly act: PeriodicActDraft['act'] } | null = null;
  @state() private rule: Rule | null = null;
  @state() private failure = '';
  @state() private busy = false;

  private key = newKey();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.tasks = await periodicTasks(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private begin(task: PeriodicTask, act: PeriodicActDraft['act']): void {
    this.failure = '';
    this.key = newKey();
    this.rule = ofRecurrence(task.rule);
    this.open = { id: task.id, act };
  }

  private async act({ id, version }: PeriodicTask, draft: Omit<PeriodicActDraft, 'version'>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      this.tasks = await actOnPeriodicTask(shell.api, id, { ...draft, version }, this.key);
      this.open = null;
      shell.notify(this.t.resolution.task.done);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { periodic } = this.t.resolution;
    if (this.tasks.length === 0 && this.failure === '') return nothing;
    return html`<section class="panel" aria-label=${periodic.title}>
      <h2>${periodic.title}</h2>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <ul>
        ${this.tasks.map((task) => this.line(task))}
      </ul>
    </section>`;
  }

  private line(task: PeriodicTask): TemplateResult {
    const { periodic } = this.t.resolution;
    const next = task.nextDue ?? '';
    const facts = [periodic.states[task.state], periodic.given(task.given), next === '' ? '' : periodic.next(shortDay(next)), task.reason ?? ''];
    return html`<li>
      <p>
        <b>${inLanguage(task.words)}</b><br />
        <span class="small soft">${facts.filter((fact) => fact !== '').join(' · ')}</span>
      </p>
      ${this.open?.id === task.id
        ? this.form(task, this.open.act)
        : task.actions.length === 0
          ? nothing
          : html`<div class="actions">
              ${task.actions.map(
                (act) => html`<button class="button small" @click=${() => this.begin(task, act)}>${periodic.acts[act]}</button>`,
              )}
            </div>`}
    </li>`;
  }

  private form(task: PeriodicTask, act: PeriodicActDraft['act']): TemplateResult {
    const { periodic, form } = this.t.resolution;
    const { rule } = this;
    const cancel = () => (this.open = null);
    if (act === 'stop-periodic' || rule === null) {
      return html`<ce-reason-form
        .submitLabel=${periodic.acts['stop-periodic']}
        ?busy=${this.busy}
        @ce-reason=${(event: CustomEvent<string | null>) => this.act(task, { act: 'stop-periodic', text: event.detail })}
        @ce-cancel=${cancel}
      ></ce-reason-form>`;
    }
    const draft = recurrenceDraft(rule);
    return html`<ce-recurrence-field .rule=${rule} @ce-rule=${(event: CustomEvent<Rule>) => (this.rule = event.detail)}></ce-recurrence-field>
      <div class="actions">
        <button
          class="button primary"
          aria-disabled=${draft === undefined || this.busy ? 'true' : 'false'}
          @click=${() => draft !== undefined && void this.act(task, { act: 'change-periodic', periodic: draft })}
        >
          ${periodic.acts['change-periodic']}
        </button>
        <button class="button quiet" @click=${cancel}>${form.cancel}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-periodic-list': CePeriodicList;
  }
}
