import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GENERATION_STATES, type Generation, isEnded } from "../../../lib/domain/generation";
import { openDatabase, type SellersideDatabase } from "../../../lib/storage/database";
import {
  addGeneration,
  changeGeneration,
  deleteGenerations,
  getGeneration,
  interruptOthers,
  listGenerations,
} from "../../../lib/storage/generations";

let db: SellersideDatabase;
let count = 0;
beforeEach(() => {
  db = openDatabase(`generations-${count++}`);
});
afterEach(() => db.close());

function generation(fields: Partial<Generation> & { id: string }): Generation {
  return {
    threadKey: "t1",
    priority: "asked",
    task: { kind: "summary" },
    agentLanguage: "en",
    kind: "summary",
    state: "queued",
    failure: null,
    failureDetail: "",
    provider: null,
    model: null,
    texts: [],
    result: null,
    findings: null,
    createdAt: 1,
    startedAt: null,
    firstTextAt: null,
    endedAt: null,
    tokens: 0,
    hostLife: "now",
    ...fields,
  };
}

describe("generations", () => {
  it("are asked for once by their id", async () => {
    expect(await addGeneration(db, generation({ id: "a" }))).toBe(true);
    expect(await addGeneration(db, generation({ id: "a", threadKey: "other" }))).toBe(false);
    expect((await getGeneration(db, "a"))?.threadKey).toBe("t1");
  });

  it("change until they ended, and never after", async () => {
    await addGeneration(db, generation({ id: "a" }));
    expect(await changeGeneration(db, "a", { state: "running", texts: ["He"] })).toBe(true);
    expect(await changeGeneration(db, "a", { state: "cancelled" })).toBe(true);
    expect(await changeGeneration(db, "a", { state: "done", texts: ["Hello"] })).toBe(false);
    expect(await getGeneration(db, "a")).toMatchObject({ state: "cancelled", texts: ["He"] });
    expect(await changeGeneration(db, "gone", { state: "done" })).toBe(false);
  });

  it("are listed by thread, the newest first", async () => {
    for (const [id, threadKey, createdAt] of [
      ["a", "t1", 1],
      ["b", "t2", 2],
      ["c", "t1", 3],
      ["d", "t1", 2],
    ] as const)
      await addGeneration(db, generation({ id, threadKey, createdAt }));
    expect((await listGenerations(db, "t1", 10)).map(({ id }) => id)).toEqual(["c", "d", "a"]);
    expect((await listGenerations(db, "t1", 1)).map(({ id }) => id)).toEqual(["c"]);
    expect(await listGenerations(db, "t", 10)).toEqual([]);
  });

  it("of another life that had not ended are interrupted, with what was written kept", async () => {
    for (const state of GENERATION_STATES)
      await addGeneration(
        db,
        generation({ id: `old-${state}`, state, hostLife: "before", texts: ["half a"] }),
      );
    await addGeneration(db, generation({ id: "mine", state: "running" }));
    const open = GENERATION_STATES.filter((state) => !isEnded(state));
    expect(await interruptOthers(db, "now", 99)).toBe(open.length);
    for (const state of open)
      expect(await getGeneration(db, `old-${state}`)).toMatchObject({
        state: "interrupted",
        failure: "interrupted",
        endedAt: 99,
        texts: ["half a"],
      });
    expect((await getGeneration(db, "old-done"))?.state).toBe("done");
    expect((await getGeneration(db, "mine"))?.state).toBe("running");
    expect(await interruptOthers(db, "now", 100)).toBe(0);
  });

  it("are forgotten by thread, or all", async () => {
    for (const [id, threadKey] of [
      ["a", "t1"],
      ["b", "t2"],
      ["c", "t1"],
    ] as const)
      await addGeneration(db, generation({ id, threadKey }));
    await deleteGenerations(db, "t1");
    expect((await db.generations.toArray()).map(({ id }) => id)).toEqual(["b"]);
    await deleteGenerations(db);
    expect(await db.generations.count()).toBe(0);
  });

  it("are kept up to a limit; the oldest ended ones go, one that runs stays", async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) =>
      generation({ id: `${at}`, createdAt: at, state: at === 0 ? "running" : "done" }),
    );
    await db.generations.bulkAdd(rows);
    await addGeneration(db, generation({ id: "new-1", createdAt: 5_000 }));
    await addGeneration(db, generation({ id: "new-2", createdAt: 5_001 }));
    expect((await getGeneration(db, "0"))?.state).toBe("running");
    expect(await getGeneration(db, "1")).toBeUndefined();
    expect(await getGeneration(db, "new-2")).toBeDefined();
    expect(await db.generations.count()).toBeLessThanOrEqual(2_001);
  });
});
