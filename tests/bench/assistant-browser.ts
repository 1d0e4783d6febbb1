import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ModelInstall } from "../../lib/domain/language-model";
import {
  type Assisted,
  installModel,
  MODEL_ID,
  SOFTWARE_GPU,
  scriptEngine,
  startMirror,
} from "../e2e/assisted";
import { buyerWrites, openConsole, pickConversation } from "../e2e/consoles";
import { EXTENSION_DIR, launch } from "../e2e/launch";
import { enableAll, openPanelFor, readTable } from "../e2e/stored";
import { bundleWorker, makeScriptedBuild } from "../llm/scripted-build";
import { buildWllamaLab } from "../llm/wllama-build";

/** The worker that ships, which the scripted one has taken the place of. */
export const REAL_WORKER = "/bench/real-worker.js";
/** One that does nothing but answer: what a worker costs by itself. */
export const EMPTY_WORKER = "/bench/empty-worker.js";

export interface AssistantBrowser extends Assisted {
  /** An extension page with `window.assistantLab`. */
  lab: Page;
  /** The same with `window.wllamaLab`. */
  wllamaLab: Page;
  /** Follows a Shopee chat in English that is stored under `threadKey`. */
  panel: Page;
  threadKey: string;
  install: ModelInstall;
  /** Main-thread time of all the extension's pages so far (they share one thread), ms of processor. */
  threadTime(): Promise<number>;
}

/** The extension with a scripted engine, a model installed and a chat open, and pages that measure. */
export async function openAssistantBrowser(): Promise<AssistantBrowser> {
  const [build, mirror] = await Promise.all([makeScriptedBuild([MODEL_ID]), startMirror()]);
  await addLabs(build.dir);
  const launched = await launch({ more: SOFTWARE_GPU, extensionDir: build.dir });
  const close: Assisted["close"] = async (how) => {
    await launched.close(how);
    await mirror.stop();
    await build.remove();
  };
  const assisted = { ...launched, mirror, close };
  try {
    return await prepare(assisted);
  } catch (error) {
    await close();
    throw error;
  }
}

async function addLabs(dir: string): Promise<void> {
  mkdirSync(join(dir, "bench"));
  cpSync(join(EXTENSION_DIR, "llm-worker.js"), join(dir, REAL_WORKER));
  writeFileSync(
    join(dir, EMPTY_WORKER),
    'onmessage = () => postMessage({ kind: "failed", reason: "empty" });',
  );
  await bundleWorker(
    fileURLToPath(new URL("assistant-lab.ts", import.meta.url)),
    join(dir, "bench/assistant-lab.js"),
  );
  await buildWllamaLab(join(dir, "lab"));
  const page = (script: string, type = "") =>
    `<!doctype html><meta charset="utf-8"><script ${type} src="${script}"></script>`;
  writeFileSync(join(dir, "bench/assistant.html"), page("/bench/assistant-lab.js", "defer"));
  writeFileSync(join(dir, "bench/wllama.html"), page("/lab/lab.js", 'type="module"'));
}

async function prepare(assisted: Assisted): Promise<AssistantBrowser> {
  const { context, extensionId } = assisted;
  // The TypeScript runner names inner functions by a helper that the pages do not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  await enableAll(context, extensionId);
  await installModel(assisted);
  const conversation = pickConversation("shopee");
  const chat = await openConsole(context, conversation);
  await buyerWrites(chat, conversation.id, "where is my parcel? it should be here by now");
  await chat.getByTestId("message-chip").last().waitFor();
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const lab = await open("bench/assistant.html");
  const [install] = await readTable<ModelInstall>(lab, "models");
  const threads = await readTable<{ threadKey: string }>(lab, "conversations");
  const threadKey = threads.map((row) => row.threadKey).find((key) => key.includes(conversation.id));
  if (!install || !threadKey) throw new Error(`no model or no chat: ${JSON.stringify(threads)}`);
  const wllamaLab = await open("bench/wllama.html");
  const panel = await openPanelFor(assisted, "seller.shopee.sg");
  await panel.getByTestId("assistant-draft").waitFor();
  const session = await context.newCDPSession(lab);
  await session.send("Performance.enable");
  const threadTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const time = metrics.find(({ name }) => name === "ThreadTime")?.value;
    if (time === undefined) throw new Error("this Chromium does not tell the thread's time");
    return time * 1_000;
  };
  return { ...assisted, lab, wllamaLab, panel, threadKey, install, threadTime };
}

/** What the engine says next, once; `page` is one of the extension's. */
export function sayNext(page: Page, text: string, tokensPerSecond: number): Promise<void> {
  return scriptEngine(page, [{ text, tokensPerSecond }]);
}
