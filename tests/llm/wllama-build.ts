import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { linkWllamaWorker } from "../../modules/pack-wllama";
import { EXTENSION_DIR } from "../e2e/launch";

/**
 * A copy of the built extension with one page more, lab.html, that drives the engine: under the same policy, with the
 * worker and WebAssembly that were packed. Answers the copy's folder; who asked removes it.
 */
export async function addWllamaLab(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sellerside-wllama-"));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  await buildWllamaLab(join(folder, "lab"));
  writeFileSync(join(folder, "lab.html"), '<!doctype html><script type="module" src="/lab/lab.js"></script>');
  return folder;
}

/** Bundles the lab as modules into `folder`, with lab.js to start from. */
export async function buildWllamaLab(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    base: "/lab/",
    plugins: [linkWllamaWorker()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: { lab: join(import.meta.dirname, "wllama-lab.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
}
