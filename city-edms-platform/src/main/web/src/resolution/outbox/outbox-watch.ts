import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../api/client';
import type { Command } from './command';
import type { Outbox } from './outbox';
import { outboxOf } from './outbox-of';

/** Event of the window that asks for the last decision to be taken back, as the button of the bar does. */
export const UNDO = 'ce-undo';

/** Draws its host anew whenever a decision moves on. */
export class OutboxWatch implements ReactiveController {
  outbox: Outbox | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSent: (command: Command) => void = () => undefined,
  ) {
    host.addController(this);
  }

  get commands(): readonly Command[] {
    return this.outbox?.commands ?? [];
  }

  follow(api: ApiClient, user: string): void {
    this.leave();
    this.outbox = outboxOf(api, user);
    this.outbox.addEventListener('change', this.changed);
    this.outbox.addEventListener('sent', this.sent);
  }

  hostDisconnected(): void {
    this.leave();
  }

  private leave(): void {
    this.outbox?.removeEventListener('change', this.changed);
    this.outbox?.removeEventListener('sent', this.sent);
    this.outbox = null;
  }

  private readonly changed = (): void => this.host.requestUpdate();
  private readonly sent = (event: Event): void => this.onSent((event as CustomEvent<Command>).detail);
}
