import { html, type TemplateResult } from 'lit';
import type { ReportFormat } from '../api/report-api';
import { saveAs } from '../ui/download';
import { icon } from '../ui/icons';

/** Buttons for a report on paper and as a spreadsheet. */
export function fileButtons(name: string, read: (format: ReportFormat) => Promise<Blob>, failed: (error: unknown) => void): TemplateResult {
  const fetch = async (format: ReportFormat): Promise<void> => {
    try {
      saveAs(await read(format), `${name}.${format}`);
    } catch (error) {
      failed(error);
    }
  };
  return html`<span class="buttons">
    ${(['pdf', 'xlsx'] as const).map(
      (format) =>
        html`<button class="button" type="button" @click=${() => void fetch(format)}>${icon('download')}${format.toUpperCase()}</button>`,
    )}
  </span>`;
}
