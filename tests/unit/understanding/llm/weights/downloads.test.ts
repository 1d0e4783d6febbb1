import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ModelCard, ModelSource } from "../../../../../lib/domain/language-model";
import {
  createDownloads,
  type Downloads,
  lockOf,
} from "../../../../../lib/understanding/llm/weights/downloads";
import { type FlakyServer, startFlakyServer } from "../../../../llm/flaky-server";
import { asServed, madeUpCard, madeUpWebllm, noise } from "../../../../llm/made-up-model";
import { type WeightWorld, weightWorld } from "../../../../llm/weight-world";

const model = madeUpWebllm();
const { card } = model;
const KEYS = `https://huggingface.co/${card.repository}/resolve/main/`;
const SHARD = 150_000;
const TOTAL = Object.values(model.files).reduce((sum, body) => sum + body.length, 0);

let server: FlakyServer;
let world: WeightWorld;
let source: ModelSource;
let life: AbortController;
let downloads: Downloads;

beforeEach(async () => {
  server = await startFlakyServer(asServed(model));
  world = weightWorld();
  source = { kind: "mirror", base: server.base };
  newLife();
});
afterEach(async () => {
  life.abort();
  await server.stop();
});

function newLife(): void {
  life = new AbortController();
  downloads = createDownloads(world, life.signal);
}

async function bring(what: ModelCard = card): Promise<void> {
  await downloads.start(what, source);
  await downloads.idle();
}

function row() {
  const found = world.table.get(card.id);
  if (!found) throw new Error("no row");
  return found;
}

function askedFor(end: string) {
  return server.asked.filter(({ path }) => path.endsWith(end));
}

const STOPS_AT = 65_536;

/** Begins a download that stops in the middle of the first shard, and resolves when all came that will. */
async function startAndStop(): Promise<void> {
  server.play("shard_0.bin", { kind: "stall", after: STOPS_AT });
  await downloads.start(card, source);
  const part = `models/${card.id}/parts/params_shard_0.bin`;
  await expect.poll(() => world.opfs.list()[part], { interval: 1 }).toBe(STOPS_AT);
}

