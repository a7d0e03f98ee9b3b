import type { ReactiveController } from 'lit';
import type { ApiClient } from '../api/client';
import { deliveryWays } from '../api/delivery-api';
import type { Shell } from '../shell/shell';
import { failureText } from '../ui/failure';
import type { CeView } from '../ui/element';
import { Ways } from './ways';

/** How long an answer is good for the next element of the page. */
const FRESH = 20_000;

interface Told {
  readonly at: number;
  readonly answer: Promise<Ways>;
}

const TOLD = new WeakMap<ApiClient, Told>();
const LAST = new WeakMap<ApiClient, Ways>();

function ask(api: ApiClient): Promise<Ways> {
  const told = TOLD.get(api);
  if (told !== undefined && Date.now() - told.at < FRESH) return told.answer;
  const answer = deliveryWays(api).then((all) => {
    const ways = new Ways(all);
    LAST.set(api, ways);
    return ways;
  });
  TOLD.set(api, { at: Date.now(), answer });
  answer.catch(() => TOLD.delete(api));
  return answer;
}

/** The directory was changed here: the next element asks anew. */
export function forgetWays(api: ApiClient): void {
  TOLD.delete(api);
}

/** Keeps an element supplied with the ways of receipt and dispatch: with what was told last at once, then with what holds. */
export class WaysOf implements ReactiveController {
  ways = Ways.NONE;
  private asked = false;

  constructor(private readonly host: CeView) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { shell } = this.host;
    if (shell === null || this.asked || !this.host.isConnected) return;
    this.asked = true;
    this.ways = LAST.get(shell.api) ?? this.ways;
    void this.load(shell);
  }

  hostDisconnected(): void {
    this.asked = false;
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.ways = await ask(shell.api);
    } catch (error) {
      // Codes stand for titles then, and nothing is offered.
      if (!this.ways.loaded) this.ways = new Ways([]);
      shell.notify(failureText(error));
    }
    this.host.requestUpdate();
  }
}
