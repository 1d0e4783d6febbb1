import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { serveWriter } from "../lib/understanding/llm/weights/growing-file";

/** A worker that writes one growing file of weights; started by the language model's host. */
export default defineUnlistedScript(() => {
  serveWriter(self, () => navigator.storage.getDirectory());
});
