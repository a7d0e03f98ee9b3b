import { createContext } from '@lit/context';
import type { ApiClient } from '../api/client';
import type { Session } from '../api/types';
import type { Route } from './routes';

/** What a component needs of the page it is mounted in: the stand-alone page or a page of Share. */
export interface Shell {
  readonly api: ApiClient;
  /** Null until the server said who is signed in. */
  readonly session: Session | null;
  /** Signs in itself (stand-alone), or lives in a page that does (Share). */
  readonly embedded: boolean;
  /** Grows with each document registered here: lists load anew when it does. */
  readonly revision: number;
  href(route: Route): string;
  navigate(route: Route, how?: 'push' | 'replace'): void;
  /** Says it in the corner and to screen readers. */
  notify(text: string): void;
  /** A document was registered through this page. */
  registered(): void;
  /** Files that were dropped elsewhere (on the desk) and are to be registered now; taken once. */
  handOver(files: readonly File[]): void;
  takeOver(): readonly File[];
}

export const shellContext = createContext<Shell | null>('city-edms-shell');
