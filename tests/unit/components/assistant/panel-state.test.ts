import { beforeEach, describe, expect, it } from "vitest";
import { judgeAbility, type Machine, whatToAsk } from "../../../../entrypoints/sidepanel/assistant-ability";
import {
  openThread,
  setAssistant,
  takeRows,
  useAssistant,
} from "../../../../entrypoints/sidepanel/assistant-store";
import type { Generation, TaskRequest } from "../../../../lib/domain/generation";
import { DRAFT, makeRow } from "./made";

const THREAD = "shopee:1";
const ALL: TaskRequest = { kind: "translate_thread", messageKeys: null, to: "zh" };
const translated = (id: string, words: Record<string, string>): Generation =>
  makeRow({
    id,
    task: ALL,
    state: "done",
    endedAt: 2_000,
    result: {
      kind: "translate_thread",
      to: "zh",
      items: Object.entries(words).map(([messageKey, text]) => ({ messageKey, source: "x", text, lost: [] })),
    },
  });

beforeEach(() => {
  takeRows("", []);
  setAssistant({ asked: [] });
});

describe("takeRows", () => {
  it("keeps the object of a row that did not change, so that only what shows a changed one draws again", () => {
    takeRows(THREAD, [makeRow({ id: "b", task: DRAFT }), makeRow({ id: "a", task: { kind: "summary" } })]);
    const before = useAssistant.getState().rows;
    takeRows(THREAD, [
      makeRow({ id: "b", task: DRAFT, texts: ["Dear"] }),
      makeRow({ id: "a", task: { kind: "summary" } }),
    ]);
    const after = useAssistant.getState().rows;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it("has the newest translation of each message, and the same map until another one is finished", () => {
    const rows = [translated("b", { m1: "new" }), translated("a", { m1: "old", m2: "two" })];
    takeRows(THREAD, rows);
    const { translations } = useAssistant.getState();
    expect([...translations].map(([key, { item, row }]) => [key, item.text, row.id])).toEqual([
      ["m1", "new", "b"],
      ["m2", "two", "a"],
    ]);
    takeRows(THREAD, [makeRow({ id: "c", task: DRAFT }), ...rows]);
    expect(useAssistant.getState().translations).toBe(translations);
    takeRows(THREAD, [translated("d", { m2: "newer" }), ...rows]);
    expect(useAssistant.getState().translations.get("m2")?.item.text).toBe("newer");
    takeRows("shopee:2", []);
    expect(useAssistant.getState().translations.size).toBe(0);
  });

  it("forgets a request once its row is there", () => {
    setAssistant({
      asked: [
        { id: "a", threadKey: THREAD, task: DRAFT, state: "asked" },
        { id: "b", threadKey: THREAD, task: DRAFT, state: "no_host" },
      ],
    });
    takeRows(THREAD, [makeRow({ id: "a", task: DRAFT })]);
    expect(useAssistant.getState().asked.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("openThread", () => {
  it("leaves nothing of the chat before while the new one's rows are read", () => {
    takeRows(THREAD, [translated("b", { m1: "new" })]);
    setAssistant({ buyerLanguage: "vi" });
    const { rows } = useAssistant.getState();
    openThread(THREAD);
    expect(useAssistant.getState().rows).toBe(rows);
    openThread("shopee:2");
    expect(useAssistant.getState()).toMatchObject({ threadKey: "shopee:2", rows: [], buyerLanguage: null });
    expect(useAssistant.getState().translations.size).toBe(0);
  });
});

describe("judgeAbility", () => {
  const BARE: Machine = { gpu: true, promptApi: false, translator: false };
  const OWN = { provider: "model", modelId: "qwen" } as const;

  it("asks everything of an installed model, with a graphics card or without", () => {
    const ready = { draft: true, translate: true, line: null };
    expect(judgeAbility(OWN, [{ id: "qwen", state: "ready" }], BARE)).toEqual(ready);
    expect(judgeAbility(OWN, [{ id: "qwen", state: "ready" }], { ...BARE, gpu: false })).toEqual(ready);
    expect(judgeAbility({ provider: "built_in", modelId: null }, [], { ...BARE, promptApi: true })).toEqual(
      ready,
    );
  });

  it("says why there is less, and still translates where the browser can", () => {
    const line = (installs: Parameters<typeof judgeAbility>[1], machine = BARE) =>
      judgeAbility(OWN, installs, machine);
    expect(line([])).toEqual({ draft: false, translate: false, line: "no_model" });
    expect(line([{ id: "other", state: "ready" }]).line).toBe("no_model");
    expect(line([], { ...BARE, gpu: false }).line).toBe("no_gpu");
    expect(line([], { ...BARE, translator: true })).toEqual({
      draft: false,
      translate: true,
      line: "translate_only",
    });
    expect(line([{ id: "qwen", state: "downloading" }]).line).toBe("installing");
    expect(line([{ id: "qwen", state: "paused" }]).line).toBe("not_ready");
    expect(line([{ id: "qwen", state: "failed" }], { ...BARE, translator: true })).toEqual({
      draft: false,
      translate: true,
      line: "not_ready",
    });
  });

  it("asks the machine only what is not known without", () => {
    expect(whatToAsk(OWN, [{ id: "qwen", state: "ready" }])).toBe("nothing");
    expect(whatToAsk(OWN, [])).toBe("graphics");
    expect(whatToAsk({ provider: "built_in", modelId: "qwen" }, [{ id: "qwen", state: "ready" }])).toBe(
      "built_in",
    );
  });
});
