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
  const reached = new Set(linked);
  for (const file of reached) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(EXTENSION_DIR, file), "utf8");
    for (const match of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      reached.add(join(file, "..", match[1] as string));
  }
  return [page, ...reached];
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
  const firstLoad = (page: string) => firstLoadOf(page).reduce((sum, file) => sum + gzipped(file), 0);
  return {
    "content script of Shopee, gzip": gzipped("content-scripts/shopee.js"),
    "content script of TikTok Shop, gzip": gzipped("content-scripts/tiktok-shop.js"),
    "content script of Amazon, gzip": gzipped("content-scripts/amazon.js"),
    "page-world script, gzip": gzipped("content-scripts/page-identity.js"),
    "background, gzip": gzipped("background.js"),
    "side panel, first load, gzip": firstLoad("sidepanel.html"),
    "options page, first load, gzip": firstLoad("options.html"),
    "classifier file, raw": statSync(join(EXTENSION_DIR, "model/instant.bin")).size,
    "whole package, raw": total(EXTENSION_DIR),
  };
}