describe("a download", () => {
  it("brings every file under the hub's keys, whatever the source, and is ready after a look at them", async () => {
    await bring();
    expect(row()).toMatchObject({
      state: "ready",
      failure: null,
      bytesDone: TOTAL,
      bytesTotal: TOTAL,
      speed: null,
    });
    expect(row().files.every(({ verified, done, size }) => verified && done === size)).toBe(true);
    expect(world.states).toEqual(["queued", "downloading", "verifying", "ready"]);
    expect(world.store.list()).toEqual(
      Object.fromEntries(
        Object.entries(model.files).map(([path, body]) => [
          `webllm/${path === "mlc-chat-config.json" ? "config" : "model"} ${KEYS}${path}`,
          body.length,
        ]),
      ),
    );
    expect(world.opfs.list()).toEqual({});
  });

  it("writes every request into the ledger and asks for nothing but weights, configuration and tokenizer", async () => {
    await bring();
    expect(world.book.map(({ url }) => url)).toEqual(
      Object.keys(model.files).map((path) => `${server.base}/${card.repository}/resolve/main/${path}`),
    );
    expect(
      world.book.every(({ outcome, status, endedAt }) => outcome === "done" && status === 200 && endedAt),
    ).toBe(true);
    expect(world.book.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(TOTAL);
  });

  it("goes on where a cut connection left it", async () => {
    server.play("shard_0.bin", { kind: "cut", after: 40_000 }, { kind: "cut", after: 30_000 });
    await bring();
    expect(row().state).toBe("ready");
    const [first, second, third] = askedFor("shard_0.bin");
    expect(first?.range).toBeNull();
    expect(second?.range).toBe(`bytes=${first?.sent}-`);
    expect(third?.status).toBe(206);
    expect(askedFor("shard_0.bin").reduce((sum, { sent }) => sum + sent, 0)).toBe(SHARD);
    expect(world.book.map(({ outcome }) => outcome).filter((outcome) => outcome === "failed")).toHaveLength(
      2,
    );
  });

  it("waits longer and longer between tries, as the host asks where it does, and gives up after five", async () => {
    server.play(
      "shard_1.bin",
      { kind: "status", status: 503, retryAfter: 7 },
      { kind: "status", status: 503 },
    );
    await bring();
    expect(row().state).toBe("ready");
    expect(world.waits).toEqual([7_000, 2_000]);
    await downloads.remove(card.id);
    server.play(
      "shard_1.bin",
      ...Array.from({ length: 9 }, () => ({ kind: "status", status: 503 }) as const),
    );
    world.waits.length = 0;
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "refused_by_host" });
    expect(world.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it("says offline when the host is gone, keeps what came, and goes on from there", async () => {
    server.play("shard_1.bin", ...Array.from({ length: 5 }, () => ({ kind: "cut", after: 0 }) as const));
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "offline" });
    const before = askedFor("shard_0.bin").length;
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin")).toHaveLength(before);
  });

  it("gives up a connection on which nothing comes", async () => {
    world.stalledAfter = 40;
    server.play("shard_0.bin", { kind: "stall", after: 32_768 });
    await bring();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin")[1]?.range).toBe("bytes=32768-");
  });

  it.each([404, 403, 451])("ends at once when the host says %i", async (status) => {
    server.play("tokenizer.json", { kind: "status", status });
    await bring();
    expect(row()).toMatchObject({
      state: "failed",
      failure: "refused_by_host",
      failureDetail: `status ${status}`,
    });
    expect(askedFor("tokenizer.json")).toHaveLength(1);
  });

  it.each(["text/html", "application/octet-stream"] as const)(
    "takes no web page (%s) for weights",
    async (as) => {
      server.play("shard_0.bin", { kind: "html", as });
      await bring();
      expect(row()).toMatchObject({ state: "failed", failure: "refused_by_host" });
      expect(world.store.list()[`webllm/model ${KEYS}params_shard_0.bin`]).toBeUndefined();
      await downloads.resume(card.id);
      await downloads.idle();
      expect(row().state).toBe("ready");
    },
  );

  it("begins a file anew when the host gives no parts", async () => {
    server.play("shard_0.bin", { kind: "cut", after: 50_000 }, { kind: "ignore_range" });
    await bring();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin").map(({ status }) => status)).toEqual([200, 200]);
  });

  it("begins a file anew when the part is not the one that was asked for", async () => {
    server.play("shard_0.bin", { kind: "cut", after: 50_000 }, { kind: "wrong_range" });
    await bring();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin").at(-1)).toMatchObject({ range: null, sent: SHARD });
  });

  it("never joins two versions of a file", async () => {
    server.put(
      `/${card.repository}/resolve/main/tensor-cache.json`,
      madeUpWebllm({ withHashes: false }).files["tensor-cache.json"] ?? "",
    );
    server.play("shard_0.bin", { kind: "cut", after: 50_000 }, { kind: "change" });
    await bring();
    expect(row().state).toBe("ready");
    const stored = await (await world.places.caches.open("webllm/model")).match(`${KEYS}params_shard_0.bin`);
    const expected = noise(SHARD, 1).map((byte) => byte ^ 0xff);
    expect(Buffer.from(await (stored as Response).arrayBuffer()).equals(Buffer.from(expected))).toBe(true);
  });

  it("refuses a file that is not the one whose hash is known", async () => {
    server.play("shard_2.bin", { kind: "change" });
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "model_damaged" });
    expect(row().failureDetail).toContain("params_shard_2.bin");
    expect(askedFor("shard_2.bin")).toHaveLength(2);
  });

  it("gives up a list that never ends, before it fills the disk", async () => {
    const chunk = new Uint8Array(16 * 2 ** 20).fill(32);
    let sent = 0;
    world.fetch = async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += chunk.length;
            if (sent > 512 * 2 ** 20) controller.close();
            else controller.enqueue(chunk.slice());
          },
        }),
      );
    // What is written is only counted.
    let size = 0;
    world.openGrowing = async () => ({
      get size() {
        return size;
      },
      async append({ length }) {
        size += length;
      },
      async truncate(to) {
        size = to;
      },
      close: async () => undefined,
    });
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "refused_by_host" });
    expect(size).toBe(0);
    expect(sent).toBeLessThan(256 * 2 ** 20);
  });

  it("refuses a file of another length than the list says", async () => {
    server.play("shard_1.bin", { kind: "short", bytes: 1_000 });
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "refused_by_host" });
    expect(row().failureDetail).toContain("1000 bytes instead of 120000");
  });

  it.each([
    ["mlc-chat-config.json", "{}", "config_missing"],
    ["tensor-cache.json", '{"records":[{"dataPath":"../x.bin","nbytes":1}]}', "model_damaged"],
    ["tensor-cache.json", '{"records":[{"dataPath":"code.wasm","nbytes":1}]}', "model_damaged"],
    ["tensor-cache.json", "not json", "model_damaged"],
  ])("takes no %s that is none", async (path, body, failure) => {
    server.put(`/${card.repository}/resolve/main/${path}`, body);
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure });
    expect(Object.keys(world.store.list()).filter((key) => key.endsWith(path))).toEqual([]);
    server.put(`/${card.repository}/resolve/main/${path}`, model.files[path] ?? "");
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
  });
});

