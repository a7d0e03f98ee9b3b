import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReportFormat } from '../api/report-api';
import { type EventsQuery, type SavingsEvent, savingsEvents, savingsEventsFile } from '../api/savings-api';
import { shortDay } from '../i18n/dates';
import { CeFigureLines, type LinesPage, type LinesWords } from '../report/figure-lines';
import { formatRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { numerals } from '../ui/numerals';

const COUNTED = ['copies', 'sheets', 'envelopes', 'walks', 'minutes'] as const;

/** The events behind a figure, with their page on paper. */
@customElement('ce-savings-events')
export class CeSavingsEvents extends CeFigureLines<EventsQuery, SavingsEvent> {
  @property({ attribute: false }) query: EventsQuery = { from: '', to: '' };
  @property() heading = '';

  protected override async read(shell: Shell, query: EventsQuery, signal: AbortSignal): Promise<LinesPage<SavingsEvent>> {
    const { events, next } = await savingsEvents(shell.api, query, signal);
    return { lines: events, next };
  }

  protected override file(shell: Shell, format: ReportFormat): Promise<Blob> {
    return savingsEventsFile(shell.api, this.query, format);
  }

  protected override words(): LinesWords {
    const { savings } = this.t;
    return {
      heading: this.heading,
      fileName: `${savings.title}, ${this.heading}`,
      columns: (['day', 'source', 'unit', 'document', 'counted'] as const).map((name) => savings.columns[name]),
      nothing: savings.nothing,
      icon: 'info',
      more: savings.more,
    };
  }

  protected override row(event: SavingsEvent): TemplateResult {
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
