import { describe, expect, it } from "vitest";
import { findRefusals } from "../../../../entrypoints/sidepanel/assistant-refusals";
import { traceEdited } from "../../../../entrypoints/sidepanel/assistant-trace";
import type { Trace } from "../../../../lib/domain/generation";
import { makeFinding } from "./made";

const WRITTEN = "Hello Ana, we refund $20 by Friday.";
const mark = (text: string, words: string, kind: Trace["kind"], source: Trace["source"]): Trace => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length, kind, source };
};
const TRACES = [
  mark(WRITTEN, "we refund", "promise", null),
  mark(WRITTEN, "$20", "amount", "order"),
  mark(WRITTEN, "Friday", "date", null),
];
const said = (text: string, traces: readonly Trace[]) =>
  traces.map(({ start, end, source }) => `${text.slice(start, end)}: ${source}`);
/** Finds them all again and knows no source. */
const anew =
  (...words: [string, Trace["kind"]][]) =>
  (text: string) =>
    words.map(([word, kind]) => mark(text, word, kind, null));

describe("traceEdited", () => {
  it("leaves an unchanged text as it was", () => {
    expect(traceEdited(WRITTEN, TRACES, WRITTEN, null)).toBe(TRACES);
  });

  it("moves along with words that were put before", () => {
    const text = `Good morning! ${WRITTEN}`;
    const found = ["we refund: null", "$20: order", "Friday: null"];
    expect(said(text, traceEdited(WRITTEN, TRACES, text, null))).toEqual(found);
    const trace = anew(["we refund", "promise"], ["$20", "amount"], ["Friday", "date"]);
    expect(said(text, traceEdited(WRITTEN, TRACES, text, trace))).toEqual(found);
  });

  it("counts as hers what she typed, and as the machine's what stayed", () => {
    const text = "Hello Ana, we refund $25 by Monday.";
    const trace = anew(["we refund", "promise"], ["$25", "amount"], ["Monday", "date"]);
    expect(said(text, traceEdited(WRITTEN, TRACES, text, trace))).toEqual([
      "we refund: null",
      "$25: instruction",
      "Monday: instruction",
    ]);
  });

  it("does not make a machine's sum or day hers by a space or a sign in it", () => {
    const written = "We send 50 USD by 3 May.";
    const text = "We send 50  USD by 3. May.";
    const traces = [mark(written, "50 USD", "amount", null), mark(written, "3 May", "date", null)];
    const trace = anew(["50  USD", "amount"], ["3. May", "date"]);
    expect(said(text, traceEdited(written, traces, text, trace))).toEqual(["50  USD: null", "3. May: null"]);
    const euro = "We send 50 EUR by 3 May.";
    expect(said(euro, traceEdited(written, traces, euro, anew(["50 EUR", "amount"])))).toEqual([
      "50 EUR: instruction",
    ]);
  });

  it("does not make a machine's promise hers by a word in it", () => {
    const written = "We will refund the whole price of the order.";
    const old = [mark(written, "We will refund the whole price of the order", "promise", null)];
    const text = "We will refund the full price of the order.";
    const trace = anew(["We will refund the full price of the order", "promise"]);
    expect(traceEdited(written, old, text, trace)[0]?.source).toBe(null);
    expect(traceEdited(written, old, text, null)).toHaveLength(1);
    const hers = "I give you your money back.";
    expect(traceEdited(written, old, hers, anew(["I give you your money back", "promise"]))[0]?.source).toBe(
      "instruction",
    );
    expect(traceEdited(written, old, hers, null)).toEqual([]);
  });
});

describe("findRefusals", () => {
  it("lets a text through whose facts have a source and that breaks no rule", () => {
    const text = "Your order costs $20.";
    const note = makeFinding({ severity: "note" });
    expect(findRefusals(text, [mark(text, "$20", "amount", "order")], [note])).toEqual([]);
  });

  it("refuses what nobody checked, a stop, an untraced promise, an open blank, and nothing at all", () => {
    expect(findRefusals("Hello", [], null)).toEqual([{ kind: "unchecked" }]);
    expect(findRefusals("Hello", [], [makeFinding({}), makeFinding({})])).toEqual([
      { kind: "finding", name: "Contact outside" },
    ]);
    expect(findRefusals(WRITTEN, TRACES, [])).toEqual([
      { kind: "untraced", words: "we refund" },
      { kind: "untraced", words: "Friday" },
    ]);
    expect(findRefusals("Hello {{buyer_name}}", [], [])).toEqual([{ kind: "slot", words: "{{buyer_name}}" }]);
    expect(findRefusals(" \n", [], [])).toEqual([{ kind: "empty" }]);
  });

  it("refuses what is no plain text", () => {
    expect(findRefusals("Hello <b>Ana</b>", [], [])).toEqual([{ kind: "form" }]);
  });

  it("does not say twice that a promise comes from nowhere", () => {
    const said = {
      name: "Promise",
      class: "commitment",
      severity: "warn",
      spans: [{ start: 11, end: 20 }],
    } as const;
    const warned = makeFinding({ ...said, spans: [...said.spans] });
    expect(findRefusals(WRITTEN, TRACES, [warned]).map(({ kind }) => kind)).toEqual(["untraced", "untraced"]);
    expect(findRefusals(WRITTEN, [], [warned])).toEqual([{ kind: "finding", name: "Promise" }]);
  });

  it("refuses an address that only the buyer gave", () => {
    const text = "Write to ana@example.com";
    expect(findRefusals(text, [mark(text, "ana@example.com", "contact", "message")], [])).toEqual([
      { kind: "from_buyer", words: "ana@example.com" },
    ]);
  });
});
