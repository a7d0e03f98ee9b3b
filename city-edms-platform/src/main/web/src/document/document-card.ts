import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Attachment, attachments } from '../api/attachment-api';
import { registerLayout } from '../api/card-api';
import type { CardLayout, CityDocument } from '../api/types';
import type { DocumentTab } from '../shell/routes';
import { WaysOf } from '../delivery/ways-of';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tabBar, tabBarStyles } from '../ui/tab-bar';
import { tokens } from '../ui/tokens';
import { documentCardStyles } from './document-card-styles';
import { backLink, documentHeading } from './document-heading';
import { documentPanel } from './document-panels';
import { documentTabs } from './document-tabs';
import type { RepositoryFile } from './shown-file';
import './shown-file';

/** The card of a document in sections, with its file beside them. `document-id` is the UUID of the node. */
@customElement('ce-document-card')
export class CeDocumentCard extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, tabBarStyles, documentCardStyles];

  @property({ attribute: 'document-id' }) documentId = '';
  /** The section that is open; empty for the first. */
  @property({ reflect: true }) tab: DocumentTab | '' = '';

  @state() private document: CityDocument | null = null;
  /** The layout of the day of registration; null until it is there, and where there is none. */
  @state() private layout: CardLayout | null = null;
  @state() private attachments: readonly Attachment[] = [];
  @state() private shown: RepositoryFile | null = null;
  @state() private failure = '';

  private read = new AbortController();
  /** Sections that were opened stay as the person left them. */
  private visited = new Set<DocumentTab>();

  private readonly directory = new WaysOf(this);

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

  private async load(shell: Shell): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    const { signal } = this.read;
    this.document = null;
    this.layout = null;
    this.attachments = [];
    this.shown = null;
    this.failure = '';
    this.visited = new Set();
    if (this.documentId === '') return;
    try {
      this.document = await shell.api.document(this.documentId, signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
      return;
    }
    this.shown = this.main;
    void this.readLayout(shell, this.document, signal);
    void this.readAttachments(shell, signal);
    this.dispatchEvent(new CustomEvent('ce-document', { detail: this.document, bubbles: true, composed: true }));
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

  private async readAttachments(shell: Shell, signal: AbortSignal): Promise<void> {
    try {
      this.attachments = await attachments(shell.api, this.documentId, signal);
      this.shown ??= this.attachments[0] ?? null;
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private get main(): RepositoryFile | null {
    const file = this.document?.file ?? null;
    return file === null ? null : { id: this.documentId, ...file };
  }

  /** Opens a section and puts it into the address, so that a link leads to it. */
  private readonly select = (tab: DocumentTab): void => {
    this.tab = tab;
    this.shell?.navigate({ view: 'document', id: this.documentId, tab }, 'replace');
  };

  protected override render(): TemplateResult {
    const { t, document: shown, shell } = this;
    if (this.failure !== '') {
      return html`<div class="panel empty" role="alert">
        ${icon('warning')}
        <h1 tabindex="-1">${t.card.failed}</h1>
        ${this.failure}
        <button class="button" @click=${this.reload}>${icon('refresh')}${t.common.retry}</button>
      </div>`;
    }
    if (shown === null) return this.skeleton();
    return html`
      ${backLink(shown, shell, this.back)}
      <div class="columns ${this.shown === null ? 'single' : ''}">
        <article>${documentHeading(shown, shell)} ${this.sections(shown)}</article>
        ${this.shown === null ? '' : html`<ce-shown-file .file=${this.shown}></ce-shown-file>`}
      </div>
    `;
  }

  private sections(shown: CityDocument): TemplateResult {
    const files = (shown.file === null ? 0 : 1) + this.attachments.length;
    const tabs = documentTabs(shown, files, this.t);
    const selected = tabs.find(({ id }) => id === this.tab)?.id ?? tabs[0]?.id ?? 'files';
    this.visited.add(selected);
    const state = {
      layout: this.layout,
      ways: this.directory.ways,
      main: this.main,
      attachments: this.attachments,
      current: this.shown?.id ?? '',
      shell: this.shell,
      changed: this.reload,
    };
    return html`${tabBar(tabs, selected, this.t.tabs.label, this.select)}
      ${tabs.map(
        ({ id }) =>
          html`<div
            class="section"
            role="tabpanel"
            id=${`panel-${id}`}
            aria-labelledby=${`tab-${id}`}
            ?hidden=${id !== selected}
            @ce-show-file=${this.showFile}
            @ce-attachments=${this.takeAttachments}
          >
            ${this.visited.has(id) ? documentPanel(id, shown, state) : ''}
          </div>`,
      )}`;
  }

  private readonly reload = (): void => {
    if (this.shell !== null) void this.load(this.shell);
  };

  private readonly showFile = (event: CustomEvent<RepositoryFile>): void => {
    this.shown = event.detail;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('ce-shown-file')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  private readonly takeAttachments = (event: CustomEvent<readonly Attachment[]>): void => {
    this.attachments = event.detail;
    // The history tells of the addition when it is opened next.
    this.visited.delete('history');
  };

  /** Back to the very place in the list that the person came from, where there is one. */
  private readonly back = (event: Event): void => {
    const wish = new CustomEvent('ce-back', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(wish)) event.preventDefault();
  };

  private skeleton(): TemplateResult {
    return html`<div class="columns" aria-busy="true">
      <h1 class="visually-hidden" tabindex="-1">${this.t.card.title}</h1>
      <div class="panel fields ghost">
        ${[40, 90, 70, 55, 80, 45].map((width) => html`<span class="skeleton" .style=${`width:${width}%`}></span>`)}
      </div>
      <div class="panel place"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-document-card': CeDocumentCard;
  }
}
