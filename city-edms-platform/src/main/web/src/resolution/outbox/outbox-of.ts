import type { ApiClient } from '../../api/client';
import { apiSender } from './api-sender';
import { Outbox } from './outbox';
import { IndexedCommands } from './store';

let current: { readonly user: string; readonly api: ApiClient; readonly outbox: Outbox } | null = null;

/** The outbox of whoever is signed in: one for the page. It is woken by the network, and sends when the page goes. */
export function outboxOf(api: ApiClient, user: string): Outbox {
  if (current?.user === user && current.api === api) return current.outbox;
  current?.outbox.stop();
  const outbox = new Outbox(user, new IndexedCommands(), apiSender(api));
  current = { user, api, outbox };
  void outbox.start().catch(reportError);
  return outbox;
}

/** Nobody is signed in any more; what is not sent yet is sent first. */
export async function leaveOutbox(patience = 3000): Promise<void> {
  const outbox = current?.outbox;
  if (outbox === undefined) return;
  await Promise.race([outbox.flush(), new Promise((done) => setTimeout(done, patience))]);
  outbox.stop();
  current = null;
}

/** The session is alive again, or the network is: what waited goes. */
export function nudgeOutbox(): void {
  void current?.outbox.nudge().catch(reportError);
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', nudgeOutbox);
  const leaving = () => void current?.outbox.lastBreath().catch(reportError);
  window.addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leaving();
    else nudgeOutbox();
  });
}
