/** How long an insert waits for its text to be checked, ms; a busy machine is slow, a broken worker answers at once. */
export const CHECK_PATIENCE = 10_000;

/** The answer, or null where it fails or is not there within `ms`: what the caller then asks or says is its own. */
export async function answerWithin<T>(answer: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  const first = await Promise.race([answer.catch(() => null), late]);
  clearTimeout(timer);
  return first;
}
