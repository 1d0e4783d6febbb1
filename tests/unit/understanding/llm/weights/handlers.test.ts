import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bindRows, createWeightsHandlers } from "../../../../../entrypoints/offscreen/weights-handlers";
import { openDatabase, type SellersideDatabase } from "../../../../../lib/storage/database";
import { listLedger, openLedgerEntry } from "../../../../../lib/storage/ledger";
import { getInstall, putInstall } from "../../../../../lib/storage/models";
import { type FlakyServer, startFlakyServer } from "../../../../llm/flaky-server";
import { asServed, madeUpWebllm } from "../../../../llm/made-up-model";
import { type WeightWorld, weightWorld } from "../../../../llm/weight-world";

const model = madeUpWebllm();
const { card } = model;
let db: SellersideDatabase;
let server: FlakyServer;
let world: WeightWorld;
let life: AbortController;
let released: string[];
let count = 0;

beforeEach(async () => {
  db = openDatabase(`handlers-${count++}`);
  server = await startFlakyServer(asServed(model));
  world = { ...weightWorld(), ...bindRows(db) };
  life = new AbortController();
  released = [];
});
afterEach(async () => {
  life.abort();
  await server.stop();
  db.close();
});

function start() {
  const release = async (id: string) => released.push(`${id} ${await state()}`);
  return createWeightsHandlers({ db, signal: life.signal, release, deps: world });
}
const state = async () => (await getInstall(db, card.id))?.state;

describe("the host's handlers", () => {
  it("bring, look at and delete a model, with everything in the database", async () => {
    const handlers = start();
    await handlers.download({ card, source: { kind: "mirror", base: `${server.base}/` } });
    await expect.poll(state).toBe("ready");
    expect((await getInstall(db, card.id))?.source).toEqual({ kind: "mirror", base: server.base });
    expect(await listLedger(db, 100)).toHaveLength(Object.keys(model.files).length);
    await handlers.verifyModel({ id: card.id });
    await expect.poll(state).toBe("ready");
    await handlers.deleteModel({ id: card.id });
    // While the memory is freed for good, nobody may load it again.
    const freed = [`${card.id} ready`, `${card.id} deleting`];
    expect([await state(), world.store.list(), released]).toEqual([undefined, {}, freed]);
  });

  it("put right what an earlier life left, before anything else", async () => {
    server.play("shard_0.bin", { kind: "stall", after: 65_536 });
    const first = start();
    await first.download({ card, source: { kind: "mirror", base: server.base } });
    await expect.poll(() => world.opfs.list()[`models/${card.id}/parts/params_shard_0.bin`]).toBe(65_536);
    await first.pauseDownload({ id: card.id });
    const install = await getInstall(db, card.id);
    if (install) await putInstall(db, { ...install, state: "downloading" });
    await openLedgerEntry(db, { at: 1, url: "https://mirror.example/x.bin", modelId: card.id });
    const second = start();
    await second.pauseDownload({ id: "nothing" });
    expect(await state()).toBe("paused");
    expect((await listLedger(db, 1))[0]?.outcome).toBe("failed");
    await second.resumeDownload({ id: card.id });
    await expect.poll(state).toBe("ready");
  });

  it.each([
    ["a mirror without https", { card, source: { kind: "mirror", base: "http://mirror.example" } }],
    ["a local source", { card, source: { kind: "local" } }],
    ["an id that is a folder", { card: { ...card, id: ".." }, source: { kind: "hub" } }],
    [
      "a repository that is an address",
      { card: { ...card, repository: "https://x.example/a" }, source: { kind: "hub" } },
    ],
    ["nothing", null],
  ])("take no download of %s", async (_name, input) => {
    await expect(start().download(input)).rejects.toThrow();
    expect([await db.models.count(), await db.ledger.count()]).toEqual([0, 0]);
  });

  it.each([
    ["deleteModel"],
    ["cancelDownload"],
    ["resumeDownload"],
    ["pauseDownload"],
    ["verifyModel"],
  ] as const)("%s takes no id that leads elsewhere and minds no model that is gone", async (name) => {
    const handlers = start();
    await expect(handlers[name]({ id: ".." })).rejects.toThrow();
    await expect(handlers[name]({ id: "a/b" })).rejects.toThrow();
    expect(await handlers[name]({ id: "gone" })).toBeNull();
  });
});
