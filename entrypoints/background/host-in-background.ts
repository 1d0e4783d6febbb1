import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { startHost } from "../offscreen/start-host";

const OWN = { tabId: null, windowId: null, url: null };

/**
 * Firefox has no offscreen pages: there the language model's host lives in the background page, which has a window. In the
 * worker's first turn, because it listens.
 */
export function startHostInBackground(
  policy: Pick<BackgroundHandlers["surface"], "checkReply" | "listPermissions">,
): void {
  startHost({
    checkReply: async (input) => policy.checkReply(input, OWN),
    listPermissions: async () => policy.listPermissions(undefined, OWN),
  });
}
