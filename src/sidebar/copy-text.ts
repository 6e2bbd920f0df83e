// Puts words on the clipboard, for the buttons that say Copy.

/** The clipboard may be closed to a framed page: then `element` is selected and false says that the person copies it. */
export async function copyText(sentence: string, element: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sentence);
    return true;
  } catch {
    if (element) window.getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}
