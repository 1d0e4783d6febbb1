import { defineContentScript } from "wxt/utils/define-content-script";
import { ALL_MATCHES } from "../../lib/marketplaces";

export default defineContentScript({
  matches: ALL_MATCHES.length > 0 ? ALL_MATCHES : ["https://seller.shopee.sg/*"],
  runAt: "document_idle",
  main() {},
});
