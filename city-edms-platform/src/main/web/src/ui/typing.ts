/** Whether a key was pressed where text is typed or a choice made: keys without Ctrl mean something else there. */
export function isTyping(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLTextAreaElement ||
        node instanceof HTMLSelectElement ||
        (node instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(node.type)) ||
        (node instanceof HTMLElement && node.isContentEditable),
    );
}
