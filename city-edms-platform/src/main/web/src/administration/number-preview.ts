import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import type { Authorship, RegisterSettings } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { authorshipChoice } from '../reservation/authorship-choice';
import { type Part, partsOf } from '../reservation/number-parts';
import type { Shell } from '../shell/shell';
import { base, panels } from '../ui/controls';
import { CeElement, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import '../ui/stamp';
import { tokens } from '../ui/tokens';
import { settingsStyles } from './register-settings-styles';
import { faultOf } from './settings-draft';

const DEBOUNCE = 300;

/**
 * The number that a template prints, by the server's own rules, and samples of what it prints from the card. Fires
 * `ce-template-problem` (string, empty where there is none).
 */
@customElement('ce-number-preview')
export class CeNumberPreview extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    panels,
    settingsStyles,
    css`
      :host {
        justify-items: center;
        width: 100%;
      }

      fieldset {
        display: grid;
        gap: 0.5rem;
        width: 100%;
        text-align: left;
      }

      .label {
        display: grid;
        gap: 0.25rem;
      }

      .label select {
        min-height: 2.5rem;
        padding: 0 0.75rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
        background: var(--ce-surface);
        color: inherit;
        font: inherit;
      }

      .notice {
        text-align: left;
      }
    `,
  ];

  @property({ attribute: false }) shell: Shell | null = null;
  @property({ attribute: false }) settings: RegisterSettings | null = null;

  @state() private example = '';
  @state() private problem = '';
  /** What the preview prints from the card, where a person said it. */
  @state() private samples: Readonly<Partial<Record<Part, string>>> = {};

  @state() private authorship: Authorship = 'named';

  private timer = 0;
  private asked = '';
  private previewing = new AbortController();

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.previewing.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const question = JSON.stringify(this.question());
    if (this.shell === null || this.settings === null || question === this.asked) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.preview(), this.asked === '' ? 0 : DEBOUNCE);
    this.asked = question;
  }

  /** Samples of what the template prints from the card; what is left empty the server makes up. */
  private question() {
    const { template = '', index = '', startValue = 1, restart } = this.settings ?? {};
    const filled = partsOf(template).map((part) => [part, this.samples[part]?.trim() ?? ''] as const);
    return {
      template,
      index,
      startValue: Number.isInteger(startValue) && startValue > 0 ? startValue : 1,
      ...(restart === undefined ? {} : { restart }),
      ...(this.authorship === 'named' ? {} : { authorship: this.authorship }),
      ...Object.fromEntries(filled.filter(([, value]) => value !== '')),
    };
  }

  private async preview(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.previewing.abort();
    this.previewing = new AbortController();
    try {
      this.example = await shell.api.previewTemplate(this.question(), this.previewing.signal);
      this.tell('');
    } catch (error) {
      if (isAbort(error)) return;
      this.example = '';
      const inTemplate = error instanceof ProblemError ? faultOf(error.fields, 'template') : undefined;
      this.tell(inTemplate?.[currentLanguage.get()] ?? failureText(error));
    }
  }

  private tell(problem: string): void {
    this.problem = problem;
    this.dispatchEvent(new CustomEvent<string>('ce-template-problem', { detail: problem }));
  }

  protected override render(): TemplateResult {
    const { t, problem, example } = this;
    return html`<p class="small soft">${problem === '' ? t.admin.preview : t.admin.previewBad}</p>
      <div aria-live="polite">
        ${problem === ''
          ? html`<ce-stamp .heading=${this.settings?.title ?? ''} .number=${example === '' ? '…' : example}></ce-stamp>`
          : html`<p class="notice bad">${icon('warning')}<span>${problem}</span></p>`}
      </div>
      ${this.sampleFields()}`;
  }

  /** What a card would say, to see how numbers look then. */
  private sampleFields(): TemplateResult | typeof nothing {
    const { t } = this;
    const parts = partsOf(this.settings?.template ?? '');
    if (parts.length === 0) return nothing;
    return html`<fieldset>
      <legend>${t.numbers.samples}</legend>
      ${authorshipChoice(t, this.settings?.template ?? '', this.authorship, (chosen) => (this.authorship = chosen))}
      ${parts.map(
        (part) =>
          html`<vaadin-text-field
            .label=${t.numbers.parts[part]}
            .value=${this.samples[part] ?? ''}
            autocomplete="off"
            manual-validation
            @input=${(event: Event) => {
              this.samples = { ...this.samples, [part]: (event.currentTarget as TextField).value };
            }}
          ></vaadin-text-field>`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-number-preview': CeNumberPreview;
  }
}
