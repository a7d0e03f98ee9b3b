import { registerExistingCase } from '../api/appeal-api';
import { formOf, type NewDocument, type Registered } from '../api/client';
import type { Shell } from '../shell/shell';

/** Sends a card: with its file, or for a file `node` that lies in the repository already. */
export async function sendRegistration(
  { api }: Shell,
  node: string | null,
  document: NewDocument,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Registered> {
  if (node === null) return api.registerDocument(document, onProgress, signal);
  const { register, card, number, record = null, link = null, annexes = [], moreAddressees = [] } = document;
  if (annexes.length > 0) {
    // Together with the registration, or not at all.
    const deed = record === null ? 'registration' : 'case-registration';
    const path = `/city-edms/documents/${encodeURIComponent(node)}/${deed}`;
    await api.sending(path, formOf({ ...document, file: null }), onProgress, signal);
  } else if (record === null) await api.registerExisting(node, register, card, number, link, moreAddressees);
  else await registerExistingCase(api, node, { register, card, number, record, link });
  return { document: await api.document(node, signal), repeated: false };
}
