export interface KeyHandlers {
  /** `event.code` values pressed with Alt, for suggestions 0, 1, 2. */
  insertKeys: readonly [string, string, string];
  undoKey: string;
  /** True when it did something: the console then does not see the key. */
  onInsert(index: number): boolean;
  onUndo(): boolean;
  signal: AbortSignal;
}

/**
 * Listens for Alt + key before the page does. Trusted events only, never while an input method is at work, never with
 * another modifier (AltGr counts as one), once per press; a key that nobody handled goes on to the page untouched.
 */
export function listenForKeys(document: Document, handlers: KeyHandlers): void {
  const { insertKeys, undoKey, onInsert, onUndo, signal } = handlers;
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.isComposing || event.repeat) return;
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.getModifierState("AltGraph")) return;
      const index = insertKeys.indexOf(event.code);
      const handled = index >= 0 ? onInsert(index) : event.code === undoKey && onUndo();
      if (!handled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
