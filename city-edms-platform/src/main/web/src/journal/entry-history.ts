import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { entryHistory } from '../api/journal-api';
import type { Act, DocumentKind, EntryHistory } from '../api/types';
import { dayAndTime, shortDay } from '../i18n/dates';
import '../registration/document-changes';
import { registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';
import { changedLine } from './changed-line';
import { historyStyles } from './entry-history-styles';

/** A line of a register with everything that was done to it, and the proof. `entry` is its identity or its document's UUID. */
@customElement('ce-entry-history')
export class CeEntryHistory extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, historyStyles];

  @property() entry = '';

  @state() private history: EntryHistory | null = null;
  /** Of the register, where the line has no document. */
  @state() private kind: DocumentKind | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('entry') && (changed.get('entry') ?? '') !== '' && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.history = null;
    this.failure = '';
    if (this.entry === '') return;
    const signal = this.anew();
    try {
      const history = await entryHistory(shell.api, this.entry, signal);
      if (history.document === null) this.kind = (await shell.api.register(history.register, signal)).kind;
      this.history = history;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, history } = this;
    if (this.failure !== '') {
      return html`<div class="panel empty" role="alert">${icon('warning')}<strong>${t.journal.failed}</strong>${this.failure}</div>`;
    }
    if (history === null) {
      return html`<h1 class="visually-hidden" tabindex="-1">${t.journal.title}</h1>
        <span class="skeleton" aria-busy="true"></span>`;
    }
    return html`
      <a class="button quiet back" href=${this.shell?.href(registerRoute(history.register)) ?? '#'}>
        ${icon('back')}${history.registerTitle}
      </a>
      <header>
        <h1 tabindex="-1">
          <span class=${history.state === 'void' ? 'number struck' : 'number'}>${numerals(history.number)}</span>
          ${t.journal.ofDay(shortDay(history.registeredOn))}
        </h1>
        <p class="soft">
          ${history.state === 'active' ? nothing : html`<b>${t.journal.states[history.state]}.</b>`}
          ${history.summary ?? (history.document === null ? '' : t.list.hidden)}
        </p>
        ${history.document === null
          ? nothing
          : html`<a class="button small" href=${this.shell?.href({ view: 'document', id: history.document }) ?? '#'}
              >${icon('file')}${t.card.title}</a
            >`}
      </header>
      ${this.changes(history)}
      <p class="notice ${history.sound ? '' : 'warn'}">
        ${icon(history.sound ? 'check' : 'warning')}<span>${history.sound ? t.journal.sound : t.journal.unsound}</span>
      </p>
      <section aria-label=${t.journal.title}>
        <h2>${t.journal.title}</h2>
        <ol>
          ${history.acts.map((act) => this.act(act))}
        </ol>
      </section>
    `;
  }

  /** A line of an older journal has no card of its own: it is struck out and corrected here. */
  private changes(history: EntryHistory): TemplateResult | typeof nothing {
    const { shell, kind } = this;
    if (history.document !== null || history.state !== 'active' || kind === null || shell === null) return nothing;
    return html`<ce-document-changes
      .shell=${shell}
      .entry=${history.id}
      .document=${changedLine(history, kind)}
      @ce-changed=${() => void this.load(shell)}
    ></ce-document-changes>`;
  }

  private act(act: Act): TemplateResult {
    const { t } = this;
    return html`<li class="panel">
      <p>
        <b>${t.journal.acts[act.act]}</b>
        <span class="soft">${act.at === null ? '' : dayAndTime(act.at)} · ${act.actorName ?? ''}</span>
      </p>
      ${act.reason === null ? nothing : html`<p>${t.journal.reason}: ${act.reason}</p>`}
      ${act.changes.map(
        (change) =>
          html`<p>
            ${this.fieldName(change.field)}: <del>${shown(change.before)}</del> → <ins>${shown(change.after)}</ins>
          </p>`,
      )}
      <details>
        <summary>${t.journal.proof(act.position)}</summary>
        <p class="small soft">${t.journal.proofText}</p>
        <dl>
          <dt>${t.journal.previousHash}</dt>
          <dd><code>${act.previousHash ?? '—'}</code></dd>
          <dt>${t.journal.content}</dt>
          <dd>${act.content === null ? t.list.hidden : html`<code>${act.content}</code>`}</dd>
          <dt>${t.journal.contentHash}</dt>
          <dd><code>${act.contentHash}</code></dd>
          <dt>${t.journal.hash}</dt>
          <dd><code>${act.hash}</code></dd>
          <dt>${t.journal.nextHash}</dt>
          <dd><code>${act.nextHash ?? t.journal.last}</code></dd>
        </dl>
      </details>
    </li>`;
  }

  private fieldName(field: string): string {
    const names: Record<string, unknown> = this.t.card.fields;
    const name = names[field];
    return typeof name === 'string' ? name : field;
  }
}

function shown(value: unknown): string {
  return value === undefined || value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-entry-history': CeEntryHistory;
  }
}
