import { describe, expect, it } from "vitest";
import { describeChoice } from "../../../lib/domain/offer-choice";
import type { Suggestion, SuggestionSet } from "../../../lib/domain/suggestion";

const offer = (templateId: string, intent: Suggestion["intent"] = "track_order"): Suggestion => ({
  templateId,
  title: templateId,
  language: "en",
  parts: [],
  openSlots: [],
  score: 1,
  reasons: [],
  intent,
});
const set: SuggestionSet = {
  threadKey: "t1",
  messageKey: "m1",
  suggestions: [offer("a"), offer("b", "cancel_order"), offer("c"), offer("d")],
  mode: "offer",
  intent: "track_order",
  updatedAt: 1,
};

describe("what a choice says of the others", () => {
  it("is that those above it for the same intent were passed over", () => {
    expect(describeChoice(set, "c")).toEqual({ messageKey: "m1", intent: "track_order", passedOver: ["a"] });
    expect(describeChoice(set, "b")).toEqual({ messageKey: "m1", intent: "cancel_order", passedOver: [] });
  });

  it("is that all were, when it was found elsewhere or written", () => {
    for (const found of ["z", null])
      expect(describeChoice(set, found)).toEqual({
        messageKey: "m1",
        intent: "track_order",
        passedOver: ["a", "c", "d"],
      });
  });

  it("is nothing where no message waited", () => {
    expect(describeChoice({ ...set, messageKey: null }, "a")).toBeNull();
    expect(describeChoice(undefined, "a")).toBeNull();
  });
});