describe("pause, resume, cancel", () => {
  it("pauses in the middle of a file and goes on with the next byte", async () => {
    await startAndStop();
    await downloads.pause(card.id);
    expect(row()).toMatchObject({ state: "paused", speed: null, failure: null });
    expect(row().bytesDone).toBeGreaterThan(STOPS_AT);
    expect(world.book.at(-1)).toMatchObject({ outcome: "paused", bytes: STOPS_AT });
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row()).toMatchObject({ state: "ready", bytesDone: TOTAL });
    expect(askedFor("shard_0.bin").at(-1)?.range).toBe(`bytes=${STOPS_AT}-`);
  });

  it("says how fast it goes, no more than four times a second, and nothing when it is through", async () => {
    const seen: { at: number | undefined; speed: number }[] = [];
    const { change } = world.rows;
    world.rows.change = async (id, part) => {
      if (part.speed) seen.push({ at: part.updatedAt, speed: part.speed });
      return change(id, part);
    };
    await bring();
    expect(seen.length).toBeGreaterThan(1);
    const gaps = seen.slice(1).map(({ at }, i) => (at ?? 0) - (seen[i]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
    expect(row().speed).toBeNull();
  });

  it("removes everything that came when it is cancelled", async () => {
    await startAndStop();
    await downloads.remove(card.id);
    expect(world.table.size).toBe(0);
    expect(world.opfs.list()).toEqual({});
    expect(world.store.list()).toEqual({});
    expect(world.opfs.used()).toBe(0);
  });

  it("is paused after its host was killed, and goes on with the bytes that are there", async () => {
    await startAndStop();
    // A killed host writes nothing more: its row still says "downloading", its request is still open.
    const killed = structuredClone(row());
    life.abort();
    await downloads.idle();
    world.table.set(card.id, { ...killed, state: "downloading" });
    newLife();
    await downloads.recover();
    expect(row().state).toBe("paused");
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin").at(-1)?.range).toBe(`bytes=${STOPS_AT}-`);
  });

  it("leaves alone what another page is at", async () => {
    let release = () => {};
    const busy = world.locks.request(
      lockOf(card.id),
      () => new Promise<void>((resolve) => (release = resolve)),
    );
    await bring();
    expect(world.table.size).toBe(0);
    expect(server.asked).toEqual([]);
    await downloads.recover();
    release();
    await busy;
    await bring();
    expect(row().state).toBe("ready");
  });

  it("runs once when it is asked for twice", async () => {
    await Promise.all([downloads.start(card, source), downloads.start(card, source)]);
    await downloads.idle();
    expect(askedFor("shard_0.bin")).toHaveLength(1);
  });
});

describe("a full disk", () => {
  it("is told before the first request when it surely will not do", async () => {
    world.setFree(1_000);
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "disk_full" });
    expect(world.book).toEqual([]);
  });

  it("in the middle loses nothing, and the download goes on when there is room", async () => {
    world.opfs.setMost(100_000);
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "disk_full" });
    const there = world.opfs.list()[`models/${card.id}/parts/params_shard_0.bin`] ?? 0;
    expect(there).toBeGreaterThan(0);
    world.opfs.setMost(2 ** 30);
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin").at(-1)?.range).toBe(`bytes=${there}-`);
  });

  it("while a whole shard is put away is the same", async () => {
    world.store.setMost(60_000);
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "disk_full" });
    world.store.setMost(2 ** 30);
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(askedFor("shard_0.bin")).toHaveLength(1);
  });
});

describe("the ledger", () => {
  it("keeps a request from leaving that it could not write down", async () => {
    world.ledger.open = async () => {
      throw new Error("the database is closed");
    };
    await bring();
    expect(row()).toMatchObject({ state: "failed", failure: "storage" });
    expect(server.asked).toEqual([]);
  });
});

