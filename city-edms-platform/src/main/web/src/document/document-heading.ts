import { html, nothing, type TemplateResult } from 'lit';
import { printedCard } from '../api/card-api';
import type { CityDocument, Registration } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { messages } from '../i18n/messages';
import { streamOf } from '../register/office-order';
import { registerRoute, registrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { copyText } from '../ui/clipboard';
import { saveAs } from '../ui/download';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import '../ui/stamp';

/** The way back to the list; `back` may keep the very place that the person came from. */
export function backLink(shown: CityDocument, shell: Shell | null, back: (event: Event) => void): TemplateResult {
  const t = messages();
  const code = shown.registration?.register ?? null;
  return html`<a class="button quiet back" href=${shell?.href(registerRoute(code)) ?? '#'} @click=${back}>
    ${icon('back')}${shown.registration?.registerTitle ?? t.card.backToList}
  </a>`;
}

/** What a document is, and its number where it has one. */
export function documentHeading(shown: CityDocument, shell: Shell | null): TemplateResult {
  const t = messages();
  const kind = shown.kind === null ? t.card.plainFile : t.kindOne[shown.kind];
  return html`<header>
    <div class="title">
      <p class="eyebrow">${kind}</p>
      <h1 tabindex="-1">${shown.card?.summary ?? shown.name}</h1>
    </div>
    ${shown.registration === null ? unregistered(shown, shell) : registered(shown, shown.registration, shell)}
  </header>`;
}

function registered({ id, kind, voided }: CityDocument, registration: Registration, shell: Shell | null): TemplateResult {
  const t = messages();
  const came = kind !== null && streamOf(kind) === 'incoming';
  const answerable = came && voided === null && shell?.session?.mayRegister === true;
  const copy = async (text: string, done: string) => shell?.notify((await copyText(text)) ? done : t.card.copyFailed);
  return html`<div class="registration">
    <ce-stamp
      .heading=${registration.registerTitle}
      .number=${registration.number}
      .date=${dayAndTime(registration.registeredAt)}
    ></ce-stamp>
    <div class="by">
      <p class="small"><span class="faint">${t.card.registrar}</span><br />${registration.registrarName}</p>
      <p class="actions">
        <a class="button small" href=${shell?.href({ view: 'entry', id }) ?? '#'}>${icon('clock')}${t.journal.history}</a>
        ${answerable
          ? html`<a class="button small" href=${shell.href(registrationRoute(null, null, id))}>${icon('mail')}${t.answer.prepare}</a>`
          : nothing}
        <button class="button small" @click=${() => print(id, registration.number, shell)}>${icon('print')}${t.files.print}</button>
        <button class="button small" @click=${() => copy(registration.number, t.card.copied)}>
          ${icon('copy')}${t.card.copyNumber}
        </button>
        <button class="button small" @click=${() => copy(location.href, t.card.linkCopied)}>
          ${icon('link')}${t.card.copyLink}
        </button>
      </p>
    </div>
  </div>`;
}

async function print(id: string, number: string, shell: Shell | null): Promise<void> {
  if (shell === null) return;
  try {
    saveAs(await printedCard(shell.api, id), `РМК ${number.replaceAll('/', '-')}.pdf`);
  } catch (error) {
    shell.notify(failureText(error));
  }
}

function unregistered(shown: CityDocument, shell: Shell | null): TemplateResult {
  const t = messages();
  return html`<div class="notice warn">
    ${icon('stamp')}
    <div>
      <p>${t.card.notRegistered}</p>
      ${shell?.session?.mayRegister === true
        ? html`<a class="button primary small" href=${shell.href(registrationRoute(null, shown.id))}>
            ${t.card.registerThis}
          </a>`
        : nothing}
    </div>
  </div>`;
}
