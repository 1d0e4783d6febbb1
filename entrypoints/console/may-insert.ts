import { toBackground } from "../../lib/messaging/send";
import type { Overlay } from "../../lib/overlay/view";

/** An insert waits this long for its check, ms; a busy machine is slow, a broken worker answers at once. */
const CHECK_PATIENCE = 10_000;

/** True when nothing in this text must not leave, or she wants it in all the same. The panel asks by itself. */
export async function mayInsert(
  { ask }: Pick<Overlay, "ask">,
  threadKey: string,
  text: string,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const found = await Promise.race([
    toBackground.checkReply({ threadKey, text, origin: "inserted", limit: null }).catch(() => null),
    new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), CHECK_PATIENCE);
    }),
  ]);
  clearTimeout(timer);
  const list = found?.filter(({ severity }) => severity === "stop") ?? [];
  // Without an answer nobody has looked at the text: with no findings to show she is asked that.
  return (found !== null && list.length === 0) || ask({ text, list });
}
