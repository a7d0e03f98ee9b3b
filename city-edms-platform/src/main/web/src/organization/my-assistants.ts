import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { assistants, endAssistant, nameAssistant } from '../api/organization-api';
import type { Assistants, Substitution } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { actOrigin, actText } from './act-words';
import { choiceField, dayField, staffField } from './fields';

interface Draft {
  readonly post: string;
  readonly userName: string;
  readonly from: string;
  readonly until: string;
}

/** «Мої помічники»: whom a head lets prepare resolutions, named by the head. */
@customElement('ce-my-assistants')
export class CeMyAssistants extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    pageStyles,
    css`
      .tag.current {
        background: var(--ce-accent-soft);
        color: var(--ce-ink);
      }
    `,
  ];

  @state() private mine: Assistants | null = null;
  @state() private draft: Draft = { post: '', userName: '', from: today(), until: '' };
  /** The one that is about to be ended. */
  @state() private ending: number | null = null;
  @state() private failure = '';
  @state() private busy = false;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.mine = await assistants(shell.api, this.alive);
      const { posts } = this.mine;
      if (!posts.some(({ post }) => String(post) === this.draft.post)) this.set({ post: String(posts[0]?.post ?? '') });
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private set(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private async doing(work: (shell: Shell) => Promise<string>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      shell.notify(await work(shell));
      await this.load(shell);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly name = (event: Event): void => {
    event.preventDefault();
    const { post, userName, from, until } = this.draft;
    const words = this.t.assistants;
    if (userName === '') {
      this.failure = words.whoMissing;
      return;
    }
    void this.doing(async (shell) => {
      await nameAssistant(shell.api, { post: Number(post), userName, from: from || null, until: until || null });
      this.draft = { post, userName: '', from: today(), until: '' };
      return this.t.organization.saved;
    });
  };

  private end(id: number): void {
    void this.doing(async (shell) => {
      await endAssistant(shell.api, id, null);
      this.ending = null;
      return this.t.assistants.ended;
    });
  }

  protected override render(): TemplateResult {
    const { mine } = this;
    const words = this.t.assistants;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${mine === null
        ? html`<div class="panel block"><span class="skeleton"></span></div>`
        : mine.posts.length === 0
          ? html`<div class="panel empty">${icon('user')}<strong>${words.none}</strong>${words.notYours}</div>`
          : this.content(mine)}
    `;
  }

  private content(mine: Assistants): TemplateResult {
    const words = this.t.assistants;
    const now = mine.assistants.filter(({ view }) => view?.when !== 'past');
    const past = mine.assistants.filter(({ view }) => view?.when === 'past');
    return html`<div class="columns">
      <div class="side">
        <section class="side" aria-labelledby="current">
          <h2 id="current">${words.current}</h2>
          ${now.length === 0
            ? html`<div class="panel empty">${icon('user')}<strong>${words.none}</strong>${words.noneText}</div>`
            : html`<ul class="panel rows">${now.map((one) => this.row(one, mine.posts.length > 1))}</ul>`}
        </section>
        ${past.length === 0
          ? nothing
          : html`<details>
              <summary>${words.past} (${past.length})</summary>
              <ul class="panel rows">${past.map((one) => this.row(one, mine.posts.length > 1))}</ul>
            </details>`}
        ${mine.acts.length === 0
          ? nothing
          : html`<details>
              <summary>${words.history}</summary>
              <ul class="panel rows">
                ${mine.acts.map(
                  (act) => html`<li>
                    <span class="second">${actText(act, this.t)}</span>
                    <span class="second small soft">${actOrigin(act, this.t)}</span>
                  </li>`,
                )}
              </ul>
            </details>`}
      </div>
      ${this.form(mine)}
    </div>`;
  }

  private row(one: Substitution, several: boolean): TemplateResult {
    const { t } = this;
    const words = t.assistants;
    const when = one.view?.when ?? 'past';
    const limits = [...one.kinds.map((kind) => t.kinds[kind]), ...one.subjects];
    return html`<li>
      <span>
        <b>${one.view?.person.fullName ?? one.userName}</b>
        ${when === 'planned' ? html`<span class="tag">${words.planned}</span>` : nothing}
      </span>
      <span class="small soft number"
        >${t.organization.period(shortDay(one.from), one.until === null ? '' : shortDay(one.until))}</span
      >
      ${several ? html`<span class="second small soft">${one.view?.title}</span>` : nothing}
      ${limits.length === 0
        ? nothing
        : html`<span class="second small soft">${t.organization.substitutions.only(limits.join(', '))}</span>`}
      ${when === 'past'
        ? nothing
        : html`<span class="second actions">
            ${this.ending === one.id
              ? html`<button class="button small primary" @click=${() => this.end(one.id)}>${words.endNow}</button>
                  <button class="button small quiet" @click=${() => (this.ending = null)}>${t.common.cancel}</button>`
              : html`<button
                  class="button small"
                  aria-label="${words.end} ${one.view?.person.briefName ?? ''}"
                  @click=${() => (this.ending = one.id)}
                >
                  ${words.end}
                </button>`}
          </span>`}
    </li>`;
  }

  private form(mine: Assistants): TemplateResult | typeof nothing {
    const { t, draft, shell } = this;
    const words = t.assistants;
    if (shell === null) return nothing;
    const chosen = mine.posts.find(({ post }) => String(post) === draft.post);
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.name}>
      <h2>${words.add}</h2>
      ${mine.posts.length === 1
        ? html`<p>${chosen?.title}, ${chosen?.unitName}</p>`
        : choiceField(
            words.post,
            mine.posts.map(({ post, title, unitName }) => ({ value: String(post), label: `${title}, ${unitName}` })),
            draft.post,
            (post) => this.set({ post }),
          )}
      ${staffField(shell, words.who, words.whoHint, chosen?.institution ?? '', draft.userName, (userName) => this.set({ userName }))}
      <div class="row">
        ${dayField(t, t.organization.from, draft.from, (from) => this.set({ from }))}
        ${dayField(t, t.organization.lastDay, draft.until, (until) => this.set({ until }))}
      </div>
      <p class="small soft">${words.untilHint}</p>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.name}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-my-assistants': CeMyAssistants;
  }
}
