/**
 * `npm run model-lib -- MODEL [--from FILE_OR_FOLDER]`: puts a model's compiled library into the package, with its
 * integrity, from the address that the installed WebLLM names or from this computer. `--list`; `--remove MODEL`.
 * A build can run the models that it has libraries for, and says so; nothing of a library is ever loaded from elsewhere.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CATALOGUE } from "../lib/understanding/llm/weights/catalogue";
import { addLibrary, readLocal, readPackaged, removeLibrary } from "./model-lib/package-libraries";
import { pinnedAddress } from "./model-lib/pinned-address";

const PUBLIC_DIR = fileURLToPath(new URL("../assets/public", import.meta.url));
const USAGE = "npm run model-lib -- MODEL [--from FILE_OR_FOLDER] | --list | --remove MODEL";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: "string" }, list: { type: "boolean" }, remove: { type: "boolean" } },
  });
  const modelId = positionals[0];
  if (values.list) return list();
  if (!modelId || positionals.length > 1) throw new Error(USAGE);
  if (values.remove) {
    removeLibrary(PUBLIC_DIR, modelId);
    console.log(`${modelId}: its library left the package.`);
    return;
  }
  const { name, bytes } = await find(modelId, values.from);
  const library = await addLibrary(PUBLIC_DIR, modelId, name, bytes);
  console.log(`${modelId}: ${library.file}, ${library.bytes} bytes, ${library.integrity}`);
}

async function find(modelId: string, from: string | undefined) {
  const known = CATALOGUE.some(({ id, engine }) => id === modelId && engine === "webllm");
  const address = pinnedAddress(modelId);
  const name = address?.slice(address.lastIndexOf("/") + 1) ?? `${modelId}-webgpu.wasm`;
  if (from) return { name, bytes: readLocal(from, name) };
  if (!known || !address)
    throw new Error(
      `${modelId} is none of the catalogue's WebLLM models (--list); another model needs --from.`,
    );
  console.log(`Fetching ${address}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function list(): void {
  const { libraries } = readPackaged(PUBLIC_DIR);
  for (const { id, engine } of CATALOGUE) {
    if (engine !== "webllm") continue;
    const packed = libraries.find(({ modelId }) => modelId === id);
    console.log(
      `${packed ? "packed " : "       "} ${id}  ${packed?.file ?? pinnedAddress(id) ?? "unknown to WebLLM"}`,
    );
  }
  for (const { modelId, file } of libraries)
    if (!CATALOGUE.some(({ id }) => id === modelId)) console.log(`packed  ${modelId}  ${file}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
