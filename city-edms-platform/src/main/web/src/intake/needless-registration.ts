import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { recordUnregistered, unregisteredKinds } from '../api/correspondence-api';
import type { InboxDraft } from '../api/intake-api';
import type { UnregisteredKind } from '../api/types';
import { matchingKind } from '../correspondence/unregistered-match';
import { WaysOf } from '../delivery/ways-of';
import { dayOf } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';
import { inboxStyles } from './inbox-styles';

/** The longest short content of a card. */
const MAXIMUM_WHAT = 150;

/**
 * «Не підлягає реєстрації» of a draft: which kind of the council's list it is and what it says. The note closes the draft. Fires
 * `ce-inbox-changed` when it did, `ce-cancel` when nothing is to be done.
 */
@customElement('ce-needless-registration')
export class CeNeedlessRegistration extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, inboxStyles];

  @property({ attribute: false }) draft: InboxDraft | null = null;

  @state() private kinds: readonly UnregisteredKind[] | null = null;
  @state() private kind = '';
  @state() private what = '';
  @state() private failure = '';
  @state() private busy = false;

  private readonly directory = new WaysOf(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.kinds = (await unregisteredKinds(shell.api, this.alive)).filter(({ active }) => active);
      this.kind = matchingKind(this.kinds, [this.what])?.code ?? '';
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The inbox reads its drafts anew every now and then: what was typed of this one stays.
    if (changed.has('draft') && changed.get('draft')?.id !== this.draft?.id) this.what = (this.draft?.summary ?? this.draft?.name ?? '').slice(0, MAXIMUM_WHAT);
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft, t } = this;
    if (shell === null || draft === null || this.busy) return;
    const what = this.what.trim();
    this.failure = this.kind === '' ? t.intake.kindRequired : what === '' ? t.intake.whatRequired : '';
    if (this.failure !== '') return;
    this.busy = true;
    try {
      await recordUnregistered(shell.api, {
        kind: this.kind,
        what,
        fromWhom: draft.correspondent,
        receivedOn: dayOf(draft.arrivedAt),
        deliveryMethod: draft.source === 'email' ? this.directory.ways.ofMail() : null,
        node: draft.id,
      });
      shell.notify(t.unregistered.skipped);
      this.dispatchEvent(new CustomEvent('ce-inbox-changed', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t } = this;
    const basis = this.kinds?.find(({ code }) => code === this.kind)?.basis ?? '';
    return html`<form class="inline" novalidate @submit=${this.submit}>
      <label>
        ${t.intake.needlessKind}
        <select
          name="kind"
          aria-describedby="basis fault"
          @change=${(event: Event) => {
            this.kind = (event.currentTarget as HTMLSelectElement).value;
            this.failure = '';
          }}
        >
          <option value="" .selected=${this.kind === ''}></option>
          ${(this.kinds ?? []).map(
            ({ code, title }) => html`<option value=${code} .selected=${code === this.kind}>${title}</option>`,
          )}
        </select>
      </label>
      <span id="basis" class="small soft">${basis === '' ? nothing : `${t.unregistered.basis}: ${basis}`}</span>
      <label>
        ${t.unregistered.columns.what}
        <input
          name="what"
          maxlength=${MAXIMUM_WHAT}
          autocomplete="off"
          aria-describedby="fault"
          .value=${this.what}
          @input=${(event: Event) => {
            this.what = (event.currentTarget as HTMLInputElement).value;
            this.failure = '';
          }}
        />
      </label>
      <span id="fault" class="small fault" role="alert">${this.failure}</span>
      <div class="actions">
        <button class="button primary" type="submit" ?disabled=${this.busy}>${t.unregistered.skip}</button>
        <button
          class="button quiet"
          type="button"
          @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel', { bubbles: true, composed: true }))}
        >
          ${t.common.cancel}
        </button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-needless-registration': CeNeedlessRegistration;
  }
}
