import { defineContentScript } from "wxt/utils/define-content-script";
import { tiktokShopAdapter } from "../lib/marketplaces/tiktok-shop";
import { tiktokShopSite } from "../lib/marketplaces/tiktok-shop/site";
import { startConsole } from "./console/start-console";

export default defineContentScript({
  matches: [...tiktokShopSite.matches],
  runAt: "document_idle",
  main: (ctx) => startConsole(ctx, tiktokShopAdapter),
});
