import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlBoard, type ControlBoard, controlLines, type TrayLine, type UrgencyCounts } from '../../api/resolution-api';
import { shortDay } from '../../i18n/dates';
import { formatRoute } from '../../shell/routes';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import type { CeShortcuts } from '../../ui/shortcuts';
import '../../ui/shortcuts';
import { tokens } from '../../ui/tokens';
import { formStyles } from '../form/form-styles';
import { isTyping } from '../stack/stack-keys';
import { moveAmong } from '../tray/move-among';
import '../tray/task-line';
import { trayStyles } from '../tray/tray-styles';
import { lineKey } from '../words';
import { type ControlFilter, EVERYTHING, URGENCIES } from './control-filter';
import { controlStyles } from './control-styles';

function total(counts: UrgencyCounts): number {
  return URGENCIES.reduce((sum, urgency) => sum + counts[urgency], 0);
}

/** «На контролі»: what burns today, this week, and is overdue; by unit and by person. The filters stand in the address. */
@customElement('ce-control-board')
export class CeControlBoard extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles, trayStyles, controlStyles];

  @property({ attribute: false }) filter: ControlFilter = EVERYTHING;

  @state() private board: ControlBoard | null = null;
  @state() private lines: readonly TrayLine[] | null = null;
  @state() private next: string | null = null;
  @state() private failure = '';

  @query('ce-shortcuts') private readonly shortcuts!: CeShortcuts;

  private read = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.keys);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.keys);
    this.read.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && changed.get('filter') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private asked(cursor: string | null) {
    const { scope, urgency, unit, post } = this.filter;
    return {
      scope,
      limit: 50,
      ...(urgency === null ? {} : { urgency }),
      ...(unit === null ? {} : { unit }),
      ...(post === null ? {} : { post }),
      ...(cursor === null ? {} : { cursor }),
    };
  }

  private async load(shell: Shell): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    const { signal } = this.read;
    this.failure = '';
    this.lines = null;
    try {
      const [board, page] = await Promise.all([
        controlBoard(shell.api, this.filter.scope, signal),
        controlLines(shell.api, this.asked(null), signal),
      ]);
      this.board = board;
      this.lines = page.lines;
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async more(shell: Shell): Promise<void> {
    try {
      const page = await controlLines(shell.api, this.asked(this.next), this.read.signal);
      this.lines = [...(this.lines ?? []), ...page.lines];
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private choose(part: Partial<ControlFilter>): void {
    this.shell?.navigate({ view: 'control', filter: { ...this.filter, ...part } }, 'replace');
  }

  private toggle<K extends 'urgency' | 'unit' | 'post'>(key: K, value: NonNullable<ControlFilter[K]>): void {
    this.choose({ [key]: this.filter[key] === value ? null : value });
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const urgency = URGENCIES[Number(/^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (urgency !== undefined) this.toggle('urgency', urgency);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!moveAmong(this.renderRoot, 'ce-task-line', event.key === 'ArrowDown' ? 1 : -1)) return;
    } else if (event.code === 'Digit0') this.choose({ urgency: null, unit: null, post: null });
    else if (event.key === '?') this.shortcuts.show();
    else return;
    event.preventDefault();
  };

  private get filtered(): boolean {
    const { urgency, unit, post } = this.filter;
    return urgency !== null || unit !== null || post !== null;
  }

  protected override render(): TemplateResult {
    const { control } = this.t.resolution;
    const { board } = this;
    return html`<header>
        <h1 tabindex="-1">${control.title}</h1>
        <a class="button small" href=${formatRoute({ view: 'periodic' })}>${this.t.resolution.periodic.title}</a>
        <a class="button small" href=${formatRoute({ view: 'reports', page: 'discipline' })}>${this.t.report.link}</a>
        <a class="button small" href=${formatRoute({ view: 'reports', page: 'savings' })}>${this.t.savings.title}</a>
        ${board === null
          ? nothing
          : html`<p class="soft number">
              ${control.total(total(board.counts))}, ${control.day(shortDay(board.day))}
              ${board.counts.reported === 0 ? nothing : html`· ${control.reported(board.counts.reported)}`}
            </p>`}
      </header>
      ${this.shell?.session?.mayRegister === true ? this.scopes() : nothing}
      ${this.failure === '' ? nothing : this.failed()} ${board === null ? nothing : this.shown(board)}
      <ce-shortcuts
        .shortcuts=${[
          { keys: ['1', '…', '5'], does: control.keys.urgency },
          { keys: ['↑', '↓'], does: control.keys.move },
          { keys: ['Enter'], does: control.keys.open },
          { keys: ['0'], does: control.keys.clear },
          { keys: ['?'], does: control.keys.help },
        ]}
      ></ce-shortcuts>`;
  }

  private scopes(): TemplateResult {
    const { control } = this.t.resolution;
    return html`<div class="chips" role="group" aria-label=${control.scope}>
      ${(['mine', 'all'] as const).map(
        (scope) =>
          html`<button class="chip" aria-pressed=${scope === this.filter.scope ? 'true' : 'false'} @click=${() => this.choose({ ...EVERYTHING, scope })}>
            ${control[scope]}
          </button>`,
      )}
    </div>`;
  }

  private shown(board: ControlBoard): TemplateResult {
    const { control } = this.t.resolution;
    return html`<div class="tiles" role="group" aria-label=${control.urgency}>
        ${URGENCIES.map(
          (urgency) =>
            html`<button
              class="tile ${urgency}"
              aria-pressed=${urgency === this.filter.urgency ? 'true' : 'false'}
              @click=${() => this.toggle('urgency', urgency)}
            >
              <b class="number">${board.counts[urgency]}</b><span>${control.urgencies[urgency]}</span>
            </button>`,
        )}
      </div>
      <div class="board">
        <div>${this.list()}</div>
        <div class="groups">
          ${this.groups(
            control.units,
            'unit',
            board.units.map(({ unit, name, counts }) => ({ id: unit, name, about: '', counts })),
          )}
          ${this.groups(
            control.people,
            'post',
            board.people.map(({ post, name, title, counts }) => ({ id: post, name, about: title, counts })),
          )}
        </div>
      </div>`;
  }

  private groups(
    title: string,
    key: 'unit' | 'post',
    groups: readonly { id: string; name: string; about: string; counts: UrgencyCounts }[],
  ): TemplateResult | typeof nothing {
    if (groups.length === 0) return nothing;
    return html`<section class="panel lines" aria-label=${title}>
      <h2>${title}</h2>
      ${groups.map(
        ({ id, name, about, counts }) =>
          html`<button class="group" aria-pressed=${id === this.filter[key] ? 'true' : 'false'} @click=${() => this.toggle(key, id)}>
            <span>${name}${about === '' || about === name ? nothing : html`<br /><span class="small soft">${about}</span>`}</span>
            <b class="number">${total(counts)}</b>${this.bar(counts)}
          </button>`,
      )}
    </section>`;
  }

  private bar(counts: UrgencyCounts): TemplateResult {
    const rest = counts.later + counts.none;
    const parts = [
      ['overdue', counts.overdue],
      ['today', counts.today],
      ['week', counts.week],
      ['rest', rest],
    ] as const;
    return html`<span class="bar" role="img" aria-label=${this.t.resolution.control.bar(counts.overdue, counts.today, counts.week, rest)}>
      ${parts.map(([name, count]) => (count === 0 ? nothing : html`<i class=${name} .style=${`flex:${count}`}></i>`))}
    </span>`;
  }

  private list(): TemplateResult {
    const { control, tray } = this.t.resolution;
    const { lines, shell } = this;
    if (lines === null) return html`<div class="panel wait" aria-busy="true"><span class="skeleton"></span></div>`;
    if (lines.length === 0) {
      return html`<div class="panel empty">
        ${icon('flag')}<strong>${this.filtered ? control.empty : control.nothing}</strong>${this.filtered ? nothing : control.nothingText}
        ${this.filtered
          ? html`<button class="button" @click=${() => this.choose({ urgency: null, unit: null, post: null })}>${control.clear}</button>`
          : nothing}
      </div>`;
    }
    return html`<ul class="panel lines" aria-label=${control.lines}>
        ${lines.map(
          (line) => html`<li data-line=${lineKey(line)}><ce-task-line .line=${line} withExecutor></ce-task-line></li>`,
        )}
      </ul>
      ${this.next === null || shell === null
        ? nothing
        : html`<p><button class="button" @click=${() => this.more(shell)}>${tray.more}</button></p>`}`;
  }

  private failed(): TemplateResult {
    return html`<div class="notice bad" role="alert">
      ${icon('warning')}<span><b>${this.t.resolution.control.failed}.</b> ${this.failure}</span>
      <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell)}>${this.t.common.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-control-board': CeControlBoard;
  }
}
