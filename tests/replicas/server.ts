import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";
import { findSite, SITES } from "./sites";

export interface ReplicaServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves the built replicas over TLS on a free loopback port, by Host header. Any path of a known host that is no
 * replica answers 404, so that a stray request is seen.
 */
export async function startReplicaServer(port = 0): Promise<ReplicaServer> {
  // History keeps its times over reloads, as a real console's does.
  const startedAt = Date.now();
  const hosts = [...new Set(SITES.flatMap((site) => site.hosts))];
  const pems = await generate([{ name: "commonName", value: "replica consoles" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const server: Server = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `https://${host}`);
    const asset = /^\/replica-assets\/([\w-]+\.(?:js|css))$/.exec(url.pathname)?.[1];
    if (asset) {
      try {
        const body = await readFile(fileURLToPath(new URL(`./dist/${asset}`, import.meta.url)));
        response.writeHead(200, {
          "content-type": asset.endsWith(".js")
            ? "text/javascript; charset=utf-8"
            : "text/css; charset=utf-8",
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
      return;
    }
    const site = findSite(host, url.pathname);
    if (!site) {
      response.writeHead(404, { "content-type": "text/plain" }).end("no replica here");
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": site.csp,
    });
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${site.title}</title>` +
        `<meta name="viewport" content="width=device-width"><meta name="replica-start" content="${startedAt}"></head><body><div id="app"></div>` +
        `<script src="/replica-assets/${site.name}.js"></script></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startReplicaServer(Number(process.argv[2] ?? 8443));
  console.log(`replica consoles on 127.0.0.1:${server.port}`);
}
