import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Attachment, type InboxDraft, IntakeApi } from '../api/intake-api';
import type { DuplicateCandidate } from '../api/types';
import '../document/file-preview';
import { dayAndTime } from '../i18n/dates';
import { fileSize } from '../i18n/sizes';
import { registrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { inboxStyles } from './inbox-styles';
import './known-letter';
import './needless-registration';
import { rangesFrom, readRanges } from './page-ranges';

type Asked = 'nothing' | 'reason' | 'ranges' | 'needless';

/** One draft: its file, and what may be done with it. Fires `ce-inbox-changed` when it was done. */
@customElement('ce-draft-view')
export class CeDraftView extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, inboxStyles];

  @property({ attribute: false }) draft: InboxDraft | null = null;
  /** Letters registered before that are likely this one. */
  @property({ attribute: false }) known: readonly DuplicateCandidate[] = [];

  @state() private bytes: Blob | null = null;
  @state() private attachments: readonly Attachment[] = [];
  @state() private asked: Asked = 'nothing';
  @state() private typed = '';
  @state() private fault = '';
  @state() private failure = '';
  @state() private busy = false;

  private reading = new AbortController();
  private readId = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('draft') && this.shell !== null && this.draft?.id !== this.readId) void this.load(this.shell);
  }

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  private async load(shell: Shell): Promise<void> {
    const { draft } = this;
    this.reading.abort();
    this.reading = new AbortController();
    const { signal } = this.reading;
    this.readId = draft?.id ?? '';
    this.bytes = null;
    this.attachments = [];
    this.failure = '';
    this.ask('nothing');
    if (draft === null) return;
    try {
      this.attachments = await new IntakeApi(shell.api).attachments(draft.id, signal);
      if (draft.size > 0) this.bytes = await shell.api.content(draft.id, signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private ask(what: Asked, typed = ''): void {
    this.asked = what;
    this.typed = typed;
    this.fault = '';
    if (what === 'reason' || what === 'ranges') {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('form input')?.focus());
    }
  }

  private async done(work: (api: IntakeApi) => Promise<string>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    try {
      shell.notify(await work(new IntakeApi(shell.api)));
      this.ask('nothing');
      this.dispatchEvent(new CustomEvent('ce-inbox-changed', { bubbles: true, composed: true }));
    } catch (error) {
      this.fault = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const { draft, t } = this;
    if (draft === null) return;
    if (this.asked === 'reason') {
      const reason = this.typed.trim();
      if (reason === '') this.fault = t.intake.reasonRequired;
      else {
        void this.done(async (api) => {
          await api.reject(draft.id, reason);
          return t.intake.rejectDone;
        });
      }
      return;
    }
    const ranges = readRanges(this.typed, draft.sheets ?? 0);
    if (typeof ranges === 'string') this.fault = t.intake.rangeFaults[ranges];
    else {
      void this.done(async (api) => {
        const parts = await api.split(draft.id, ranges);
        return t.intake.splitDone(parts.length);
      });
    }
  };

  private readonly restore = (): void => {
    const { draft, t } = this;
    if (draft === null) return;
    void this.done(async (api) => {
      await api.restore(draft.id);
      return t.intake.restoreDone;
    });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { t, draft } = this;
    if (draft === null) return nothing;
    return html`<section class="panel shown" aria-label=${t.intake.preview}>
      <div class="bar">
        <h2>${draft.summary ?? draft.name}</h2>
        <p class="small soft">
          ${draft.name} · ${fileSize(draft.size)} · ${t.intake.from(draft.correspondent ?? draft.arrivedBy)}
        </p>
        ${draft.note === null
          ? nothing
          : html`<p class="notice warn">${icon('info')}<span>${t.intake.notes[draft.note]}</span></p>`}
        ${draft.rejection === null
          ? nothing
          : html`<p class="notice warn">
              ${icon('info')}<span
                >${t.intake.rejectedBy(draft.rejection.by, dayAndTime(draft.rejection.at))}. ${draft.rejection.reason}</span
              >
            </p>`}
        ${draft.state === 'waiting'
          ? html`<ce-known-letter .shell=${this.shell} .draft=${draft} .candidates=${this.known}></ce-known-letter>`
          : nothing}
        ${this.actions(draft)} ${this.question(draft)} ${this.files()}
      </div>
      <div class="file">
        ${this.failure === ''
          ? this.bytes === null && draft.size > 0
            ? html`<p class="empty" role="status">${t.common.loading}</p>`
            : html`<ce-file-preview
                .file=${this.bytes ?? new Blob([])}
                .name=${draft.name}
                .mimeType=${draft.mimeType}
              ></ce-file-preview>`
          : html`<div class="empty" role="alert">${icon('warning')}<strong>${this.failure}</strong></div>`}
      </div>
    </section>`;
  }

  private actions(draft: InboxDraft): TemplateResult {
    const { t } = this;
    if (draft.state === 'rejected') {
      return html`<div class="actions">
        <button class="button" ?disabled=${this.busy} @click=${this.restore}>${icon('back')}${t.intake.restore}</button>
      </div>`;
    }
    if (draft.state === 'arriving') return html`<p class="soft" role="status">${t.intake.arriving}</p>`;
    return html`<div class="actions">
      <a class="button primary" href=${this.shell?.href(registrationRoute(null, draft.id)) ?? '#'}>
        ${icon('stamp')}${t.intake.register}
      </a>
      ${(draft.sheets ?? 0) > 1
        ? html`<button
            class="button"
            aria-expanded=${this.asked === 'ranges' ? 'true' : 'false'}
            @click=${() => this.ask('ranges', rangesFrom([1], draft.sheets ?? 1))}
          >
            ${icon('copy')}${t.intake.split}
          </button>`
        : nothing}
      <button
        class="button quiet"
        aria-expanded=${this.asked === 'needless' ? 'true' : 'false'}
        @click=${() => this.ask('needless')}
      >
        ${icon('tray')}${t.intake.needless}
      </button>
      <button
        class="button quiet"
        aria-expanded=${this.asked === 'reason' ? 'true' : 'false'}
        @click=${() => this.ask('reason')}
      >
        ${icon('trash')}${t.intake.reject}
      </button>
    </div>`;
  }

  private question(draft: InboxDraft): TemplateResult {
    if (this.asked === 'nothing') return this.faultLine();
    if (this.asked !== 'needless') return this.form(draft);
    return html`<ce-needless-registration
      .shell=${this.shell}
      .draft=${draft}
      @ce-cancel=${() => this.ask('nothing')}
    ></ce-needless-registration>`;
  }

  private form(draft: InboxDraft): TemplateResult {
    const { t } = this;
    const cutting = this.asked === 'ranges';
    return html`<form class="inline" novalidate @submit=${this.submit}>
      ${cutting ? html`<p class="small soft">${t.intake.splitText}</p>` : nothing}
      <label>
        ${cutting ? t.intake.ranges : t.intake.reason}
        <input
          name="answer"
          maxlength="500"
          autocomplete="off"
          aria-describedby="hint fault"
          aria-invalid=${this.fault === '' ? 'false' : 'true'}
          .value=${this.typed}
          @input=${(event: Event) => {
            this.typed = (event.currentTarget as HTMLInputElement).value;
            this.fault = '';
          }}
        />
      </label>
      <span id="hint" class="small faint">
        ${cutting ? t.intake.rangesHint(draft.sheets ?? 1) : t.intake.reasonHint}
      </span>
      ${this.faultLine()}
      <div class="actions">
        <button class="button primary" type="submit" ?disabled=${this.busy}>
          ${cutting ? t.intake.split : t.intake.reject}
        </button>
        <button class="button quiet" type="button" @click=${() => this.ask('nothing')}>${t.common.cancel}</button>
      </div>
    </form>`;
  }

  private faultLine(): TemplateResult {
    return html`<span id="fault" class="small fault" role="alert">${this.fault}</span>`;
  }

  private files(): TemplateResult | typeof nothing {
    const { t, attachments } = this;
    if (attachments.length === 0) return nothing;
    return html`<div class="attachments">
      <h3 class="small soft">${t.intake.attachments}</h3>
      ${attachments.map(
        (attachment) =>
          html`<button class="button small" @click=${() => this.save(attachment)}>
            ${icon('download')}${attachment.name}
            <span class="faint">${t.intake.roles[attachment.role]} · ${fileSize(attachment.size)}</span>
          </button>`,
      )}
    </div>`;
  }

  private async save(attachment: Attachment): Promise<void> {
    if (this.shell === null) return;
    try {
      saveAs(await this.shell.api.content(attachment.id, this.alive), attachment.name);
    } catch (error) {
      if (!isAbort(error)) this.fault = failureText(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-draft-view': CeDraftView;
  }
}
