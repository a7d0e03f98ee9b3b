import '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { addAnnexes, type Attachment } from '../api/attachment-api';
import { dayAndTime } from '../i18n/dates';
import { fileSize } from '../i18n/sizes';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { RepositoryFile } from './shown-file';

/**
 * The files of a document. Fires `ce-show-file` (RepositoryFile) for the one to be shown beside the card, and
 * `ce-attachments` (their list) when annexes were added.
 */
@customElement('ce-files-panel')
export class CeFilesPanel extends CeView {
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

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: center;
        padding: 0.625rem 0;
        border-top: 1px solid var(--ce-line);
      }

      li:first-child {
        border-top: 0;
      }

      .what {
        flex: 1 1 14rem;
        display: grid;
        min-width: 0;
        line-height: 1.4;
        overflow-wrap: anywhere;
      }

      .what b {
        font-weight: 560;
      }

      li.current b {
        color: var(--ce-accent-strong);
      }

      .hash {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-family: var(--ce-font-mono, ui-monospace, monospace);
        font-size: 0.75rem;
        color: var(--ce-ink-faint);
      }

      .acts {
        display: flex;
        gap: 0.25rem;
      }

      form {
        display: grid;
        gap: 0.75rem;
      }
    `,
  ];

  @property() documentId = '';
  @property({ attribute: false }) main: RepositoryFile | null = null;
  @property({ attribute: false }) attachments: readonly Attachment[] = [];
  /** Identity of the file that is shown beside the card. */
  @property() current = '';
  /** Annexes may be added: the document is registered, and not void. */
  @property({ type: Boolean }) open = false;

  @state() private chosen: readonly File[] = [];
  @state() private reason = '';
  @state() private failure = '';
  @state() private share: number | null = null;

  @query('input[type=file]') private readonly input!: HTMLInputElement;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    // Everything is given by the card.
  }

  private show(file: RepositoryFile): void {
    this.dispatchEvent(new CustomEvent('ce-show-file', { detail: file, bubbles: true, composed: true }));
  }

  private async save(file: RepositoryFile): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      saveAs(await shell.api.content(file.id, this.alive), file.name);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, chosen, reason } = this;
    if (shell === null || this.share !== null || chosen.length === 0) return;
    this.failure = '';
    if (!this.faults.sound(reason.trim() === '' ? { reason: (words) => words.files.needReason } : {})) return;
    this.share = 0;
    try {
      const all = await addAnnexes(shell.api, this.documentId, chosen, reason.trim(), (share) => (this.share = share), this.alive);
      this.chosen = [];
      this.reason = '';
      shell.notify(this.t.files.added);
      this.dispatchEvent(new CustomEvent('ce-attachments', { detail: all, bubbles: true, composed: true }));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      this.share = null;
    }
  };

  protected override render(): TemplateResult {
    const { t, main, attachments } = this;
    const none = main === null && attachments.length === 0;
    return html`<section class="panel" aria-label=${t.files.title}>
      <h2>${t.files.title}</h2>
      ${none
        ? html`<p class="soft">${t.card.noFile}. ${t.card.noFileText}</p>`
        : html`<ul>
            ${main === null ? nothing : this.line(main, [t.files.main, fileSize(main.size)], null)}
            ${attachments.map((one) => this.line(one, this.facts(one), one.sha256))}
          </ul>`}
      ${this.open && this.shell?.session?.mayRegister === true ? this.addition() : nothing}
    </section>`;
  }

  private facts({ role, size, pages, attachedAt }: Attachment): readonly string[] {
    const { t } = this;
    return [t.intake.roles[role], fileSize(size), pages === null ? '' : t.preview.pages(pages), dayAndTime(attachedAt)];
  }

  private line(file: RepositoryFile, facts: readonly string[], sha256: string | null): TemplateResult {
    const { t } = this;
    const current = file.id === this.current;
    return html`<li class=${current ? 'current' : ''}>
      <p class="what">
        <b>${file.name}</b>
        <span class="small soft">${facts.filter((fact) => fact !== '').join(' · ')}</span>
        ${sha256 === null ? nothing : html`<span class="hash" title=${`SHA-256 ${sha256}`}>SHA-256 ${sha256}</span>`}
      </p>
      <span class="acts">
        <button
          class="button small"
          aria-pressed=${current ? 'true' : 'false'}
          aria-label=${`${t.files.show}: ${file.name}`}
          @click=${() => this.show(file)}
        >
          ${t.files.show}
        </button>
        <button
          class="button quiet small"
          aria-label=${`${t.card.download}: ${file.name}`}
          title=${t.card.download}
          @click=${() => this.save(file)}
        >
          ${icon('download')}
        </button>
      </span>
    </li>`;
  }

  /** «Доповнення»: annexes that came after the registration, with the reason that the register keeps. */
  private addition(): TemplateResult {
    const { t, chosen } = this;
    return html`
      <input
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabindex="-1"
        @change=${() => {
          this.chosen = Array.from(this.input.files ?? []);
          this.input.value = '';
          this.failure = '';
          this.faults.clear();
        }}
      />
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${chosen.length === 0
        ? html`<p>
            <button class="button small" @click=${() => this.input.click()}>${icon('plus')}${t.files.add}</button>
          </p>`
        : html`<form novalidate @submit=${this.send}>
            <p class="small soft">${chosen.map(({ name, size }) => `${name} (${fileSize(size)})`).join(', ')}</p>
            <vaadin-text-field
              .label=${t.files.reason}
              .value=${this.reason}
              .helperText=${t.files.reasonHelp}
              maxlength="500"
              required
              .invalid=${this.faults.text('reason') !== ''}
              .errorMessage=${this.faults.text('reason')}
              autocomplete="off"
              manual-validation
              @input=${(event: Event) => {
                this.faults.mend('reason');
                this.reason = (event.currentTarget as HTMLInputElement).value;
              }}
            ></vaadin-text-field>
            <p>
              <button class="button primary small" aria-disabled=${this.share === null ? 'false' : 'true'}>
                ${this.share === null ? t.files.send : `${Math.round(this.share * 100)} %`}
              </button>
              <button type="button" class="button quiet small" @click=${() => (this.chosen = [])}>${t.common.cancel}</button>
            </p>
          </form>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-files-panel': CeFilesPanel;
  }
}
