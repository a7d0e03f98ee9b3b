import { ApiClient } from '../api/client';
import { authorizationOf } from '../api/tickets';
import { currentLanguage } from '../i18n/language';
import { ticketStore } from '../session/ticket-store';

/** Addresses are relative to the page, so the context path of ACS does not matter: `…/alfresco/city-edms/`. */
const SERVICES = new URL('../s', document.baseURI).pathname;
export const REPOSITORY = new URL('../api', document.baseURI).pathname;

/** The repository as the stand-alone page reaches it: by the ticket of whoever signed in. */
export function standAloneApi(onUnauthorized: () => void): ApiClient {
  return new ApiClient({
    services: SERVICES,
    credentials: 'omit',
    contentUrl: (id) =>
      `${REPOSITORY}/-default-/public/alfresco/versions/1/nodes/${encodeURIComponent(id)}/content?attachment=false`,
    headers: () => {
      const ticket = ticketStore.get();
      return ticket === null ? {} : { Authorization: authorizationOf(ticket.ticket) };
    },
    uploadQuery: () => ({}),
    language: () => currentLanguage.get(),
    onUnauthorized,
  });
}
