import '@vaadin/combo-box';
import '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addLink, linkTargets } from '../api/correspondence-api';
import type { DocumentLinks, LinkEnd, LinkType } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

const DEBOUNCE = 250;

interface HasValue {
  value: string;
}

/** Links a document to another, which is looked for by its number or words; tells `ce-linked` with all links, or `ce-left`. */
@customElement('ce-link-form')
export class CeLinkForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }

      .row {
        display: grid;
        gap: 0.75rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        align-items: start;
      }

      .targets button {
        width: 100%;
        justify-content: start;
        text-align: start;
      }
    `,
  ];

  @property() documentId = '';
  @property({ attribute: false }) types: DocumentLinks['types'] = [];

  @state() private failure = '';
  @state() private type: LinkType | '' = '';
  @state() private inward = false;
  @state() private q = '';
  @state() private targets: readonly LinkEnd[] | null = null;
  @state() private target: LinkEnd | null = null;

  private readonly faults = new FieldFaults(this);
  private timer = 0;
  private search = new AbortController();

  /** Puts the keyboard into the first field. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('vaadin-combo-box')?.focus();
  }

  protected override start(): void {
    // Everything is given by the panel.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.search.abort();
  }

  private look(): void {
    clearTimeout(this.timer);
    this.search.abort();
    this.target = null;
    this.targets = null;
    if (this.q.trim() === '') return;
    this.timer = window.setTimeout(() => void this.find(), DEBOUNCE);
  }

  private async find(): Promise<void> {
    if (this.shell === null) return;
    this.search = new AbortController();
    try {
      const found = await linkTargets(this.shell.api, this.q.trim(), this.search.signal);
      this.targets = found.filter((end) => end.document !== this.documentId);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, type, target } = this;
    if (shell === null) return;
    this.failure = '';
    const sound = this.faults.sound({
      ...(type === '' ? { type: (words) => words.form.errors.required } : {}),
      ...(target === null ? { target: (words) => (this.q.trim() === '' ? words.form.errors.required : words.links.chooseTarget) } : {}),
    });
    if (!sound || type === '' || target === null) return;
    try {
      const links = await addLink(shell.api, this.documentId, type, target.document, this.inward);
      shell.notify(this.t.links.added);
      this.dispatchEvent(new CustomEvent<DocumentLinks>('ce-linked', { detail: links }));
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const t = this.t.links;
    const language = currentLanguage.get();
    const items = this.types.flatMap((type) => [
      { value: `${type.code}:out`, label: type.forth[language] },
      ...(type.code === 'relates' ? [] : [{ value: `${type.code}:in`, label: type.back[language] }]),
    ]);
    return html`<form novalidate @submit=${this.add}>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <div class="row">
        <vaadin-combo-box
          .label=${t.type}
          .items=${items}
          .value=${this.type === '' ? '' : `${this.type}:${this.inward ? 'in' : 'out'}`}
          required
          .invalid=${this.faults.text('type') !== ''}
          .errorMessage=${this.faults.text('type')}
          manual-validation
          @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
            const [code = '', way = ''] = (event.detail.value ?? '').split(':');
            if (code !== '') this.faults.mend('type');
            this.type = code as LinkType | '';
            this.inward = way === 'in';
          }}
        ></vaadin-combo-box>
        <vaadin-text-field
          .label=${t.target}
          .value=${this.q}
          .helperText=${t.targetHint}
          required
          .invalid=${this.faults.text('target') !== ''}
          .errorMessage=${this.faults.text('target')}
          autocomplete="off"
          manual-validation
          @input=${(event: Event) => {
            this.q = (event.currentTarget as unknown as HasValue).value;
            this.faults.mend('target');
            this.look();
          }}
        ></vaadin-text-field>
      </div>
      ${this.found()}
      <p>
        <button class="button primary small">${t.save}</button>
        <button type="button" class="button quiet small" @click=${() => this.dispatchEvent(new CustomEvent('ce-left'))}>
          ${this.t.common.cancel}
        </button>
      </p>
    </form>`;
  }

  private found(): TemplateResult | typeof nothing {
    const t = this.t.links;
    if (this.targets === null) return nothing;
    if (this.targets.length === 0) return html`<p class="small soft" role="status">${t.notFound}</p>`;
    return html`<ul class="targets">
      ${this.targets.map(
        (end) =>
          html`<li>
            <button
              type="button"
              class="button quiet small"
              aria-pressed=${this.target?.document === end.document ? 'true' : 'false'}
              @click=${() => {
                this.faults.mend('target');
                this.target = end;
              }}
            >
              ${icon(this.target?.document === end.document ? 'check' : 'file')}
              <span>
                <b class="number">№ ${end.number}</b>
                ${end.readable ? (end.summary ?? '') : t.hidden} <span class="faint">· ${end.registerTitle}</span>
              </span>
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-link-form': CeLinkForm;
  }
}
