import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { allPeriodicTasks, type PeriodicLine, type PeriodicPage, type PeriodicTask } from '../../api/resolution-api';
import { pageStyles } from '../../correspondence/page-styles';
import { shortDay } from '../../i18n/dates';
import { formatRoute } from '../../shell/routes';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { formStyles } from '../form/form-styles';
import '../picture/periodic-acts';
import { inLanguage } from '../words';
import { controlStyles } from './control-styles';
import { EVERYTHING } from './control-filter';

/** «Періодичні доручення»: what comes again, by which rule, when last and when next, to whom; paused and stopped here. */
@customElement('ce-periodic-board')
export class CePeriodicBoard extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    controlStyles,
    formStyles,
    pageStyles,
    css`
      .rows > li {
        gap: 0.25rem 1rem;
        padding: 0.875rem 1.125rem;
      }

      /* A rule begins a line here, and stands within one elsewhere. */
      .rule {
        display: inline-block;
      }

      .rule::first-letter {
        text-transform: uppercase;
      }

      @media (max-width: 700px) {
        .rows > li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private scope: 'mine' | 'all' = 'mine';
  @state() private over = false;
  @state() private lines: readonly PeriodicLine[] | null = null;
  @state() private next: PeriodicPage['next'] | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell, false);
  }

  private async load(shell: Shell, further: boolean): Promise<void> {
    const { scope, over } = this;
    this.failure = '';
    const known = further ? (this.lines ?? []) : [];
    try {
      const page = await allPeriodicTasks(shell.api, { scope, over, next: further ? this.next : null }, this.alive);
      if (scope !== this.scope || over !== this.over) return;
      this.lines = [...known, ...page.lines];
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private show(scope: 'mine' | 'all', over: boolean): void {
    this.scope = scope;
    this.over = over;
    this.lines = null;
    this.next = null;
    if (this.shell !== null) void this.load(this.shell, false);
  }

  /** One that has ended leaves the list of those that go on. */
  private acted(tasks: readonly PeriodicTask[]): void {
    const now = new Map(tasks.map((task) => [task.id, task]));
    this.lines = (this.lines ?? [])
      .map((line) => ({ ...line, task: now.get(line.task.id) ?? line.task }))
      .filter(({ task }) => this.over || task.state === 'running' || task.state === 'paused');
  }

  protected override render(): TemplateResult {
    const { periodic, control } = this.t.resolution;
    return html`<header>
        <div>
          <h1 tabindex="-1">${periodic.title}</h1>
          <p class="soft">${periodic.board.lead}</p>
        </div>
        <a class="button small" href=${formatRoute({ view: 'control', filter: EVERYTHING })}>${periodic.board.back}</a>
      </header>
      <div class="chips" role="group" aria-label=${control.scope}>
        ${this.shell?.session?.mayRegister === true
          ? (['mine', 'all'] as const).map(
              (scope) =>
                html`<button class="chip" aria-pressed=${scope === this.scope ? 'true' : 'false'} @click=${() => this.show(scope, this.over)}>
                  ${control[scope]}
                </button>`,
            )
          : nothing}
        ${([false, true] as const).map(
          (over) =>
            html`<button class="chip" aria-pressed=${over === this.over ? 'true' : 'false'} @click=${() => this.show(this.scope, over)}>
              ${over ? periodic.board.over : periodic.board.going}
            </button>`,
        )}
      </div>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${this.list()}`;
  }

  private list(): TemplateResult {
    const { periodic, tray } = this.t.resolution;
    const { lines, shell } = this;
    if (lines === null) return html`<div class="panel block" aria-busy="true"><span class="skeleton"></span></div>`;
    if (lines.length === 0) {
      return html`<div class="panel empty">
        ${icon('refresh')}<strong>${periodic.board.none}</strong>${this.over ? nothing : periodic.board.noneText}
      </div>`;
    }
    return html`<ul class="panel rows" aria-label=${periodic.title}>
        ${lines.map((line) => this.line(line))}
      </ul>
      ${this.next === null || shell === null
        ? nothing
        : html`<p><button class="button" @click=${() => void this.load(shell, true)}>${tray.more}</button></p>`}`;
  }

  private line({ task, document, point, text, executor, executorTitle, lastGiven, lastDue }: PeriodicLine): TemplateResult {
    const { periodic } = this.t.resolution;
    const next = task.nextDue ?? '';
    const about = [document.number ?? '', document.summary ?? ''].filter((part) => part !== '').join(' — ');
    return html`<li>
      <span
        ><b class="rule">${inLanguage(task.words)}</b>
        ${task.state === 'running' ? nothing : html`<span class="tag">${periodic.states[task.state]}</span>`}</span
      >
      <span class="number">${next === '' ? nothing : periodic.next(shortDay(next))}</span>
      <span class="second">${[(point ?? '') === '' ? '' : periodic.board.point(point ?? ''), text ?? ''].filter((part) => part !== '').join('. ')}</span>
      ${executor === null || executor === undefined
        ? nothing
        : html`<span class="second">${executor}${executorTitle === null || executorTitle === undefined ? nothing : html`, ${executorTitle}`}</span>`}
      <span class="second small soft">
        ${[periodic.given(task.given), periodic.board.last(shortDay(lastGiven), (lastDue ?? '') === '' ? '' : shortDay(lastDue ?? '')), task.reason ?? '']
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span class="second small"
        ><a href=${formatRoute({ view: 'document', id: document.id, tab: 'execution' })}>${about === '' ? document.id : about}</a></span
      >
      <ce-periodic-acts
        class="second"
        .task=${task}
        @ce-periodic=${(event: CustomEvent<readonly PeriodicTask[]>) => this.acted(event.detail)}
      ></ce-periodic-acts>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-periodic-board': CePeriodicBoard;
  }
}
