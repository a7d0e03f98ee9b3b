import { html, nothing, type TemplateResult } from 'lit';
import type { ClassifierItem, SimilarAppeals } from '../api/types';
import { messages } from '../i18n/messages';
import { icon } from '../ui/icons';
import { nameOf } from './classifier-lines';

/** Appeals of the same author before, and what sign they suggest. */
export function earlierAppeals(
  similar: SimilarAppeals | null,
  items: readonly ClassifierItem[],
  follow: (previous: string, sign: string) => void,
): TemplateResult | typeof nothing {
  const t = messages().appeal;
  if (similar === null) return nothing;
  if (similar.earlier.length === 0) return html`<p class="notice" role="status">${icon('info')}${t.noEarlier}</p>`;
  return html`<div class="notice warn" role="status">
    ${icon('info')}
    <div class="earlier">
      <p>${t.suggested(nameOf(items, 'sign', similar.sign))} ${similar.solved ? t.solvedBefore : ''}</p>
      <ul class="earlier">
        ${similar.earlier.map(
          (found) => html`<li>
            <span><b class="number">${found.number ?? ''}</b> ${found.summary ?? ''}
              ${found.result === null || found.result === undefined ? '' : html`<span class="faint small">${nameOf(items, 'result', found.result)}</span>`}</span>
            <button type="button" class="button small" @click=${() => follow(found.id, similar.sign)}>${t.link}</button>
          </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
