import '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { documentLinks, removeLink } from '../api/correspondence-api';
import type { DocumentLink, DocumentLinks } from '../api/types';
import { dayAndTime, shortDay } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './link-form';

interface HasValue {
  value: string;
}

/** How a document hangs together with others, both ways; registrars add links and take them back. */
@customElement('ce-links-panel')
export class CeLinksPanel extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
        justify-content: space-between;
      }

      .answered {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        padding: 0.125rem 0.75rem;
        border-radius: 1rem;
        background: var(--ce-good-soft);
        color: var(--ce-good);
        font-size: var(--ce-text-s);
        font-weight: 600;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1rem;
        padding: 0.625rem 0;
        border-top: 1px solid var(--ce-line);
      }

      li.gone a {
        text-decoration: line-through;
      }

      .about,
      .removal {
        grid-column: 1 / -1;
      }

      form {
        display: grid;
        gap: 0.75rem;
      }
    `,
  ];

  @property() documentId = '';

  @state() private read: DocumentLinks | null = null;
  @state() private failure = '';
  @state() private adding = false;
  @state() private removing: { id: number; reason: string } | null = null;

  private readonly faults = new FieldFaults(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('documentId') && changed.get('documentId') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.read = null;
    this.failure = '';
    this.adding = false;
    if (this.documentId === '') return;
    try {
      this.read = await documentLinks(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly takeBack = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, removing } = this;
    if (shell === null || removing === null || !this.faults.filled({ reason: removing.reason })) return;
    this.failure = '';
    try {
      this.read = await removeLink(shell.api, this.documentId, removing.id, removing.reason.trim());
      this.removing = null;
      shell.notify(this.t.links.removedDone);
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  private readonly leave = (): void => {
    this.removing = null;
    this.faults.clear();
  };

  protected override render(): TemplateResult | typeof nothing {
    const t = this.t.links;
    const { read } = this;
    if (read === null && this.failure === '') return nothing;
    return html`<section class="panel" aria-label=${t.title}>
      <header>
        <h2>${t.title}</h2>
        ${this.answered(read)}
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${read === null
        ? nothing
        : html`${read.links.length === 0
            ? html`<p class="soft">${t.none}</p>`
            : html`<ul>${read.links.map((link) => this.line(link))}</ul>`}
          ${this.mayLink ? this.form(read) : nothing}`}
    </section>`;
  }

  /** By which document, and of when. */
  private answered(read: DocumentLinks | null): TemplateResult | typeof nothing {
    if (read?.answered !== true) return nothing;
    const t = this.t.links;
    const answer = read.links.find(({ type, outward, removal }) => type === 'answers' && !outward && removal === null);
    return html`<span class="answered">
      ${icon('check')}${answer === undefined ? t.answered : t.answeredBy(answer.other.number, shortDay(answer.other.registeredAt.slice(0, 10)))}
    </span>`;
  }

  private get mayLink(): boolean {
    return this.shell?.session?.mayRegister === true;
  }

  private line(link: DocumentLink): TemplateResult {
    const t = this.t.links;
    const { other, removal } = link;
    return html`<li class=${removal === null ? '' : 'gone'}>
      <span>
        ${link.name[currentLanguage.get()]}
        <a class="number" href=${this.shell?.href({ view: 'document', id: other.document }) ?? '#'}>№ ${other.number}</a>
      </span>
      ${removal === null && this.mayLink
        ? html`<button
            class="button quiet icon-only small"
            aria-label=${`${t.remove}: № ${other.number}`}
            title=${t.remove}
            @click=${() => {
              this.faults.clear();
              this.removing = { id: link.id, reason: '' };
              void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.removal vaadin-text-field')?.focus());
            }}
          >
            ${icon('close')}
          </button>`
        : html`<span></span>`}
      <span class="about small soft">
        ${other.readable ? (other.summary ?? '') : t.hidden} <span class="faint">· ${t.made(link.madeBy, dayAndTime(link.madeAt))}</span>
      </span>
      ${removal === null
        ? nothing
        : html`<span class="about small faint">${t.removed(removal.reason, removal.personName, dayAndTime(removal.at))}</span>`}
      ${this.removing?.id === link.id && removal === null ? this.removal(this.removing) : nothing}
    </li>`;
  }

  private removal(removing: { id: number; reason: string }): TemplateResult {
    const t = this.t.links;
    return html`<form class="removal" novalidate @submit=${this.takeBack}>
      <vaadin-text-field
        .label=${t.reason}
        .value=${removing.reason}
        required
        .invalid=${this.faults.text('reason') !== ''}
        .errorMessage=${this.faults.text('reason')}
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => {
          this.faults.mend('reason');
          this.removing = { ...removing, reason: (event.currentTarget as unknown as HasValue).value };
        }}
      ></vaadin-text-field>
      <p>
        <button class="button small">${t.remove}</button>
        <button type="button" class="button quiet small" @click=${this.leave}>${this.t.common.cancel}</button>
      </p>
    </form>`;
  }

  private form(read: DocumentLinks): TemplateResult {
    const t = this.t.links;
    if (!this.adding) {
      return html`<p>
        <button
          class="button small"
          @click=${() => {
            this.adding = true;
            void this.updateComplete.then(() => this.renderRoot.querySelector('ce-link-form')?.enter());
          }}
        >
          ${icon('link')}${t.add}
        </button>
      </p>`;
    }
    return html`<ce-link-form
      .documentId=${this.documentId}
      .types=${read.types}
      @ce-linked=${(event: CustomEvent<DocumentLinks>) => {
        this.read = event.detail;
        this.adding = false;
      }}
      @ce-left=${() => (this.adding = false)}
    ></ce-link-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-links-panel': CeLinksPanel;
  }
}
