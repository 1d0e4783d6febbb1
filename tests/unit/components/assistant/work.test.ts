import { describe, expect, it } from "vitest";
import { needsStance } from "../../../../components/assistant/needs-stance";
import { isWorking, showWork } from "../../../../components/assistant/shown-work";
import type { StreamFrame } from "../../../../lib/domain/generation";
import { DRAFT, makeRow } from "./made";

const HOST = { behind: null, share: null, gone: false };
const frame = (part: Partial<StreamFrame>): StreamFrame => ({
  id: "g1",
  threadKey: "shopee:1",
  state: "running",
  step: 0,
  text: "",
  tokens: 1,
  ...part,
});

describe("showWork", () => {
  it("says that an end could not be stored, with all that was written, until the row is there", () => {
    const row = makeRow({ task: DRAFT, state: "running" });
    const last = frame({ state: "failed", failure: "storage", text: "Dear buyer" });
    expect(showWork(row, last, HOST)).toMatchObject({
      state: "failed",
      failure: "storage",
      texts: ["Dear buyer"],
    });
    const stored = makeRow({ task: DRAFT, state: "done", texts: ["Dear buyer"] });
    expect(showWork(stored, last, HOST)).toMatchObject({ state: "done", failure: null });
  });

  it("takes the newer text of the stream and the steps before it from the row", () => {
    const row = makeRow({ task: DRAFT, texts: ["Dear b"] });
    expect(showWork(row, frame({ text: "Dear buyer" }), HOST).texts).toEqual(["Dear buyer"]);
    const second = frame({ step: 1, text: "亲" });
    expect(showWork(makeRow({ task: DRAFT, texts: ["Dear buyer"] }), second, HOST).texts).toEqual([
      "Dear buyer",
      "亲",
    ]);
    expect(showWork(makeRow({ task: DRAFT }), second, HOST).texts).toEqual(["", "亲"]);
  });

  it("lets the row win once it has ended, whatever a late frame says", () => {
    const row = makeRow({ task: DRAFT, state: "failed", failure: "device_lost", texts: ["Dear"] });
    const shown = showWork(row, frame({ text: "Dear buyer" }), HOST);
    expect(shown).toMatchObject({ state: "failed", failure: "device_lost", texts: ["Dear"] });
  });

  it("does not call something ended before its row says so", () => {
    const row = makeRow({ task: DRAFT, state: "checking" });
    expect(showWork(row, frame({ state: "done", text: "Dear" }), HOST).state).toBe("checking");
    expect(showWork(makeRow({ task: DRAFT, state: "queued" }), frame({ state: "running" }), HOST).state).toBe(
      "running",
    );
  });

  it("shows work whose host is gone as interrupted and keeps what was written", () => {
    const row = makeRow({ task: DRAFT, texts: ["Dear"] });
    const shown = showWork(row, frame({ text: "Dear buyer" }), { ...HOST, gone: true });
    expect(shown).toMatchObject({ state: "interrupted", failure: "interrupted", texts: ["Dear buyer"] });
    expect(isWorking(shown.state)).toBe(false);
  });

  it("knows which states may still bring something", () => {
    expect((["asked", "queued", "loading", "running", "checking"] as const).every(isWorking)).toBe(true);
    expect((["no_host", "done", "failed", "cancelled", "interrupted"] as const).some(isWorking)).toBe(false);
  });
});

describe("needsStance", () => {
  const reading = { intent: "shipping_info", secondary: [], unclear: false, alternatives: [] } as const;
  const ask = (part: object) => needsStance([{ ...reading, secondary: [], alternatives: [], ...part }], []);

  it("asks where the wish costs something, or a flag is up", () => {
    expect(ask({})).toBe(false);
    expect(needsStance([], [])).toBe(false);
    expect(ask({ intent: "refund_request" })).toBe(true);
    expect(ask({ secondary: ["change_address"] })).toBe(true);
    expect(needsStance([], ["legal"])).toBe(true);
  });

  it("counts the guesses of an unclear message only", () => {
    const alternatives = [{ intent: "exchange_request", confidence: 0.3 }];
    expect(ask({ alternatives })).toBe(false);
    expect(ask({ alternatives, unclear: true })).toBe(true);
  });
});
