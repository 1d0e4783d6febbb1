import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkBeforeLoad, type GpuView } from "../lib/understanding/llm/webllm/check-before-load";
import { makeMlcEngine } from "../lib/understanding/llm/webllm/make-mlc-engine";
import { refuseNetwork } from "../lib/understanding/llm/webllm/refuse-network";
import { watchDevices } from "../lib/understanding/llm/webllm/watch-devices";
import { createWebllmEngine } from "../lib/understanding/llm/webllm/webllm-engine";
import { serveEngine } from "../lib/understanding/llm/worker/serve-engine";

/**
 * The worker that holds WebLLM, and the only file that does; the offscreen page starts it when a model is first needed.
 * Firefox has none: its store takes no script over 5 MB.
 */
export default defineUnlistedScript({
  exclude: ["firefox"],
  main() {
    refuseNetwork(self, self.location.origin);
    const gpu = (navigator as Navigator & { gpu?: GpuView }).gpu;
    const place = { gpu, caches, fetch: (url: string, init: RequestInit) => fetch(url, init) };
    const engine = createWebllmEngine({
      make: makeMlcEngine,
      check: (model, signal) => checkBeforeLoad(model, place, signal),
      watchLost: (listener) => void watchDevices(self, listener),
      warmUp: true,
    });
    serveEngine(engine, self);
  },
});
