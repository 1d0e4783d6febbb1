import { createMD5, createSHA256 } from "hash-wasm";

/** What is known of a file's content. */
export type KnownHash = { kind: "sha256" | "md5"; hex: string };

/** Lower-case hex of a stream's bytes, never more than a chunk of it in memory. */
export async function hashStream(
  kind: KnownHash["kind"],
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  on: { bytes(done: number): void },
  signal: AbortSignal,
): Promise<string> {
  const hasher = await (kind === "sha256" ? createSHA256() : createMD5());
  hasher.init();
  let done = 0;
  for await (const chunk of readChunks(stream, signal)) {
    hasher.update(chunk);
    done += chunk.length;
    on.bytes(done);
  }
  return hasher.digest("hex");
}

/** A stream's chunks until `signal` aborts, which rejects with its reason; leaving early lets go of the stream. */
export async function* readChunks(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that broke was told of above; one that ended has nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

/** The text of a small file; rejects with a RangeError above `most` bytes. */
export async function readText(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  signal: AbortSignal,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of readChunks(stream, signal)) {
    bytes += chunk.length;
    if (bytes > most) throw new RangeError(`longer than ${most} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
