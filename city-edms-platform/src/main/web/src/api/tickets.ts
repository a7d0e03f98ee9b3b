import { ConnectionError, problemOf } from './problem';

const PATH = '/-default-/public/authentication/versions/1/tickets';

interface TicketAnswer {
  entry: { id: string; userId: string };
}

function basic(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export function authorizationOf(ticket: string): string {
  return basic(`ROLE_TICKET:${ticket}`);
}

async function call(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'omit' });
  } catch (error) {
    throw new ConnectionError(String(error));
  }
}

/** ACS's own sign-in: a ticket for a name and a password. */
export async function createTicket(repository: string, userId: string, password: string): Promise<string> {
  const response = await call(`${repository}${PATH}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ userId, password }),
  });
  if (!response.ok) throw problemOf(response.status, null);
  return ((await response.json()) as TicketAnswer).entry.id;
}

export async function deleteTicket(repository: string, ticket: string): Promise<void> {
  await call(`${repository}${PATH}/-me-`, {
    method: 'DELETE',
    headers: { Authorization: authorizationOf(ticket) },
  });
}
