import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { findLighter } from "../../../../../entrypoints/offscreen/find-lighter";
import { readGpuTrouble } from "../../../../../entrypoints/offscreen/gpu-trouble";
import { loadFacts } from "../../../../../entrypoints/offscreen/load-facts";
import { createLocator } from "../../../../../entrypoints/offscreen/locate-model";
import { startHost } from "../../../../../entrypoints/offscreen/start-host";
import { loadTask } from "../../../../../entrypoints/offscreen/tasks";
import type { TaskKind } from "../../../../../lib/domain/generation";
import type { ModelCard, ModelInstall } from "../../../../../lib/domain/language-model";
import type { SopNote } from "../../../../../lib/domain/sop";
import type { toHost } from "../../../../../lib/messaging/send";
import { openDatabase } from "../../../../../lib/storage/database";
import { writeLlmSettings } from "../../../../../lib/storage/llm-settings";
import { putInstall } from "../../../../../lib/storage/models";
import { keepTexts } from "../../../../../lib/storage/offered-texts";
import { putLibrary, putTemplate } from "../../../../../lib/storage/templates";
import { CATALOGUE } from "../../../../../lib/understanding/llm/weights/catalogue";
import { assessmentRow, conversationRow, libraryRow, messageRow, templateRow } from "../../../storage/rows";
import { CARD, draft, request } from "./bench";

const db = openDatabase();
/** The first import of a task may take its time. */
const SLOW_MACHINE = { timeout: 20_000 };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => vi.unstubAllGlobals());

const install = (fields: Partial<ModelCard>): ModelInstall => {
  const card = { ...CARD, ...fields };
  return {
    id: card.id,
    card,
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
  };
};

describe("the messages to the host", () => {
  const start = () => {
    vi.stubGlobal("addEventListener", vi.fn());
    // The parts of a page that the weights' handlers take at their start; nothing here downloads.
    vi.stubGlobal("caches", {});
    vi.stubGlobal("navigator", { storage: {}, locks: {} });
    startHost({ checkReply: async () => [], listPermissions: async () => [] });
  };
  // The test double has no sender; the real one is the extension's own page.
  const send = async (type: keyof typeof toHost, input?: unknown) => {
    const message = { sellerside: 1, direction: "to-host", type, input };
    const sender = {
      id: fakeBrowser.runtime.id,
      url: fakeBrowser.runtime.getURL("/sidepanel.html" as never),
    };
    const listeners = heard.map(
      (listener) =>
        new Promise<{ ok: boolean; value?: unknown; error?: string }>(
          (resolve) => void listener(message, sender, resolve),
        ),
    );
    return listeners[0];
  };
  let heard: ((message: unknown, sender: unknown, answer: (value: never) => void) => unknown)[] = [];
  beforeEach(() => {
    heard = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation(
      (listener) => void heard.push(listener as never),
    );
    start();
  });
  afterEach(() => vi.restoreAllMocks());

  it("are heard in the page's first turn and answered", async () => {
    expect(heard).toHaveLength(1);
    expect(await send("status")).toMatchObject({ ok: true, value: { model: null, queue: [], slow: null } });
    expect(await send("cancel", { id: "nobody" })).toEqual({ ok: true, value: null });
    expect(await send("unload")).toEqual({ ok: true, value: null });
    expect(await send("probe")).toMatchObject({ ok: true, value: { webgpu: false } });
  });

  it("put a request into the database, where it ends by name", async () => {
    expect(await send("generate", request("g1"))).toEqual({ ok: true, value: null });
    await vi.waitFor(
      async () => expect(await db.generations.get("g1")).toMatchObject({ state: "failed" }),
      SLOW_MACHINE,
    );
    expect(await db.generations.get("g1")).toMatchObject({ failure: "nothing_to_read" });
    await db.conversations.put(conversationRow());
    await db.messages.put(messageRow({ key: "m1", text: "Where is my parcel? It should be here by now." }));
    await send("generate", request("g2"));
    await vi.waitFor(
      async () => expect(await db.generations.get("g2")).toMatchObject({ failure: "no_model" }),
      SLOW_MACHINE,
    );
  });

  it.each<[string, keyof typeof toHost, unknown]>([
    ["nothing", "generate", null],
    ["no thread", "generate", { ...request("g1"), threadKey: "" }],
    ["an unknown task", "generate", { ...request("g1"), task: { kind: "sing" } }],
    ["an unknown language", "generate", { ...request("g1"), agentLanguage: "xx" }],
    [
      "a text without end",
      "generate",
      { ...request("g1"), task: { kind: "polish", way: "shorter", text: "x".repeat(30_000) } },
    ],
    ["no id", "cancel", {}],
  ])("are refused in a plain sentence: %s", async (_name, type, input) => {
    const answer = await send(type, input);
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/^The request was refused: \S/) });
    expect(await db.generations.count()).toBe(0);
  });

  it("say why the model cannot be loaded ahead", async () => {
    expect(await send("warmUp")).toMatchObject({ ok: false, error: expect.stringContaining("no_model") });
  });
});

