import "fake-indexeddb/auto";
import { vi } from "vitest";
import type {
  Generation,
  GenerationRequest,
  StreamFrame,
  TaskRequest,
} from "../../../../../lib/domain/generation";
import type { LlmSettings, ModelInstall } from "../../../../../lib/domain/language-model";
import { DEFAULT_LLM_SETTINGS } from "../../../../../lib/domain/language-model";
import { openDatabase, type SellersideDatabase } from "../../../../../lib/storage/database";
import { addGeneration, changeGeneration, interruptOthers } from "../../../../../lib/storage/generations";
import { createHost, type HostDeps } from "../../../../../lib/understanding/llm/host";
import type { AnyTask } from "../../../../../lib/understanding/llm/run-generation";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { type Script, scriptEngines } from "../../../../llm/scripted-engine";
import { conversationRow } from "../../../storage/rows";

export interface BenchOptions extends Partial<Omit<HostDeps, "engines" | "rows">> {
  script?: Script;
  settings?: Partial<LlmSettings>;
  install?: Partial<ModelInstall> | null;
  task?: Partial<AnyTask>;
  rows?: Partial<HostDeps["rows"]>;
  /** One that another host of the test has, too. */
  db?: SellersideDatabase;
}

/** A task that asks once for a summary and takes whatever comes. */
export const PLAIN_TASK: AnyTask = {
  first: (_task, facts) => ({
    turns: [
      { role: "system", content: "Sum up." },
      { role: "user", content: facts.messages.map(({ text }) => text).join("\n") || "nothing" },
    ],
    maxTokens: 100,
    temperature: 0.3,
    topP: 0.9,
  }),
  parse: (_task, _facts, answers) => ({
    ok: true,
    result: { kind: "summary", summary: answers.map(({ text }) => text).join("|"), toDo: [], open: [] },
  }),
  streams: () => true,
  deadline: 60_000,
};

export const CARD: ModelInstall["card"] = {
  id: "m1",
  name: "M1",
  engine: "wllama",
  repository: "made-up/m1",
  revision: "main",
  files: [],
  parameters: 1,
  bytes: 1,
  vramMb: 1,
  bufferBytes: null,
  needsF16: false,
  contextTokens: 4096,
  languages: ["en"],
  licence: "MIT",
  licenceUrl: null,
  tier: "light",
  custom: false,
};

let benches = 0;

/** A host over a real (in-memory) database with a scripted engine, in virtual time. */
export function createBench(options: BenchOptions = {}) {
  const {
    script = {},
    settings,
    install = {},
    task,
    rows,
    db = openDatabase(`host-${++benches}`),
    ...rest
  } = options;
  const frames: StreamFrame[] = [];
  const ended = new AbortController();
  const engines = scriptEngines(script);
  const reports: unknown[] = [];
  const current: LlmSettings = { ...DEFAULT_LLM_SETTINGS, modelId: "m1", ...settings };
  const installs = new Map<string, ModelInstall>();
  const putInstall = (id: string, fields: Partial<ModelInstall>) =>
    installs.set(id, {
      id,
      card: { ...CARD, id },
      source: { kind: "hub" },
      state: "ready",
      failure: null,
      failureDetail: "",
      files: [],
      bytesDone: 1,
      bytesTotal: 1,
      speed: null,
      startedAt: 0,
      updatedAt: 0,
      verifiedAt: 0,
      lastUsedAt: null,
      ...fields,
    });
  if (install) putInstall("m1", install);
  const facts = (threadKey: string): TaskFacts => ({
    conversation: conversationRow({ threadKey }),
    messages: [],
    assessments: new Map(),
    templates: [],
    sop: null,
    shopFacts: [],
    permissions: [],
    agentLanguage: "en",
    now: 0,
  });
  const life = rest.life ?? "life-1";
  const deps: HostDeps = {
    life,
    engines: { wllama: engines.make, webllm: engines.make, prompt_api: engines.make },
    rows: {
      add: (row) => addGeneration(db, row),
      change: (id, change) => changeGeneration(db, id, change),
      interruptOthers: (now) => interruptOthers(db, life, now),
      ...rows,
    },
    availability: {
      readSettings: async () => current,
      getInstall: async (id) => installs.get(id),
      locate: async ({ id, card }) =>
        card.engine === "webllm"
          ? { engine: "webllm", id, weights: "", library: { url: "", integrity: "" }, contextTokens: 4096 }
          : { engine: "wllama", id, files: [], contextTokens: 4096 },
      gpuTrouble: async () => null,
      builtInTrouble: async () => "no_model",
    },
    loadTask: async () => ({ ...PLAIN_TASK, ...task }),
    loadFacts: async ({ threadKey }) => facts(threadKey),
    translate: async () => null,
    check: async () => [],
    findLighter: async () => "lighter",
    noteUse: async () => {},
    noteDamage: async () => {},
    publish: (frame) => frames.push(frame),
    report: (_message, error) => reports.push(error),
    now: () => Date.now(),
    signal: ended.signal,
    ...rest,
  };
  const host = createHost(deps);
  return {
    db,
    host,
    frames,
    engines,
    ended,
    reports,
    settings: current,
    availability: deps.availability,
    putInstall,
    facts,
    row: (id: string) => db.generations.get(id) as Promise<Generation>,
    /** Asks, and answers with the row once it has ended. */
    async ask(id: string, fields: Partial<GenerationRequest> = {}) {
      await host.generate(request(id, fields));
      return ending(db, id);
    },
    ending: (id: string) => ending(db, id),
    until: (id: string, isThere: (row: Generation) => boolean) => rowWhere(db, id, isThere),
  };
}

export function request(id: string, fields: Partial<GenerationRequest> = {}): GenerationRequest {
  return {
    id,
    threadKey: "t1",
    priority: "asked",
    agentLanguage: "en",
    task: { kind: "summary" },
    ...fields,
  };
}

export const draft: TaskRequest = { kind: "draft", stance: null, instruction: "", language: null };

const ENDED = ["done", "failed", "cancelled", "interrupted"];

/** Virtual time goes on until the row has ended; ten virtual minutes without an end are a hang. */
function ending(db: SellersideDatabase, id: string): Promise<Generation> {
  return rowWhere(db, id, ({ state }) => ENDED.includes(state));
}

async function rowWhere(
  db: SellersideDatabase,
  id: string,
  isThere: (row: Generation) => boolean,
): Promise<Generation> {
  for (let ms = 0, step = 50; ms < 600_000; ms += step) {
    const row = await db.generations.get(id);
    if (row && isThere(row)) return row;
    // What takes long is a patience that runs out: no need to look as often.
    if (ms > 5_000) step = 500;
    await vi.advanceTimersByTimeAsync(step);
  }
  throw new Error(`${id} never came there: ${JSON.stringify(await db.generations.get(id))}`);
}
