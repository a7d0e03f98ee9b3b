import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import { longDay, timeOf, today, ZONE } from '../i18n/dates';
import { inOfficeOrder } from '../register/office-order';
import { isSample } from '../reservation/number-parts';
import { type Draft, draftStore } from '../registration/draft-store';
import { registerRoute, registrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FileDrop } from '../ui/file-drop';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';
import { deskStyles } from './desk-styles';
import '../reminder/digest-list';
import './quick-search';
import './tasks';
import './today';
import './waiting';

/** «Робочий стіл»: what came today, what is unfinished, what waits. */
@customElement('ce-desk')
export class CeDesk extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, deskStyles];

  @state() private registers: readonly Register[] | null = null;
  @state() private draft: Draft | null = null;
  @state() private failure = '';

  @query('input[type=file]') private readonly input!: HTMLInputElement;

  private readonly drop = new FileDrop(
    this,
    () => true,
    (files) => this.begin(files),
  );

  protected override start(shell: Shell): void {
    this.draft = draftStore.get(shell.session?.userName ?? '');
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.registers = inOfficeOrder(await shell.api.registers(this.alive));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <p class="eyebrow">${longDay(today())}</p>
        <h1 tabindex="-1">${this.greeting()}</h1>
        <ce-quick-search floating></ce-quick-search>
      </header>
      ${this.failure === ''
        ? nothing
        : html`<div class="notice bad" role="alert">
            ${icon('warning')}<span>${this.failure}</span>
            <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell)}>
              ${t.common.retry}
            </button>
          </div>`}
      <div class="regions">
        <div class="main"><ce-digest-list brief></ce-digest-list> ${this.dropZone()} <ce-desk-today></ce-desk-today></div>
        <div class="side">
          <ce-desk-waiting></ce-desk-waiting>
          ${this.registersRegion()} ${this.draftsRegion()} <ce-desk-tasks></ce-desk-tasks></div>
      </div>
    `;
  }

  /** To the field for a number. */
  focusSearch(): void {
    this.renderRoot.querySelector('ce-quick-search')?.focus();
  }

  private greeting(): string {
    const { t } = this;
    const hour = Number(new Intl.DateTimeFormat('en', { timeZone: ZONE, hour: 'numeric', hourCycle: 'h23' }).format(new Date()));
    const words = hour < 5 ? t.desk.evening : hour < 11 ? t.desk.morning : hour < 18 ? t.desk.day : t.desk.evening;
    const name = this.shell?.session?.displayName.split(' ')[0] ?? '';
    return t.desk.greeting(words, name);
  }

  private dropZone(): TemplateResult | typeof nothing {
    const { t } = this;
    if (this.shell?.session?.mayRegister !== true) return nothing;
    return html`<section
      class="drop ${this.drop.over ? 'over' : ''}"
      aria-labelledby="drop-title"
      @dragover=${this.drop.onDrag}
      @dragleave=${this.drop.onDrag}
      @drop=${this.drop.onDrag}
    >
      <svg class="letter" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
        <path d="M26 10h32l16 16v42a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z" fill="var(--ce-surface)" />
        <path d="M58 10v16h16M32 36h30M32 46h22" />
        <circle cx="66" cy="70" r="15" fill="var(--ce-wheat)" stroke="none" />
        <path d="M66 77V64m-6 5.5 6-6 6 6" stroke="#1b2033" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <div>
        <h2 id="drop-title">${this.drop.over ? t.desk.dropNow : t.desk.dropTitle}</h2>
        <p class="soft">${t.desk.dropText}</p>
      </div>
      <p class="drop-actions">
        <input type="file" multiple hidden tabindex="-1" aria-hidden="true" @change=${this.onChoose} />
        <button class="button primary" @click=${() => this.input.click()}>${icon('upload')}${t.desk.choose}</button>
        <a class="button quiet" href=${this.shell.href(registrationRoute())}>${t.desk.withoutFile}</a>
      </p>
    </section>`;
  }

  private readonly onChoose = (): void => {
    this.begin(Array.from(this.input.files ?? []));
  };

  private begin(files: readonly File[]): void {
    if (files.length === 0) return;
    this.shell?.handOver(files);
    this.shell?.navigate(registrationRoute());
  }

  private registersRegion(): TemplateResult {
    const { t } = this;
    return html`<section class="panel" aria-labelledby="registers-title">
      <h2 id="registers-title">${t.desk.registersTitle}</h2>
      ${this.registers === null
        ? this.failure === '' ? this.ghosts(3) : nothing
        : this.registers.length === 0
          ? html`<div class="empty">
              ${icon('registers')}<strong>${t.desk.registersEmpty}</strong>${t.desk.registersEmptyText}
            </div>`
          : html`<ul class="registers">
              ${this.registers.map(
                (register) =>
                  html`<li>
                    <a href=${this.shell?.href(registerRoute(register.code)) ?? '#'}>
                      <span><b>${register.title}</b><span class="faint small">${t.desk.entries(register.entries)}</span></span>
                      <span class="next"><span class="faint small">${isSample(register) ? t.desk.sample : t.desk.next}</span><span class="number strong">${numerals(register.example)}</span></span>
                    </a>
                  </li>`,
              )}
            </ul>`}
    </section>`;
  }

  private draftsRegion(): TemplateResult {
    const { t, draft } = this;
    return html`<section class="panel" aria-labelledby="drafts-title">
      <h2 id="drafts-title">${t.desk.draftsTitle}</h2>
      ${draft === null
        ? html`<div class="empty slim"><strong>${t.desk.draftsEmpty}</strong>${t.desk.draftsEmptyText}</div>`
        : html`<div class="draft">
            <p>
              ${draft.fields.summary === '' ? html`<i class="soft">${t.desk.draftUntitled}</i>` : draft.fields.summary}
              <span class="faint small">${t.desk.draftSaved(timeOf(draft.savedAt))}</span>
            </p>
            <a class="button small" href=${this.shell?.href(registrationRoute()) ?? '#'}>
              ${icon('pencil')}${t.desk.draftContinue}
            </a>
            <button
              class="button quiet small"
              aria-label=${t.desk.draftDiscard}
              title=${t.desk.draftDiscard}
              @click=${() => {
                draftStore.clear('card');
                this.draft = null;
              }}
            >
              ${icon('trash')}
            </button>
          </div>`}
    </section>`;
  }

  private ghosts(count: number): TemplateResult {
    return html`<div class="ghosts" aria-busy="true">
      ${Array.from({ length: count }, () => html`<span class="skeleton"></span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-desk': CeDesk;
  }
}
