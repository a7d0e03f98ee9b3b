import { html, nothing, type TemplateResult } from 'lit';
import type { CityDocument } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { messages } from '../i18n/messages';
import { registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { copyText } from '../ui/clipboard';
import { icon } from '../ui/icons';
import '../ui/stamp';

/** The moment a clerk waits for: the number, large enough to be copied by hand onto the paper. */
export function registeredView(
  document: CityDocument,
  repeated: boolean,
  shell: Shell | null,
  { another }: { another: (() => void) | null },
): TemplateResult {
  const t = messages();
  const { registration } = document;
  if (registration === null) return html`${nothing}`;
  const copy = async () => shell?.notify((await copyText(registration.number)) ? t.card.copied : t.card.copyFailed);
  return html`<section class="done">
    <h1 tabindex="-1"><span class="tick">${icon('check')}</span>${t.form.done.title}</h1>
    ${repeated ? html`<p class="notice warn">${icon('info')}<span>${t.form.done.repeated}</span></p>` : nothing}
    <ce-stamp
      large
      pressed
      .heading=${registration.registerTitle}
      .number=${registration.number}
      .date=${dayAndTime(registration.registeredAt)}
    ></ce-stamp>
    <p class="what">${document.card?.summary ?? document.name}</p>
    <p class="after">
      ${another === null
        ? nothing
        : html`<button class="button primary large" @click=${another}>${icon('plus')}${t.form.done.another}</button>`}
      <a class="button large" href=${shell?.href({ view: 'document', id: document.id }) ?? '#'}>${t.form.done.open}</a>
    </p>
    <p class="after">
      <button class="button quiet" @click=${copy}>${icon('copy')}${t.form.done.copy}</button>
      <a class="button quiet" href=${shell?.href(registerRoute(registration.register)) ?? '#'}>
        ${icon('registers')}${t.form.done.toList}
      </a>
    </p>
  </section>`;
}
