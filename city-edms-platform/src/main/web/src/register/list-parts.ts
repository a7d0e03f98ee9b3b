import { html, nothing, type TemplateResult } from 'lit';
import type { Register } from '../api/types';
import { shortDay } from '../i18n/dates';
import { messages } from '../i18n/messages';
import { registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { icon, type IconName } from '../ui/icons';
import { numerals } from '../ui/numerals';

/** On a phone the lines stand first; what narrows and prints them is unfolded. */
export function fold(words: string, sign: IconName, content: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary class="button">${icon(sign)}${words}</summary>
    ${content}
  </details>`;
}

/** What the list is of. */
export function listHeading(current: Register | null): TemplateResult {
  const t = messages();
  return html`<header class="heading">
    <h1 tabindex="-1">${current?.title ?? t.list.title}</h1>
    ${current === null
      ? nothing
      : html`<p class="soft">${current.institutionName} · <span class="number">${t.desk.entries(current.entries)}</span></p>`}
  </header>`;
}

export function registerTabs(registers: readonly Register[] | null, code: string | null, shell: Shell | null): TemplateResult {
  const t = messages();
  return html`<nav class="tabs" aria-label=${t.list.registers}>
    ${(registers ?? []).map(
      (register) =>
        html`<a
          class="tab"
          href=${shell?.href(registerRoute(register.code)) ?? '#'}
          aria-current=${register.code === code ? 'page' : 'false'}
          >${register.title}${register.active ? nothing : html` <span class="faint">(${t.list.inactive})</span>`}</a
        >`,
    )}
    ${registers === null ? html`<span class="skeleton" style="width:20rem"></span>` : nothing}
  </nav>`;
}

/** From where the list is shown, and the way back to its beginning. */
export function jumpedNotice(on: string | null, number: string, back: () => void): TemplateResult | typeof nothing {
  const t = messages();
  if (on === null && number === '') return nothing;
  return html`<p class="jumped">
    ${icon('calendar')}<span>${number === '' ? t.list.from(shortDay(on ?? '')) : t.list.fromNumber(number)}</span>
    <button class="button quiet small" @click=${back}>${t.list.clearJump}</button>
  </p>`;
}

export function noSuchNumber(number: string, back: () => void): TemplateResult {
  const t = messages();
  return html`<div class="panel empty" role="status">
    ${icon('search')}<strong>${t.list.noNumber(number)}</strong>${t.list.noNumberText}
    <button class="button" @click=${back}>${t.list.clearJump}</button>
  </div>`;
}

export function nothingFound(clear: () => void): TemplateResult {
  const t = messages();
  return html`<div class="panel empty">
    ${icon('search')}<strong>${t.list.nothing}</strong>${t.list.nothingText}
    <button class="button" @click=${clear}>${t.list.clearSearch}</button>
  </div>`;
}

export function emptyRegister(example: string): TemplateResult {
  const t = messages();
  return html`<div class="panel empty">
    ${icon('registers')}<strong>${t.list.empty}</strong>
    <span>${t.list.emptyText} <b class="number">${numerals(example)}</b></span>
  </div>`;
}

export function listFailure(failure: string, again: () => void): TemplateResult {
  const t = messages();
  return html`<div class="panel empty" role="alert">
    ${icon('warning')}<strong>${t.list.failed}</strong>${failure}
    <button class="button" @click=${again}>${icon('refresh')}${t.common.retry}</button>
  </div>`;
}

export function noRegisters(): TemplateResult {
  const t = messages();
  return html`<h1 tabindex="-1">${t.list.title}</h1>
    <div class="panel empty">${icon('registers')}<strong>${t.list.noRegisters}</strong>${t.desk.registersEmptyText}</div>`;
}
