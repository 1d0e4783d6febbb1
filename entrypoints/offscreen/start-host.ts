import { browser } from "wxt/browser";
import { listenInHost } from "../../lib/messaging/listen";
import type { SurfaceToBackground } from "../../lib/messaging/protocol";
import { openStream } from "../../lib/messaging/stream";
import { openDatabase } from "../../lib/storage/database";
import { addGeneration, changeGeneration, interruptOthers } from "../../lib/storage/generations";
import { readLlmSettings } from "../../lib/storage/llm-settings";
import { changeInstall, getInstall } from "../../lib/storage/models";
import { keepTexts } from "../../lib/storage/offered-texts";
import { builtInTrouble } from "../../lib/understanding/llm/built-in/prompt-api-engine";
import { findTranslator } from "../../lib/understanding/llm/built-in/translator";
import { createHost } from "../../lib/understanding/llm/host";
import { createEngines } from "./engines";
import { findLighter } from "./find-lighter";
import { readGpuTrouble } from "./gpu-trouble";
import { createHostHandlers } from "./host-handlers";
import { loadFacts } from "./load-facts";
import { createLocator } from "./locate-model";
import { readSopNotes } from "./read-sop";
import { loadTask } from "./tasks";
import { translateBuiltIn } from "./translate";

/** What the host asks of the background. */
export interface BackgroundParts {
  checkReply: Asks<SurfaceToBackground["checkReply"]>;
  listPermissions: Asks<SurfaceToBackground["listPermissions"]>;
}
type Asks<F> = F extends (...input: infer I) => infer O ? (...input: I) => Promise<O> : never;

/** The sender of what the host asks of itself. */
const NOBODY = { tabId: null, windowId: null, url: null };

/**
 * Starts the language model's host and answers the messages to it: in Chrome in the offscreen page, in Firefox in the
 * background page. Must be called in the page's first turn; what is heavy is loaded when it is first needed.
 */
export function startHost({ checkReply, listPermissions }: BackgroundParts): void {
  const ended = new AbortController();
  const { signal } = ended;
  const db = openDatabase();
  const publish = openStream(signal);
  const translator = findTranslator();
  const listTexts = keepTexts(db, signal);
  const life = crypto.randomUUID();
  const now = () => Date.now();
  const host = createHost({
    life,
    now,
    signal,
    publish,
    loadTask,
    engines: createEngines(),
    rows: {
      add: (row) => addGeneration(db, row),
      change: (id, change) => changeGeneration(db, id, change),
      interruptOthers: (at) => interruptOthers(db, life, at),
    },
    availability: {
      readSettings: () => readLlmSettings(db),
      getInstall: (id) => getInstall(db, id),
      locate: createLocator((path) => browser.runtime.getURL(path as "/")),
      gpuTrouble: readGpuTrouble,
      builtInTrouble,
    },
    loadFacts: (request) => loadFacts(db, request, { listPermissions, readSopNotes, listTexts }, now()),
    translate: (task, facts, on, stop) => translateBuiltIn(translator, task, facts, on, stop),
    check: ({ threadKey, text }) => checkReply({ threadKey, text, origin: "draft", limit: null }),
    findLighter: (id) => findLighter(db, id),
    noteUse: (id, at) => changeInstall(db, id, { lastUsedAt: at }),
    noteDamage: async (id) => handlers.verifyModel({ id }, NOBODY),
    report: (message, error) => console.error(message, error),
  });
  // A page that is torn down says so; what is then unfinished is closed by this life if there is time, else by the next.
  addEventListener("pagehide", () => ended.abort(), { once: true });
  const handlers = createHostHandlers(host, db, signal);
  listenInHost(handlers);
}
