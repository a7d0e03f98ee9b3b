import { registerExistingCase } from '../api/appeal-api';
import { addAnnexes } from '../api/attachment-api';
import type { NewDocument, Registered } from '../api/client';
import { messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';
import { isAbort } from '../ui/element';
import { failureText } from '../ui/failure';

/** Sends a card: with its file, or for a file `node` that lies in the repository already. */
export async function sendRegistration(
  shell: Shell,
  node: string | null,
  document: NewDocument,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Registered> {
  if (node === null) return shell.api.registerDocument(document, onProgress, signal);
  const { register, card, number, record = null, link = null, annexes = [] } = document;
  if (record === null) await shell.api.registerExisting(node, register, card, number, link);
  else await registerExistingCase(shell.api, node, { register, card, number, record, link });
  // The file has its number now, whatever becomes of its annexes: that is told, and they can be added on the card.
  if (annexes.length > 0) await addTo(shell, node, annexes, onProgress, signal);
  return { document: await shell.api.document(node, signal), repeated: false };
}

async function addTo(
  shell: Shell,
  node: string,
  annexes: readonly File[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { annexesReason, annexesLost } = messages().form;
  try {
    await addAnnexes(shell.api, node, annexes, annexesReason, onProgress, signal);
  } catch (error) {
    if (isAbort(error)) throw error;
    shell.notify(annexesLost(failureText(error)));
  }
}
