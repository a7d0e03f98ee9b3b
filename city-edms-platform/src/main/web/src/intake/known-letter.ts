import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addReceipt } from '../api/correspondence-api';
import type { InboxDraft } from '../api/intake-api';
import type { DuplicateCandidate } from '../api/types';
import { candidateLines, candidateLink } from '../correspondence/candidate-lines';
import { candidateStyles } from '../correspondence/candidate-styles';
import { WaysOf } from '../delivery/ways-of';
import { dayOf } from '../i18n/dates';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

/**
 * Beside a draft: letters registered before that are likely the same. One of them takes the draft as a further receipt, by the way
 * that is chosen here. Fires `ce-inbox-changed` when it did.
 */
@customElement('ce-known-letter')
export class CeKnownLetter extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    candidateStyles,
    css`
      :host {
        display: block;
      }

      label {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
      }

      select {
        min-height: var(--ce-control);
        padding: 0 0.75rem;
        border: 1px solid var(--ce-line-control);
        border-radius: var(--ce-radius-s);
        background: var(--ce-surface);
        color: var(--ce-ink);
        font: inherit;
      }
    `,
  ];

  @property({ attribute: false }) draft: InboxDraft | null = null;
  @property({ attribute: false }) candidates: readonly DuplicateCandidate[] = [];

  /** The way that was chosen; null until it is: then the usual one of the draft. */
  @state() private chosen: string | null = null;
  @state() private failure = '';
  @state() private busy = false;

  private readonly directory = new WaysOf(this);

  protected override start(): void {
    // What is known comes with the list of the inbox.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('draft') || changed.get('draft')?.id === this.draft?.id) return;
    this.chosen = null;
    this.failure = '';
  }

  /** Paper comes by post mostly, and letters of the mailbox by nothing else than e-mail. */
  private get way(): string {
    const { ways } = this.directory;
    const mail = this.draft?.source === 'email' ? ways.ofMail() : null;
    return this.chosen ?? mail ?? ways.usual('receipt');
  }

  private async same({ document }: DuplicateCandidate): Promise<void> {
    const { shell, draft } = this;
    if (shell === null || draft === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const receipt = { deliveryMethod: this.way, receivedOn: dayOf(draft.arrivedAt), note: null, node: draft.id };
      await addReceipt(shell.api, document.document, receipt);
      shell.notify(this.t.duplicates.sameDone(document.number));
      this.dispatchEvent(new CustomEvent('ce-inbox-changed', { bubbles: true, composed: true }));
    } catch (error) {
      if (this.draft?.id === draft.id) this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, candidates } = this;
    if (candidates.length === 0 || this.draft === null) return nothing;
    return html`<section aria-labelledby="known">
      <h3 id="known">${icon('info')}${t.duplicates.title(candidates.length)}</h3>
      <p class="small soft">${t.intake.knownLead}</p>
      <label>
        <span class="small">${t.receipts.method}</span>
        <select
          name="way"
          @change=${(event: Event) => (this.chosen = (event.currentTarget as HTMLSelectElement).value)}
        >
          ${this.directory.ways
            .choices('receipt')
            .map(({ value, label }) => html`<option value=${value} .selected=${value === this.way}>${label}</option>`)}
        </select>
      </label>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <ul>
        ${candidates.map((candidate) => this.line(candidate))}
      </ul>
    </section>`;
  }

  private line(candidate: DuplicateCandidate): TemplateResult {
    const { t } = this;
    const { document } = candidate;
    return html`<li>
      ${candidateLines(candidate, t.duplicates)}
      ${document.readable
        ? html`<span class="acts">
            ${candidateLink(candidate, this.shell, t.duplicates)}
            <button
              type="button"
              class="button small"
              aria-label=${`${t.intake.same} № ${document.number}`}
              ?disabled=${this.busy || this.way === ''}
              @click=${() => this.same(candidate)}
            >
              ${t.intake.same}
            </button>
          </span>`
        : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-known-letter': CeKnownLetter;
  }
}
