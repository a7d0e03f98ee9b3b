import '@vaadin/combo-box';
import { html, type TemplateResult } from 'lit';
import type { Register } from '../api/types';
import { messages } from '../i18n/messages';
import { isSample } from '../reservation/number-parts';
import { numerals } from '../ui/numerals';

/** More registers than this are a list to search in. */
const AS_TILES = 4;

function beside(register: Register): string {
  const { form } = messages();
  return isSample(register) ? form.sample(register.example) : form.next(register.example);
}

/** Which register takes the document, each with the number that would come next. */
export function registerChoice(
  registers: readonly Register[] | null,
  code: string,
  choose: (code: string) => void,
): TemplateResult {
  const t = messages();
  if (registers === null) return html`<span class="skeleton tall"></span>`;
  if (registers.length > AS_TILES) {
    return html`<vaadin-combo-box
      class="registers"
      .label=${t.form.register}
      .items=${registers.map((register) => ({
        value: register.code,
        label: `${register.title} — ${beside(register)}`,
      }))}
      .value=${code}
      required
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => choose(event.detail.value)}
    ></vaadin-combo-box>`;
  }
  return html`<fieldset class="registers">
    <legend>${t.form.registerAndNext}</legend>
    <div class="tiles">
      ${registers.map(
        (register) =>
          html`<label class="tile">
            <input
              type="radio"
              name="register"
              .value=${register.code}
              .checked=${register.code === code}
              @change=${() => choose(register.code)}
            />
            <span class="tile-body">
              <b>${register.title}</b>
              <span class="small faint number">${isSample(register) ? beside(register) : numerals(register.example)}</span>
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
