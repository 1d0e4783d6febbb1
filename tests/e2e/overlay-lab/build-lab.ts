import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles one entry of the lab into one classic script and returns its text. */
export async function buildLab(entry: string, { react = 19 }: { react?: 16 | 19 } = {}): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "overlay-lab-"));
  await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: react === 16 ? { alias: { "react-dom": "react-dom-16", react: "react-16" } } : undefined,
    oxc: { jsx: { runtime: "classic" } },
    build: {
      outDir,
      lib: { entry: here(`./${entry}`), formats: ["iife"], name: "overlayLab", fileName: () => "lab.js" },
    },
  });
  return readFile(join(outDir, "lab.js"), "utf8");
}
