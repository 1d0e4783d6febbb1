export interface KeyHandlers {
  /** `event.code` values pressed with Alt, for suggestions 0, 1, 2. */
  insertKeys: readonly [string, string, string];
  undoKey: string;
  searchKey: string;
  /** True when it did something: the console then does not see the key. */
  onInsert(index: number): boolean;
  onUndo(): boolean;
  onSearch(): boolean;
  /** A plain slash; left out where it is no key of ours. */
  onSlash?(): boolean;
  signal: AbortSignal;
}

/**
 * Listens for Alt + key, and for a plain slash, before the page does. Trusted events only, never while an input method is at work, never with
 * another modifier (AltGr counts as one), once per press; a key that nobody handled goes on to the page untouched.
 */
export function listenForKeys(document: Document, handlers: KeyHandlers): void {
  const { insertKeys, undoKey, searchKey, onInsert, onUndo, onSearch, onSlash, signal } = handlers;
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.isComposing || event.repeat) return;
      const { code } = event;
      if (event.ctrlKey || event.metaKey || event.getModifierState("AltGraph")) return;
      const index = insertKeys.indexOf(code);
      const handled = !event.altKey
        ? // Some keyboards have the slash on a shifted key.
          event.key === "/" && onSlash?.()
        : !event.shiftKey &&
          (index >= 0
            ? onInsert(index)
            : (code === undoKey && onUndo()) || (code === searchKey && onSearch()));
      if (!handled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
