import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import { icon } from '../ui/icons';
import { isEmptyHead, type WrittenField, type WrittenHead, wrongIn } from './verification-anchors';

const FIELDS: readonly WrittenField[] = ['period', 'position', 'hash'];

/** Fields for heads that stand on paper; what is wrong with them is told once somebody wanted to verify. */
export function writtenHeads(
  heads: readonly WrittenHead[],
  told: boolean,
  t: Messages,
  put: (heads: readonly WrittenHead[]) => void,
): TemplateResult[] {
  return heads.map((head, at) => {
    const wrong = told && !isEmptyHead(head) ? wrongIn(head) : [];
    return html`<div class="written" role="group" aria-label=${`${t.verification.paper}, ${at + 1}`}>
      ${FIELDS.map((field) =>
        one(at, field, head[field], wrong.includes(field), t, (value) =>
          put(heads.map((other, place) => (place === at ? { ...other, [field]: value } : other))),
        ),
      )}
      <button
        class="button quiet"
        type="button"
        aria-label=${t.verification.remove(at + 1)}
        title=${t.verification.remove(at + 1)}
        @click=${() => put(heads.filter((_, place) => place !== at))}
      >
        ${icon('trash')}
      </button>
    </div>`;
  });
}

function one(
  at: number,
  field: WrittenField,
  value: string,
  wrong: boolean,
  t: Messages,
  write: (value: string) => void,
): TemplateResult {
  const id = `${field}-${at}`;
  return html`<label class=${field === 'hash' ? 'long' : ''}
    >${t.verification[field]}
    <input
      id=${id}
      .value=${value}
      title=${field === 'period' ? t.verification.periodHint : nothing}
      inputmode=${field === 'position' ? 'numeric' : 'text'}
      maxlength=${field === 'hash' ? 200 : 40}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${wrong ? `${id}-wrong` : nothing}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
    ${wrong ? html`<span class="error" id=${`${id}-wrong`}>${t.verification.wrong[field]}</span>` : nothing}</label
  >`;
}
