import { html, type TemplateResult } from 'lit';
import { messages } from '../i18n/messages';
import { ticketStore } from '../session/ticket-store';
import { icon } from '../ui/icons';
import './page-missing';
import { isThere } from './pages';
import { REPOSITORY } from './stand-alone';

interface Entrance {
  /** Whether the code of the sign-in could not be had. */
  readonly missing: boolean;
  /** Why the server does not say who is signed in; empty while it is asked. */
  readonly failure: string;
  enter(): void;
}

/** What stands in place of every page until it is known who is there. */
export function entrance({ missing, failure, enter }: Entrance): TemplateResult {
  const t = messages();
  if (missing) return html`<main class="wait"><ce-page-missing></ce-page-missing></main>`;
  if (ticketStore.get() === null && isThere('sign-in')) {
    return html`<ce-sign-in class="view" .repository=${REPOSITORY} @signed-in=${enter}></ce-sign-in>`;
  }
  return html`<main class="wait">
    ${failure === ''
      ? html`<p class="soft" role="status">${t.common.loading}</p>`
      : html`<div class="panel empty" role="alert">
          ${icon('warning')}<strong>${failure}</strong>
          <button class="button" @click=${enter}>${t.common.retry}</button>
        </div>`}
  </main>`;
}
