import { describe, expect, it } from "vitest";
import { holdsText, matchSent } from "../../../lib/conversation/kept-share";

const PARCEL = "Your parcel left our warehouse today and should arrive within three days.";
const REFUND = "We have started your refund; the bank needs five to seven working days.";
const ZH = "亲，您的包裹今天已经发出，预计三天内送达。";

describe("matchSent", () => {
  it("takes blank space for no change, in any script", () => {
    expect(matchSent([PARCEL], `  ${PARCEL.replaceAll(" ", "\n")} `)).toEqual([
      { outcome: "sent_as_is", share: 1 },
    ]);
    expect(matchSent([ZH], ZH)).toEqual([{ outcome: "sent_as_is", share: 1 }]);
  });

  it("knows an edited text again and says how much is left of it", () => {
    for (const [text, sent] of [
      [PARCEL, PARCEL.replace("three", "four").replace("today", "yesterday")],
      [ZH, ZH.replace("三天", "五天").replace("今天", "昨天")],
    ] as const) {
      const [kept] = matchSent([text], sent);
      expect(kept?.outcome).toBe("sent_edited");
      expect(kept?.share).toBeGreaterThan(0.5);
      expect(kept?.share).toBeLessThan(1);
    }
  });

  it("finds a short text kept among many other words", () => {
    expect(matchSent([PARCEL], `Hello Mei! ${REFUND} ${PARCEL} ${REFUND}`)).toEqual([
      { outcome: "sent_edited", share: 1 },
    ]);
    const edited = PARCEL.replace("three", "four");
    expect(matchSent([PARCEL], `${REFUND} ${edited} ${REFUND} ${REFUND}`)[0]?.outcome).toBe("sent_edited");
  });

  it("does not take another reply in the same language for an edited one", () => {
    expect(matchSent([PARCEL, ZH], REFUND)).toEqual([null, null]);
    expect(matchSent([PARCEL], `${REFUND} ${REFUND}`)).toEqual([null]);
    expect(matchSent(["好的", "OK", ""], "")).toEqual([null, null, null]);
  });

  it("gives each stretch to one text: a whole one first", () => {
    const longer = `${PARCEL} Thank you!`;
    expect(matchSent([PARCEL, longer], longer)).toEqual([null, { outcome: "sent_as_is", share: 1 }]);
    expect(matchSent([PARCEL, REFUND], `${REFUND}\n${PARCEL}`).map((kept) => kept?.outcome)).toEqual([
      "sent_as_is",
      "sent_as_is",
    ]);
  });
});

describe("holdsText", () => {
  it("says whether a draft still has it", () => {
    expect(holdsText(`Dear Mei, ${PARCEL.slice(0, 60)}`, PARCEL)).toBe(true);
    expect(holdsText("Dear Mei,", PARCEL)).toBe(false);
    expect(holdsText("", PARCEL)).toBe(false);
  });
});
