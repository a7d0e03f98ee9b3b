import type { Language } from '../i18n/language';

/** How a shell (the stand-alone page, a page of Share) reaches the repository. */
export interface Connection {
  /** Base of the web scripts, without a slash at the end: `/alfresco/s` or `/share/proxy/alfresco`. */
  readonly services: string;
  /** `omit` where we send a ticket ourselves, so that a 401 opens no browser pop-up; `same-origin` behind Share. */
  readonly credentials: RequestCredentials;
  /** Where the bytes of a node's file are. */
  contentUrl(id: string): string;
  /** Ticket or CSRF token of this moment. */
  headers(method: string): Record<string, string>;
  /** Added to the address of a multipart POST: Share looks for its token there, and not in the headers. */
  uploadQuery(): Record<string, string>;
  language(): Language;
  /** The ticket is not, or no longer, good. */
  onUnauthorized(): void;
}
