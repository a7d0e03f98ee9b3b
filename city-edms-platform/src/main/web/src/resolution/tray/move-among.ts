/** Moves the focus to the next thing of a list, or the one before; false where there is none. */
export function moveAmong(root: DocumentFragment | HTMLElement, selector: string, step: 1 | -1): boolean {
  const all = Array.from(root.querySelectorAll<HTMLElement>(selector));
  if (all.length === 0) return false;
  const now = all.findIndex((one) => one.matches(':focus-within') || (one.shadowRoot?.activeElement ?? null) !== null);
  const next = now < 0 ? 0 : Math.min(all.length - 1, Math.max(0, now + step));
  all[next]?.focus();
  return true;
}
