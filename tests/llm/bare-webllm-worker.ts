import { MLCEngine } from "@mlc-ai/web-llm";
import { refuseNetwork } from "../../lib/understanding/llm/webllm/refuse-network";
import { watchDevices } from "../../lib/understanding/llm/webllm/watch-devices";
import { createWebllmEngine } from "../../lib/understanding/llm/webllm/webllm-engine";
import { serveEngine } from "../../lib/understanding/llm/worker/serve-engine";

// WebLLM itself without our look before it, to see what it answers by itself. `?network=refused` closes the network as
// the packaged worker does; `?disk=full` makes the cache take nothing.
const asked = new URLSearchParams(self.location.search);
if (asked.get("network") === "refused") refuseNetwork(self, self.location.origin);
if (asked.get("disk") === "full")
  Cache.prototype.add = async () => {
    throw new DOMException("Quota exceeded.", "QuotaExceededError");
  };
serveEngine(
  createWebllmEngine({
    make: (appConfig) => new MLCEngine({ appConfig, logLevel: "SILENT" }),
    check: async () => {},
    watchLost: (listener) => void watchDevices(self, listener),
    warmUp: true,
  }),
  self,
);
