import type { TextField } from '@vaadin/text-field';
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isAbort } from './element';
import { failureText } from './failure';

const DEBOUNCE = 200;
const SHORTEST = 2;

/** What a field looks up while it is typed into. */
export interface Sought<T> {
  find(text: string, signal: AbortSignal): Promise<readonly T[]>;
  /** A line of the list was chosen, by its place. */
  take(place: number): void;
  announce(count: number): string;
  /** Lines of the list below what was found. */
  readonly more?: number;
  /** Whether the only thing found is chosen by Enter alone. */
  readonly only?: boolean;
}

/**
 * A list below a text field, of what the typed text finds. All by keyboard: arrows and Enter choose, Escape closes. The host draws
 * it as `#found` with lines `#option-0` and so on.
 */
export class Finder<T> implements ReactiveController {
  found: readonly T[] = [];
  open = false;
  /** The line that Enter takes; -1: none. */
  at = -1;
  failure = '';
  announced = '';

  private text = '';
  private timer = 0;
  private search = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sought: Sought<T>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.search.abort();
  }

  /** Something else is typed: what was found for the text before is not offered any more. */
  typed(text: string): void {
    this.text = text.trim();
    this.failure = '';
    this.close();
    clearTimeout(this.timer);
    this.search.abort();
    if (this.text.length >= SHORTEST) this.timer = window.setTimeout(() => void this.lookUp(), DEBOUNCE);
  }

  private async lookUp(): Promise<void> {
    this.search.abort();
    this.search = new AbortController();
    const { signal } = this.search;
    try {
      const found = await this.sought.find(this.text, signal);
      if (signal.aborted || !this.host.matches(':focus-within')) return;
      this.found = found;
      this.at = this.sought.only === true && found.length === 1 ? 0 : -1;
      // What may be done with a text that finds nothing stands below the field: a list would only lie over it.
      this.open = found.length > 0;
      this.announced = this.sought.announce(found.length);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
    this.host.requestUpdate();
  }

  private get count(): number {
    return this.found.length + (this.sought.more ?? 0);
  }

  close(): void {
    this.open = false;
    this.at = -1;
    this.found = [];
    this.announced = '';
    this.host.requestUpdate();
  }

  readonly keys = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (step !== 0 && this.open) {
      event.preventDefault();
      const from = this.at < 0 && step < 0 ? 0 : this.at;
      this.at = (from + step + this.count) % this.count;
      this.host.requestUpdate();
    } else if (step > 0 && (event.currentTarget as TextField).value.trim().length >= SHORTEST) {
      event.preventDefault();
      this.text = (event.currentTarget as TextField).value.trim();
      void this.lookUp();
    } else if (event.key === 'Enter' && this.open && this.at >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.sought.take(this.at);
    }
  };

  readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || this.host.shadowRoot?.contains(event.relatedTarget) !== true) this.close();
  };

  /** By the mouse: the focus stays in the field. */
  readonly point = (event: Event, place: number): void => {
    event.preventDefault();
    this.sought.take(place);
  };

  /** Tells screen readers of the list; after each drawing. */
  describe(field: TextField | null): void {
    const input = field?.inputElement;
    if (input === undefined) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'found');
    input.setAttribute('aria-expanded', String(this.open));
    if (this.at >= 0) {
      input.setAttribute('aria-activedescendant', `option-${this.at}`);
      this.host.shadowRoot?.querySelector(`#option-${this.at}`)?.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }
}

export const finderStyles = css`
  :host {
    position: relative;
    display: grid;
    gap: 0.25rem;
  }

  vaadin-text-field {
    width: 100%;
  }

  .list {
    position: absolute;
    z-index: 10;
    inset: calc(100% + 0.25rem) 0 auto;
    max-height: 20rem;
    overflow: auto;
    padding: 0.25rem;
    background: var(--ce-raised);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-s);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }

  .option {
    display: grid;
    padding: 0.5rem 0.625rem;
    border-radius: 0.375rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .option[aria-selected='true'] {
    background: var(--ce-hover);
    outline: 2px solid var(--ce-accent);
    outline-offset: -2px;
  }
`;
