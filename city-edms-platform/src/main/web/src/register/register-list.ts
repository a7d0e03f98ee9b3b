import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import '../intake/label-sheets';
import '../journal/journal-export';
import '../journal/statement-list';
import { filtersOf, isNarrowed, type ListView, PLAIN_LIST, registerRoute, registrationRoute } from '../shell/routes';
import { singleKey } from '../shell/single-keys';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { icon } from '../ui/icons';
import { Media } from '../ui/media';
import { tokens } from '../ui/tokens';
import { EntryReader } from './entry-reader';
import { entryTable, ghostTable } from './entry-table';
import type { CeJumpField, Jump } from './jump-field';
import './jump-field';
import './list-filters';
import { emptyRegister, fold, jumpedNotice, listFailure, listHeading, noRegisters, noSuchNumber, nothingFound, registerTabs } from './list-parts';
import { inOfficeOrder } from './office-order';
import { listStyles } from './register-list-styles';
import './saved-filters';
import type { SavedView } from './saved-view';
import { searchFieldStyles } from './search-field-styles';

const DEBOUNCE = 250;
const PLACE = ['register', 'q', 'on', 'list', 'number'] as const;

interface ListChange {
  readonly code?: string;
  readonly q?: string;
  readonly on?: string | null;
  readonly list?: ListView;
  readonly number?: string;
}

/** As `list-narrow-styles.ts` has it. */
const PHONE = '(max-width: 700px)';

/**
 * Entries of a register, newest first. `register`, `q`, `on`, `number` and `list` are its place; a change made by the person is told by
 * navigating, so that the address always leads back here.
 */
