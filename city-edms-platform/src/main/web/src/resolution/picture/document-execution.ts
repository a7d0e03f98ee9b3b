import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { newKey } from '../../api/idempotency';
import {
  enterPoints,
  type Execution,
  execution,
  type PeriodicTask,
  periodicTasks,
  type PointsDraft,
  propose,
  type ProposalDraft,
  removeDocumentControl,
  type Resolution,
  resolve,
  type Review,
  type Task,
} from '../../api/resolution-api';
import { shortDay, today } from '../../i18n/dates';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { resolutionDraft } from '../form/draft';
import '../points/points-form';
import '../task/reason-form';
import { dueState, dueWords } from '../words';
import './document-timeline';
import './paper-form';
import './periodic-list';
import type { PaperResolution } from './paper-form';
import './propose-form';
import { executionTree } from './tree';
import './tree-picture';

type Way = Execution['actions'][number];

/** On the card of a document: before whom it lies, its execution tree, and how long everything took. */
@customElement('ce-document-execution')
export class CeDocumentExecution extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
      }

      section {
        display: grid;
        gap: 1rem;
        padding: 1.25rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.625rem;
      }

      .reviews {
        display: grid;
        gap: 0.5rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';

  @state() private read: Execution | null = null;
  private periodic: readonly PeriodicTask[] = [];
  @state() private failure = '';
  @state() private open: 'nothing' | Way = 'nothing';
  @state() private busy = false;
  @state() private version = 0;

  private key = newKey();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('documentId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    this.open = 'nothing';
    try {
      [this.read, this.periodic] = await Promise.all([
        execution(shell.api, this.documentId, this.alive),
        periodicTasks(shell.api, this.documentId, this.alive),
      ]);
      this.version++;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async carry(said: string, work: (shell: Shell) => Promise<unknown>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    try {
      await work(shell);
      shell.notify(said);
      await this.load(shell);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private propose(draft: ProposalDraft): Promise<void> {
    return this.carry(this.t.resolution.execution.proposed, ({ api }) => propose(api, this.documentId, draft, this.key));
  }

  private record({ post, date, written }: PaperResolution): Promise<void> {
    const draft = { paper: { post, date }, ...resolutionDraft(written) };
    return this.carry(this.t.resolution.execution.recorded, ({ api }) => resolve(api, this.documentId, draft, this.key));
  }

  private enter(draft: PointsDraft): Promise<void> {
    return this.carry(this.t.resolution.points.entered, ({ api }) => enterPoints(api, this.documentId, draft, this.key));
  }

  private removeControl(reason: string | null): Promise<void> {
    return this.carry(this.t.resolution.points.removed, ({ api }) => removeDocumentControl(api, this.documentId, reason, this.key));
  }

  protected override render(): TemplateResult {
    const { read, shell } = this;
    const words = this.t.resolution.execution;
    return html`<section class="panel" aria-label=${words.tree}>
        <h2>${words.tree}</h2>
        <div role="alert">
          ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
        </div>
        ${read === null ? nothing : this.shown(read)}
      </section>
      ${read === null || shell === null || read.resolutions.length + read.reviews.length === 0
        ? nothing
        : keyed(
            this.version,
            html`<ce-periodic-list document-id=${this.documentId}></ce-periodic-list>
              <ce-document-timeline document-id=${this.documentId}></ce-document-timeline>`,
          )}`;
  }

  private shown(read: Execution): TemplateResult {
    const words = this.t.resolution.execution;
    const tasks = read.resolutions.reduce((sum, one) => sum + one.tasks.length, 0);
    const open = read.openQuestions ?? 0;
    return html`${read.reviews.length === 0 ? nothing : html`<ul class="reviews">${read.reviews.map((review) => this.review(review))}</ul>`}
      ${read.resolutions.length > 0
        ? html`<ce-tree-picture
            .roots=${executionTree(read, { resolution: (one) => this.resolutionWords(one), task: (one) => this.taskWords(one) })}
            .label=${`${words.tree}: ${words.treeOf(read.resolutions.length, tasks)}`}
          ></ce-tree-picture>`
        : read.reviews.length === 0
          ? html`<div class="empty">${icon('branch')}<strong>${words.empty}</strong>${read.actions.length === 0 ? nothing : words.emptyText}</div>`
          : nothing}
      ${open === 0 ? nothing : html`<p class="notice warn">${icon('info')}<span>${words.questions(open)}</span></p>`}
      ${this.unanswered(read)} ${this.open === 'nothing' ? this.ways(read) : this.form(this.open, read)}`;
  }

  private unanswered({ openTasks }: Execution): TemplateResult | typeof nothing {
    if ((openTasks ?? 0) === 0 || this.open !== 'remove-document-control') return nothing;
    return html`<p class="notice warn">${icon('info')}<span>${this.t.resolution.points.unanswered(openTasks ?? 0)}</span></p>`;
  }

  private form(way: Way, read: Execution): TemplateResult {
    const cancel = () => (this.open = 'nothing');
    switch (way) {
      case 'propose':
        return html`<ce-propose-form
          ?busy=${this.busy}
          @ce-propose=${(event: CustomEvent<ProposalDraft>) => this.propose(event.detail)}
          @ce-cancel=${cancel}
        ></ce-propose-form>`;
      case 'record-paper':
        return html`<ce-paper-form
          ?busy=${this.busy}
          @ce-paper=${(event: CustomEvent<PaperResolution>) => this.record(event.detail)}
          @ce-cancel=${cancel}
        ></ce-paper-form>`;
      case 'enter-points':
        return html`<h3>${this.t.resolution.points.title}</h3>
          <ce-points-form
            .execution=${read}
            .periodic=${this.periodic}
            ?busy=${this.busy}
            @ce-points=${(event: CustomEvent<PointsDraft>) => this.enter(event.detail)}
            @ce-cancel=${cancel}
          ></ce-points-form>`;
      default:
        return html`<ce-reason-form
          .submitLabel=${this.t.resolution.points.removeControl}
          ?busy=${this.busy}
          @ce-reason=${(event: CustomEvent<string | null>) => this.removeControl(event.detail)}
          @ce-cancel=${cancel}
        ></ce-reason-form>`;
    }
  }

  private ways(read: Execution): TemplateResult | typeof nothing {
    const words = this.t.resolution.execution;
    if (read.actions.length === 0) return nothing;
    const { points } = this.t.resolution;
    const said: Record<Way, string> = {
      propose: words.propose,
      'record-paper': words.recordPaper,
      'enter-points': points.send(0),
      'remove-document-control': points.removeControl,
    };
    return html`<div class="actions">
      ${read.actions.map(
        (action) =>
          html`<button
            class="button ${action === 'propose' || action === 'enter-points' ? 'primary' : ''}"
            @click=${() => {
              this.key = newKey();
              this.open = action;
            }}
          >
            ${said[action]}
          </button>`,
      )}
    </div>`;
  }

  private review(review: Review): TemplateResult {
    const words = this.t.resolution.execution;
    const note = review.reason ?? review.note ?? '';
    return html`<li>
      <b>${words.review(review.head.name)}</b> <span class="small soft">${words.reviewStates[review.state]}</span>
      ${note === '' ? nothing : html`<br /><span class="small soft">${note}</span>`}
    </li>`;
  }

  private resolutionWords(one: Resolution): string {
    const { execution: words } = this.t.resolution;
    const point = (one.point ?? '') === '' ? '' : this.t.resolution.task.point(one.point ?? '');
    const parts = [point, shortDay(one.resolvedOn), one.paper && point === '' ? words.paper : '', one.control ? words.control : '', (one.preparedByName ?? '') === '' ? '' : this.t.resolution.prepared.preparedBy(one.preparedByName ?? ''), one.state === 'withdrawn' ? words.withdrawn : ''];
    return parts.filter((part) => part !== '').join(' · ');
  }

  private taskWords(one: Task): string {
    const { t } = this;
    const { task, executor } = t.resolution;
    const going = one.state === 'assigned' || one.state === 'reported';
    const due = going && one.role !== 'info' ? dueWords(one.deadline.due, dueState(one.deadline.due, one.overdue, today()), t) : '';
    return [executor[one.role], task.states[one.state], due].filter((part) => part !== '').join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-document-execution': CeDocumentExecution;
  }
}
