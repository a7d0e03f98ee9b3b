import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { registerLayout } from '../api/card-api';
import type { Card, CardLayout, CityDocument, DocumentKind, Registration } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { fileSize } from '../i18n/sizes';
import '../intake/paper-original';
import { registerRoute, registrationRoute } from '../shell/routes';
import '../correspondence/links-panel';
import '../correspondence/receipts-panel';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import '../appeal/appeal-section';
import { recordKind } from '../appeal/record-draft';
import { copyText } from '../ui/clipboard';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import '../ui/stamp';
import { tokens } from '../ui/tokens';
import '../deadline/deadline-panel';
import '../dispatch/dispatch-panel';
import '../registration/document-changes';
import './card-corrections';
import { cardSections } from './card-fields';
import { documentCardStyles } from './document-card-styles';
import './file-preview';

/** The card of a document with its file beside it. `document-id` is the UUID of the node. */
@customElement('ce-document-card')
export class CeDocumentCard extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, documentCardStyles];

  @property({ attribute: 'document-id' }) documentId = '';

  @state() private document: CityDocument | null = null;
  @state() private bytes: Blob | null = null;
  /** The layout of the day of registration; null until it is there, and where there is none. */
  @state() private layout: CardLayout | null = null;
  @state() private failure = '';
  @state() private fileFailure = '';

  private read = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const moved = changed.has('documentId') && changed.get('documentId') !== undefined && changed.get('documentId') !== '';
    if (moved && this.shell !== null) void this.load(this.shell);
  }

  override disconnectedCallback(): void {
    this.read.abort();
    super.disconnectedCallback();
  }

  /** The names of the fields come beside the file: the card is read without them meanwhile. */
  private async readLayout(shell: Shell, { registration }: CityDocument, signal: AbortSignal): Promise<void> {
    if (registration === null) return;
    try {
      this.layout = await registerLayout(shell.api, registration.register, registration.registeredAt, signal);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private async load(shell: Shell): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    const { signal } = this.read;
    this.document = null;
    this.bytes = null;
    this.layout = null;
    this.failure = '';
    this.fileFailure = '';
    if (this.documentId === '') return;
    try {
      this.document = await shell.api.document(this.documentId, signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
      return;
    }
    void this.readLayout(shell, this.document, signal);
    this.dispatchEvent(new CustomEvent('ce-document', { detail: this.document, bubbles: true, composed: true }));
    if (this.document.file === null || this.document.file.size === 0) return;
    try {
      this.bytes = await shell.api.content(this.documentId, signal);
    } catch (error) {
      if (!isAbort(error)) this.fileFailure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, document: shown } = this;
    if (this.failure !== '') {
      return html`<div class="panel empty" role="alert">
        ${icon('warning')}
        <h1 tabindex="-1">${t.card.failed}</h1>
        ${this.failure}
        <button class="button" @click=${() => this.shell !== null && void this.load(this.shell)}>
          ${icon('refresh')}${t.common.retry}
        </button>
      </div>`;
    }
    if (shown === null) return this.skeleton();
    return html`
      ${this.backLink(shown)}
      <div class="columns ${shown.file === null ? 'single' : ''}">
        <article>
          ${this.heading(shown)}
          <ce-document-changes
            .document=${shown}
            @ce-changed=${() => this.shell !== null && void this.load(this.shell)}
          ></ce-document-changes>
          ${shown.registration === null ? nothing : html`<ce-deadline .documentId=${shown.id} .received=${shown.card?.receivedOn ?? null}></ce-deadline>`}
          ${shown.card === null || shown.kind === null ? nothing : this.fields(shown.card, shown.kind)}
          ${shown.registration === null || shown.kind === null
            ? nothing
            : html`<ce-card-corrections
                .documentId=${shown.id}
                .kind=${shown.kind}
                .layout=${this.layout}
              ></ce-card-corrections>`}
          ${shown.registration === null
            ? nothing
            : html`<ce-paper-original
                .shell=${this.shell}
                .document=${shown.id}
                .number=${shown.registration.number}
              ></ce-paper-original>`}
          ${shown.registration !== null && shown.kind === 'outgoing'
            ? html`<ce-dispatch-panel .documentId=${shown.id}></ce-dispatch-panel>`
            : nothing}
          ${shown.registration === null ? nothing : html`<ce-links-panel .documentId=${shown.id}></ce-links-panel>`}
          ${shown.registration === null || shown.kind === null || streamOf(shown.kind) !== 'incoming'
            ? nothing
            : html`<ce-receipts-panel .documentId=${shown.id}></ce-receipts-panel>`}
          ${shown.kind === null || shown.registration === null || recordKind(shown.kind) === null
            ? nothing
            : html`<ce-appeal-section document-id=${shown.id} .kind=${shown.kind}></ce-appeal-section>`}
        </article>
        ${this.filePanel(shown)}
      </div>
    `;
  }

  private fields(card: Card, kind: DocumentKind): TemplateResult {
    return html`<div class="panel fields">
      ${cardSections(card, kind, this.layout, this.t).map(
        (section) =>
          html`<section>
            <h2>${section.title}</h2>
            <dl>
              ${section.fields.map(
                ({ label, value, wide }) =>
                  html`<div class=${wide === true ? 'wide' : ''}>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>`;
  }

  private backLink(shown: CityDocument): TemplateResult {
    const code = shown.registration?.register ?? null;
    return html`<a class="button quiet back" href=${this.shell?.href(registerRoute(code)) ?? '#'} @click=${this.back}>
      ${icon('back')}${shown.registration?.registerTitle ?? this.t.card.backToList}
    </a>`;
  }

  /** Back to the very place in the list that the person came from, where there is one. */
  private readonly back = (event: Event): void => {
    const wish = new CustomEvent('ce-back', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(wish)) event.preventDefault();
  };

  private heading(shown: CityDocument): TemplateResult {
    const { t } = this;
    const kind = shown.kind === null ? t.card.plainFile : t.kindOne[shown.kind];
    return html`<header>
      <div class="title">
        <p class="eyebrow">${kind}</p>
        <h1 tabindex="-1">${shown.card?.summary ?? shown.name}</h1>
      </div>
      ${shown.registration === null ? this.unregistered(shown) : this.registration(shown.registration)}
    </header>`;
  }

  private registration(registration: Registration): TemplateResult {
    const { t } = this;
    return html`<div class="registration">
      <ce-stamp
        .heading=${registration.registerTitle}
        .number=${registration.number}
        .date=${dayAndTime(registration.registeredAt)}
      ></ce-stamp>
      <div class="by">
        <p class="small"><span class="faint">${t.card.registrar}</span><br />${registration.registrarName}</p>
        <p class="actions">
          <a class="button small" href=${this.shell?.href({ view: 'entry', id: this.documentId }) ?? '#'}>
            ${icon('clock')}${t.journal.history}
          </a>
          <button class="button small" @click=${() => this.copy(registration.number, t.card.copied)}>
            ${icon('copy')}${t.card.copyNumber}
          </button>
          <button class="button small" @click=${() => this.copy(location.href, t.card.linkCopied)}>
            ${icon('link')}${t.card.copyLink}
          </button>
        </p>
      </div>
    </div>`;
  }

  private unregistered(shown: CityDocument): TemplateResult {
    const { t } = this;
    return html`<div class="notice warn">
      ${icon('stamp')}
      <div>
        <p>${t.card.notRegistered}</p>
        ${this.shell?.session?.mayRegister === true
          ? html`<a class="button primary small" href=${this.shell.href(registrationRoute(null, shown.id))}>
              ${t.card.registerThis}
            </a>`
          : nothing}
      </div>
    </div>`;
  }

  private filePanel(shown: CityDocument): TemplateResult {
    const { t } = this;
    const { file } = shown;
    if (file === null) {
      return html`<p class="notice">${icon('file')}<span><b>${t.card.noFile}.</b> ${t.card.noFileText}</span></p>`;
    }
    return html`<section class="panel file" aria-label=${t.form.fileTitle}>
      <div class="file-bar">
        ${icon('file')}
        <p class="file-name" title=${file.name}>
          <b>${file.name}</b><span class="faint small">${fileSize(file.size)}</span>
        </p>
        <button
          class="button small"
          aria-disabled=${this.bytes === null ? 'true' : 'false'}
          @click=${() => this.download(file.name)}
        >
          ${icon('download')}${t.card.download}
        </button>
      </div>
      ${this.fileFailure === ''
        ? this.bytes === null && file.size > 0
          ? html`<div class="waiting"><span class="skeleton"></span></div>`
          : html`<ce-file-preview
              .file=${this.bytes ?? new Blob([])}
              .name=${file.name}
              .mimeType=${file.mimeType}
            ></ce-file-preview>`
        : html`<div class="empty" role="alert">${icon('warning')}<strong>${t.preview.failed}</strong>${this.fileFailure}</div>`}
    </section>`;
  }

  private download(name: string): void {
    if (this.bytes === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(this.bytes);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private async copy(text: string, done: string): Promise<void> {
    this.shell?.notify((await copyText(text)) ? done : this.t.card.copyFailed);
  }

  private skeleton(): TemplateResult {
    return html`<div class="columns" aria-busy="true">
      <h1 class="visually-hidden" tabindex="-1">${this.t.card.title}</h1>
      <div class="panel fields ghost">
        ${[40, 90, 70, 55, 80, 45].map((width) => html`<span class="skeleton" .style=${`width:${width}%`}></span>`)}
      </div>
      <div class="panel file"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-document-card': CeDocumentCard;
  }
}
