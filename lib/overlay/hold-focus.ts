/** The element that has the focus, inside open shadow roots too. */
export function deepActive(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && "focus" in active ? (active as HTMLElement) : null;
}

/**
 * Remembers who has the focus and, in a rich editor, where the caret stands: a text control keeps its own. The answer
 * gives both back, without scrolling, unless the element is gone.
 */
export function holdFocus(document: Document): () => void {
  const element = deepActive(document);
  const selection = element?.isContentEditable ? document.getSelection() : null;
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!element?.isConnected) return;
    element.focus({ preventScroll: true });
    if (!range?.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
