import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { resolutionPhrases } from '../../api/resolution-api';
import { base, buttons } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { type ChosenPost, EMPTY, type Lack, lacks, type Written } from './draft';
import './executors-field';
import { formStyles } from './form-styles';
import './post-field';
import type { Term } from './term';
import './term-field';

const MAXIMUM_TEXT = 2000;
const PHRASES = 5;
const ONCE = ['periodic'] as const;

/**
 * A resolution: what, who, until when, and whether somebody watches over it. Fires `ce-resolve` (Written) with a complete one,
 * `ce-written` with each change, and `ce-cancel`.
 */
@customElement('ce-resolution-form')
export class CeResolutionForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    formStyles,
    css`
      .phrases .chip {
        max-width: 100%;
        border-color: var(--ce-line);
        background: var(--ce-accent-soft);
      }

      .chosen {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) written: Written = EMPTY;
  /** Whose phrases are offered; empty for nobody's. */
  @property() post = '';
  @property() submitLabel = '';
  @property({ type: Boolean }) busy = false;
  /** Whoever shows it has a way out of its own. */
  @property({ type: Boolean, attribute: 'without-cancel' }) withoutCancel = false;

  /** It may come again by a rule. */
  @property({ type: Boolean }) periodic = false;

  @state() private phrases: readonly string[] = [];
  @state() private tried = false;

  private asked = '';

  protected override start(): void {
    void this.readPhrases();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('post') && this.shell !== null) void this.readPhrases();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
  }

  private async readPhrases(): Promise<void> {
    const { shell, post } = this;
    if (shell === null || post === this.asked) return;
    this.asked = post;
    this.phrases = [];
    if (post === '') return;
    try {
      this.phrases = (await resolutionPhrases(shell.api, post, '', this.alive)).slice(0, PHRASES);
    } catch {
      this.phrases = []; // a help that does not come is no failure: the field takes what is typed
    }
  }

  private change(part: Partial<Written>): void {
    this.written = { ...this.written, ...part };
    this.dispatchEvent(new CustomEvent('ce-written', { detail: this.written }));
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.tried = true;
    if (this.busy) return;
    if (lacks(this.written).length === 0) {
      this.dispatchEvent(new CustomEvent('ce-resolve', { detail: this.written }));
      return;
    }
    void this.updateComplete.then(() => {
      const wrong = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], [data-lacks]');
      wrong?.scrollIntoView({ block: 'center' });
      wrong?.focus();
    });
  };

  private lack(...which: readonly Lack[]): string {
    if (!this.tried) return '';
    const { form } = this.t.resolution;
    const words: Record<Lack, string> = {
      text: form.needText,
      executors: form.needExecutor,
      main: form.needMain,
      term: this.written.term.choice === 'days' ? form.needDays : this.written.term.choice === 'periodic' ? form.needRule : form.needDate,
    };
    const found = lacks(this.written).find((one) => which.includes(one));
    return found === undefined ? '' : words[found];
  }

  protected override render(): TemplateResult {
    const { written } = this;
    const { form } = this.t.resolution;
    const whom = this.lack('executors', 'main');
    return html`<form novalidate @submit=${this.submit} @keydown=${this.keys}>
      ${this.textField()}
      <ce-executors-field
        .written=${written}
        .error=${whom}
        ?data-lacks=${whom !== ''}
        @ce-written=${(event: CustomEvent<Written>) => this.change(event.detail)}
      ></ce-executors-field>
      <ce-term-field
        .term=${written.term}
        .without=${this.periodic ? [] : ONCE}
        .label=${form.term}
        .error=${this.lack('term')}
        @ce-term=${(event: CustomEvent<Term>) => this.change({ term: event.detail })}
      ></ce-term-field>
      ${this.controlField()}
      <div class="actions">
        <button class="button primary large" aria-disabled=${this.busy ? 'true' : 'false'}>${icon('stamp')}${this.submitLabel}</button>
        ${this.withoutCancel
          ? nothing
          : html`<button type="button" class="button quiet large" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>
              ${form.cancel}
            </button>`}
      </div>
    </form>`;
  }

  private textField(): TemplateResult {
    const { form } = this.t.resolution;
    const wrong = this.lack('text');
    return html`<div class="field">
      <label class="label" for="text">${form.text}</label>
      <textarea
        id="text"
        rows="4"
        maxlength=${MAXIMUM_TEXT}
        lang="uk"
        autocapitalize="sentences"
        autocomplete="off"
        spellcheck="true"
        enterkeyhint="enter"
        aria-describedby="text-hint"
        aria-invalid=${wrong === '' ? 'false' : 'true'}
        .value=${this.written.text}
        @input=${(event: Event) => this.change({ text: (event.currentTarget as HTMLTextAreaElement).value })}
      ></textarea>
      ${wrong === '' ? nothing : html`<span class="wrong" role="alert">${wrong}</span>`}
      <span class="small faint" id="text-hint">${form.textHint}</span>
      ${this.phrases.length === 0
        ? nothing
        : html`<div class="chips phrases" role="group" aria-label=${form.phrases}>
            ${this.phrases.map(
              (text) => html`<button type="button" class="chip" @click=${() => this.change({ text })}>${text}</button>`,
            )}
          </div>`}
    </div>`;
  }

  private controlField(): TemplateResult {
    const { written } = this;
    const { form, executor } = this.t.resolution;
    return html`<fieldset>
      <label class="check">
        <input
          type="checkbox"
          .checked=${written.control}
          @change=${(event: Event) => this.change({ control: (event.currentTarget as HTMLInputElement).checked })}
        />${form.control}
      </label>
      ${!written.control
        ? nothing
        : written.controller === null
          ? html`<ce-post-field
              .label=${form.controller}
              .helper=${form.controllerHint}
              @ce-post=${(event: CustomEvent<ChosenPost>) => this.change({ controller: event.detail })}
            ></ce-post-field>`
          : html`<p class="chosen">
              <span><span class="soft small">${form.controller}</span><br /><b>${written.controller.name}</b></span>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label=${executor.remove(written.controller.name)}
                @click=${() => this.change({ controller: null })}
              >
                ${icon('close')}
              </button>
            </p>`}
    </fieldset>`;
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.submit(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-resolution-form': CeResolutionForm;
  }
}
