import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { addSubstitution, structure } from '../api/organization-api';
import type { DocumentKind, SubstitutionDraft } from '../api/types';
import { today } from '../i18n/dates';
import { dialogStyles } from '../deadline/dialog-styles';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { accountField, type Choice, choiceField, dayField, textField } from './fields';

type Basis = SubstitutionDraft['basis'];

const BASES: readonly Basis[] = ['substitute', 'acting', 'assistant'];

interface Draft {
  readonly post: string;
  readonly userName: string;
  readonly basis: Basis;
  readonly from: string;
  readonly until: string;
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly reason: string;
  readonly kinds: readonly DocumentKind[];
  readonly subjects: string;
}

/** Lets someone act in a post by an order. Says `ce-saved` when it did. */
@customElement('ce-substitution-dialog')
export class CeSubstitutionDialog extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dialogStyles];

  @state() private draft: Draft | null = null;
  @state() private posts: readonly Choice[] = [];
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // The posts are read when the dialog opens.
  }

  async open(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.failure = '';
    this.draft = {
      post: '',
      userName: '',
      basis: 'substitute',
      from: today(),
      until: '',
      orderNumber: '',
      orderDate: '',
      reason: '',
      kinds: [],
      subjects: '',
    };
    void this.updateComplete.then(() => this.dialog.showModal());
    try {
      const { units, posts } = await structure(shell.api, today(), this.alive);
      const names = new Map(units.map(({ unit, name }) => [unit, name]));
      this.posts = posts.map(({ post, title, unit, holder }) => ({
        value: String(post),
        label: `${title}, ${names.get(unit) ?? ''}${holder === null ? '' : ` (${holder.briefName})`}`,
      }));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private set(change: Partial<Draft>): void {
    if (this.draft !== null) this.draft = { ...this.draft, ...change };
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      await addSubstitution(shell.api, {
        post: Number(draft.post),
        userName: draft.userName,
        basis: draft.basis,
        from: draft.from,
        until: draft.until || null,
        orderNumber: draft.orderNumber || null,
        orderDate: draft.orderDate || null,
        reason: draft.reason || null,
        kinds: [...draft.kinds],
        subjects: draft.subjects
          .split(',')
          .map((subject) => subject.trim())
          .filter((subject) => subject !== ''),
      });
      this.dialog.close();
      shell.notify(this.t.organization.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t, draft, shell } = this;
    const words = t.organization;
    return html`<dialog aria-labelledby="title">
      ${draft === null || shell === null
        ? nothing
        : html`<form class="form" novalidate autocomplete="off" @submit=${this.save}>
            <h2 id="title">${words.substitutions.add}</h2>
            ${this.failure === ''
              ? nothing
              : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
            <fieldset>
              <legend>${words.substitutions.how}</legend>
              ${BASES.map(
                (basis) => html`<label class="check">
                  <input
                    type="radio"
                    name="basis"
                    .checked=${draft.basis === basis}
                    @change=${() => this.set({ basis })}
                  />${words.bases[basis]}
                </label>`,
              )}
            </fieldset>
            ${choiceField(words.substitutions.post, this.posts, draft.post, (post) => this.set({ post }))}
            ${accountField(shell, words.substitutions.who, draft.userName, (userName) => this.set({ userName }))}
            ${dayField(t, words.from, draft.from, (from) => this.set({ from }))}
            ${dayField(t, words.lastDay, draft.until, (until) => this.set({ until }))}
            ${textField(words.orderNumber, draft.orderNumber, (orderNumber) => this.set({ orderNumber }), { maximum: 60 })}
            ${dayField(t, words.orderDate, draft.orderDate, (orderDate) => this.set({ orderDate }))}
            ${textField(words.substitutions.reason, draft.reason, (reason) => this.set({ reason }))} ${this.limits(draft)}
            <div class="actions">
              <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
              <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
            </div>
          </form>`}
    </dialog>`;
  }

  private limits(draft: Draft): TemplateResult {
    const { t } = this;
    const words = t.organization.substitutions;
    return html`<details>
      <summary>${words.limits}</summary>
      <fieldset>
        <legend>${words.kinds}</legend>
        ${(Object.keys(t.kinds) as DocumentKind[]).map(
          (kind) => html`<label class="check">
            <input
              type="checkbox"
              .checked=${draft.kinds.includes(kind)}
              @change=${(event: Event) => {
                const chosen = (event.currentTarget as HTMLInputElement).checked;
                this.set({ kinds: chosen ? [...draft.kinds, kind] : draft.kinds.filter((one) => one !== kind) });
              }}
            />${t.kinds[kind]}
          </label>`,
        )}
      </fieldset>
      ${textField(words.subjects, draft.subjects, (subjects) => this.set({ subjects }), { hint: words.subjectsHint, maximum: 1000 })}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-substitution-dialog': CeSubstitutionDialog;
  }
}
