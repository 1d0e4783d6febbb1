import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { CATALOGUE } from "../../lib/understanding/llm/weights/catalogue";
import type { FlakyServer } from "../llm/flaky-server";
import { startFlakyServer } from "../llm/flaky-server";
import { asServed } from "../llm/made-up-model";
import { makeScriptedBuild, type ScriptedBuild } from "../llm/scripted-build";
import { SCRIPT_CHANNEL, SCRIPT_KEY, SCRIPT_STORE } from "../llm/scripted-channel";
import type { ScriptedAnswer, SeenPrompt } from "../llm/scripted-mlc-engine";
import { makeScriptedPackage } from "../llm/scripted-package";
import { type Launched, type LaunchOptions, launch } from "./launch";
import { enableAll, openOptions, readTable } from "./stored";

/** Chromium's graphics adapter in software: enough for everything that looks at one. */
export const SOFTWARE_GPU = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

/** A small model of the catalogue that needs no half precision; its weights here are noise. */
export const MODEL_ID = "Qwen3-0.6B-q4f32_1-MLC";

const found = CATALOGUE.find(({ id }) => id === MODEL_ID);
if (!found) throw new Error(`${MODEL_ID} is not in the catalogue`);
export const CARD = found;

export interface Assisted extends Launched {
  /** Serves the made-up weights of the model as a mirror would. */
  mirror: FlakyServer;
}

let built: Promise<ScriptedBuild> | null = null;

/** Made once for all tests of this process and taken away when it ends. */
function scriptedBuild(): Promise<ScriptedBuild> {
  built ??= makeScriptedBuild([MODEL_ID]).then((build) => {
    process.once("exit", () => rmSync(build.dir, { recursive: true, force: true }));
    return build;
  });
  return built;
}

/** The extension with the scripted engine in place of WebLLM, everything else as shipped, and a mirror with made-up weights. */
export async function launchAssisted(options: LaunchOptions = {}): Promise<Assisted> {
  const [build, mirror] = await Promise.all([scriptedBuild(), startMirror()]);
  const launched = await launch({ more: SOFTWARE_GPU, ...options, extensionDir: build.dir });
  await enableAll(launched.context, launched.extensionId);
  return {
    ...launched,
    mirror,
    close: async (how) => {
      await launched.close(how);
      await mirror.stop();
    },
  };
}

export function startMirror(): Promise<FlakyServer> {
  return startFlakyServer(asServed({ card: CARD, files: makeScriptedPackage(300_000, 3) }));
}

/** The model downloaded and chosen, without its screens; answers when it is ready. */
export async function installModel({ context, extensionId, mirror }: Assisted): Promise<void> {
  const page = await openOptions(context, extensionId);
  await page.evaluate(
    async ([card, base]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string }> } };
      };
      const tell = async (direction: string, type: string, input: unknown) => {
        const answer = await chrome.runtime.sendMessage({ sellerside: 1, direction, type, input });
        if (!answer?.ok) throw new Error(`${type}: ${answer?.error}`);
      };
      await tell("surface-background", "openHost", null);
      await tell("to-host", "download", { card, source: { kind: "mirror", base } });
    },
    [CARD, mirror.base] as const,
  );
  for (let i = 0; i < 300; i++) {
    const [row] = await readTable<{ state: string; failureDetail: string }>(page, "models");
    if (row?.state === "ready") break;
    if (row?.state === "failed" || i === 299) throw new Error(`not ready: ${JSON.stringify(row)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await changeLlmSettings(page, { modelId: MODEL_ID, wizardDone: true });
  await page.close();
}

/** Changes the language model's settings in the database; `page` is one of the extension's. */
export async function changeLlmSettings(page: Page, change: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (fields) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sellerside");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction("llmSettings", "readwrite");
          const store = writing.objectStore("llmSettings");
          const reading = store.get("settings");
          reading.onsuccess = () => store.put({ ...reading.result, key: "settings", ...fields });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    change,
  );
}

/** What the engine is to answer from now on, also one that has not started yet; `page` is one of the extension's. */
export async function scriptEngine(page: Page, answers: readonly ScriptedAnswer[]): Promise<void> {
  await page.evaluate(
    async ([store, key, list]) => {
      await (await caches.open(store)).put(key, new Response(JSON.stringify(list)));
    },
    [SCRIPT_STORE, SCRIPT_KEY, answers] as const,
  );
}

/** Collects what the engine is asked from now on. */
export async function watchPrompts(page: Page): Promise<() => Promise<SeenPrompt[]>> {
  await page.evaluate((name) => {
    const seen: unknown[] = [];
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => data.prompt && seen.push(data.prompt);
    Object.assign(globalThis, { seenPrompts: seen });
  }, SCRIPT_CHANNEL);
  return () =>
    page.evaluate(() => (globalThis as unknown as { seenPrompts: SeenPrompt[] }).seenPrompts ?? []);
}
