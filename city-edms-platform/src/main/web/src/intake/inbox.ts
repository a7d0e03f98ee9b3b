import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { duplicatesOfFiles } from '../api/correspondence-api';
import { type DraftSource, type InboxDraft, IntakeApi } from '../api/intake-api';
import type { DuplicateCandidate } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { inboxRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon, type IconName } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './draft-view';
import { inboxStyles } from './inbox-styles';

const ICONS: Record<DraftSource, IconName> = { scan: 'file', email: 'mail', file: 'user' };
const REFRESH = 30_000;
const SHEETS = 10;

/** «Вхідна скринька»: what came in and waits for its registration. `draft` is the UUID of the one that is shown. */
@customElement('ce-inbox')
export class CeInbox extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, inboxStyles];

  @property() draft: string | null = null;

  @state() private drafts: readonly InboxDraft[] | null = null;
  @state() private next: string | null = null;
  @state() private waiting = 0;
  @state() private rejected = false;
  @state() private source: DraftSource | null = null;
  @state() private failure = '';
  /** Letters registered before that drafts likely are, by the draft. */
  @state() private known: ReadonlyMap<string, readonly DuplicateCandidate[]> = new Map();

  /** Drafts of which that was asked: a refresh asks of new ones only. */
  private readonly askedOf = new Set<string>();
  private timer = 0;
  private read = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell);
    this.timer = window.setInterval(() => {
      // Further pages stay as they were read; a refresh would take them away.
      if (document.visibilityState === 'visible' && (this.drafts?.length ?? 0) <= 50) void this.load(shell);
    }, REFRESH);
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.read.abort();
    super.disconnectedCallback();
  }

  private async load(shell: Shell, cursor: string | null = null): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    try {
      const page = await new IntakeApi(shell.api).drafts(
        { state: this.rejected ? 'rejected' : 'waiting', source: this.source, cursor },
        this.read.signal,
      );
      this.drafts = cursor === null ? page.drafts : [...(this.drafts ?? []), ...page.drafts];
      this.next = page.next;
      this.waiting = page.waiting;
      this.failure = '';
      if (!this.rejected) await this.look(shell, page.drafts, this.read.signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** Which of the drafts were likely registered already; the list does not wait for it. */
  private async look(shell: Shell, drafts: readonly InboxDraft[], signal: AbortSignal): Promise<void> {
    const nodes = drafts.filter(({ id, state: where }) => where === 'waiting' && !this.askedOf.has(id)).map(({ id }) => id);
    if (nodes.length === 0) return;
    try {
      const found = await duplicatesOfFiles(shell.api, nodes, signal);
      for (const id of nodes) this.askedOf.add(id);
      this.known = new Map([...this.known, ...found]);
    } catch (error) {
      if (isAbort(error)) throw error;
      // A hint that is not given hinders nobody.
    }
  }

  private again(): void {
    this.forget();
    this.drafts = null;
    if (this.shell !== null) void this.load(this.shell);
  }

  /** What was registered meanwhile may be what another draft is. */
  private forget(): void {
    this.askedOf.clear();
    this.known = new Map();
  }

  private readonly reload = (): void => {
    this.forget();
    if (this.shell !== null) void this.load(this.shell);
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('draft') && this.draft !== null) {
      const shown = this.renderRoot.querySelector('ce-draft-view');
      if (shown !== null && shown.getBoundingClientRect().top > window.innerHeight) shown.scrollIntoView();
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${t.intake.title}</h1>
          <p class="soft">${t.intake.lead}</p>
        </div>
        <button class="button" @click=${this.separators}>${icon('file')}${t.intake.separators}</button>
      </header>
      ${this.tools()}
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <div class="columns">
        ${this.list()}
        ${this.shown()}
      </div>
    `;
  }

  private tools(): TemplateResult {
    const { t } = this;
    const tab = (rejected: boolean, words: string) =>
      html`<button
        type="button"
        class="button small"
        aria-pressed=${this.rejected === rejected ? 'true' : 'false'}
        @click=${() => {
          this.rejected = rejected;
          this.again();
        }}
      >
        ${words}
      </button>`;
    return html`<div class="tools">
      <div class="tabs" role="group" aria-label=${t.intake.tabs}>
        ${tab(false, this.waiting === 0 ? t.intake.waiting : `${t.intake.waiting} (${this.waiting})`)}
        ${tab(true, t.intake.rejected)}
      </div>
      <label>
        <span class="visually-hidden">${t.intake.sourceLabel}</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            this.source = value === '' ? null : (value as DraftSource);
            this.again();
          }}
        >
          <option value="">${t.intake.anySource}</option>
          ${(['scan', 'email', 'file'] as const).map(
            (source) => html`<option value=${source} .selected=${this.source === source}>${t.intake.sources[source]}</option>`,
          )}
        </select>
      </label>
      <button class="button quiet small" @click=${() => this.again()}>${icon('refresh')}${t.intake.refresh}</button>
    </div>`;
  }

  private list(): TemplateResult | typeof nothing {
    const { t, drafts } = this;
    if (drafts === null) {
      if (this.failure !== '') return nothing;
      return html`<div class="panel list" aria-busy="true"><p class="empty" role="status">${t.common.loading}</p></div>`;
    }
    if (drafts.length === 0) {
      return html`<div class="panel empty">
        ${icon('tray')}<strong>${this.rejected ? t.intake.emptyRejected : t.intake.empty}</strong>
        ${this.rejected ? nothing : t.intake.emptyText}
      </div>`;
    }
    return html`<ul class="panel list">
      ${drafts.map((draft) => html`<li>${this.line(draft)}</li>`)}
      ${this.next === null
        ? nothing
        : html`<li class="more">
            <button class="button" @click=${() => this.shell !== null && void this.load(this.shell, this.next)}>
              ${t.intake.more}
            </button>
          </li>`}
    </ul>`;
  }

  private line(draft: InboxDraft): TemplateResult {
    const { t } = this;
    return html`<button
      class="draft"
      aria-current=${draft.id === this.draft ? 'true' : 'false'}
      @click=${() => this.shell?.navigate(inboxRoute(draft.id), 'replace')}
    >
      ${icon(ICONS[draft.source])}
      <b>${draft.summary ?? draft.name}</b>
      <span class="small soft">
        ${t.intake.sources[draft.source]} · ${dayAndTime(draft.arrivedAt)}${draft.sheets === null
          ? ''
          : ` · ${t.intake.pages(draft.sheets)}`}${draft.state === 'arriving' ? ` · ${t.intake.arriving}` : ''}
      </span>
      ${this.known.has(draft.id) && draft.state === 'waiting'
        ? html`<span class="small note">${t.intake.known(this.known.get(draft.id)?.[0]?.document.number ?? '')}</span>`
        : nothing}
      ${draft.note === null ? nothing : html`<span class="small note">${t.intake.notes[draft.note]}</span>`}
    </button>`;
  }

  private shown(): TemplateResult {
    const { t } = this;
    const draft = this.drafts?.find(({ id }) => id === this.draft);
    if (draft === undefined) {
      return html`<div class="panel empty">${icon('file')}<strong>${t.intake.choose}</strong>${t.intake.chooseText}</div>`;
    }
    return html`<ce-draft-view
      .shell=${this.shell}
      .draft=${draft}
      .known=${this.known.get(draft.id) ?? []}
      @ce-inbox-changed=${this.reload}
    ></ce-draft-view>`;
  }

  private readonly separators = async (): Promise<void> => {
    if (this.shell === null) return;
    try {
      saveAs(await new IntakeApi(this.shell.api).separatorSheets(SHEETS), `${this.t.intake.separatorsFile}.pdf`);
    } catch (error) {
      this.failure = failureText(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-inbox': CeInbox;
  }
}
