import { defineContentScript } from "wxt/utils/define-content-script";
import { answerIdentity } from "../lib/marketplaces/page-identity";
import { PAGE_IDENTITY_MATCHES } from "../lib/marketplaces/page-identity-matches";

/** Runs in the page's own world; answers which conversation a row belongs to, and nothing else. */
export default defineContentScript({
  matches: PAGE_IDENTITY_MATCHES,
  world: "MAIN",
  runAt: "document_idle",
  main() {
    answerIdentity(document);
  },
});
