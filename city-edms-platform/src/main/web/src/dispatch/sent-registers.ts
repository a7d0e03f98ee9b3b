import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  type DispatchBatch,
  dispatchBatches,
  type EnvelopeSize,
  printBatch,
  printDay,
  type PrintedPart,
} from '../api/dispatch-api';
import { WaysOf } from '../delivery/ways-of';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dayField, fetchDayField } from '../ui/day-words';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './batch-letters';
import { dispatchStyles } from './dispatch-styles';
import { ENVELOPES, envelopeHabit } from './mail';

/** The registers of what has left, all or those of a day, with what is printed of them and what the post said. */
@customElement('ce-sent-registers')
export class CeSentRegisters extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dispatchStyles];

  @state() private batches: readonly DispatchBatch[] | null = null;
  @state() private next: string | null = null;
  /** ISO 8601; empty: every day. */
  @state() private day = '';
  @state() private size: EnvelopeSize = envelopeHabit.get();
  @state() private open = '';
  @state() private failure = '';

  private readonly directory = new WaysOf(this);

  /** The answer to an earlier question, of another day, must not come over a later one. */
  private reading = new AbortController();

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    fetchDayField();
    void this.load(shell, null);
  }

  /** Something left: the newest registers are others now. */
  refresh(): void {
    if (this.shell !== null) void this.load(this.shell, null);
  }

  private async load(shell: Shell, before: string | null): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    this.failure = '';
    try {
      const page = await dispatchBatches(shell.api, this.day, before, this.reading.signal);
      this.batches = before === null ? page.batches : [...(this.batches ?? []), ...page.batches];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private choose(day: string): void {
    if (day === this.day) return;
    this.day = day;
    this.open = '';
    this.refresh();
  }

  private async save(work: (shell: Shell) => Promise<Blob>, name: string): Promise<void> {
    if (this.shell === null) return;
    this.failure = '';
    try {
      saveAs(await work(this.shell), `${name}.pdf`);
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  private print(batch: DispatchBatch, what: PrintedPart): void {
    const name = `${this.t.dispatch.parts[what]} ${batch.number.replace('/', '-')}`;
    void this.save(({ api }) => printBatch(api, batch.id, what, this.size), name);
  }

  private printWhole(what: 'envelopes' | 'letters'): void {
    const { day } = this;
    void this.save(({ api }) => printDay(api, day, what, this.size), `${this.t.dispatch.parts[what]} ${day}`);
  }

  protected override render(): TemplateResult {
    const { t, batches } = this;
    return html`<section class="panel" aria-label=${t.dispatch.batches}>
      <h2>${t.dispatch.batches}</h2>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      ${this.filters()} ${this.ofDay()}
      ${batches === null
        ? this.failure === '' ? html`<span class="skeleton tall"></span>` : nothing
        : batches.length === 0
          ? html`<p class="soft">${this.day === '' ? t.dispatch.noBatches : t.dispatch.noBatchesOn(shortDay(this.day))}</p>`
          : html`<ul class="letters">${repeat(batches, ({ id }) => id, (batch) => this.batch(batch))}</ul>`}
      ${this.next === null
        ? nothing
        : html`<p>
            <button
              class="button"
              @click=${() => {
                if (this.shell !== null) void this.load(this.shell, this.next);
              }}
            >
              ${t.dispatch.more}
            </button>
          </p>`}
    </section>`;
  }

  private filters(): TemplateResult {
    const t = this.t.dispatch;
    return html`<div class="filters">
      ${dayField(this.t, t.day, this.day, (day) => this.choose(day), { max: today() })}
      <label
        >${t.envelope}
        <select
          @change=${(event: Event) => {
            this.size = (event.target as HTMLSelectElement).value as EnvelopeSize;
            envelopeHabit.set(this.size);
          }}
        >
          ${ENVELOPES.map((size) => html`<option value=${size} .selected=${size === this.size}>${t.envelopes[size]}</option>`)}
        </select>
      </label>
      <div class="actions">
        <button class="button" @click=${() => this.choose(today())}>${icon('calendar')}${t.today}</button>
        ${this.day === '' ? nothing : html`<button class="button quiet" @click=${() => this.choose('')}>${t.everyDay}</button>`}
      </div>
    </div>`;
  }

  /** The mail of a whole day, in whichever registers it left. */
  private ofDay(): TemplateResult | typeof nothing {
    const t = this.t.dispatch;
    if (this.day === '' || this.batches === null || this.batches.length === 0) return nothing;
    return html`<div class="actions" role="group" aria-label=${t.wholeDay(shortDay(this.day))}>
      <b>${t.wholeDay(shortDay(this.day))}</b>
      ${(['letters', 'envelopes'] as const).map(
        (what) => html`<button class="button" @click=${() => this.printWhole(what)}>${icon('print')}${t.parts[what]}</button>`,
      )}
    </div>`;
  }

  private batch(batch: DispatchBatch): TemplateResult {
    const { t } = this;
    const open = this.open === batch.id;
    const parts: readonly PrintedPart[] =
      batch.method === null || this.directory.ways.byPost(batch.method) ? ['list', 'envelopes', 'letters'] : ['list', 'letters'];
    return html`<li>
      ${icon('mail')}
      <div class="what">
        <b class="number">№ ${batch.number}</b>
        <span class="small soft">
          ${shortDay(batch.sentOn)} · ${batch.method === null ? t.dispatch.severalWays : this.directory.ways.title(batch.method)} ·
          ${t.dispatch.letters(batch.letters)} · ${batch.sentBy}
        </span>
        <div class="actions">
          ${parts.map(
            (what) =>
              html`<button class="button small" @click=${() => this.print(batch, what)}>
                ${icon('download')}${t.dispatch.parts[what]}
              </button>`,
          )}
          <button
            class="button small"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => (this.open = open ? '' : batch.id)}
          >
            ${icon('pencil')}${t.dispatch.mark.open}
          </button>
        </div>
      </div>
      ${open ? html`<ce-batch-letters class="whole" batch-id=${batch.id}></ce-batch-letters>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-sent-registers': CeSentRegisters;
  }
}
