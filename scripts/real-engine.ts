/**
 * `npm run real-engine -- --library FILE.wasm --model ID (--package FOLDER | --tool SCRIPT)`: the built extension with a
 * compiled library and a package of weights from this computer, in a real Chromium. See tests/manual/real-engine.md.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXTENSION_DIR, launch } from "../tests/e2e/launch";
import { enableAll } from "../tests/e2e/stored";
import { addLibrary } from "./model-lib/package-libraries";
import { exercise, type Timed } from "./real-engine/exercise";
import { pickFolder } from "./real-engine/pick-folder";

const SOFTWARE_GPU = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

const { values } = parseArgs({
  options: {
    library: { type: "string" },
    model: { type: "string" },
    package: { type: "string" },
    tool: { type: "string" },
    extension: { type: "string", default: EXTENSION_DIR },
    tokens: { type: "string", default: "12" },
    software: { type: "boolean", default: false },
    headless: { type: "boolean", default: false },
    stay: { type: "boolean", default: false },
  },
});

const work = mkdtempSync(join(tmpdir(), "sellerside-real-"));
try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
  // A browser that did not start leaves its server open.
  process.exit();
}

async function run(): Promise<boolean> {
  const { library, model } = values;
  if (!library || !model || !(values.package || values.tool))
    throw new Error("Name --library FILE.wasm, --model ID and --package FOLDER or --tool SCRIPT.");
  const folder = values.package
    ? copyPackage(values.package, model)
    : makePackage(values.tool ?? "", library, model);
  const extensionDir = join(work, "extension");
  cpSync(values.extension, extensionDir, { recursive: true });
  const bytes = new Uint8Array(readFileSync(library));
  const packed = await addLibrary(extensionDir, model, basename(library), bytes);
  const more = values.software ? SOFTWARE_GPU : [];
  const launched = await launch({ extensionDir, more, headless: values.headless, viewport: null });
  try {
    // The welcome would stand before every other screen.
    await enableAll(launched.context, launched.extensionId);
    const page = await launched.context.newPage();
    await page.goto(`chrome-extension://${launched.extensionId}/options.html`);
    const picked = Date.now();
    const { weights } = await pickFolder(page, folder, model);
    console.log(`local folder taken in and verified in ${Date.now() - picked} ms`);
    const url = new URL(`/${packed.file}`, page.url()).href;
    const results = await exercise(
      page,
      {
        engine: "webllm",
        id: model,
        weights,
        library: { url, integrity: packed.integrity },
        contextTokens: 2048,
      },
      Number(values.tokens),
      (result) => console.log(tell(result)),
    );
    if (values.stay) {
      console.log("The browser stays open with the model installed; close it to end.");
      await new Promise<void>((done) => launched.context.on("close", () => done()));
    }
    return results.every(({ ended }) => !["failed", "lost", "worker died"].includes(ended));
  } finally {
    await launched.close();
  }
}

/** A folder with the model's id as its name: that is how a picked folder is recognised. */
function copyPackage(from: string, model: string): string {
  const folder = join(work, model);
  cpSync(resolve(from), folder, { recursive: true });
  return folder;
}

/** Runs the maintainer's tool: `node SCRIPT LIBRARY FOLDER` writes a package with random weights for the library. */
function makePackage(tool: string, library: string, model: string): string {
  const folder = join(work, model);
  mkdirSync(folder);
  const { status } = spawnSync(process.execPath, [tool, resolve(library), folder], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${tool} could not make a package for ${library}.`);
  return folder;
}

function tell({ name, ended, detail, text, tokens, firstAt, stopAt, took }: Timed): string {
  const speed =
    firstAt !== null && tokens > 1
      ? `, ${((tokens - 1) / ((took - firstAt) / 1000)).toFixed(2)} tokens/s`
      : "";
  const first = firstAt === null ? "" : `, first after ${Math.round(firstAt)} ms`;
  const count = tokens === 0 ? "" : `, ${tokens} tokens`;
  const stopped = stopAt === null ? "" : `, ${Math.round(took - stopAt)} ms after the stop was asked for`;
  return `${name}: ${ended} in ${Math.round(took)} ms${count}${first}${speed}${stopped} ${JSON.stringify(text)} ${detail}`.trimEnd();
}
