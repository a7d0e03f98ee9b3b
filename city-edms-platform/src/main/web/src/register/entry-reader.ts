import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client';
import type { EntryQuery } from '../api/types';
import type { ListView } from '../shell/routes';
import { isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { EntryWindow } from './entry-window';

const PAGE = 50;

/** Which part of which register. */
export interface Place {
  readonly register: string;
  readonly q: string;
  readonly on: string | null;
  /** A number that the first line has to have; empty: none. */
  readonly number: string;
  readonly list: ListView;
}

export type Phase = 'loading' | 'ready' | 'failed';

/** Reads a register for a view: the page at a place, then what lies beside it. A new place gives up what is under way. */
export class EntryReader implements ReactiveController {
  shown = EntryWindow.EMPTY;
  phase: Phase = 'loading';
  growing: 'newer' | 'older' | null = null;
  failure = '';

  private reading = new AbortController();
  private place: Place | null = null;
  private api: ApiClient | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reading.abort();
  }

  async load(api: ApiClient, place: Place): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    this.api = api;
    this.place = place;
    this.growing = null;
    this.become('loading');
    const { signal } = this.reading;
    try {
      const jump = place.number !== '' ? { number: place.number } : place.on !== null ? { on: place.on } : {};
      this.shown = EntryWindow.of(await api.entries(place.register, { ...this.query(place), ...jump }, signal));
      this.become('ready');
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error: unknown): void {
    if (isAbort(error)) return;
    this.failure = failureText(error);
    this.become('failed');
  }

  /** Reads the next page at one end and puts it in by `change`; tells why where it cannot. */
  async grow(end: 'newer' | 'older', change: (put: () => void) => Promise<void>): Promise<string | null> {
    const cursor = this.shown[end];
    const { api, place } = this;
    if (cursor === null || this.growing !== null || this.phase !== 'ready' || api === null || place === null) return null;
    this.growing = end;
    this.host.requestUpdate();
    const { signal } = this.reading;
    try {
      const page = await api.entries(place.register, { ...this.query(place), cursor }, signal);
      await change(() => {
        this.shown = end === 'newer' ? this.shown.withNewer(page) : this.shown.withOlder(page);
        this.growing = null;
        this.host.requestUpdate();
      });
      return null;
    } catch (error) {
      if (signal.aborted || isAbort(error)) return null; // another place is being read
      this.growing = null;
      this.host.requestUpdate();
      return failureText(error);
    }
  }

  private query({ q, list }: Place): EntryQuery {
    const asked = Object.entries({ q: q.trim(), ...list }).filter(([, value]) => value !== '');
    return { limit: PAGE, ...(Object.fromEntries(asked) as EntryQuery) };
  }

  private become(phase: Phase): void {
    this.phase = phase;
    this.host.requestUpdate();
  }
}
