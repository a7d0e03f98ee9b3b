interface StackCommands {
  turn(step: 1 | -1): void;
  suggestion(index: number): void;
  own(): void;
  undo(): void;
  close(): void;
  help(): void;
}

export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** What the keyboard does in the folder. `event.code` names the key by its place: the same in Ukrainian and in English. */
export function stackKey(event: KeyboardEvent, commands: StackCommands): void {
  const control = event.ctrlKey || event.metaKey;
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
  if (event.key === 'Escape') { commands.close(); return; }
  if (isTyping(event) || event.altKey || event.defaultPrevented) return;
  if (control && event.code === 'KeyZ') commands.undo();
  else if (control) return;
  else if (event.key === 'ArrowRight') commands.turn(1);
  else if (event.key === 'ArrowLeft') commands.turn(-1);
  else if (digit !== undefined) commands.suggestion(Number(digit) - 1);
  else if (event.code === 'KeyE') commands.own();
  else if (event.key === '?') commands.help();
  else return;
  event.preventDefault();
}
