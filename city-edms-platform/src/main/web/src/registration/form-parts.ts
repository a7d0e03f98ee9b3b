import { html, nothing, type TemplateResult } from 'lit';
import type { CityDocument } from '../api/types';
import { messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';
import { icon } from '../ui/icons';

/** Above the form: what it is for, and the way to the keys it knows. */
export function formHeader(existing: boolean, showKeys: () => void): TemplateResult {
  const t = messages();
  return html`<header>
    <div>
      <h1 tabindex="-1">${existing ? t.form.titleExisting : t.form.title}</h1>
      <p class="soft">${t.form.lead}</p>
    </div>
    <button type="button" class="button quiet help" title=${`${t.shortcuts.title} (F1)`} @click=${showKeys}>
      ${t.shortcuts.title} <kbd>F1</kbd>
    </button>
  </header>`;
}

/** What stands instead of the form where the person may register nowhere. */
export function noRegisters(): TemplateResult {
  const t = messages();
  return html`<h1 tabindex="-1">${t.form.title}</h1>
    <div class="panel empty">${icon('stamp')}<strong>${t.form.noRegisters}</strong>${t.form.noRegistersText}</div>`;
}

/** What went wrong, said at once. */
export function formAlert(failure: string, lostFile: boolean): TemplateResult {
  const t = messages();
  return html`<div role="alert" class="alert">
    ${failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${failure}</span></p>`}
    ${lostFile ? html`<p class="notice warn">${icon('info')}<span>${t.form.fileLost}</span></p>` : nothing}
  </div>`;
}

/** The number of the document before, to be written on its paper while the next card is filled in. */
export function previousNotice(previous: CityDocument | null, shell: Shell | null): TemplateResult | typeof nothing {
  const t = messages();
  const registration = previous?.registration ?? null;
  if (previous === null || registration === null) return nothing;
  return html`<p class="notice before" role="status">
    ${icon('check')}
    <span>${t.form.done.before} <b class="number">${registration.number}</b> — ${previous.card?.summary ?? previous.name}</span>
    <a class="button quiet small" href=${shell?.href({ view: 'document', id: previous.id }) ?? '#'}>${t.form.done.open}</a>
  </p>`;
}

/** The place of the fields while it is read which there are. */
export function cardGhost(): TemplateResult {
  return html`<div class="group" aria-busy="true">
    ${[90, 60, 75].map((width) => html`<span class="skeleton tall" .style=${`width:${width}%`}></span>`)}
  </div>`;
}
