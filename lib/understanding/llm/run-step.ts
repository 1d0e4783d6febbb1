import { asLlmFailure, LlmFailure } from "../../domain/llm-failure";
import type { Engine, EngineAnswer } from "./engine";
import type { ModelChoice, ModelKeeper } from "./host-model";
import type { PrefixMemory, PrefixOwner } from "./prefix";
import { EngineLost, runGuarded } from "./run-guarded";
import type { RunRecord } from "./run-record";
import type { SpeedWatch } from "./speed";
import type { Prompt } from "./tasks/task";

/**
 * ms without a token after which an engine is taken to hang. Before the first one it reads the whole prompt and says
 * nothing meanwhile: a thread of 2,000 tokens takes a slow machine more than a minute.
 */
export const STALL_PATIENCE = { first: 120_000, next: 30_000 };

export interface StepDeps {
  keeper: ModelKeeper;
  prefix: PrefixMemory;
  speed: SpeedWatch;
  choice: ModelChoice;
  task: { deadline: number; streams(step: number): boolean };
  signal: AbortSignal;
  now(): number;
}

/**
 * Runs the prompts of one generation on the model, loading it where needed. All runs together get the task's deadline;
 * loading is not counted. An engine that is lost is made anew once, and the step starts again.
 */
export function createStepRunner(
  record: RunRecord,
  deps: StepDeps,
): { run(prompt: Prompt, step: number): Promise<EngineAnswer> } {
  const { keeper, choice, signal } = deps;
  let spent = 0;
  let mayReload = true;
  let tokensBefore = 0;

  const load = async () => {
    if (!keeper.isReady(choice)) {
      deps.prefix.forget();
      record.set({ state: "loading" });
    }
    const engine = await keeper.load(choice, signal);
    if (record.row.state !== "running") record.set({ state: "running" });
    return engine;
  };

  return {
    async run(prompt, step) {
      for (;;) {
        try {
          const engine = await load();
          const answer = await runOnce(engine, prompt, step);
          tokensBefore += answer.tokens;
          return answer;
        } catch (error) {
          const failure = asLlmFailure(error);
          deps.prefix.forget();
          if (failure.reason === "out_of_memory" || failure.reason === "engine_failed")
            keeper.drop("unloaded");
          if (failure.reason === "device_lost") keeper.drop("lost");
          if (!isLoss(failure) || !mayReload) throw failure;
          mayReload = false;
        }
      }
    },
  };

  async function runOnce(engine: Engine, prompt: Prompt, step: number): Promise<EngineAnswer> {
    const owner: PrefixOwner = {
      threadKey: record.row.threadKey,
      kind: `${record.row.kind} ${step}`,
      model: choice.id,
    };
    // Only this engine needs its own words repeated to it; the others look at tokens.
    const turns =
      choice.engine === "webllm"
        ? deps.prefix.extend(owner, prompt, choice.model?.contextTokens ?? 0)
        : prompt.turns;
    // A function cannot be sent to a worker.
    const { grow: _, ...request } = prompt;
    const isShown = deps.task.streams(step);
    const began = deps.now();
    const pace = { firstAt: null as number | null, firstTokens: 0, lastAt: began, tokens: 0 };
    let text = "";
    const say = (now: string, tokens: number) =>
      record.progress({ step, text: now, shown: isShown ? now : "", tokens: tokensBefore + tokens });
    try {
      const answer = await runGuarded(
        (inner, alive) =>
          engine.generate(
            { ...request, turns },
            {
              chunk(chunk) {
                if (inner.aborted) return;
                alive();
                text += chunk.text;
                pace.lastAt = deps.now();
                pace.tokens = chunk.tokens;
                if (pace.firstAt === null) {
                  pace.firstAt = pace.lastAt;
                  pace.firstTokens = chunk.tokens;
                }
                say(text, chunk.tokens);
              },
            },
            inner,
          ),
        {
          signal,
          deadline: deps.task.deadline - spent,
          patience: STALL_PATIENCE,
          lost: keeper.onLost,
          kill: () => keeper.drop("unloaded"),
        },
      );
      if (answer.finish === "aborted") throw new LlmFailure("engine_failed", "the engine stopped by itself");
      say(answer.text, answer.tokens);
      if (answer.finish === "stop") deps.prefix.keep(owner, prompt, turns, answer.text);
      else deps.prefix.forget();
      addPace();
      return answer;
    } catch (error) {
      // An answer that was too late is the slowest of all; one that was cancelled says nothing.
      if (asLlmFailure(error).reason === "deadline") addPace();
      throw error;
    } finally {
      spent += deps.now() - began;
    }

    function addPace() {
      deps.speed.add({
        firstText: (pace.firstAt ?? deps.now()) - began,
        tokens: Math.max(0, pace.tokens - pace.firstTokens),
        streaming: pace.firstAt === null ? 0 : pace.lastAt - pace.firstAt,
      });
    }
  }
}

function isLoss(failure: LlmFailure): boolean {
  if (failure.reason === "out_of_memory") return false;
  return failure instanceof EngineLost || failure.reason === "device_lost";
}
