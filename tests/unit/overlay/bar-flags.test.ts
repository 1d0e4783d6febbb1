import { describe, expect, it } from "vitest";
import type { ConversationFlag, RiskFlag } from "../../../lib/domain/risk";
import { flagsOf } from "../../../lib/overlay/bar-flags";
import type { OverlayView } from "../../../lib/overlay/view";

const view = (conversationFlags: ConversationFlag[], ...risks: RiskFlag[][]) =>
  ({
    conversationFlags,
    chips: [
      ...risks.map((flags) => ({ assessment: { risks: flags.map((flag) => ({ flag })) } })),
      { assessment: null },
    ],
  }) as unknown as OverlayView;

describe("the bar's flags", () => {
  it("put the newest message's grave flags before the chat's own, each in its own weight", () => {
    expect(flagsOf(view(["repeat_contact", "sla_due"], ["abuse"], ["safety", "legal"]))).toEqual([
      { flag: "safety", level: "critical" },
      { flag: "legal", level: "critical" },
      { flag: "repeat_contact", level: "watch" },
      { flag: "sla_due", level: "watch" },
    ]);
  });

  it("leave what a message only hints at to its chip", () => {
    expect(flagsOf(view(["escalating"], ["off_platform"]))).toEqual([{ flag: "escalating", level: "high" }]);
  });

  it("name a flag once that several findings raised", () => {
    expect(flagsOf(view([], ["legal", "legal"]))).toEqual([{ flag: "legal", level: "critical" }]);
  });
});
