import type { DatePicker } from '@vaadin/date-picker';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import { shortDay } from '../i18n/dates';
import '../journal/journal-export';
import '../journal/statement-list';
import { type ListView, PLAIN_LIST, registerRoute, registrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView } from '../ui/element';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';
import { EntryReader } from './entry-reader';
import { entryTable, ghostTable } from './entry-table';
import { inOfficeOrder } from './office-order';
import './list-filters';
import { listStyles } from './register-list-styles';

const DEBOUNCE = 250;

/**
 * Entries of a register, newest first. `register`, `q` and `on` are its place; a change made by the person is told by
 * navigating, so that the address always leads back here.
 */
@customElement('ce-register-list')
export class CeRegisterList extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, listStyles];

  @property() register: string | null = null;
  @property() q = '';
  @property() on: string | null = null;
  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  @state() private registers: readonly Register[] | null = null;

  @query('.head-sentinel') private readonly head!: HTMLElement | null;
  @query('.foot-sentinel') private readonly foot!: HTMLElement | null;
  @query('input[type=search]') private readonly searchField!: HTMLInputElement | null;

  private readonly reader = new EntryReader(this);
  private timer = 0;
  private revision = 0;
  private readonly edges = new IntersectionObserver(
    (seen) => {
      for (const edge of seen) {
        if (!edge.isIntersecting) continue;
        if (edge.target === this.foot) void this.grow('older');
        // After a jump the day that was asked for stays at the top; what is newer comes when the person scrolls up to it.
        else if (this.on === null || window.scrollY > 0) void this.grow('newer');
      }
    },
    { rootMargin: '600px 0px' },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onShortcut);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.onShortcut);
    this.edges.disconnect();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    this.revision = shell.revision;
    void this.loadRegisters(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('shell') && this.shell !== null && this.shell.revision !== this.revision) {
      this.start(this.shell);
    } else if (this.registers !== null && (changed.has('register') || changed.has('q') || changed.has('on') || changed.has('list'))) {
      void this.load();
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('register') || changed.has('registers')) {
      const tab = this.renderRoot.querySelector('.tab[aria-current=page]');
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.edges.disconnect();
    if (this.head !== null) this.edges.observe(this.head);
    if (this.foot !== null) this.edges.observe(this.foot);
  }

  private get current(): Register | null {
    return this.registers?.find((register) => register.code === this.register) ?? null;
  }

  private async loadRegisters(shell: Shell): Promise<void> {
    try {
      this.registers = inOfficeOrder(await shell.api.registers(this.alive));
    } catch (error) {
      this.reader.fail(error);
      return;
    }
    const first = this.registers.find((register) => register.active) ?? this.registers[0];
    if (this.register === null && first !== undefined) {
      shell.navigate(registerRoute(first.code), 'replace');
      return;
    }
    await this.load();
  }

  private async load(): Promise<void> {
    const { shell, register, q, on, list } = this;
    if (shell !== null && register !== null) await this.reader.load(shell.api, { register, q, on, list });
  }

  /** What the person looks at stays where it is on the screen. */
  private async grow(end: 'newer' | 'older'): Promise<void> {
    const failure = await this.reader.grow(end, async (put) => {
      const anchor = this.firstVisibleRow();
      const before = anchor?.getBoundingClientRect().top ?? 0;
      put();
      await this.updateComplete;
      if (anchor?.isConnected === true) window.scrollBy(0, anchor.getBoundingClientRect().top - before);
    });
    if (failure !== null) this.shell?.notify(failure);
  }

  private firstVisibleRow(): HTMLElement | undefined {
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('[data-row]');
    return Array.from(rows).find((row) => row.getBoundingClientRect().bottom > 0);
  }

  private go(change: { code?: string; q?: string; on?: string | null; list?: ListView }): void {
    const { code = this.register, q = this.q, on = this.on, list = this.list } = change;
    this.shell?.navigate(registerRoute(code, q, on, list), 'replace');
    if (this.shell?.embedded === true && code !== null) {
      this.register = code;
      this.q = q;
      this.on = on;
      this.list = list;
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    if (this.registers?.length === 0) {
      return html`<h1 tabindex="-1">${t.list.title}</h1>
        <div class="panel empty">${icon('registers')}<strong>${t.list.noRegisters}</strong>${t.desk.registersEmptyText}</div>`;
    }
    return html`
      <header class="heading">
        <h1 tabindex="-1">${this.current?.title ?? t.list.title}</h1>
        ${this.current === null
          ? nothing
          : html`<p class="soft">
              ${this.current.institutionName} · <span class="number">${t.desk.entries(this.current.entries)}</span>
            </p>`}
      </header>
      ${this.tabs()} ${this.tools()} ${this.filters()}
      <div class="visually-hidden" role="status">
        ${this.reader.phase === 'loading' ? t.common.loading : ''}
        ${this.reader.phase === 'ready' ? t.list.loaded(this.reader.shown.entries.length) : ''}
      </div>
      ${this.body()}
    `;
  }

  private tabs(): TemplateResult {
    return html`<nav class="tabs" aria-label=${this.t.list.registers}>
      ${(this.registers ?? []).map(
        (register) =>
          html`<a
            class="tab"
            href=${this.shell?.href(registerRoute(register.code)) ?? '#'}
            aria-current=${register.code === this.register ? 'page' : 'false'}
            >${register.title}${register.active ? nothing : html` <span class="faint">(${this.t.list.inactive})</span>`}</a
          >`,
      )}
      ${this.registers === null ? html`<span class="skeleton" style="width:20rem"></span>` : nothing}
    </nav>`;
  }

  private tools(): TemplateResult {
    const { t } = this;
    return html`<div class="tools" role="search">
      <label class="search">
        <span class="visually-hidden">${t.list.search}</span>
        ${icon('search')}
        <input
          type="search"
          .value=${this.q}
          placeholder=${t.list.search}
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          @input=${this.onSearch}
          @keydown=${this.onSearchKey}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <vaadin-date-picker
        class="jump"
        accessible-name=${t.list.jump}
        .placeholder=${t.list.jump}
        .i18n=${dateFieldWords()}
        .value=${this.on ?? ''}
        clear-button-visible
        @change=${this.onJump}
      ></vaadin-date-picker>
      ${this.current?.mayRegister === true && this.current.active
        ? html`<a class="button primary" href=${this.shell?.href(registrationRoute(this.register)) ?? '#'}>
            ${icon('plus')}${t.nav.register}
          </a>`
        : nothing}
    </div>`;
  }

  private filters(): TemplateResult | typeof nothing {
    const { register, list, shell } = this;
    if (register === null) return nothing;
    return html`<div class="narrowing"><ce-list-filters
      .list=${list}
      @ce-list=${(event: CustomEvent<ListView>) => this.go({ list: event.detail })}
    ></ce-list-filters>
    ${shell?.session?.mayRegister === true
      ? html`<ce-journal-export .shell=${shell} .register=${register} .list=${list}></ce-journal-export>
          <ce-statement-list .shell=${shell} .register=${register}></ce-statement-list>`
      : nothing}</div>`;
  }

  private body(): TemplateResult {
    const { t } = this;
    const { phase, shown, failure } = this.reader;
    if (phase === 'failed') {
      return html`<div class="panel empty" role="alert">
        ${icon('warning')}<strong>${t.list.failed}</strong>${failure}
        <button class="button" @click=${() => this.shell !== null && void this.loadRegisters(this.shell)}>
          ${icon('refresh')}${t.common.retry}
        </button>
      </div>`;
    }
    const { entries } = shown;
    if (entries.length === 0) return phase === 'loading' ? ghostTable() : this.empty();
    return html`
      ${this.on === null
        ? nothing
        : html`<p class="jumped">
            ${icon('calendar')}<span>${t.list.from(shortDay(this.on))}</span>
            <button class="button quiet small" @click=${() => this.go({ on: null })}>${t.list.clearJump}</button>
          </p>`}
      <div class="head-sentinel">${this.newerButton()}</div>
      ${entryTable(entries, {
        title: this.current?.title ?? '',
        sought: this.q,
        stale: phase === 'loading',
        sort: this.list.sort,
        onSort: (sort) => this.go({ list: { ...this.list, sort }, on: null }),
        href: (route) => this.shell?.href(route) ?? '#',
      })}
      <div class="foot-sentinel">
        ${shown.older === null
          ? html`<p class="end faint small">${t.list.end}</p>`
          : html`<span class="skeleton"></span>`}
      </div>
    `;
  }

  private newerButton(): TemplateResult | typeof nothing {
    if (this.reader.shown.newer === null) return nothing;
    return html`<button
      class="button small"
      aria-disabled=${this.reader.growing === 'newer' ? 'true' : 'false'}
      @click=${() => this.grow('newer')}
    >
      ${icon('up')}${this.t.list.newer}
    </button>`;
  }

  private empty(): TemplateResult {
    const { t } = this;
    const { from, to, state } = this.list;
    if (this.q.trim() !== '' || this.on !== null || `${from}${to}${state}` !== '') {
      return html`<div class="panel empty">
        ${icon('search')}<strong>${t.list.nothing}</strong>${t.list.nothingText}
        <button class="button" @click=${() => this.go({ q: '', on: null, list: PLAIN_LIST })}>${t.list.clearSearch}</button>
      </div>`;
    }
    return html`<div class="panel empty">
      ${icon('registers')}<strong>${t.list.empty}</strong>
      <span>${t.list.emptyText} <b class="number">${numerals(this.current?.example ?? '')}</b></span>
    </div>`;
  }

  private readonly onSearch = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.go({ q }), DEBOUNCE);
  };

  private readonly onSearchKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('[data-row] a')?.focus();
    } else if (event.key === 'Escape' && this.q !== '') {
      clearTimeout(this.timer);
      this.go({ q: '' });
    }
  };

  private readonly onJump = (event: Event): void => {
    const { value } = event.target as DatePicker;
    this.go({ on: value === '' ? null : value });
  };

  private readonly onShortcut = (event: KeyboardEvent): void => {
    const typing = event.composedPath().some((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !this.hidden) {
      event.preventDefault();
      this.searchField?.focus();
      this.searchField?.select();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-register-list': CeRegisterList;
  }
}
