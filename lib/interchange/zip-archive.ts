/** Why an archive was not opened. */
export type ZipFailure = "not_zip" | "too_large" | "too_many_parts" | "unsupported";

export type ZipOutcome = { ok: true; files: Map<string, Uint8Array> } | { ok: false; reason: ZipFailure };

export interface ZipLimits {
  /** Parts that the archive may list. */
  parts: number;
  /** Bytes of all wanted parts together after unpacking. */
  bytes: number;
}

interface Part {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record is 22 bytes and a comment of up to 65,535. */
const END_SEARCH = 22 + 65_535;

/**
 * Unpacks the wanted parts of an archive. What the directory promises is checked before anything is unpacked, and what
 * really comes out is counted while unpacking, so that an archive that lies about its size is given up in time.
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<ZipOutcome> {
  const listed = listParts(bytes, limits.parts);
  if (!listed.ok) return listed;
  const parts = listed.parts.filter(({ name }) => wanted(name));
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.bytes)
    return { ok: false, reason: "too_large" };
  const files = new Map<string, Uint8Array>();
  let left = limits.bytes;
  for (const part of parts) {
    const data = await unpack(bytes, part, left);
    if (typeof data === "string") return { ok: false, reason: data };
    left -= data.length;
    files.set(part.name, data);
  }
  return { ok: true, files };
}

function listParts(
  bytes: Uint8Array,
  most: number,
): { ok: true; parts: Part[] } | { ok: false; reason: ZipFailure } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - END_SEARCH);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first || end < 0) return { ok: false, reason: "not_zip" };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // These values stand for "see the 64-bit record": no workbook of templates needs it.
  if (count === 0xffff || at === 0xffffffff) return { ok: false, reason: "unsupported" };
  if (count > most) return { ok: false, reason: "too_many_parts" };
  const parts: Part[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      return { ok: false, reason: "not_zip" };
    const nameLength = view.getUint16(at + 28, true);
    // Encrypted parts cannot be read.
    if (view.getUint16(at + 8, true) & 1) return { ok: false, reason: "unsupported" };
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, parts };
}

async function unpack(bytes: Uint8Array, part: Part, most: number): Promise<Uint8Array | ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method } = part;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return "not_zip";
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return "not_zip";
  const data = bytes.slice(start, start + packed);
  if (method === 0) return data.length > most ? "too_large" : data;
  if (method !== 8) return "unsupported";
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return "too_large";
      }
      pieces.push(next.value);
    }
  } catch {
    return "not_zip";
  }
  return join(pieces, size);
}

/** An archive of the given files; packed, or as they are for a reader that would unpack at once. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>, packed: boolean) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    const data = packed ? await pack(content) : new Uint8Array(content);
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);
    // The name is UTF-8.
    common.setUint16(2, 0x0800, true);
    common.setUint16(4, packed ? 8 : 0, true);
    // 1 January 1980: the same content gives the same file.
    common.setUint16(8, 0x21, true);
    common.setUint32(10, checksum(content), true);
    common.setUint32(14, data.length, true);
    common.setUint32(18, content.length, true);
    common.setUint16(22, name.length, true);
    const fields = new Uint8Array(common.buffer);
    const local = [word(LOCAL), fields, name, data];
    pieces.push(...local);
    const tail = new Uint8Array(14);
    new DataView(tail.buffer).setUint32(10, offset, true);
    directory.push(word(CENTRAL), new Uint8Array([20, 0]), fields, tail, name);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, files.size, true);
  end.setUint16(6, files.size, true);
  end.setUint32(8, size, true);
  end.setUint32(12, offset, true);
  return new Blob([...pieces, ...directory, word(END), new Uint8Array(end.buffer)]);
}

async function pack(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(content)])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function word(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