@customElement('ce-register-list')
export class CeRegisterList extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, searchFieldStyles, listStyles];

  @property() register: string | null = null;
  @property() q = '';
  @property() on: string | null = null;
  @property({ attribute: false }) list: ListView = PLAIN_LIST;
  @property() number = '';

  @state() private registers: readonly Register[] | null = null;

  @query('.head-sentinel') private readonly head!: HTMLElement | null;
  @query('.foot-sentinel') private readonly foot!: HTMLElement | null;
  @query('input[type=search]') private readonly searchField!: HTMLInputElement | null;
  @query('ce-jump-field') private readonly jumpField!: CeJumpField | null;

  private readonly phone = new Media(this, PHONE);
  private readonly reader = new EntryReader(this);
  private timer = 0;
  private revision = 0;
  private readonly edges = new IntersectionObserver(
    (seen) => {
      for (const edge of seen) {
        if (!edge.isIntersecting) continue;
        if (edge.target === this.foot) void this.grow('older');
        // After a jump the place that was asked for stays at the top; what is newer comes when the person scrolls up to it.
        else if ((this.on === null && this.number === '') || window.scrollY > 0) void this.grow('newer');
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
    } else if (this.registers !== null && PLACE.some((name) => changed.has(name))) {
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
    const { shell, register, q, on, list, number } = this;
    if (shell === null || register === null) return;
    await this.reader.load(shell.api, { register, q, on, list, number });
    if (number === '' || number !== this.number || this.hidden) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-row] a')?.focus();
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

  private go(change: ListChange): void {
    const { code = this.register, q = this.q, on = this.on, list = this.list, number = this.number } = change;
    this.shell?.navigate(registerRoute(code, q, on, list, number), 'replace');
    if (this.shell?.embedded === true && code !== null) {
      this.register = code;
      this.q = q;
      this.on = on;
      this.list = list;
      this.number = number;
    }
  }

  /** Other lines, or the same in another order: they are shown from their beginning. */
  private narrow(change: ListChange): void {
    this.go({ on: null, number: '', ...change });
  }

  private readonly toBeginning = (): void => this.go({ on: null, number: '' });

  protected override render(): TemplateResult {
    const { t } = this;
    if (this.registers?.length === 0) return noRegisters();
    return html`
      ${listHeading(this.current)} ${registerTabs(this.registers, this.register, this.shell)} ${this.tools()} ${this.filters()}
      <div class="visually-hidden" role="status">
        ${this.reader.phase === 'loading' ? t.common.loading : ''}
        ${this.reader.phase === 'ready' ? t.list.loaded(this.reader.shown.entries.length) : ''}
      </div>
      ${this.body()}
    `;
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
      <ce-jump-field
        class="jump"
        .on=${this.on}
        .number=${this.number}
        @ce-jump=${(event: CustomEvent<Jump | null>) => this.jump(event.detail)}
      ></ce-jump-field>
      ${this.current?.mayRegister === true && this.current.active
        ? html`<a class="button primary" href=${this.shell?.href(registrationRoute(this.register)) ?? '#'}>
            ${icon('plus')}${t.nav.register}
          </a>`
        : nothing}
    </div>`;
  }

  private filters(): TemplateResult | typeof nothing {
    const { register, list, shell, t } = this;
    if (register === null) return nothing;
    const filters = html`<ce-list-filters
      .shell=${shell}
      .register=${register}
      .list=${list}
      @ce-list=${(event: CustomEvent<ListView>) => this.narrow({ list: event.detail })}
    ></ce-list-filters>`;
    const papers = shell?.session?.mayRegister === true ? this.papers(register) : nothing;
    const narrowing = this.phone.matches
      ? html`${fold(t.filters.fold(filtersOf(list)), 'settings', filters)}
          ${papers === nothing ? nothing : fold(t.filters.papers, 'print', papers)}`
      : html`${filters} ${papers}`;
    return html`<div class="narrowing">${narrowing}</div>
      <ce-saved-filters
        .register=${register}
        .q=${this.q}
        .list=${list}
        @ce-view=${(event: CustomEvent<SavedView>) => this.narrow(event.detail)}
      ></ce-saved-filters>`;
  }

  /** What is printed of the list. */
  private papers(register: string): TemplateResult {
    const { shell, q, list } = this;
    return html`<div class="papers">
      <ce-journal-export .shell=${shell} .register=${register} .q=${q} .list=${list}></ce-journal-export>
      <ce-statement-list .shell=${shell} .register=${register}></ce-statement-list>
      <ce-label-sheets .shell=${shell} .register=${register}></ce-label-sheets>
    </div>`;
  }

  private body(): TemplateResult {
    const { t } = this;
    const { phase, shown, failure } = this.reader;
    if (phase === 'failed') return listFailure(failure, () => this.shell !== null && void this.loadRegisters(this.shell));
    const { entries } = shown;
    if (entries.length === 0) return phase === 'loading' ? ghostTable() : this.empty();
    return html`
      ${jumpedNotice(this.on, this.number, this.toBeginning)}
      <div class="head-sentinel">${this.newerButton()}</div>
      ${entryTable(entries, {
        title: this.current?.title ?? '',
        sought: this.q,
        stale: phase === 'loading',
        sort: this.list.sort,
        onSort: (sort) => this.narrow({ list: { ...this.list, sort } }),
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
    const { on, number, q, list } = this;
    if (number !== '') return noSuchNumber(number, this.toBeginning);
    return q.trim() !== '' || on !== null || isNarrowed(list)
      ? nothingFound(() => this.narrow({ q: '', list: PLAIN_LIST }))
      : emptyRegister(this.current?.example ?? '');
  }

  private readonly onSearch = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.narrow({ q }), DEBOUNCE);
  };

  private readonly onSearchKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('[data-row] a')?.focus();
    } else if (event.key === 'Escape' && this.q !== '') {
      clearTimeout(this.timer);
      this.narrow({ q: '' });
    }
  };

  /** A number is looked for among all lines: a filter would hide it. */
  private jump(to: Jump | null): void {
    if (to === null) this.toBeginning();
    else if ('on' in to) this.go({ on: to.on, number: '' });
    else this.go({ number: to.number, on: null, q: '', list: { ...PLAIN_LIST, sort: this.list.sort } });
  }

  private readonly onShortcut = (event: KeyboardEvent): void => {
    if (this.hidden) return;
    const meaning = singleKey(event);
    if (meaning !== 'search' && meaning !== 'goTo') return;
    event.preventDefault();
    if (meaning === 'goTo') {
      this.jumpField?.focus();
    } else {
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
