import { surfaceToBackground } from "../../lib/messaging/send";
import { startHost } from "./start-host";

// An offscreen page has no extension storage: what lies there is asked of the background.
startHost({
  checkReply: (input) => surfaceToBackground.checkReply(input),
  listPermissions: () => surfaceToBackground.listPermissions(),
});
