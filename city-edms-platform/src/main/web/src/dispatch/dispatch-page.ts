import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  type Dispatch,
  type DispatchBatch,
  dispatchBatches,
  dispatches,
  printBatch,
  type PrintedPart,
  sendDispatches,
} from '../api/dispatch-api';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dispatchStyles } from './dispatch-styles';

/** The day's mail: what waits to leave, and the registers of what has left. */
@customElement('ce-dispatch-page')
export class CeDispatchPage extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dispatchStyles];

  @state() private waiting: readonly Dispatch[] | null = null;
  @state() private next: string | null = null;
  @state() private batches: readonly DispatchBatch[] = [];
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private failure = '';
  @state() private sending = false;

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  private async load(shell: Shell, before: string | null): Promise<void> {
    this.failure = '';
    try {
      const [page, batches] = await Promise.all([
        dispatches(shell.api, 'planned', before, this.alive),
        dispatchBatches(shell.api, this.alive),
      ]);
      this.waiting = before === null ? page.dispatches : [...(this.waiting ?? []), ...page.dispatches];
      this.next = page.next;
      this.batches = batches;
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
    if (shell === null || waiting === null) return;
    this.sending = true;
    this.failure = '';
    try {
      // In the order in which they stand on the page.
      const ids = waiting.filter(({ id }) => this.chosen.has(id)).map(({ id }) => id);
      const batch = await sendDispatches(shell.api, ids);
      shell.notify(this.t.dispatch.sent(batch.number));
      this.chosen = new Set();
      await this.load(shell, null);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.sending = false;
    }
  }

  private async print(batch: DispatchBatch, what: PrintedPart): Promise<void> {
    if (this.shell === null) return;
    try {
      const name = `${this.t.dispatch.parts[what]} ${batch.number.replace('/', '-')}.pdf`;
      saveAs(await printBatch(this.shell.api, batch.id, what), name);
    } catch (error) {
      this.failure = failureText(error);
    }
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
        ${this.letters()}
      </section>
      ${this.batches.length === 0 ? nothing : this.registers()}
    `;
  }

  private letters(): TemplateResult {
    const { t, waiting, chosen } = this;
    if (waiting === null) return html`<span class="skeleton tall"></span>`;
    if (waiting.length === 0) return html`<p class="soft">${t.dispatch.nothingWaits}</p>`;
    const ready = waiting.filter((letter) => lack(letter) === null);
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
    const lacks = lack(letter);
    const way = letter.postalKind === null ? t.card.delivery[letter.method] : t.dispatch.postalKinds[letter.postalKind];
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

  private registers(): TemplateResult {
    const { t } = this;
    return html`<section class="panel">
      <h2>${t.dispatch.batches}</h2>
      <ul class="letters">
        ${this.batches.map(
          (batch) =>
            html`<li>
              ${icon('mail')}
              <div class="what">
                <b class="number">№ ${batch.number}</b>
                <span class="small soft">
                  ${shortDay(batch.sentOn)} · ${t.dispatch.letters(batch.letters)} · ${batch.sentBy}
                </span>
                <div class="actions">
                  ${(['list', 'envelopes', 'letters'] as const).map(
                    (what) =>
                      html`<button class="button" @click=${() => this.print(batch, what)}>
                        ${icon('download')}${t.dispatch.parts[what]}
                      </button>`,
                  )}
                </div>
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

/** What a letter lacks before it may leave: the server refuses it for the same. */
function lack({ number, method, address }: Dispatch): 'number' | 'address' | null {
  if (number === null) return 'number';
  return method === 'post' && address === null ? 'address' : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-dispatch-page': CeDispatchPage;
  }
}
