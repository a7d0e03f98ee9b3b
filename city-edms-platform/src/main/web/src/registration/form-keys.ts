/** What the keyboard does in the form for registration. */
export interface FormCommands {
  register(): void;
  registerAndNext(): void;
  /** Moves the focus to the field after the one that has it; false where that was the last. */
  next(): void;
  toRegisterChoice(): void;
  toSummary(): void;
  chooseFile(): void;
  help(): void;
}

/** Fields where Enter makes a line, or chooses, as people expect it to. */
function keepsEnter(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return true;
  if (target.closest('[data-lines]') !== null) return true;
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
}

function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}

/** `event.code` names the key by its place, so that shortcuts work in Ukrainian and in English alike. */
export function formKey(event: KeyboardEvent, commands: FormCommands): void {
  const [target] = event.composedPath();
  const control = event.ctrlKey || event.metaKey;
  let done = true;
  if (event.key === 'Enter' && control) {
    if (event.shiftKey) commands.registerAndNext();
    else commands.register();
  } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.defaultPrevented && !keepsEnter(target)) {
    commands.next();
  } else if (event.altKey && !control && event.code === 'KeyR') commands.toRegisterChoice();
  else if (event.altKey && !control && event.code === 'KeyS') commands.toSummary();
  else if (event.altKey && !control && event.code === 'KeyO') commands.chooseFile();
  else if (event.key === 'F1' || (event.key === '?' && !isTyping(target))) commands.help();
  else done = false;
  if (done) {
    event.preventDefault();
    event.stopPropagation();
  }
}
