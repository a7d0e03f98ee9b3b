import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type EventsQuery, type SavingsEvent, savingsEvents, savingsEventsFile } from '../api/savings-api';
import { reportStyles } from '../appeal/report-styles';
import { shortDay } from '../i18n/dates';
import { fileButtons } from '../report/report-files';
import { formatRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';

const COUNTED = ['copies', 'sheets', 'envelopes', 'walks', 'minutes'] as const;

/** The events behind a figure, with their page on paper. */
@customElement('ce-savings-events')
export class CeSavingsEvents extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @property({ attribute: false }) query: EventsQuery = { from: '', to: '' };
  @property() heading = '';

  @state() private events: readonly SavingsEvent[] | null = null;
  @state() private next: string | null = null;
  @state() private failure = '';

  private reading = new AbortController();

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('query') !== undefined && this.shell !== null) void this.load(this.shell, null);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    this.failure = '';
    if (cursor === null) {
      this.reading.abort();
      this.reading = new AbortController();
      this.events = null;
    }
    try {
      const page = await savingsEvents(shell.api, cursor === null ? this.query : { ...this.query, cursor }, this.reading.signal);
      this.events = [...(cursor === null ? [] : (this.events ?? [])), ...page.events];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { savings } = this.t;
    const { events, next, shell, query } = this;
    if (this.failure !== '') return html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`;
    if (events === null || shell === null) return html`<div class="panel empty" aria-busy="true"><span class="skeleton" style="width: 12rem"></span></div>`;
    if (events.length === 0) return html`<div class="panel empty">${icon('info')}<p>${savings.nothing}</p></div>`;
    return html`<div class="head">
        ${fileButtons(
          `${savings.title}, ${this.heading}`,
          (format) => savingsEventsFile(shell.api, query, format),
          (error) => (this.failure = failureText(error)),
        )}
      </div>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${this.heading}>
        <table class="cards">
          <thead>
            <tr>
              ${(['day', 'source', 'unit', 'document', 'counted'] as const).map((name) => html`<th scope="col">${savings.columns[name]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${events.map((event) => this.event(event))}
          </tbody>
        </table>
      </div>
      ${next === null ? nothing : html`<p><button class="button" @click=${() => void this.load(shell, next)}>${savings.more}</button></p>`}`;
  }

  private event(event: SavingsEvent): TemplateResult {
    const { savings } = this.t;
    const number = html`${numerals(event.number)} ${shortDay(event.registeredOn)}`;
    const counted = COUNTED.filter((name) => event[name] !== 0).map((name) => savings.counted[name](event[name]));
    const from = [
      ...(event.executors === 0 ? [] : [savings.counted.executors(event.executors)]),
      ...(event.source === 'review' || event.source === 'report' ? [] : [savings.counted.documentSheets(event.documentSheets)]),
    ];
    return html`<tr>
      <td class="number">${shortDay(event.day)}</td>
      <td>${savings.sources[event.source]}</td>
      <td>${event.unitName ?? savings.noPost}</td>
      <td>
        <span class="number">${event.open ? html`<a href=${formatRoute({ view: 'document', id: event.document })}>${number}</a>` : number}</span><br /><span
          class="small soft"
          >${event.open ? (event.summary ?? '') : savings.closed}</span
        >
      </td>
      <td>
        ${counted.join(', ')}${from.length === 0 ? nothing : html`<br /><span class="small soft">${from.join(', ')}</span>`}
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-events': CeSavingsEvents;
  }
}