describe("a GGUF model", () => {
  const body = Buffer.concat([Buffer.from("GGUF"), noise(200_000, 9)]);
  const gguf = madeUpCard({
    id: "made-up-gguf",
    engine: "wllama",
    repository: "made-up/gguf",
    files: [{ path: "made-up.gguf", size: null, sha256: null }],
  });

  it("lies in the private file system when it is through, and its size is known then", async () => {
    server.put("/made-up/gguf/resolve/main/made-up.gguf", body);
    server.play("made-up.gguf", { kind: "cut", after: 70_000 });
    await bring(gguf);
    expect(world.table.get(gguf.id)).toMatchObject({ state: "ready", bytesTotal: body.length });
    expect(world.table.get(gguf.id)?.card.files[0]?.size).toBe(body.length);
    expect(world.opfs.list()).toEqual({ "models/made-up-gguf/made-up.gguf": body.length });
    expect(world.store.list()).toEqual({});
  });

  it("takes no part of another repository's model of the same name", async () => {
    const files = ["made-up-00001-of-00002.gguf", "made-up-00002-of-00002.gguf"];
    const parts = files.map((path) => ({ path, size: null, sha256: null }));
    const one = { ...gguf, repository: "made-up/one", files: parts };
    const other = { ...gguf, repository: "made-up/other", files: parts };
    server.put(`/made-up/one/resolve/main/${files[0]}`, body);
    await bring(one);
    expect(world.table.get(gguf.id)).toMatchObject({ state: "failed", failure: "refused_by_host" });
    for (const path of files) server.put(`/made-up/other/resolve/main/${path}`, body.slice(0, 9_000));
    await bring(other);
    expect(world.table.get(gguf.id)).toMatchObject({ state: "ready", card: { repository: "made-up/other" } });
    expect(Object.values(world.opfs.list())).toEqual([9_000, 9_000]);
  });

  it("is refused when it is none", async () => {
    server.put("/made-up/gguf/resolve/main/made-up.gguf", noise(5_000, 3));
    await bring(gguf);
    expect(world.table.get(gguf.id)).toMatchObject({ state: "failed", failure: "model_damaged" });
  });
});

describe("verify", () => {
  it("finds what was evicted, and only that is brought again", async () => {
    await bring();
    await (await world.places.caches.open("webllm/model")).delete(`${KEYS}params_shard_1.bin`);
    await downloads.verify(card.id);
    await downloads.idle();
    expect(row()).toMatchObject({
      state: "failed",
      failure: "model_damaged",
      failureDetail: "params_shard_1.bin: missing",
    });
    const before = server.asked.length;
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual([
      `/${card.repository}/resolve/main/params_shard_1.bin`,
    ]);
  });

  it("finds a changed byte by the package's own hash", async () => {
    await bring();
    world.store.damage(`${KEYS}params_shard_2.bin`, (data) => data.fill(0, 10, 11).fill(1, 11, 12));
    await downloads.verify(card.id);
    await downloads.idle();
    expect(row()).toMatchObject({
      failure: "model_damaged",
      failureDetail: "params_shard_2.bin: wrong_hash",
    });
    await downloads.resume(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
  });

  it("says that the configuration is gone when all of it was evicted", async () => {
    await bring();
    world.store.evict();
    await downloads.verify(card.id);
    await downloads.idle();
    expect(row()).toMatchObject({ state: "failed", failure: "config_missing" });
    await downloads.verify(card.id);
    await downloads.idle();
    expect(row().state).toBe("failed");
  });

  it("leaves a whole model ready", async () => {
    await bring();
    await downloads.verify(card.id);
    await downloads.idle();
    expect(row().state).toBe("ready");
    expect(row().files.every(({ verified }) => verified)).toBe(true);
  });
});

describe("remove", () => {
  it("takes this model's files only", async () => {
    const other = madeUpWebllm({ id: "Made-up-two-q4f32_1-MLC" });
    for (const [path, body] of Object.entries(asServed(other))) server.put(path, body);
    await bring();
    await bring(other.card);
    await downloads.remove(card.id);
    expect([...world.table.keys()]).toEqual([other.card.id]);
    expect(Object.keys(world.store.list())).toHaveLength(6);
    await downloads.verify(other.card.id);
    await downloads.idle();
    expect(world.table.get(other.card.id)?.state).toBe("ready");
  });

  it("keeps files that a second card of the same repository needs", async () => {
    await bring();
    await bring({ ...card, id: "the-same-again" });
    await downloads.remove(card.id);
    expect(Object.keys(world.store.list())).toHaveLength(6);
    await downloads.remove("the-same-again");
    expect(world.store.list()).toEqual({});
  });

  it("is finished by the next life when it was cut off", async () => {
    await bring();
    world.table.set(card.id, { ...row(), state: "deleting" });
    newLife();
    await downloads.recover();
    expect(world.table.size).toBe(0);
    expect(world.store.list()).toEqual({});
  });
});
