import { SendFailure } from "../../lib/messaging/send";

/** True when the extension was updated, reloaded or removed under this page: nothing can be asked any more. */
export function isGone(error: unknown): boolean {
  return error instanceof SendFailure && error.reason === "extension_updated";
}
