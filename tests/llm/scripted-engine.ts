import { LlmFailure, type LlmFailureReason } from "../../lib/domain/llm-failure";
import type { Engine, EngineAnswer, EngineModel, EngineRequest } from "../../lib/understanding/llm/engine";

type Loss = "device_lost" | "out_of_memory" | "engine_failed";

/** What a scripted engine does, one after the other. */
export type Act =
  /** Streams a text, a token every `every` ms; a token is a word with the space after it. */
  | { say: string; every?: number }
  | { wait: number }
  /** Never says anything again; an abort still ends it. */
  | { stall: true }
  /** Tells nobody and never answers again, not even an abort. */
  | { freeze: true }
  /** Loses the device or dies: what runs is rejected and the listeners are told. */
  | { lose: Loss }
  /** As `lose`, but what runs is never settled: only the listeners are told. */
  | { loseSilently: Loss }
  | { fail: LlmFailureReason }
  /** Rejects with something that is no LlmFailure. */
  | { throw: unknown }
  | { finish: EngineAnswer["finish"] };

export interface Script {
  name?: Engine["name"];
  /** What loading does; a load ends well after its last act. */
  load?: readonly Act[] | ((call: number) => readonly Act[]);
  /** What each answer does, by the request and the number of the call, from 0. */
  answer?: readonly Act[] | ((request: EngineRequest, call: number) => readonly Act[]);
  /** Never settles an unload. */
  unloadHangs?: boolean;
}

/** An engine that follows a script, with everything that was asked of it written down. */
export interface ScriptedEngine extends Engine {
  readonly requests: EngineRequest[];
  readonly loads: (EngineModel | null)[];
  readonly told: string[];
  killed: boolean;
}

/**
 * Engines of one script: `make` gives a fresh one each time, as the host does after a kill; calls are counted over all of
 * them. What a real engine promises is kept: one call at a time, rejections are LlmFailures (but for `throw`).
 */
export function scriptEngines(script: Script): { make(): ScriptedEngine; made: ScriptedEngine[] } {
  const made: ScriptedEngine[] = [];
  const count = { load: 0, answer: 0 };
  return {
    made,
    make() {
      const engine = createEngine(script, count);
      made.push(engine);
      return engine;
    },
  };
}

function createEngine(script: Script, count: { load: number; answer: number }): ScriptedEngine {
  const listeners: ((reason: Loss) => void)[] = [];
  const dead = new AbortController();
  let busy = false;
  const told: string[] = [];

  async function play(acts: readonly Act[], signal: AbortSignal, say: (token: string) => void) {
    let finish: EngineAnswer["finish"] = "stop";
    for (const act of acts) {
      if (signal.aborted) return "aborted" as const;
      if ("say" in act) {
        for (const token of act.say.match(/\S+\s*|\s+/g) ?? []) {
          if ((await pause(act.every ?? 10, signal, dead.signal)) === "aborted") return "aborted" as const;
          say(token);
        }
      } else if ("wait" in act) {
        if ((await pause(act.wait, signal, dead.signal)) === "aborted") return "aborted" as const;
      } else if ("stall" in act) {
        await pause(null, signal, dead.signal);
        return "aborted" as const;
      } else if ("freeze" in act) await new Promise(() => {});
      else if ("lose" in act) {
        for (const listener of listeners) listener(act.lose);
        throw new LlmFailure(act.lose, "scripted");
      } else if ("loseSilently" in act) {
        for (const listener of listeners) listener(act.loseSilently);
        await new Promise(() => {});
      } else if ("fail" in act) throw new LlmFailure(act.fail, "scripted");
      else if ("throw" in act) throw act.throw;
      else finish = act.finish;
    }
    return finish;
  }

  async function alone<T>(what: string, work: () => Promise<T>): Promise<T> {
    told.push(what);
    if (dead.signal.aborted) throw new LlmFailure("engine_failed", "this engine was killed");
    if (busy) throw new LlmFailure("engine_failed", "a call while another runs");
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  }

  const engine: ScriptedEngine = {
    name: script.name ?? "wllama",
    requests: [],
    loads: [],
    told,
    killed: false,
    load: (model, on, signal) =>
      alone("load", async () => {
        engine.loads.push(model);
        const call = count.load++;
        const acts = typeof script.load === "function" ? script.load(call) : (script.load ?? []);
        on.progress({ share: 0.5, phase: "weights" });
        const end = await play(acts, signal, () => on.progress({ share: null, phase: "compiling" }));
        if (end === "aborted" || signal.aborted) throw new LlmFailure("cancelled");
      }),
    generate: (request, on, signal) =>
      alone("generate", async () => {
        engine.requests.push(request);
        const call = count.answer++;
        const { answer = [] } = script;
        const acts = typeof answer === "function" ? answer(request, call) : answer;
        let text = "";
        let tokens = 0;
        const finish = await play(acts, signal, (token) => {
          text += token;
          tokens += 1;
          on.chunk({ text: token, tokens });
        });
        return { text, tokens, finish, promptTokens: null, candidates: null };
      }),
    unload: async () => {
      told.push("unload");
      if (script.unloadHangs) await new Promise(() => {});
    },
    kill() {
      engine.killed = true;
      told.push("kill");
      dead.abort();
    },
    onLost: (listener) => void listeners.push(listener),
  };
  return engine;
}

/** Waits `ms` (null: for ever) or until the call is aborted; a killed engine never goes on. */
function pause(ms: number | null, signal: AbortSignal, dead: AbortSignal): Promise<"over" | "aborted"> {
  return new Promise((resolve) => {
    const timer = ms === null ? undefined : setTimeout(() => end("over"), ms);
    const onAbort = () => end("aborted");
    const onDead = () => clearTimeout(timer);
    function end(how: "over" | "aborted") {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      dead.removeEventListener("abort", onDead);
      resolve(how);
    }
    if (signal.aborted) return end("aborted");
    signal.addEventListener("abort", onAbort);
    dead.addEventListener("abort", onDead);
  });
}
