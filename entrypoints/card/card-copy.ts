/**
 * Copies a text to the clipboard; false where that is not allowed.
 *
 * Pages without https have no clipboard of their own: there a field within the card's shadow root is
 * selected and the old command copies it.
 */
export async function copyText(
  text: string,
  root: ShadowRoot,
  document: Document,
): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused by a permissions policy of the page: the old way may still work.
    }
  }
  return copyByCommand(text, root, document);
}

function copyByCommand(text: string, root: ShadowRoot, document: Document): boolean {
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'speech';
  field.value = text;
  root.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
