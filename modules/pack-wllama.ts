import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { addViteConfig, defineWxtModule } from "wxt/modules";

/**
 * Packs wllama so that an extension may run it. The package makes its worker out of text at run time (a Blob address),
 * which an extension page's policy forbids, and names a content network for what it does not find. Here its worker is
 * written at build time as a file of the package, the WebAssembly is laid beside it, and the library is told to open
 * that file. Everything is read from the installed package; whatever is not found where it is expected fails the build.
 */
export default defineWxtModule((wxt) => {
  wxt.hook("build:publicAssets", (_, files) => {
    files.push(
      { relativeDest: "wllama/worker.js", contents: writeWorker() },
      { relativeDest: "wllama/thread.js", contents: writeThread() },
      { relativeDest: "wllama/wllama.wasm", absoluteSrc: WASM },
    );
  });
  addViteConfig(wxt, () => ({ plugins: [linkWllamaWorker()] }));
});

// The package's `main` names a file that it does not hold, so its folder is found through one that it does.
const ROOT = dirname(createRequire(import.meta.url).resolve("@wllama/wllama/package.json"));
export const WASM = join(ROOT, "esm/wasm/wllama.wasm");
const LIBRARY = /@wllama\/wllama\/esm\/index\.js$/;

/**
 * The complete worker: the runtime and the code that serves it, WebAssembly beside it. Its address says how it works:
 * `?threads=4` with so many threads (0: none but its own), `?cpu` without a graphics card.
 */
export function writeWorker(): string {
  const code = readPackaged("src/workers-code/llama-cpp.js");
  findOne(code, /\? argMainScriptBlob$/m);
  return [
    `const ADDRESS = new URL(location.href);
const RUN_OPTIONS = {
  pathConfig: { "wllama.wasm": new URL("wllama.wasm", ADDRESS).href },
  nbThread: Number(ADDRESS.searchParams.get("threads")),
  compat: false,
};
if (ADDRESS.searchParams.has("cpu"))
  Object.defineProperty(WorkerNavigator.prototype, "gpu", { get: () => ({ requestAdapter: async () => null }) })`,
    `function wModuleInit() {\n${readRuntime().replace("var Module=", "var ___Module=")}\nreturn Module; }`,
    code.replace(/\? argMainScriptBlob$/m, '? new URL("thread.js", ADDRESS).href'),
  ].join(";\n\n");
}

/** What each further thread runs: the runtime alone. */
export function writeThread(): string {
  return readRuntime();
}

function readRuntime(): string {
  const runtime = readPackaged("src/wasm/wllama.js");
  findOne(runtime, /var Module=/);
  const stub = findOne(readPackaged("src/worker.ts"), /const JSPI_STUB = `([^`]+)`;/)[1];
  return `${stub}\n${runtime}`;
}

/** Takes from the library the texts of workers and the addresses outside, and has it ask us for its worker. */
export function linkWllamaWorker(): Plugin {
  return {
    name: "sellerside:wllama",
    transform(code, id) {
      return LIBRARY.test(id.split("?")[0] ?? "") ? { code: rewriteLibrary(code), map: null } : null;
    },
  };
}

/** The library's text as it goes into the bundle. */
export function rewriteLibrary(code: string): string {
  const changes: [RegExp, string][] = [
    [/^var LLAMA_CPP_WORKER_CODE = ".*;$/m, 'var LLAMA_CPP_WORKER_CODE = "";'],
    [/^var OPFS_UTILS_WORKER_CODE = ".*;$/m, 'var OPFS_UTILS_WORKER_CODE = "";'],
    // Not empty: an empty text counts as none.
    [/^var WLLAMA_EMSCRIPTEN_CODE = '.*;$/m, 'var WLLAMA_EMSCRIPTEN_CODE = "packed";'],
    [/^ {2}"compat": "[\w+/=]+",?$/m, ""],
    [/^ {2}worker: "https:[^"]+",$/m, '  worker: "",'],
    [/^ {2}wasm: "https:[^"]+"$/m, '  wasm: ""'],
    [/^ {6}this\.worker = createWorker\(completeCode\);$/m, "      this.worker = this.logger.openWorker();"],
    [
      /^ {2}const workerURL = URL\.createObjectURL\([\s\S]*?\n {2}return new Worker\(.*$/m,
      "  throw workerCode;",
    ],
  ];
  return changes.reduce((text, [pattern, replacement]) => {
    findOne(text, pattern);
    return text.replace(pattern, () => replacement);
  }, code);
}

function readPackaged(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function findOne(text: string, pattern: RegExp): RegExpExecArray {
  const [hit, ...more] = text.matchAll(new RegExp(pattern, `g${pattern.flags}`));
  if (!hit || more.length > 0)
    throw new Error(`wllama is not as expected: ${hit ? "more than one" : "nothing"} is like ${pattern}`);
  return hit;
}
