import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a file is given the next time. */
export type Mischief =
  /** The connection is cut after so many bytes of the body. */
  | { kind: "cut"; after: number }
  | { kind: "status"; status: number; retryAfter?: number }
  /** All of it, whatever part was asked for. */
  | { kind: "ignore_range" }
  /** Another version of the file: other bytes of the same length and another ETag, from now on. */
  | { kind: "change" }
  /** A proxy's page in place of the file, with status 200. */
  | { kind: "html"; as: "text/html" | "application/octet-stream" }
  /** Nothing more after so many bytes, the connection open. */
  | { kind: "stall"; after: number }
  /** A part that is not the one that was asked for. */
  | { kind: "wrong_range" }
  /** Fewer bytes than the file has, all in order on the way. */
  | { kind: "short"; bytes: number };

export interface AskedRequest {
  path: string;
  range: string | null;
  status: number;
  /** Bytes of the body that were sent. */
  sent: number;
}

export interface FlakyServer {
  /** "http://127.0.0.1:port", as a mirror's base. */
  base: string;
  /** Every request so far. */
  asked: readonly AskedRequest[];
  /** Adds or replaces a file under "/owner/name/resolve/main/…" or any other path. */
  put(path: string, body: Uint8Array | string): void;
  /** Misbehaves at the next requests for a path that ends so, one piece of mischief each. */
  play(pathEnd: string, ...mischief: Mischief[]): void;
  /** Bytes a second, for every file; null for as fast as it goes. */
  throttle(bytesPerSecond: number | null): void;
  /** Answers nothing any more, as a host that is down, until it is switched on again. */
  setDown(down: boolean): void;
  stop(): Promise<void>;
}

interface Served {
  body: Buffer;
  etag: string;
}

function serve(body: Uint8Array | string): Served {
  const buffer = Buffer.from(body);
  return { body: buffer, etag: `"${createHash("sha1").update(buffer).digest("hex")}"` };
}

/** A small web server on this computer that keeps files as a hub does and misbehaves when told to. */
export async function startFlakyServer(
  files: Record<string, Uint8Array | string> = {},
): Promise<FlakyServer> {
  const served = new Map(Object.entries(files).map(([path, body]) => [path, serve(body)]));
  const plans = new Map<string, Mischief[]>();
  const asked: AskedRequest[] = [];
  let rate: number | null = null;
  let down = false;
  function takePlan(path: string): Mischief | null {
    for (const [end, plan] of plans) if (path.endsWith(end) && plan.length > 0) return plan.shift() ?? null;
    return null;
  }
  const server = createServer((request, response) => {
    if (down) {
      request.socket.destroy();
      return;
    }
    const path = decodeURIComponent((request.url ?? "").replace(/\?.*$/, ""));
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "range");
    response.setHeader("access-control-expose-headers", "etag, content-range, accept-ranges, content-length");
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const entry: AskedRequest = { path, range: request.headers.range ?? null, status: 0, sent: 0 };
    asked.push(entry);
    let file = served.get(path);
    const mischief = takePlan(path);
    if (mischief?.kind === "change" && file) {
      file = serve(file.body.map((byte) => byte ^ 0xff));
      served.set(path, file);
    }
    answer(request, response, entry, file, mischief, () => rate);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    put: (path, body) => void served.set(path, serve(body)),
    play: (pathEnd, ...mischief) => void plans.set(pathEnd, [...(plans.get(pathEnd) ?? []), ...mischief]),
    throttle: (bytesPerSecond) => {
      rate = bytesPerSecond;
    },
    setDown: (state) => {
      down = state;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  entry: AskedRequest,
  file: Served | undefined,
  mischief: Mischief | null,
  rate: () => number | null,
): void {
  function plain(status: number, type: string, body: string): void {
    entry.status = status;
    entry.sent = body.length;
    response.writeHead(status, { "content-type": type, "content-length": body.length }).end(body);
  }
  if (mischief?.kind === "status") {
    if (mischief.retryAfter !== undefined) response.setHeader("retry-after", mischief.retryAfter);
    plain(mischief.status, "text/plain", "made to fail");
    return;
  }
  if (mischief?.kind === "html") {
    plain(200, mischief.as, "<!doctype html><title>Please log in</title>");
    return;
  }
  if (!file) {
    plain(404, "text/plain", "Entry not found");
    return;
  }
  const { length } = file.body;
  const [, asked] = /^bytes=(\d+)-$/.exec(request.headers.range ?? "") ?? [];
  const partial = asked !== undefined && mischief?.kind !== "ignore_range";
  let from = partial ? Number(asked) : 0;
  if (from > 0 && from >= length) {
    response.setHeader("content-range", `bytes */${length}`);
    plain(416, "text/plain", "");
    return;
  }
  if (partial && mischief?.kind === "wrong_range") from = 0;
  const body = mischief?.kind === "short" ? file.body.subarray(0, mischief.bytes) : file.body;
  entry.status = partial ? 206 : 200;
  response.writeHead(entry.status, {
    "content-type": "application/octet-stream",
    "content-length": body.length - from,
    "accept-ranges": "bytes",
    etag: file.etag,
    ...(partial ? { "content-range": `bytes ${from}-${length - 1}/${length}` } : {}),
  });
  void send(response, body.subarray(from), entry, mischief, rate);
}

const PIECE = 16 * 1024;

async function send(
  response: ServerResponse,
  body: Buffer,
  entry: AskedRequest,
  mischief: Mischief | null,
  rate: () => number | null,
): Promise<void> {
  const end =
    mischief?.kind === "cut" || mischief?.kind === "stall"
      ? Math.min(mischief.after, body.length)
      : body.length;
  let gone = false;
  response.on("close", () => {
    gone = true;
  });
  // The head goes out even when no byte of the body ever does.
  response.flushHeaders();
  while (entry.sent < end && !gone) {
    const piece = body.subarray(entry.sent, Math.min(entry.sent + PIECE, end));
    await new Promise((resolve) => response.write(piece, resolve));
    entry.sent += piece.length;
    const perSecond = rate();
    if (perSecond !== null)
      await new Promise((resolve) => setTimeout(resolve, (piece.length / perSecond) * 1000));
  }
  if (mischief?.kind === "cut") response.destroy();
  else if (mischief?.kind !== "stall") response.end();
}
