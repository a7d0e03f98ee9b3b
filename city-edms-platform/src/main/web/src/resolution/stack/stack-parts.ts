import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../i18n/messages';
import { icon } from '../../ui/icons';

/** The folder could not be read. */
export function stackFailed(failure: string, again: () => void): TemplateResult {
  const t = messages();
  return html`<div class="notice bad" role="alert">
    ${icon('warning')}<span><b>${t.resolution.stack.failed}.</b> ${failure}</span>
    <button class="button small" @click=${again}>${t.common.retry}</button>
  </div>`;
}

/** While no letter is there: it is being read, or the folder is empty. */
export function stackWithout(reading: boolean, failed: boolean): TemplateResult | typeof nothing {
  const { stack } = messages().resolution;
  if (!reading) return html`<div class="panel empty">${icon('folder')}<strong>${stack.empty}</strong>${stack.emptyText}</div>`;
  return failed ? nothing : html`<div class="panel write" aria-busy="true"><span class="skeleton"></span></div>`;
}

/** To the letter before, to the next. */
export function stackTurning(at: number, of: number, turn: (step: 1 | -1) => void): TemplateResult {
  const { stack } = messages().resolution;
  return html`<div class="turn">
    <button class="button quiet previous" aria-label=${stack.previous} title=${stack.previous} ?disabled=${at === 0} @click=${() => turn(-1)}>
      ${icon('chevron')}
    </button>
    <span class="number" role="status">${stack.count(at + 1, of)}</span>
    <button class="button quiet" aria-label=${stack.next} title=${stack.next} ?disabled=${at >= of - 1} @click=${() => turn(1)}>
      ${icon('chevron')}
    </button>
  </div>`;
}
