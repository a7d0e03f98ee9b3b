import { registerExistingCase } from '../api/appeal-api';
import type { NewDocument, Registered } from '../api/client';
import type { Shell } from '../shell/shell';

/** Sends a card: with its file, or for a file `node` that lies in the repository already. */
export async function sendRegistration(
  shell: Shell,
  node: string | null,
  document: NewDocument,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Registered> {
  if (node === null) return shell.api.registerDocument(document, onProgress, signal);
  const { register, card, number, record = null } = document;
  if (record === null) return { document: await shell.api.registerExisting(node, register, card, number), repeated: false };
  await registerExistingCase(shell.api, node, { register, card, number, record });
  return { document: await shell.api.document(node, signal), repeated: false };
}
