import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { linkWllamaWorker } from "../../modules/pack-wllama";
import { EXTENSION_DIR } from "../e2e/launch";

/**
 * A copy of the built extension with one page more, lab.html, that drives the engine: under the same policy, with the
 * worker and WebAssembly that were packed. Answers the copy's folder; who asked removes it.
 * @param isolated pages share no process with others, so that memory can be shared between threads
 */
export async function addWllamaLab({ isolated = false } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sellerside-wllama-"));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  if (isolated) {
    const path = join(folder, "manifest.json");
    const manifest: object = JSON.parse(readFileSync(path, "utf8"));
    const isolation = {
      cross_origin_opener_policy: { value: "same-origin" },
      cross_origin_embedder_policy: { value: "require-corp" },
    };
    writeFileSync(path, JSON.stringify({ ...manifest, ...isolation }));
  }
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
