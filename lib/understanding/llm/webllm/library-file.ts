import * as v from "valibot";

/** "\0asm", version 1: every WebAssembly module begins so. */
const WASM_START = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** How the metadata of a compiled model begins, and what its shaders say when they compute in half precision. */
const METADATA_START = '{"model_type"';
const HALF_PRECISION = "enable f16";

const metadataSchema = v.object({
  model_type: v.string(),
  quantization: v.optional(v.string(), ""),
  context_window_size: v.optional(v.number(), 0),
  params: v.array(v.object({ name: v.string(), dtype: v.string() })),
});
export type LibraryMetadata = v.InferOutput<typeof metadataSchema>;

export function isWasm(bytes: Uint8Array): boolean {
  return WASM_START.every((byte, index) => bytes[index] === byte);
}

/** True for a WebAssembly module that carries the metadata of a compiled model. */
export function isModelLibrary(bytes: Uint8Array): boolean {
  return isWasm(bytes) && readLibraryMetadata(bytes) !== null;
}

/** True when its shaders need the graphics card's half precision. */
export function needsHalfPrecision(bytes: Uint8Array): boolean {
  return indexOfText(bytes, HALF_PRECISION, 0) >= 0;
}

/** The description of the model that the compiler leaves in the library's data, or null where there is none. */
export function readLibraryMetadata(bytes: Uint8Array): LibraryMetadata | null {
  for (
    let from = indexOfText(bytes, METADATA_START, 0);
    from >= 0;
    from = indexOfText(bytes, METADATA_START, from + 1)
  ) {
    const end = endOfObject(bytes, from);
    if (end < 0) continue;
    const parsed = v.safeParse(
      metadataSchema,
      parseJson(new TextDecoder().decode(bytes.subarray(from, end))),
    );
    if (parsed.success) return parsed.output;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length += 1;
    if (length === text.length) return at;
  }
  return -1;
}

/** Where the JSON object that begins at `from` ends, or -1. Strings may hold braces. */
function endOfObject(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < bytes.length; at++) {
    const char = String.fromCharCode(bytes[at] ?? 0);
    if (inString) {
      if (char === "\\") at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{") depth += 1;
    else if (char === "}" && --depth === 0) return at + 1;
  }
  return -1;
}
