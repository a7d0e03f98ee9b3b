import type { ReactiveControllerHost } from 'lit';
import { fetchNext, fetchPage, isThere, type PageName, pageOf } from './pages';
import type { Route } from './routes';

/** The way to another page: its code is fetched first, and the page before stays meanwhile. */
export class PageTurn {
  /** Whether the code of a page is on its way. */
  fetching = false;
  /** Whether the code of the page could not be had. */
  missing = false;

  private turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Shows a view when its code is there; the newest wish counts. */
  async bring(route: Route, show: () => void): Promise<void> {
    const turn = ++this.turn;
    const page = pageOf(route);
    if (page !== null && !isThere(page)) {
      this.fetching = true;
      this.host.requestUpdate();
      const there = await this.fetch(page);
      if (turn !== this.turn) return;
      this.missing = !there;
    } else {
      this.missing = false;
    }
    this.fetching = false;
    this.host.requestUpdate();
    show();
    fetchNext();
  }

  async bringSignIn(): Promise<void> {
    this.missing = !(await this.fetch('sign-in'));
    this.host.requestUpdate();
  }

  private async fetch(page: PageName): Promise<boolean> {
    try {
      await fetchPage(page);
      this.host.requestUpdate();
      return true;
    } catch {
      return false;
    }
  }
}
