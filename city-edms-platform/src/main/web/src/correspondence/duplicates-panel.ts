import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addReceipt, findDuplicates, recordUnregistered, unregisteredKinds } from '../api/correspondence-api';
import type { Card, DuplicateCandidate, UnregisteredKind } from '../api/types';
import { inboxRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { candidateLines, candidateLink } from './candidate-lines';
import { candidateStyles } from './candidate-styles';
import { sha256 } from './file-hash';
import { matchingKind } from './unregistered-match';

const DEBOUNCE = 600;

/** A wish to register the letter and link it with an earlier one. */
export interface LinkedRegistration {
  readonly type: 'repeats' | 'duplicates';
  readonly target: string;
  readonly number: string;
}

/**
 * Beside the card that is being filled: letters that are likely the same, and that it need not be registered at all. Says so and
 * never stands in the way. Fires `ce-register-linked` (LinkedRegistration) and `ce-settled`: the letter needs no registration.
 */
@customElement('ce-duplicates-panel')
export class CeDuplicatesPanel extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    candidateStyles,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
      }
    `,
  ];

  @property() register = '';
  @property({ attribute: false }) card: Partial<Card> = {};
  @property({ attribute: false }) file: Blob | null = null;
  @property() fileName = '';
  /** UUID of the file where it lies in the repository already. */
  @property() node: string | null = null;

  @state() private candidates: readonly DuplicateCandidate[] = [];
  @state() private kinds: readonly UnregisteredKind[] = [];
  @state() private failure = '';
  @state() private busy = false;

  private timer = 0;
  private asked = '';
  private search = new AbortController();
  private seen = new Set<string>();
  private readonly sight = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && this.markSeen(),
    { threshold: 0.3 },
  );
  private hashed: { file: Blob; hash: Promise<string | null> } | null = null;

  protected override start(shell: Shell): void {
    void this.loadKinds(shell);
  }

  private async loadKinds(shell: Shell): Promise<void> {
    try {
      this.kinds = await unregisteredKinds(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.kinds = []; // a hint that is not given hinders nobody
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sight.observe(this);
  }

  override disconnectedCallback(): void {
    this.sight.disconnect();
    clearTimeout(this.timer);
    this.search.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!(['card', 'file', 'register', 'node'] as const).some((name) => changed.has(name))) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.shell !== null && void this.look(this.shell), DEBOUNCE);
  }

  private markSeen(): void {
    for (const { document } of this.candidates) this.seen.add(document.document);
  }

  /** Leads to likely duplicates that were never on the screen; true where there were some. */
  reveal(): boolean {
    if (this.candidates.every(({ document }) => this.seen.has(document.document))) return false;
    this.markSeen();
    this.scrollIntoView({ block: 'center' });
    this.renderRoot.querySelector<HTMLElement>('#likely')?.focus();
    return true;
  }

  private hash(): Promise<string | null> {
    const { file } = this;
    if (file === null) return Promise.resolve(null);
    if (this.hashed?.file !== file) this.hashed = { file, hash: sha256(file) };
    return this.hashed.hash;
  }

  private async look(shell: Shell): Promise<void> {
    const { summary, correspondent, correspondentId, correspondentNumber, correspondentDate } = this.card;
    const card = { summary, correspondent, correspondentId, correspondentNumber, correspondentDate } as Partial<Card>;
    this.search.abort();
    this.search = new AbortController();
    const { signal } = this.search;
    try {
      const { node, register } = this;
      const file = node === null ? { hash: await this.hash() } : { node };
      const question = JSON.stringify([register, card, file]);
      if (question === this.asked || register === '') return;
      this.candidates = await findDuplicates(shell.api, register, card, file, signal);
      this.asked = question;
      await this.updateComplete;
      this.sight.unobserve(this);
      this.sight.observe(this);
    } catch (error) {
      if (!isAbort(error)) this.candidates = []; // what cannot be looked up now is not held against the registrar
    }
  }

  private settle(text: string): void {
    this.shell?.notify(text);
    this.candidates = [];
    this.dispatchEvent(new CustomEvent('ce-settled', { bubbles: true, composed: true }));
  }

  private async same(candidate: DuplicateCandidate): Promise<void> {
    const { shell, card } = this;
    if (shell === null || this.busy) return;
    this.failure = '';
    if (card.deliveryMethod === null || card.deliveryMethod === undefined) {
      this.failure = this.t.duplicates.needMethod;
      return;
    }
    this.busy = true;
    try {
      const way = { deliveryMethod: card.deliveryMethod, receivedOn: card.receivedOn ?? null, note: null };
      const { node, file } = this;
      if (node !== null) await addReceipt(shell.api, candidate.document.document, { ...way, node });
      else {
        const fileName = file === null || this.fileName === '' ? null : this.fileName.slice(0, 255);
        await addReceipt(shell.api, candidate.document.document, { ...way, fileName, fileHash: await this.hash() }, file);
      }
      this.settle(this.t.duplicates.sameDone(candidate.document.number));
      shell.navigate({ view: 'document', id: candidate.document.document });
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private async skip(kind: UnregisteredKind): Promise<void> {
    const { shell, card } = this;
    if (shell === null || this.busy || !confirm(this.t.unregistered.skipConfirm)) return;
    this.busy = true;
    this.failure = '';
    try {
      await recordUnregistered(shell.api, {
        kind: kind.code,
        what: card.summary ?? kind.title,
        fromWhom: card.correspondent ?? null,
        receivedOn: card.receivedOn ?? null,
        deliveryMethod: card.deliveryMethod ?? null,
        node: this.node,
      });
      this.settle(this.t.unregistered.skipped);
      if (this.node !== null) shell.navigate(inboxRoute());
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private wish(type: LinkedRegistration['type'], candidate: DuplicateCandidate): void {
    this.markSeen();
    const detail: LinkedRegistration = { type, target: candidate.document.document, number: candidate.document.number };
    this.dispatchEvent(new CustomEvent('ce-register-linked', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const kind = matchingKind(this.kinds, [this.card.summary ?? '', this.card.documentKind ?? '']);
    return html`
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <div aria-live="polite">
        ${kind === null
          ? nothing
          : html`<section>
              <h2>${icon('info')}${t.unregistered.hint(kind.title)}</h2>
              <p class="small soft">${t.unregistered.basis}: ${kind.basis}</p>
              <p><button type="button" class="button small" @click=${() => this.skip(kind)}>${t.unregistered.skip}</button></p>
            </section>`}
      </div>
      <div aria-live="polite">
        ${this.candidates.length === 0
          ? nothing
          : html`<section>
              <h2 id="likely" tabindex="-1">${icon('info')}${t.duplicates.title(this.candidates.length)}</h2>
              <p class="small soft">${t.duplicates.lead}</p>
              <ul>${this.candidates.map((candidate) => this.candidate(candidate))}</ul>
            </section>`}
      </div>
    `;
  }

  private candidate(candidate: DuplicateCandidate): TemplateResult {
    const t = this.t.duplicates;
    const { document } = candidate;
    return html`<li>
      ${candidateLines(candidate, t)}
      ${document.readable
        ? html`<span class="acts">
            ${candidateLink(candidate, this.shell, t)}
            <button type="button" class="button small" @click=${() => this.wish('repeats', candidate)}>${t.repeat}</button>
            <button type="button" class="button small" @click=${() => this.wish('duplicates', candidate)}>${t.duplicate}</button>
            <button type="button" class="button small" @click=${() => this.same(candidate)}>${t.same}</button>
          </span>`
        : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-duplicates-panel': CeDuplicatesPanel;
  }
}
