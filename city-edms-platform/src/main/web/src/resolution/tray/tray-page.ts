import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Tray, tray, type TrayCounts, type TrayLine, trayLines, type TrayRole } from '../../api/resolution-api';
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
import { lineKey, roleTitle } from '../words';
import { moveAmong } from './move-among';
import { COUNT_OF, type Part, PARTS } from './parts';
import './task-line';
import { trayStyles } from './tray-styles';

/** «Завдання»: what waits for the person, in each of their roles. */
@customElement('ce-tray-page')
export class CeTrayPage extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles, trayStyles];

  @property({ attribute: false }) section: Part = 'to-do';
  @property({ attribute: false }) post: string | null = null;

  @state() private tray: Tray | null = null;
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
    const moved = (changed.has('section') && changed.get('section') !== undefined) || (changed.has('post') && changed.get('post') !== undefined);
    if (moved && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    const { signal } = this.read;
    this.failure = '';
    this.lines = null;
    try {
      const [all, page] = await Promise.all([tray(shell.api, signal), trayLines(shell.api, this.asked(null), signal)]);
      this.tray = all;
      this.lines = page.lines;
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private asked(cursor: string | null) {
    return { part: this.section, limit: 50, ...(this.post === null ? {} : { post: this.post }), ...(cursor === null ? {} : { cursor }) };
  }

  private async more(shell: Shell): Promise<void> {
    try {
      const page = await trayLines(shell.api, this.asked(this.next), this.read.signal);
      this.lines = [...(this.lines ?? []), ...page.lines];
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private get roles(): readonly TrayRole[] {
    return this.tray?.roles ?? [];
  }

  private sum(key: keyof TrayCounts): number {
    return this.roles
      .filter(({ role }) => this.post === null || role.post === this.post)
      .reduce((sum, { counts }) => sum + counts[key], 0);
  }

  private go(part: Part, post: string | null): void {
    this.shell?.navigate({ view: 'tray', part, post }, 'replace');
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const part = PARTS[Number(/^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (part !== undefined) this.go(part, this.post);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!moveAmong(this.renderRoot, 'ce-task-line', event.key === 'ArrowDown' ? 1 : -1)) return;
    } else if (event.key === '?') this.shortcuts.show();
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { tray: words } = this.t.resolution;
    const overdue = this.sum('overdue');
    const burning = this.sum('today');
    const returned = this.sum('returned');
    return html`<header>
        <h1 tabindex="-1">${words.title}</h1>
        <p class="sums">
          ${overdue === 0 ? nothing : html`<span class="late">${words.overdueCount(overdue)}</span>`}
          ${returned === 0 ? nothing : html`<span class="late">${words.returnedCount(returned)}</span>`}
          ${burning === 0 ? nothing : html`<span class="today">${words.todayCount(burning)}</span>`}
        </p>
      </header>
      ${this.roles.length > 1 ? this.roleChoice() : nothing}
      <nav class="parts" aria-label=${words.partsLabel}>
        ${PARTS.map(
          (part) =>
            html`<a
              href=${this.shell?.href({ view: 'tray', part, post: this.post }) ?? '#'}
              aria-current=${part === this.section ? 'page' : 'false'}
            >
              ${words.parts[part]}${this.sum(COUNT_OF[part]) === 0 ? nothing : html`<b class="number">${this.sum(COUNT_OF[part])}</b>`}
            </a>`,
        )}
      </nav>
      ${this.failure === '' ? this.list() : this.failed()}
      <ce-shortcuts
        .shortcuts=${[
          { keys: ['↑', '↓'], does: words.keys.move },
          { keys: ['Enter'], does: words.keys.open },
          { keys: ['1', '2', '3', '4', '5'], does: words.keys.part },
          { keys: ['?'], does: words.keys.help },
        ]}
      ></ce-shortcuts>`;
  }

  private roleChoice(): TemplateResult {
    const { roles: words } = this.t.resolution;
    return html`<div class="chips" role="group" aria-label=${words.title}>
      <button class="chip" aria-pressed=${this.post === null ? 'true' : 'false'} @click=${() => this.go(this.section, null)}>${words.all}</button>
      ${this.roles.map(
        ({ role }) =>
          html`<button class="chip" aria-pressed=${role.post === this.post ? 'true' : 'false'} @click=${() => this.go(this.section, role.post)}>
            ${roleTitle(role, this.t)}
          </button>`,
      )}
    </div>`;
  }

  private actingIn(line: TrayLine): string {
    const role = this.roles.find((one) => one.role.post === line.post)?.role;
    if (role === undefined || (this.roles.length < 2 && role.basis === 'holder')) return '';
    return roleTitle({ ...role, unit: '' }, this.t);
  }

  private list(): TemplateResult {
    const { lines, shell } = this;
    const { tray: words } = this.t.resolution;
    if (lines === null) return html`<div class="panel wait" aria-busy="true"><span class="skeleton"></span></div>`;
    if (lines.length === 0) {
      const none = this.roles.length === 0;
      return html`<div class="panel empty">
        ${icon('tasks')}<strong>${none ? words.noRole : words.empty}</strong>${none ? words.noRoleText : words.emptyText}
      </div>`;
    }
    return html`<ul class="panel lines" data-part=${this.section}>
        ${lines.map(
          (line) =>
            html`<li data-line=${lineKey(line)}>
              <ce-task-line
                .line=${line}
                .acting=${this.actingIn(line)}
                ?withExecutor=${this.section === 'to-accept' || this.section === 'requests' || this.section === 'sent'}
              ></ce-task-line>
            </li>`,
        )}
      </ul>
      ${this.next === null || shell === null
        ? nothing
        : html`<p><button class="button" @click=${() => this.more(shell)}>${words.more}</button></p>`}`;
  }

  private failed(): TemplateResult {
    return html`<div class="notice bad" role="alert">
      ${icon('warning')}<span><b>${this.t.resolution.tray.failed}.</b> ${this.failure}</span>
      <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell)}>${this.t.common.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-tray-page': CeTrayPage;
  }
}
