import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { addPost, changePost, closePost } from '../api/organization-api';
import type { StructurePost } from '../api/types';
import { today } from '../i18n/dates';
import { dialogStyles } from '../deadline/dialog-styles';
import { administrationRoute } from '../shell/routes';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './appointments';
import { type Choice, choiceField, dayField, textField } from './fields';
import './person-name';

interface Draft {
  readonly unit: string;
  readonly code: string;
  readonly title: string;
  readonly titleDative: string;
  readonly heads: boolean;
  readonly place: number;
  readonly since: string;
}

/** A post: who holds it and held it, and what it is called from a day on. Says `ce-saved` when something changed. */
@customElement('ce-post-dialog')
export class CePostDialog extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dialogStyles];

  @state() private post: StructurePost | null = null;
  @state() private draft: Draft | null = null;
  @state() private units: readonly Choice[] = [];
  @state() private changing = false;
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // The appointments inside read their own.
  }

  add(unit: number, units: readonly Choice[]): void {
    this.post = null;
    this.changing = true;
    this.show({ unit: String(unit), code: '', title: '', titleDative: '', heads: false, place: 0, since: today() }, units);
  }

  open(post: StructurePost, units: readonly Choice[]): void {
    this.post = post;
    this.changing = false;
    const { code, title, headsUnit: heads, place } = post;
    this.show({ unit: String(post.unit), code, title, titleDative: post.ownDative ?? '', heads, place, since: today() }, units);
  }

  private show(draft: Draft, units: readonly Choice[]): void {
    this.draft = draft;
    this.units = units;
    this.failure = '';
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  private set(change: Partial<Draft>): void {
    if (this.draft !== null) this.draft = { ...this.draft, ...change };
  }

  private readonly save = (event: Event): void => {
    event.preventDefault();
    const { draft, post } = this;
    if (draft === null) return;
    const { code, title, titleDative, heads, place, since } = draft;
    const settings = { unit: Number(draft.unit), title, titleDative, heads, place, since };
    void this.work(async (api) =>
      post === null ? await addPost(api, { ...settings, code }) : await changePost(api, post.post, settings),
    );
  };

  private readonly close = (): void => {
    const { post, draft } = this;
    if (post !== null && draft !== null) void this.work((api) => closePost(api, post.post, draft.since));
  };

  private async work(change: (api: NonNullable<typeof this.shell>['api']) => Promise<void>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      await change(shell.api);
      this.dialog.close();
      shell.notify(this.t.organization.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { t, draft, post } = this;
    const words = t.organization;
    return html`<dialog aria-labelledby="title">
      ${draft === null
        ? nothing
        : html`<div class="form">
            <div>
              <h2 id="title">${post === null ? words.newPost : post.title}</h2>
              ${post === null ? nothing : html`<p class="soft small">${words.dative}: ${post.titleDative}</p>`}
            </div>
            ${this.failure === ''
              ? nothing
              : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
            ${post === null ? nothing : html`<ce-appointments .post=${post.post}></ce-appointments>`}
            ${post?.holder ? html`<ce-person-name .userName=${post.holder.userName}></ce-person-name>` : nothing}
            ${this.changing
              ? this.form(draft)
              : html`<div class="actions">
                  ${this.shell?.session?.mayAdminister === true
                    ? html`<button class="button" @click=${() => (this.changing = true)}>${icon('pencil')}${words.changePost}</button>
                        ${post === null ? nothing : this.others(post)}`
                    : nothing}
                  <button class="button quiet" @click=${() => this.dialog.close()}>${words.done}</button>
                </div>`}
          </div>`}
    </dialog>`;
  }

  /** What an order decides of the post, and what was decided of it before. */
  private others(post: StructurePost): TemplateResult {
    return html`<button
        class="button"
        @click=${() => {
          this.dialog.close();
          this.dispatchEvent(new CustomEvent('ce-by-order', { detail: post }));
        }}
      >
        ${icon('stamp')}${this.t.structureStep.byOrder}
      </button>
      <a class="button" href=${this.shell?.href(administrationRoute('structure-acts', `post-${post.post}`)) ?? ''}
        >${icon('clock')}${this.t.structureActs.history}</a
      >`;
  }

  private form(draft: Draft): TemplateResult {
    const { t, post } = this;
    const words = t.organization;
    return html`<form class="form" novalidate autocomplete="off" @submit=${this.save}>
      ${textField(words.title, draft.title, (title) => this.set({ title }), { required: true })}
      ${textField(words.titleDative, draft.titleDative, (titleDative) => this.set({ titleDative }), { hint: words.dativeHint })}
      ${post === null
        ? textField(words.code, draft.code, (code) => this.set({ code }), { maximum: 40, hint: words.codeHint, required: true })
        : nothing}
      ${choiceField(words.unit, this.units, draft.unit, (unit) => this.set({ unit }))}
      <label class="check">
        <input
          type="checkbox"
          .checked=${draft.heads}
          @change=${(event: Event) => this.set({ heads: (event.currentTarget as HTMLInputElement).checked })}
        />${words.heads}
      </label>
      ${dayField(t, post === null ? words.since : words.sinceOrLast, draft.since, (since) => this.set({ since }))}
      ${post === null ? nothing : html`<p class="small soft">${words.sinceHint}</p>`}
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        ${post !== null && post.holder === null
          ? html`<button type="button" class="button" @click=${this.close}>${icon('trash')}${words.closePost}</button>`
          : nothing}
        <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-post-dialog': CePostDialog;
  }
}
