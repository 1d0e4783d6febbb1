/** Tells how far a long piece of work is. */
export type Progress = (done: number, total: number) => void;

/**
 * Lets the page breathe between two pieces of work: paints, clicks and the abort get their turn.
 *
 * @throws the signal's reason once it has been aborted
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
