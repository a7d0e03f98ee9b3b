import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ENOUGH = 70;

/** A finger that moves the card to the side turns to the next letter or the one before. Scrolling stays the browser's. */
export class Swipe implements ReactiveController {
  /** How far the finger is, for the card to follow. */
  offset = 0;
  private from: { readonly x: number; readonly y: number; readonly id: number } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly turn: (step: 1 | -1) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.from = null;
    this.offset = 0;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') this.from = { x: event.clientX, y: event.clientY, id: event.pointerId };
  };

  readonly move = (event: PointerEvent): void => {
    if (this.from?.id !== event.pointerId) return;
    const x = event.clientX - this.from.x;
    const sideways = Math.abs(x) > 10 && Math.abs(x) > 1.5 * Math.abs(event.clientY - this.from.y);
    this.offset = sideways ? x : 0;
    this.host.requestUpdate();
  };

  readonly up = (event: PointerEvent): void => {
    if (this.from?.id !== event.pointerId) return;
    const { offset } = this;
    this.hostDisconnected();
    this.host.requestUpdate();
    if (event.type === 'pointerup' && Math.abs(offset) >= ENOUGH) this.turn(offset < 0 ? 1 : -1);
  };
}
