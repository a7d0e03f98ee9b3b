const KEY = 'city-edms.ticket';

export interface Ticket {
  readonly ticket: string;
  readonly userName: string;
}

/** The ticket lives as long as the tab, and is in no cookie: no other site can use it. */
export const ticketStore = {
  get(): Ticket | null {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return null;
    const value = JSON.parse(text) as Partial<Ticket>;
    return typeof value.ticket === 'string' && typeof value.userName === 'string'
      ? { ticket: value.ticket, userName: value.userName }
      : null;
  },
  set(ticket: Ticket): void {
    sessionStorage.setItem(KEY, JSON.stringify(ticket));
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
  },
};
