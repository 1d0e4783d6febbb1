import { checkFiles } from "../../lib/understanding/llm/webllm/check-files";
import { checkLibrary } from "../../lib/understanding/llm/webllm/check-library";
import { refuseNetwork } from "../../lib/understanding/llm/webllm/refuse-network";
import { createWebllmEngine } from "../../lib/understanding/llm/webllm/webllm-engine";
import type { LostReason } from "../../lib/understanding/llm/worker/protocol";
import { serveEngine } from "../../lib/understanding/llm/worker/serve-engine";
import { listenForScript } from "./scripted-channel";
import { createScriptedMlcEngine } from "./scripted-mlc-engine";

// Stands in for the built llm-worker.js: all of ours is real (protocol, checks of files and library), only WebLLM's engine
// and the look at the graphics card are not.
let lose: (reason: LostReason) => void = () => {};
const script = listenForScript({
  lose: (reason) => lose(reason),
  // An error that nobody catches: the page sees its worker fail.
  die: () => {
    setTimeout(() => {
      throw new Error("scripted death");
    });
  },
});
refuseNetwork(self, self.location.origin);
serveEngine(
  createWebllmEngine({
    make: () => createScriptedMlcEngine(script),
    check: async (model, signal) => {
      await checkLibrary(model.library, (url, init) => fetch(url, init), signal);
      await checkFiles(model, caches, signal);
    },
    watchLost: (listener) => {
      lose = listener;
    },
    warmUp: false,
  }),
  self,
);
