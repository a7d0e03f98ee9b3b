import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Shell } from '../shell/shell';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';

/** What is printed of a register, folded until it is asked for: only then it is read, and anew for another register. */
export abstract class CeRegisterPaper<T> extends CeView {
  @property() register = '';
  /** Whether it is unfolded: then it takes a row of its own. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() protected busy = false;
  /** Null until it was read. */
  @state() protected known: T | null = null;
  @state() protected failure = '';

  protected abstract read(shell: Shell, register: string, signal: AbortSignal): Promise<T>;

  protected override start(): void {
    // It is read when it is unfolded.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('register') || !this.hasUpdated) return;
    this.known = null;
    if (this.open) void this.load();
  }

  protected readonly onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open && this.known === null) void this.load();
  };

  protected async load(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.failure = '';
    try {
      this.known = await this.read(shell, this.register, this.anew());
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** One deed at a time; what went wrong is told beside the page. */
  protected async act(work: (shell: Shell) => Promise<void>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    try {
      await work(shell);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    } finally {
      this.busy = false;
    }
  }
}
