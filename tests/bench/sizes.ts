import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { EXTENSION_DIR } from "../e2e/launch";

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(EXTENSION_DIR, path)), { level: 9 }).length;
}

/** Files that an extension page loads before anything is asked for: its HTML, scripts, preloads and styles. */
export function firstLoadOf(page: string): string[] {
  const html = readFileSync(join(EXTENSION_DIR, page), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] as string,
  );
  return [page, ...withImports(linked)];
}

/** These files and the scripts that they import before they run. */
function withImports(files: readonly string[]): string[] {
  const reached = new Set(files);
  for (const file of reached) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(EXTENSION_DIR, file), "utf8");
    for (const match of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      reached.add(join(file, "..", match[1] as string));
  }
  return [...reached];
}

/** A part that `page` loads when it is needed: its files beyond those that the page has already. */
function laterLoadOf(page: string, part: string): string[] {
  const chunk = readdirSync(join(EXTENSION_DIR, "chunks")).filter((name) =>
    new RegExp(`^${part}-[\\w-]{8}\\.js$`).test(name),
  );
  if (chunk.length !== 1) throw new Error(`${chunk.length} chunks are called ${part}`);
  const before = new Set(firstLoadOf(page));
  return withImports([`chunks/${chunk[0]}`]).filter((file) => !before.has(file));
}

/** Sizes in bytes, gzip level 9, of what is loaded where. */
export function measureSizes(): Record<string, number> {
  const total = (folder: string): number =>
    readdirSync(folder, { withFileTypes: true }).reduce(
      (sum, entry) =>
        sum +
        (entry.isDirectory() ? total(join(folder, entry.name)) : statSync(join(folder, entry.name)).size),
      0,
    );
  const together = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipped(file), 0);
  const firstLoad = (page: string) => together(firstLoadOf(page));
  return {
    "content script of Shopee, gzip": gzipped("content-scripts/shopee.js"),
    "content script of TikTok Shop, gzip": gzipped("content-scripts/tiktok-shop.js"),
    "content script of Amazon, gzip": gzipped("content-scripts/amazon.js"),
    "page-world script, gzip": gzipped("content-scripts/page-identity.js"),
    "background, gzip": gzipped("background.js"),
    "side panel, first load, gzip": firstLoad("sidepanel.html"),
    "options page, first load, gzip": firstLoad("options.html"),
    "side panel, assistant, beyond the first load, gzip": together(
      laterLoadOf("sidepanel.html", "assistant"),
    ),
    "options page, models, beyond the first load, gzip": together(laterLoadOf("options.html", "llm-section")),
    "offscreen page, first load, gzip": firstLoad("offscreen.html"),
    "offscreen page, writing a draft, beyond the first load, gzip": together(
      laterLoadOf("offscreen.html", "draft"),
    ),
    "WebLLM's worker, gzip": gzipped("llm-worker.js"),
    "writer of weights, gzip": gzipped("weights-writer.js"),
    "wllama's worker, gzip": gzipped("wllama/worker.js"),
    "wllama's thread, gzip": gzipped("wllama/thread.js"),
    "wllama's WebAssembly, gzip": gzipped("wllama/wllama.wasm"),
    "classifier file, raw": statSync(join(EXTENSION_DIR, "model/instant.bin")).size,
    "whole package, raw": total(EXTENSION_DIR),
  };
}
