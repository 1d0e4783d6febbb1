import type { HostStatus } from "../../domain/language-model";
import type { LlmFailureReason } from "../../domain/llm-failure";
import type { SpeedWatch } from "./speed";

/** Whether the model is too much for this machine, and what would be less. */
export interface Slowness {
  /** After every answer and failure of a model. */
  note(model: string, failure: LlmFailureReason | null): void;
  read(): HostStatus["slow"];
}

export function createSlowness(
  speed: SpeedWatch,
  findLighter: (modelId: string) => Promise<string | null>,
): Slowness {
  let model: string | null = null;
  let slow: HostStatus["slow"] = null;

  const suggest = (id: string) => {
    if (slow) return;
    const said = { lighter: null as string | null };
    slow = said;
    void findLighter(id).then(
      (lighter) => {
        said.lighter = lighter;
      },
      // Without a name the suggestion is "a smaller one".
      () => {},
    );
  };
  return {
    note(id, failure) {
      if (model !== id) {
        // The pace of the first answer is already in: a watch for another model starts with the next one.
        if (model !== null) speed.reset();
        slow = null;
        model = id;
      }
      if (failure === "out_of_memory" || speed.isSlow()) suggest(id);
      else if (failure === null) slow = null;
    },
    read: () => slow,
  };
}
