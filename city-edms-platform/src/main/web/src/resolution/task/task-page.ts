import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey } from '../../api/idempotency';
import { ProblemError } from '../../api/problem';
import {
  type ActingRole,
  actOnResolution,
  actOnTask,
  resolve,
  task as readTask,
  type TaskAct,
  type TaskActDraft,
  type TaskFile,
  tray,
} from '../../api/resolution-api';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { resolutionDraft, type Written } from '../form/draft';
import { formStyles } from '../form/form-styles';
import '../form/resolution-form';
import '../role-band';
import './act-form';
import { actList } from './act-list';
import { ACT_NEEDS, FORWARD } from './act-needs';
import { asPost, rolesFor, type Step } from './as-post';
import './reason-form';
import { taskFacts } from './task-facts';
import { taskStyles } from './task-styles';
import { roleTitle } from '../words';

/** A task: what is to be done, what was done, and what the person may do with it now. */
@customElement('ce-task-page')
export class CeTaskPage extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles, taskStyles];

  @property({ attribute: false }) taskId = '';

  @state() private file: TaskFile | null = null;
  @state() private roles: readonly ActingRole[] = [];
  @state() private failure = '';
  @state() private refusal = '';
  @state() private step: Step | null = null;
  @state() private busy = false;
  /** In which role the step is made, where there are several. */
  @state() private chosen: string | null = null;

  /** One for each attempt of the person, whatever the line does to it. */
  private key = newKey();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('taskId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    this.step = null;
    try {
      const [file, all] = await Promise.all([readTask(shell.api, this.taskId, this.alive), tray(shell.api, this.alive)]);
      this.file = file;
      this.roles = all.roles.map(({ role }) => role);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private open(step: Step): void {
    this.refusal = '';
    this.key = newKey();
    this.chosen = null;
    const several = this.file !== null && rolesFor(step, this.file, this.roles).length > 1;
    if (!several && step !== 'sub-resolve' && step !== 'withdraw' && step !== 'remove-control' && ACT_NEEDS[step].text === 'none') {
      void this.act({ act: step });
    } else {
      this.step = step;
    }
  }

  private async carry(work: (shell: Shell, file: TaskFile) => Promise<unknown>): Promise<void> {
    const { shell, file } = this;
    if (shell === null || file === null || this.busy) return;
    this.busy = true;
    this.refusal = '';
    try {
      await work(shell, file);
      shell.notify(this.t.resolution.task.done);
      await this.load(shell);
    } catch (error) {
      this.refusal = failureText(error);
      if (error instanceof ProblemError && error.problem.code === 'execution-changed') await this.load(shell);
    } finally {
      this.busy = false;
    }
  }

  private act(draft: Omit<TaskActDraft, 'version'>): Promise<void> {
    return this.carry((shell, file) => {
      const { id, version } = file.task;
      return actOnTask(shell.api, id, { ...draft, ...this.as(draft.act, file), version }, this.key);
    });
  }

  private subResolve(written: Written): Promise<void> {
    return this.carry((shell, file) => {
      const { task } = file;
      const draft = { task: task.id, version: task.version, ...this.as('sub-resolve', file), ...resolutionDraft(written) };
      return resolve(shell.api, task.document, draft, this.key);
    });
  }

  private ofResolution(act: 'withdraw' | 'remove-control', text: string | null): Promise<void> {
    return this.carry((shell, file) => {
      const { id, version } = file.resolution;
      return actOnResolution(shell.api, id, { act, version, text, ...this.as(act, file) }, this.key);
    });
  }

  private as(step: Step, file: TaskFile): { readonly asPost?: string } {
    return asPost(rolesFor(step, file, this.roles), this.chosen);
  }

  protected override render(): TemplateResult {
    const { t, file } = this;
    const words = t.resolution.task;
    if (this.failure !== '') {
      return html`<div class="panel empty" role="alert">
        ${icon('warning')}<h1 tabindex="-1">${words.failed}</h1>
        ${this.failure}
        <button class="button" @click=${() => this.shell !== null && void this.load(this.shell)}>${t.common.retry}</button>
      </div>`;
    }
    if (file === null) {
      return html`<div class="panel" aria-busy="true"><h1 class="visually-hidden" tabindex="-1">${words.title}</h1><span class="skeleton"></span></div>`;
    }
    const { task, resolution } = file;
    const posts = [task.executor.post, resolution.author.post, resolution.controller?.post];
    return html`<header>
        <a class="button quiet small" href=${this.shell?.href({ view: 'tray', part: 'to-do', post: null }) ?? '#'}>${icon('back')}${t.resolution.tray.title}</a>
        <h1 tabindex="-1">${task.text ?? resolution.text ?? words.title}</h1>
        ${this.roles.filter(({ post }) => posts.includes(post)).map((role) => html`<ce-role-band .acting=${role}></ce-role-band>`)}
      </header>
      <div class="columns">
        <div>
          ${taskFacts(file, this.shell)} ${this.steps(file)}
        </div>
        <section class="panel" aria-label=${words.history}>
          <h2>${words.history}</h2>
          ${actList(file.history, this.shell)}
        </section>
      </div>`;
  }

  private steps({ task, resolution }: TaskFile): TemplateResult | typeof nothing {
    const words = this.t.resolution.task;
    const steps: Step[] = [...task.actions, ...resolution.actions];
    steps.sort((a, b) => Number(FORWARD.includes(b as TaskAct)) - Number(FORWARD.includes(a as TaskAct)));
    const refusal = html`<div role="alert">
      ${this.refusal === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.refusal}</span></p>`}
    </div>`;
    if (this.step !== null) {
      return html`<section class="panel"><h2>${words.acts[this.step]}</h2>${refusal}${this.roleChoice(this.step)}${this.form(this.step)}</section>`;
    }
    if (steps.length === 0) return refusal;
    return html`${refusal}
      <div class="actions steps">
        ${steps.map(
          (step) =>
            html`<button class="button ${FORWARD.includes(step as TaskAct) ? 'primary' : ''}" @click=${() => this.open(step)}>
              ${words.acts[step]}
            </button>`,
        )}
      </div>`;
  }

  /** Who may do it in several roles says in which; the first is their own post. */
  private roleChoice(step: Step): TemplateResult | typeof nothing {
    const roles = this.file === null ? [] : rolesFor(step, this.file, this.roles);
    if (roles.length < 2) return nothing;
    return html`<fieldset>
      <legend>${this.t.resolution.task.asRole}</legend>
      <div class="chips">
        ${roles.map(
          (role, at) =>
            html`<label class="chip">
              <input
                type="radio"
                name="role"
                .checked=${this.chosen === null ? at === 0 : role.post === this.chosen}
                @change=${() => (this.chosen = role.post)}
              />${roleTitle(role, this.t)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private form(step: Step): TemplateResult {
    const cancel = () => (this.step = null);
    if (step === 'sub-resolve') {
      return html`<ce-resolution-form
        .post=${this.file?.task.executor.post ?? ''}
        .submitLabel=${this.t.resolution.form.submitSub}
        ?busy=${this.busy}
        @ce-resolve=${(event: CustomEvent<Written>) => this.subResolve(event.detail)}
        @ce-cancel=${cancel}
      ></ce-resolution-form>`;
    }
    if (step === 'withdraw' || step === 'remove-control') {
      return html`<ce-reason-form
        .submitLabel=${this.t.resolution.task.acts[step]}
        ?busy=${this.busy}
        @ce-reason=${(event: CustomEvent<string | null>) => this.ofResolution(step, event.detail)}
        @ce-cancel=${cancel}
      ></ce-reason-form>`;
    }
    return html`<ce-act-form
      .act=${step}
      .taskId=${this.taskId}
      ?busy=${this.busy}
      @ce-act=${(event: CustomEvent<Omit<TaskActDraft, 'version'>>) => this.act(event.detail)}
      @ce-cancel=${cancel}
    ></ce-act-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-task-page': CeTaskPage;
  }
}
