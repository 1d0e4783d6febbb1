import { defineContentScript } from "wxt/utils/define-content-script";
import { amazonAdapter } from "../lib/marketplaces/amazon";
import { amazonSite } from "../lib/marketplaces/amazon/site";
import { startConsole } from "./console/start-console";

export default defineContentScript({
  matches: [...amazonSite.matches],
  runAt: "document_idle",
  main: (ctx) => startConsole(ctx, amazonAdapter),
});
