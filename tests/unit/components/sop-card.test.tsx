// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { act } from "react";
import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SopCard } from "../../../components/replies/sop-card";
import { chooseSopNote } from "../../../entrypoints/sidepanel/choose-sop-note";
import { ReplyOffers } from "../../../entrypoints/sidepanel/reply-offers";
import { loadSopNotes, useSopNotes } from "../../../entrypoints/sidepanel/use-sop-notes";
import type { RaisedRisk, Understanding } from "../../../lib/domain/assessment";
import type { RiskFlag } from "../../../lib/domain/risk";
import { findSopNote, type SopId, type SopNote, sopFileSchema } from "../../../lib/domain/sop";
import { conversationRow, suggestionsRow } from "../storage/rows";
import { render } from "./render";

const file: unknown = JSON.parse(readFileSync("assets/public/starter/sop.json", "utf8"));
const { notes } = v.parse(sopFileSchema, file);
const noteOf = (id: SopId) => findSopNote(notes, id) as SopNote;
const risk = (flag: RiskFlag): RaisedRisk => ({ flag, source: "rule", rule: "r", confidence: 1, spans: [] });
const asks = (part: Partial<Pick<Understanding, "risks" | "intent" | "unclear">>) => ({
  assessment: { risks: [], intent: "refund_request" as const, unclear: false, ...part },
});
const calm = { flags: [], handledAt: null };

function Count() {
  return <p>{useSopNotes().length}</p>;
}

describe("SopCard", () => {
  it("shows the steps in their order, the facts, who decides, the limit and when to hand over", () => {
    const note = noteOf("safety");
    const box = render(<SopCard note={note} open />);
    const linesOf = (list: string) => [...box.querySelectorAll(`${list} > li`)].map((one) => one.textContent);
    expect(linesOf("ol")).toEqual(note.steps.en);
    expect(linesOf("ul")).toEqual(note.facts.en);
    const summary = box.querySelector("summary")?.textContent;
    expect(summary).toBe("How to handle: SafetyManager decides · settle within 2 h");
    expect(box.textContent).toContain(note.handOver.en);
  });

  it("speaks the agent's language and names no limit where there is none", () => {
    const note = { ...noteOf("refund_request"), limitHours: null };
    const box = render(<SopCard note={note} open={false} />, "zh_CN");
    expect(box.querySelector("ol > li")?.textContent).toBe(note.steps.zh_CN[0]);
    expect(box.querySelector("summary")?.textContent).not.toContain("小时");
    expect(box.querySelector("details")?.open).toBe(false);
  });
});

describe("ReplyOffers", () => {
  const target = { tabId: 1, threadKey: "t1" };
  it("opens the instruction where the answer is written by hand, and only there", () => {
    const show = (mode: "by_hand" | "silent", sop: SopNote | null) =>
      render(
        <ReplyOffers
          suggestions={{ ...suggestionsRow(), mode }}
          target={target}
          sop={sop}
          conversation={conversationRow()}
          now={0}
          action={null}
        />,
      );
    expect(show("by_hand", noteOf("legal")).querySelector("details")?.open).toBe(true);
    expect(show("silent", noteOf("legal")).querySelector("details")?.open).toBe(false);
    expect(show("silent", null).querySelector("details")).toBeNull();
  });
});

describe("chooseSopNote", () => {
  it("takes the gravest flag that waits; among equals the one with the shortest limit", () => {
    const waiting = [asks({ risks: [risk("abuse"), risk("legal")] }), asks({ risks: [risk("safety")] })];
    expect(chooseSopNote(notes, calm, waiting, "by_hand")?.id).toBe("safety");
  });

  it("keeps to an unanswered risk until it is marked as handled", () => {
    const flags = ["sla_due", "counterfeit_claim"] as const;
    expect(chooseSopNote(notes, { flags: [...flags], handledAt: null }, [], "silent")?.id).toBe(
      "counterfeit_claim",
    );
    expect(chooseSopNote(notes, { flags: [...flags], handledAt: 5 }, [], "silent")).toBeNull();
  });

  it("takes the intent only when the answer is written by hand, and never an unclear one", () => {
    expect(chooseSopNote(notes, calm, [asks({})], "by_hand")?.id).toBe("refund_request");
    expect(chooseSopNote(notes, calm, [asks({})], "offer")).toBeNull();
    expect(chooseSopNote(notes, calm, [asks({ unclear: true })], "by_hand")).toBeNull();
    expect(chooseSopNote(notes, calm, [asks({ risks: [risk("privacy")] })], "offer")).toBeNull();
  });
});

describe("useSopNotes", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks again after a failure, then reads the file once for everybody", async () => {
    const fetched = vi.fn().mockResolvedValueOnce(new Response("", { status: 404 }));
    fetched.mockImplementation(async () => new Response(JSON.stringify(file)));
    vi.stubGlobal("fetch", fetched);
    await expect(loadSopNotes()).rejects.toThrow("404");
    const boxes = [render(<Count />), render(<Count />)];
    await act(() => loadSopNotes());
    expect(boxes.map((box) => box.textContent)).toEqual([`${notes.length}`, `${notes.length}`]);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(String(fetched.mock.calls[1]?.[0])).toMatch(/\/starter\/sop\.json$/);
  });
});
