/** Arrows, Home and End move among the lines of the list; Enter opens, for each line is a link. */
export function moveInRows(event: KeyboardEvent, root: ParentNode): void {
  const links = Array.from(root.querySelectorAll<HTMLElement>('[data-row] a'));
  const at = links.indexOf(event.target as HTMLElement);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const to = target(event.key, at, links.length);
  if (to === null) return;
  event.preventDefault();
  links[to]?.focus();
  links[to]?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