describe("the facts of a thread", () => {
  const note = (id: string): SopNote => {
    const both = { en: [`${id} step`], zh_CN: ["步骤"] };
    return {
      id: id as "track_order",
      permission: "agent",
      limitHours: null,
      facts: both,
      steps: both,
      handOver: { en: "to the lead", zh_CN: "组长" },
    };
  };
  const listTexts = keepTexts(db, new AbortController().signal);
  const sources = {
    listTexts,
    listPermissions: async () => [{ marketplace: "any" as const, currency: "EUR", amount: 5 }],
    readSopNotes: async () => [note("track_order"), note("refund_request")],
  };
  beforeEach(async () => {
    await db.conversations.put(conversationRow({ buyerName: "mei_88" }));
    await db.conversations.put(conversationRow({ threadKey: "t2", buyerName: "somebody_else" }));
    await db.messages.bulkPut([
      messageRow({ key: "m2", seq: 2, text: "¿Dónde está mi pedido?" }),
      messageRow({ key: "m1", seq: 1, author: "seller", text: "Hola" }),
      messageRow({ key: "x1", threadKey: "t2", text: "foreign" }),
    ]);
    await db.assessments.bulkPut([
      assessmentRow({ messageKey: "m2", language: "es" }),
      assessmentRow({ messageKey: "x1", threadKey: "t2" }),
    ]);
    await putLibrary(db, libraryRow());
    await putTemplate(
      db,
      templateRow({
        id: "where",
        variants: [
          { language: "es", region: "", text: "Hola {{buyer_name}}, va con {{carrier}}." },
          { language: "en", region: "", text: "Hi" },
        ],
      }),
    );
    await putTemplate(db, templateRow({ id: "refund", intents: ["refund_request"] }));
    await putTemplate(db, templateRow({ id: "unapproved", review: "draft" }));
    await writeLlmSettings(db, { shopFacts: ["We ship on Mondays."] });
  });

  it("are the thread's own, with approved texts in the reply's language and the working instruction", async () => {
    const facts = await loadFacts(db, request("g", { task: draft }), sources, 5);
    expect(facts?.messages.map(({ key }) => key)).toEqual(["m1", "m2"]);
    expect([...(facts?.assessments.keys() ?? [])]).toEqual(["m2"]);
    expect(facts?.templates).toEqual([
      { title: "where", text: "Hola mei_88, va con {{carrier}}.", language: "es" },
    ]);
    expect(facts?.sop).toEqual({
      steps: ["track_order step"],
      facts: ["track_order step"],
      handOver: "to the lead",
    });
    expect(facts?.shopFacts).toEqual(["We ship on Mondays."]);
    expect(facts?.permissions).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toMatch(/foreign|somebody_else/);
    const english = await loadFacts(
      db,
      request("g", { task: { ...draft, language: "en" } as never }),
      sources,
      5,
    );
    expect(english?.templates).toMatchObject([{ text: "Hi", language: "en" }]);
  });

  it("promise nothing and stay whole when what lies elsewhere does not answer", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = {
      listTexts,
      listPermissions: () => Promise.reject(new Error("nobody there")),
      readSopNotes: () => Promise.reject(new Error("no file")),
    };
    const facts = await loadFacts(db, request("g", { task: draft }), broken, 5);
    expect(facts).toMatchObject({ permissions: [], sop: null, templates: [{ title: "where" }] });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it("are none for a thread that is not stored, but for a text of its own", async () => {
    expect(await loadFacts(db, request("g", { threadKey: "t9" }), sources, 5)).toBeNull();
    const task = { kind: "polish" as const, text: "hi", way: "warmer" as const };
    const facts = await loadFacts(db, request("g", { threadKey: "t9", task }), sources, 5);
    expect(facts).toMatchObject({ conversation: { threadKey: "t9", buyerName: null }, messages: [] });
  });
});

describe("what the page finds out", () => {
  const libraries = (list: object[], webllm = "0.2.86") =>
    vi.stubGlobal("fetch", async () =>
      Response.json({ format: "sellerside-libraries", version: 1, webllm, libraries: list }),
    );
  const toUrl = (path: string) => `chrome-extension://id${path}`;
  const locateModel = (one: ModelInstall) => createLocator(toUrl)(one);

  it("finds the packaged library of a model, or says that there is none", async () => {
    libraries([{ modelId: "m1", file: "llm/m1.wasm", integrity: "sha256-AAAA", bytes: 1 }]);
    expect(await locateModel(install({ engine: "webllm" }))).toMatchObject({
      engine: "webllm",
      library: { url: "chrome-extension://id/llm/m1.wasm", integrity: "sha256-AAAA" },
    });
    await expect(locateModel(install({ engine: "webllm", id: "m2" }))).rejects.toMatchObject({
      reason: "library_missing",
    });
    libraries([{ modelId: "m1", file: "llm/m1.wasm", integrity: "sha256-AAAA", bytes: 1 }], "0.2.79");
    await expect(locateModel(install({ engine: "webllm" }))).rejects.toMatchObject({
      reason: "library_mismatch",
    });
    vi.stubGlobal("fetch", async () => new Response("no"));
    await expect(locateModel(install({ engine: "webllm" }))).rejects.toMatchObject({
      reason: "library_missing",
    });
    expect(await locateModel(install({ engine: "wllama" }))).toMatchObject({ engine: "wllama" });
  });

  it("reads the package's list once, and again only after a failure", async () => {
    const asked = vi.fn(async () => new Response("no"));
    vi.stubGlobal("fetch", asked);
    const locate = createLocator(toUrl);
    await expect(locate(install({ engine: "webllm" }))).rejects.toMatchObject({ reason: "library_missing" });
    libraries([{ modelId: "m1", file: "llm/m1.wasm", integrity: "sha256-AAAA", bytes: 1 }]);
    expect(await locate(install({ engine: "webllm" }))).toMatchObject({ engine: "webllm" });
    vi.stubGlobal("fetch", asked);
    expect(await locate(install({ engine: "webllm" }))).toMatchObject({ engine: "webllm" });
    expect(asked).toHaveBeenCalledOnce();
  });

  it("names what is wrong with the graphics card", async () => {
    const gpu = (adapter: object | null) =>
      vi.stubGlobal("navigator", { gpu: { requestAdapter: async () => adapter } });
    vi.stubGlobal("navigator", {});
    expect(await readGpuTrouble({ f16: false })).toBe("no_webgpu");
    gpu(null);
    expect(await readGpuTrouble({ f16: false })).toBe("no_adapter");
    gpu({ features: new Set() });
    expect(await readGpuTrouble({ f16: true })).toBe("no_f16");
    expect(await readGpuTrouble({ f16: false })).toBeNull();
    gpu({ features: new Set(["shader-f16"]) });
    expect(await readGpuTrouble({ f16: true })).toBeNull();
  });

  it("names a clearly smaller model, an installed one first", async () => {
    const heavy = CATALOGUE.filter(({ engine }) => engine === "webllm").sort(
      (a, b) => b.parameters - a.parameters,
    )[0] as ModelCard;
    await putInstall(db, install(heavy));
    const listed = await findLighter(db, heavy.id);
    const card = CATALOGUE.find(({ id }) => id === listed);
    expect(card?.parameters).toBeLessThan(heavy.parameters);
    expect(card?.engine).toBe("webllm");
    await putInstall(db, install({ id: "own", engine: "webllm", parameters: heavy.parameters / 4 }));
    expect(await findLighter(db, heavy.id)).toBe("own");
    expect(await findLighter(db, "own")).not.toBe("own");
    expect(await findLighter(db, "unknown")).toBeNull();
  });

  it("has a task for every kind", async () => {
    const kinds: TaskKind[] = [
      "draft",
      "translate_thread",
      "translate_text",
      "second_opinion",
      "polish",
      "summary",
    ];
    for (const kind of kinds) {
      const task = await loadTask(kind);
      expect(task.deadline).toBeGreaterThan(1_000);
      expect(typeof task.parse).toBe("function");
    }
  });
});
