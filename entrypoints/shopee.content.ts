import { defineContentScript } from "wxt/utils/define-content-script";
import { shopeeAdapter } from "../lib/marketplaces/shopee";
import { shopeeSite } from "../lib/marketplaces/shopee/site";
import { startConsole } from "./console/start-console";

export default defineContentScript({
  matches: [...shopeeSite.matches],
  runAt: "document_idle",
  main: (ctx) => startConsole(ctx, shopeeAdapter),
});
