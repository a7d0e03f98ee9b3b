import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey } from '../../api/idempotency';
import { prepared, type PreparedResolution, sendPreparedBack, type TrayLine } from '../../api/resolution-api';
import { shortDay } from '../../i18n/dates';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import '../task/reason-form';
import { preparedExecutors, preparedTerm } from './prepared';

/**
 * What an assistant prepared for the letter on top: the head approves it with one tap, changes it, or sends it back. Fires `ce-approve` and
 * `ce-change` (PreparedResolution), and `ce-prepared-read` with what was read; an assistant sees whether it waits or why it came back.
 */
@customElement('ce-prepared-card')
export class CePreparedCard extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1rem 1.125rem;
        border: 1.5px solid var(--ce-accent-line);
      }

      h2 {
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
        font-weight: 580;
      }

      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      @media (max-width: 700px) {
        .actions .button {
          flex: 1 1 100%;
          min-height: 3rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) line: TrayLine | null = null;
  @property({ type: Boolean }) assistant = false;

  @state() private read: PreparedResolution | null = null;
  @state() private back = false;
  @state() private busy = false;
  @state() private failure = '';

  private key = newKey();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('line');
    if (before !== undefined && before?.review !== this.line?.review && this.shell !== null) void this.load(this.shell);
  }

  /** Reads it anew, after it was prepared. */
  async load(shell: Shell): Promise<void> {
    const review = this.line?.review ?? '';
    this.read = null;
    this.back = false;
    this.failure = '';
    if (review === '' || (!this.assistant && (this.line?.preparedByName ?? '') === '')) return;
    try {
      this.read = await prepared(shell.api, review, this.alive);
      this.dispatchEvent(new CustomEvent('ce-prepared-read', { detail: this.read }));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private tell(name: 'ce-approve' | 'ce-change'): void {
    this.dispatchEvent(new CustomEvent(name, { detail: this.read }));
  }

  private async sendBack(text: string | null): Promise<void> {
    const { shell, read, line } = this;
    if (shell === null || read === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const act = { act: 'return-prepared' as const, version: read.version, asPost: line?.post ?? null, text: text ?? '' };
      this.read = await sendPreparedBack(shell.api, read.review, act, this.key);
      this.back = false;
      shell.notify(this.t.resolution.prepared.sentBack);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { read, failure } = this;
    const words = this.t.resolution.prepared;
    if (failure !== '') return html`<p class="notice bad" role="alert">${icon('warning')}<span>${failure}</span></p>`;
    if (read === null || (read.state !== 'waiting' && !this.assistant)) return nothing;
    const reason = read.reason ?? '';
    return html`<section class="panel" aria-label=${words.title}>
      <h2>${words.by(read.preparedByName)} · ${words.states[read.state]}</h2>
      ${reason === '' ? nothing : html`<p class="notice warn">${icon('info')}<span>${reason}</span></p>`}
      <p>
        <b>${preparedExecutors(read).map(({ dative }) => dative).join(', ')}</b><br /><span class="text">${read.draft.text ?? ''}</span><br />
        <span class="small soft">${this.facts(read)}</span>
      </p>
      ${this.assistant ? nothing : this.back ? this.reason() : this.ways()}
    </section>`;
  }

  private facts({ draft }: PreparedResolution): string {
    const words = this.t.resolution.prepared;
    return [preparedTerm(draft, words, shortDay), draft.control === true ? words.control : ''].filter((part) => part !== '').join(' · ');
  }

  private ways(): TemplateResult {
    const words = this.t.resolution.prepared;
    return html`<div class="actions">
      <button class="button primary" @click=${() => this.tell('ce-approve')}>${icon('stamp')}${words.approve}</button>
      <button class="button" @click=${() => this.tell('ce-change')}>${icon('pencil')}${words.change}</button>
      <button
        class="button quiet"
        @click=${() => {
          this.key = newKey();
          this.back = true;
        }}
      >
        ${icon('undo')}${words.sendBack}
      </button>
    </div>`;
  }

  private reason(): TemplateResult {
    return html`<ce-reason-form
      .submitLabel=${this.t.resolution.prepared.sendBack}
      ?busy=${this.busy}
      @ce-reason=${(event: CustomEvent<string | null>) => this.sendBack(event.detail)}
      @ce-cancel=${() => (this.back = false)}
    ></ce-reason-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-prepared-card': CePreparedCard;
  }
}
