import { consume } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { currentLanguage } from '../i18n/language';
import { messages, type Messages } from '../i18n/messages';
import { type Shell, shellContext } from '../shell/shell';

/** An element in the person's language. */
export abstract class CeElement extends LitElement {
  private readonly onLanguage = () => this.requestUpdate();

  protected get t(): Messages {
    return messages();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    currentLanguage.addEventListener('change', this.onLanguage);
  }

  override disconnectedCallback(): void {
    currentLanguage.removeEventListener('change', this.onLanguage);
    super.disconnectedCallback();
  }
}

/** An element that works with the repository. `shell` comes from the page around it, or is set by hand. */
export abstract class CeView extends CeElement {
  @consume({ context: shellContext, subscribe: true })
  @property({ attribute: false })
  shell: Shell | null = null;

  private life = new AbortController();
  private lastAsked = new AbortController();
  private started = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.life.signal.aborted) this.life = new AbortController();
  }

  override disconnectedCallback(): void {
    this.life.abort();
    this.lastAsked.abort();
    this.started = false;
    super.disconnectedCallback();
  }

  /** Aborted when the element leaves the page. */
  protected get alive(): AbortSignal {
    return this.life.signal;
  }

  /** For what is asked instead of the question before: the answer to that one must not come over the answer to this. */
  protected anew(): AbortSignal {
    this.lastAsked.abort();
    this.lastAsked = new AbortController();
    return this.lastAsked.signal;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.shell !== null && !this.started && this.isConnected) {
      this.started = true;
      this.start(this.shell);
    }
  }

  /** Called once the shell is there. */
  protected abstract start(shell: Shell): void;

  /** Moves the keyboard and the screen reader to the heading of this view. */
  focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
