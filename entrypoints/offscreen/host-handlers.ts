import { LlmFailure } from "../../lib/domain/llm-failure";
import type { listenInHost } from "../../lib/messaging/listen";
import type { SellersideDatabase } from "../../lib/storage/database";
import type { Host } from "../../lib/understanding/llm/host";
import { generationRequestSchema, idSchema, parseInput } from "./boundary";
import { createWeightsHandlers } from "./weights-handlers";

type Handlers = Parameters<typeof listenInHost>[0];

/** The answers to every message to the host. Inputs are parsed; what is refused is said in a plain sentence. */
export function createHostHandlers(host: Host, db: SellersideDatabase, signal: AbortSignal): Handlers {
  const weights = createWeightsHandlers({
    db,
    signal,
    release: async (id) => {
      if (host.status().model?.id === id) await host.unload();
    },
  });
  return {
    ...weights,
    async generate(input) {
      await host.generate(parseInput(generationRequestSchema, input));
      return null;
    },
    cancel(input) {
      host.cancel(parseInput(idSchema, input).id);
      return null;
    },
    status: () => host.status(),
    async warmUp() {
      const found = await host.availability();
      if (!found.ok) throw new LlmFailure(found.reason, found.detail);
      // Loading outlasts a message; how far it is stands in the status, and what it ended in, too.
      host.warmUp().catch((error: unknown) => console.error("The model could not be loaded ahead.", error));
      return null;
    },
    unload() {
      void host.unload();
      return null;
    },
  };
}
