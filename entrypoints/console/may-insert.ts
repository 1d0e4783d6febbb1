import { answerWithin, CHECK_PATIENCE } from "../../lib/messaging/answer-within";
import { toBackground } from "../../lib/messaging/send";
import type { Overlay } from "../../lib/overlay/view";

/** True when nothing in this text must not leave, or she wants it in all the same. The panel asks by itself. */
export async function mayInsert(
  { ask }: Pick<Overlay, "ask">,
  threadKey: string,
  text: string,
): Promise<boolean> {
  const found = await answerWithin(
    toBackground.checkReply({ threadKey, text, origin: "inserted", limit: null }),
    CHECK_PATIENCE,
  );
  const list = found?.filter(({ severity }) => severity === "stop") ?? [];
  // Without an answer nobody has looked at the text: with no findings to show she is asked that.
  return (found !== null && list.length === 0) || ask({ text, list });
}
