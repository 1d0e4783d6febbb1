const claimed = new WeakSet<HTMLElement>();

/** Reserves a composer for one insert or undo. Returns the release, or null while another holds it. */
export function claim(composer: HTMLElement): (() => void) | null {
  if (claimed.has(composer)) return null;
  claimed.add(composer);
  return () => claimed.delete(composer);
}
