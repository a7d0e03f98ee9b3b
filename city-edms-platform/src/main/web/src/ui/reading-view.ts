import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Shell } from '../shell/shell';
import { CeView, isAbort } from './element';
import { failureText } from './failure';
import { icon } from './icons';

/** A page that reads what it shows when it opens, and says why where it cannot. */
export abstract class CeReadingView extends CeView {
  @state() protected failure = '';

  /** Reads what is shown. */
  protected abstract read(shell: Shell): Promise<void>;

  protected override start(): void {
    void this.reread();
  }

  protected readonly reread = (): Promise<void> => this.attempt((shell) => this.read(shell));

  /** Does what a person asked for; what went wrong before is not said any more. */
  protected async attempt(work: (shell: Shell) => Promise<void>): Promise<void> {
    if (this.shell === null) return;
    this.failure = '';
    try {
      await work(this.shell);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected failureNotice(): TemplateResult | typeof nothing {
    return this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`;
  }
}
