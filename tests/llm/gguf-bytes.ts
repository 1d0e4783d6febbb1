/** What to write into a GGUF file that holds no model, only the shape of one. */
export interface GgufShape {
  /** Key and value; numbers are written as 32 bits. */
  values?: readonly (readonly [key: string, value: string | number])[];
  vocabulary?: readonly string[];
  tensors?: readonly { name: string; size: number; type: number; offset: number }[];
  /** Bytes after the head; null: exactly as many as the tensors need. */
  dataBytes?: number | null;
}

const VALUES: NonNullable<GgufShape["values"]> = [
  ["general.architecture", "llama"],
  ["general.name", "Made-up"],
  ["general.file_type", 7],
  ["llama.context_length", 8192],
  ["tokenizer.chat_template", "{{ messages }}"],
];
const TENSORS: NonNullable<GgufShape["tensors"]> = [
  { name: "a.weight", size: 1024, type: 0, offset: 0 },
  { name: "b.weight", size: 1024, type: 8, offset: 4096 },
];

/** The bytes of a GGUF file of version 3, and where its data begins. */
export function makeGguf({
  values = VALUES,
  vocabulary = ["a", "b"],
  tensors = TENSORS,
  dataBytes = null,
}: GgufShape): { bytes: Uint8Array<ArrayBuffer>; dataStart: number } {
  const parts: Buffer[] = [];
  function u32(value: number): void {
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value);
    parts.push(part);
  }
  function u64(value: number): void {
    const part = Buffer.alloc(8);
    part.writeBigUInt64LE(BigInt(value));
    parts.push(part);
  }
  function text(value: string): void {
    const part = Buffer.from(value);
    u64(part.length);
    parts.push(part);
  }
  parts.push(Buffer.from("GGUF"));
  u32(3);
  u64(tensors.length);
  u64(values.length + 1);
  // The vocabulary first, so that what is wanted lies behind it.
  text("tokenizer.ggml.tokens");
  u32(9);
  u32(8);
  u64(vocabulary.length);
  for (const token of vocabulary) text(token);
  for (const [key, value] of values) {
    text(key);
    u32(typeof value === "string" ? 8 : 4);
    if (typeof value === "string") text(value);
    else u32(value);
  }
  for (const { name, size, type, offset } of tensors) {
    text(name);
    u32(1);
    u64(size);
    u32(type);
    u64(offset);
  }
  const head = Buffer.concat(parts);
  const dataStart = Math.ceil(head.length / 32) * 32;
  const bytes = new Uint8Array(dataStart + (dataBytes ?? 8192));
  bytes.set(head);
  return { bytes, dataStart };
}
