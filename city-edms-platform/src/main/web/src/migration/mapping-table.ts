import { html, type TemplateResult } from 'lit';
import type { ImportMapping, JournalColumn, JournalImport } from '../api/migration-api';
import type { Messages } from '../i18n/messages';
import { JOURNAL_COLUMNS, withColumn } from './import-columns';

/** The first rows of the file, and above each column what it says. */
export function mappingTable(
  t: Messages,
  job: JournalImport,
  mapping: ImportMapping,
  change: (mapping: ImportMapping) => void,
): TemplateResult {
  const m = t.migration;
  return html`<section class="panel section">
    <h2>${m.columnsTitle}</h2>
    <div class="settings">
      <label>
        ${m.headingRow}
        <select
          @change=${(event: Event) =>
            change({ ...mapping, headingRow: Number((event.target as HTMLSelectElement).value) })}
        >
          ${[0, ...job.preview.map(({ number }) => number)].map(
            (number) =>
              html`<option value=${number} .selected=${number === mapping.headingRow}>
                ${number === 0 ? m.noHeading : number}
              </option>`,
          )}
        </select>
      </label>
      <label>
        ${m.duplicates}
        <select
          @change=${(event: Event) =>
            change({
              ...mapping,
              duplicates: (event.target as HTMLSelectElement).value as ImportMapping['duplicates'],
            })}
        >
          ${(['mark', 'skip'] as const).map(
            (rule) =>
              html`<option value=${rule} .selected=${rule === mapping.duplicates}>${m.duplicateRules[rule]}</option>`,
          )}
        </select>
      </label>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label=${m.columnsTitle}>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">${m.row}</th>
            ${mapping.columns.map((column, at) => html`<th scope="col">${meaning(t, mapping, column, at, change)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${job.preview.map(
            (row) =>
              html`<tr class=${row.number === mapping.headingRow ? 'heading' : row.number < mapping.headingRow ? 'above' : ''}>
                <td class="number">${row.number}</td>
                ${mapping.columns.map((_, at) => html`<td title=${row.cells[at] ?? ''}>${row.cells[at] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function meaning(
  t: Messages,
  mapping: ImportMapping,
  column: JournalColumn | null,
  at: number,
  change: (mapping: ImportMapping) => void,
): TemplateResult {
  const m = t.migration;
  return html`<select
    aria-label=${m.columnLabel(at + 1)}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      change(withColumn(mapping, at, value === '' ? null : (value as JournalColumn)));
    }}
  >
    <option value="" .selected=${column === null}>${m.leave}</option>
    ${JOURNAL_COLUMNS.map(
      (known) => html`<option value=${known} .selected=${known === column}>${m.columns[known]}</option>`,
    )}
  </select>`;
}
