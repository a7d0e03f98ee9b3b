import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type DirectoryPost, findPosts } from '../../api/directory-api';
import { base } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { tokens } from '../../ui/tokens';
import { ofDirectory } from './draft';
import { formStyles } from './form-styles';

const DEBOUNCE = 180;

/** Looks a post up in the directory by name, title or unit. Fires `ce-post` (ChosenPost) and is empty again. */
@customElement('ce-post-field')
export class CePostField extends CeView {
  static override readonly styles = [
    tokens,
    base,
    formStyles,
    css`
      :host {
        position: relative;
      }

      .list {
        position: absolute;
        z-index: 10;
        inset: calc(100% + 0.25rem) 0 auto;
        max-height: 19rem;
        overflow: auto;
        padding: 0.25rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
        background: var(--ce-raised);
        box-shadow: var(--ce-shadow-float);
      }

      .option {
        display: grid;
        padding: 0.5rem 0.625rem;
        border-radius: 0.375rem;
        cursor: pointer;
      }

      .option:hover,
      .option[aria-selected='true'] {
        background: var(--ce-hover);
      }

      .option[aria-selected='true'] {
        outline: 2px solid var(--ce-accent);
        outline-offset: -2px;
      }
    `,
  ];

  @property() label = '';
  @property() helper = '';
  @property() error = '';

  @state() private found: readonly DirectoryPost[] | null = null;
  @state() private at = -1;
  @state() private failure = '';

  @query('input') private readonly input!: HTMLInputElement;

  private timer = 0;
  private search = new AbortController();

  protected override start(): void {
    // The directory is asked when something is typed.
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.search.abort();
    super.disconnectedCallback();
  }

  override focus(): void {
    this.input.focus();
  }

  private close(): void {
    clearTimeout(this.timer);
    this.search.abort();
    this.found = null;
    this.at = -1;
  }

  private readonly typed = (): void => {
    this.failure = '';
    this.close();
    if (this.input.value.trim().length >= 2) this.timer = window.setTimeout(() => void this.lookUp(), DEBOUNCE);
  };

  private async lookUp(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.search = new AbortController();
    const { signal } = this.search;
    try {
      const found = await findPosts(shell.api, this.input.value.trim().slice(0, 100), signal);
      if (!signal.aborted) this.found = found;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private take(post: DirectoryPost): void {
    this.input.value = '';
    this.close();
    this.dispatchEvent(new CustomEvent('ce-post', { detail: ofDirectory(post) }));
  }

  private readonly keys = (event: KeyboardEvent): void => {
    const count = this.found?.length ?? 0;
    if (event.key === 'Escape' && this.found !== null) this.close();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const post = this.found?.[Math.max(0, this.at)];
      if (post !== undefined) this.take(post);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  protected override render(): TemplateResult {
    const { t, found } = this;
    const error = this.failure === '' ? this.error : this.failure;
    return html`<div class="field">
        <span class="label" aria-hidden="true">${this.label}</span>
        <input
          type="text"
          role="combobox"
          aria-label=${this.label}
          autocomplete="off"
          autocapitalize="words"
          placeholder=${t.resolution.executor.search}
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${found !== null && found.length > 0 ? 'true' : 'false'}
          aria-activedescendant=${this.at < 0 ? nothing : `post-${this.at}`}
          aria-invalid=${error === '' ? 'false' : 'true'}
          @input=${this.typed}
          @keydown=${this.keys}
          @blur=${() => this.close()}
        />
        ${error === '' ? nothing : html`<span class="wrong" role="alert">${error}</span>`}
        ${this.helper === '' ? nothing : html`<span class="small faint">${this.helper}</span>`}
      </div>
      <span class="visually-hidden" role="status">${found === null ? '' : t.resolution.executor.found(found.length)}</span>
      <div class="list" id="found" role="listbox" aria-label=${this.label} ?hidden=${found === null}>
        ${found?.length === 0
          ? html`<p class="option soft">${t.resolution.executor.notFound}</p>`
          : found?.map((post, index) => this.option(post, index))}
      </div>`;
  }

  private option(post: DirectoryPost, index: number): TemplateResult {
    const { executor } = this.t.resolution;
    const acting = post.acting === null || post.holder === null ? '' : executor.actingNow(post.acting.briefName);
    return html`<div
      class="option"
      role="option"
      id=${`post-${index}`}
      aria-selected=${index === this.at ? 'true' : 'false'}
      @mousedown=${(event: Event) => {
        event.preventDefault(); // the focus stays in the field
        this.take(post);
      }}
    >
      <b>${(post.holder ?? post.acting)?.fullName ?? executor.vacant}</b>
      <span class="small soft">${post.title}, ${post.unitName}</span>
      ${acting === '' ? nothing : html`<span class="small faint">${acting}</span>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-post-field': CePostField;
  }
}
