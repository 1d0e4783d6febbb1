import type { Page } from "@playwright/test";
import type { EngineModel } from "../../lib/understanding/llm/engine";
import { fileKey, hubWeights } from "../../lib/understanding/llm/webllm/cache-keys";
import type { ToWorker } from "../../lib/understanding/llm/worker/protocol";
import type { Launched } from "../e2e/launch";
import { makeScriptedPackage } from "./scripted-package";

/** Speaks the worker's protocol from an extension page, as the host does, but one message at a time. */
export type Outcome = {
  kind: string;
  reason?: string;
  detail?: string;
  answer?: { text: string; finish: string };
};

export const HUB_WEIGHTS = hubWeights("https://hub.invalid", "owner/model", "main");

export async function openExtensionPage(browser: Launched): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.goto(`chrome-extension://${browser.extensionId}/options.html`);
  return opened;
}

export async function emptyCaches(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** A complete package in the caches, under the keys that the loader asks for, but for the files named. */
export async function putPackage(
  page: Page,
  without: readonly string[] = [],
  weights = HUB_WEIGHTS,
): Promise<void> {
  const files = Object.entries(makeScriptedPackage())
    .filter(([path]) => !without.includes(path))
    .map(([path, bytes]) => ({ ...fileKey(weights, path), bytes: [...bytes] }));
  await page.evaluate(async (all) => {
    for (const { store, url, bytes } of all) {
      const headers = { "content-length": String(bytes.length) };
      await (await caches.open(store)).put(url, new Response(new Uint8Array(bytes), { headers }));
    }
  }, files);
}

/** The model of `putPackage`. @param libraryUrl absolute, or a path in the package */
export function modelAt(
  page: Page,
  libraryUrl: string,
  integrity: string,
  more: { id?: string; weights?: string; configIntegrity?: string } = {},
): EngineModel {
  return {
    engine: "webllm",
    id: "scripted-q4f32_1-MLC",
    weights: HUB_WEIGHTS,
    library: { url: new URL(libraryUrl, page.url()).href, integrity },
    contextTokens: 4096,
    ...more,
  };
}

/** Sends calls to one fresh worker, each after the one before has ended; answers the last message of the last call. */
export async function askWorker(page: Page, script: string, calls: readonly ToWorker[]): Promise<Outcome> {
  return page.evaluate(
    async ([url, asked]) => {
      const worker = new Worker(url);
      const ask = (message: ToWorker) =>
        new Promise<Outcome>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Outcome>) => {
            if (["failed", "loaded", "answer", "unloaded"].includes(data.kind)) resolve(data);
          };
          worker.onerror = (event) => reject(new Error(`worker: ${event.message}`));
          worker.postMessage(message);
        });
      let last: Outcome = { kind: "nothing" };
      try {
        for (const call of asked) last = await ask(call);
      } finally {
        worker.terminate();
      }
      return last;
    },
    [script, calls] as const,
  );
}
