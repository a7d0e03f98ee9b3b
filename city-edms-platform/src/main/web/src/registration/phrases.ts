import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messages } from '../i18n/messages';
import type { FieldKey } from './card-draft';

const DEBOUNCE = 120;

interface Open {
  readonly key: FieldKey;
  readonly phrases: readonly string[];
  /** -1: none is chosen yet, and Enter goes on to the next field as it always does. */
  readonly at: number;
}

interface PhraseSource {
  find(key: FieldKey, prefix: string, signal: AbortSignal): Promise<readonly string[]>;
  take(key: FieldKey, phrase: string): void;
}

/**
 * What the user typed into a field before, below that field while they type again. Arrow down and Enter take a phrase, Escape
 * closes the list; it never stands in the way of who types on.
 */
export class Phrases implements ReactiveController {
  private open: Open | null = null;
  private timer = 0;
  private asking = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: PhraseSource,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  close(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    if (this.open === null) return;
    this.open = null;
    this.host.requestUpdate();
  }

  typed(key: FieldKey, prefix: string): void {
    clearTimeout(this.timer);
    this.asking.abort();
    if (prefix.trim() === '') {
      this.close();
      return;
    }
    this.timer = window.setTimeout(() => void this.ask(key, prefix), DEBOUNCE);
  }

  private async ask(key: FieldKey, prefix: string): Promise<void> {
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const found = (await this.source.find(key, prefix, signal)).filter((phrase) => phrase !== prefix);
      if (signal.aborted) return;
      this.open = found.length === 0 ? null : { key, phrases: found, at: -1 };
      this.host.requestUpdate();
    } catch {
      this.close(); // a help that does not come is no failure: the field takes what is typed
    }
  }

  /** True where the key was for the list and not for the field. */
  keydown(key: FieldKey, event: KeyboardEvent): boolean {
    const { open } = this;
    if (open?.key !== key) return false;
    const { length } = open.phrases;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than phrases: none, where what was typed stays.
      this.open = { ...open, at: ((open.at + 1 + step + length + 1) % (length + 1)) - 1 };
      this.host.requestUpdate();
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Enter' && open.at >= 0 && !event.ctrlKey && !event.metaKey) {
      this.take(key, open.phrases[open.at] ?? '');
    } else {
      if (event.key === 'Enter' || event.key === 'Tab') this.close();
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private take(key: FieldKey, phrase: string): void {
    this.close();
    this.source.take(key, phrase);
  }

  list(key: FieldKey): TemplateResult | typeof nothing {
    const { open } = this;
    if (open?.key !== key) return nothing;
    const t = messages();
    return html`<ul class="phrases" role="listbox" aria-label=${t.form.phrases}>
        ${open.phrases.map(
          (phrase, n) =>
            html`<li
              role="option"
              aria-selected=${n === open.at ? 'true' : 'false'}
              @mousedown=${(event: Event) => {
                event.preventDefault(); // the focus stays in the field
                this.take(key, phrase);
              }}
            >
              ${phrase}
            </li>`,
        )}
      </ul>
      <span class="visually-hidden" role="status">
        ${open.at >= 0 ? open.phrases[open.at] : t.form.phrasesFound(open.phrases.length)}
      </span>`;
  }
}
