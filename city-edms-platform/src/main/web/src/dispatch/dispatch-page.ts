import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Dispatch, dispatches, sendDispatches } from '../api/dispatch-api';
import { WaysOf } from '../delivery/ways-of';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dispatchStyles } from './dispatch-styles';
import { byWay, lack } from './mail';
import type { CeSentRegisters } from './sent-registers';
import './sent-registers';

/** The day's mail: what waits to leave, and the registers of what has left. */
@customElement('ce-dispatch-page')
export class CeDispatchPage extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dispatchStyles];

  @state() private waiting: readonly Dispatch[] | null = null;
  @state() private next: string | null = null;
  @state() private method = '';
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private failure = '';
  @state() private sending = false;

  @query('ce-sent-registers') private readonly sent!: CeSentRegisters;

  private readonly directory = new WaysOf(this);

  /** The answer to an earlier question, of another way, must not come over a later one. */
  private reading = new AbortController();

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  private async load(shell: Shell, before: string | null): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    this.failure = '';
    if (before === null) this.waiting = null;
    try {
      const page = await dispatches(shell.api, 'planned', this.method, before, this.reading.signal);
      this.waiting = before === null ? page.dispatches : [...(this.waiting ?? []), ...page.dispatches];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  private async send(): Promise<void> {
    const { shell, waiting } = this;
    if (shell === null || waiting === null || this.sending) return;
    this.sending = true;
    this.failure = '';
    const numbers: string[] = [];
    let failure = '';
    try {
      // In the order in which they stand on the page, a register for each way.
      for (const letters of byWay(waiting.filter(({ id }) => this.chosen.has(id)), this.directory.ways)) {
        numbers.push((await sendDispatches(shell.api, letters.map(({ id }) => id))).number);
      }
      this.chosen = new Set();
    } catch (error) {
      failure = failureText(error);
    }
    if (numbers.length > 0) {
      shell.notify(this.t.dispatch.sent(numbers.join(', ')));
      await this.load(shell, null);
      this.chosen = new Set([...this.chosen].filter((id) => this.waiting?.some((letter) => letter.id === id)));
      this.sent.refresh();
    }
    if (failure !== '') this.failure = failure;
    this.sending = false;
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.dispatch.title}</h1>
        <p class="soft">${t.dispatch.lead}</p>
      </header>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      <section class="panel">
        <h2>${t.dispatch.waiting}</h2>
        ${this.ways()} ${this.letters()}
      </section>
      <ce-sent-registers></ce-sent-registers>
    `;
  }

  /** What leaves by one way only. */
  private ways(): TemplateResult {
    const { t } = this;
    return html`<div class="filters">
      <label
        >${t.dispatch.method}
        <select
          @change=${(event: Event) => {
            this.method = (event.target as HTMLSelectElement).value;
            this.chosen = new Set();
            if (this.shell !== null) void this.load(this.shell, null);
          }}
        >
          <option value="" .selected=${this.method === ''}>${t.dispatch.everyWay}</option>
          ${this.directory.ways
            .known('dispatch')
            .map(({ value, label }) => html`<option value=${value} .selected=${value === this.method}>${label}</option>`)}
        </select>
      </label>
    </div>`;
  }

  private letters(): TemplateResult | typeof nothing {
    const { t, waiting, chosen } = this;
    if (waiting === null) return this.failure === '' ? html`<span class="skeleton tall"></span>` : nothing;
    if (waiting.length === 0) return html`<p class="soft">${this.method === '' ? t.dispatch.nothingWaits : t.dispatch.nothingOfWay}</p>`;
    const ready = waiting.filter((letter) => lack(letter, this.directory.ways) === null);
    const all = ready.length > 0 && ready.every(({ id }) => chosen.has(id));
    return html`
      <div class="actions">
        <button
          class="button"
          @click=${() => (this.chosen = all ? new Set() : new Set(ready.map(({ id }) => id)))}
        >
          ${icon('tasks')}${all ? t.dispatch.chooseNone : t.dispatch.chooseAll}
        </button>
        <button class="button primary" ?disabled=${chosen.size === 0 || this.sending} @click=${() => this.send()}>
          ${icon('mail')}${t.dispatch.send(chosen.size)}
        </button>
      </div>
      <ul class="letters">
        ${waiting.map((letter) => this.letter(letter))}
      </ul>
      ${this.next === null
        ? nothing
        : html`<button
            class="button"
            @click=${() => {
              if (this.shell !== null) void this.load(this.shell, this.next);
            }}
          >
            ${t.dispatch.more}
          </button>`}
    `;
  }

  private letter(letter: Dispatch): TemplateResult {
    const { t } = this;
    const lacks = lack(letter, this.directory.ways);
    const way = letter.postalKind === null ? this.directory.ways.title(letter.method) : t.dispatch.postalKinds[letter.postalKind];
    return html`<li>
      <input
        type="checkbox"
        aria-label=${t.dispatch.choose(letter.number ?? '', letter.name ?? t.dispatch.hidden)}
        .checked=${this.chosen.has(letter.id)}
        ?disabled=${lacks !== null}
        @change=${() => this.toggle(letter.id)}
      />
      <div class="what">
        <b>${letter.name ?? t.dispatch.hidden}</b>
        <span class="small soft">${letter.address ?? letter.email ?? ''}</span>
        <span class="small">
          <a href=${this.shell?.href({ view: 'document', id: letter.document }) ?? '#'}
            >${letter.number === null ? t.dispatch.unregistered : `№ ${letter.number}`}</a
          >
          ${letter.summary ?? ''}
        </span>
        ${lacks === null ? nothing : html`<span class="small lacks">${t.dispatch.lacks[lacks]}</span>`}
      </div>
      <span class="way small soft">${way}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-dispatch-page': CeDispatchPage;
  }
}
