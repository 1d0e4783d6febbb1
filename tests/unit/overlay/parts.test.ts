// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Assessment, LearnedChange } from "../../../lib/domain/assessment";
import { UNDO_FAILURES } from "../../../lib/domain/insertion";
import { READING_STATES } from "../../../lib/domain/reading";
import { CONVERSATION_FLAGS, RISK_FLAGS } from "../../../lib/domain/risk";
import type { TextPart } from "../../../lib/domain/suggestion";
import { labels } from "../../../lib/i18n/messages/labels";
import { overlay } from "../../../lib/i18n/messages/overlay";
import { overlayWords } from "../../../lib/i18n/overlay-words";
import { buildFlags } from "../../../lib/overlay/bar-flags";
import { buildChipCard } from "../../../lib/overlay/chip-card";
import { buildChipFace, describeChip } from "../../../lib/overlay/chip-face";
import { createMake } from "../../../lib/overlay/dom";
import { listenForKeys } from "../../../lib/overlay/keys";
import { sayNotice } from "../../../lib/overlay/notice";
import type { Popup } from "../../../lib/overlay/popup";
import { firstLine } from "../../../lib/overlay/reply-text";
import { buildSlotForm } from "../../../lib/overlay/slot-form";
import { readPageTheme } from "../../../lib/overlay/theme";
import { createWords } from "../../../lib/overlay/words";
import { joinReply } from "../../../lib/replies/join-reply";
import { chipOf, offers } from "../../e2e/overlay-lab/sample-views";

const make = createMake(document);
const words = createWords(overlayWords("en"));
const chip = (line: Omit<Parameters<typeof chipOf>[0], "from">) => {
  const made = chipOf({ from: "buyer", ...line }, 0, document.createElement("div"));
  if (!made) throw new Error("no chip");
  return made;
};

describe("words", () => {
  it("has a sentence for every reason, state and flag in both languages", () => {
    for (const reason of UNDO_FAILURES) expect(labels).toHaveProperty(`insertFailure_${reason}`);
    for (const state of READING_STATES) expect(labels).toHaveProperty(`stateDo_${state}`);
    for (const flag of [...RISK_FLAGS, ...CONVERSATION_FLAGS]) expect(labels).toHaveProperty(`risk_${flag}`);
    for (const [key, { en, zh_CN }] of Object.entries(overlay)) {
      expect(en, key).not.toBe("");
      expect(zh_CN.match(/\{\w+\}/g)?.sort(), key).toEqual(en.match(/\{\w+\}/g)?.sort());
    }
    expect(sayNotice(words, { kind: "failed", reason: "edited_since" })).toContain("edited");
    expect(words.name("stateDo", "composer_missing")).toMatch(/reason.*copied from the panel/);
    expect(words.key("KeyZ")).toBe("Alt+Z");
    expect(words.slot("return_days")).toBe("Return days");
  });
});

describe("chips", () => {
  it("never says that there is no risk when nothing was understood", () => {
    for (const status of ["failed", "pending", "not_text"] as const) {
      const face = make(
        "div",
        {},
        ...buildChipFace(document, make, words, chip({ text: "x", status, kind: "image" })),
      );
      expect(face.textContent).toBe(
        { failed: "Check by hand", pending: "Reading…", not_text: "Image" }[status],
      );
      expect(face.querySelector("svg")).not.toBeNull();
    }
    expect(describeChip(words, chip({ text: "x", status: "failed" }))).toBe("Check by hand");
    const broken = { ...chip({ text: "x" }), assessment: null };
    expect(describeChip(words, broken)).toBe("Check by hand");
  });

  it("names the worst risk first and counts the others", () => {
    const risky = chip({
      text: "one star and I sue",
      intent: "complaint",
      risks: [
        { flag: "review_threat", words: "one star" },
        { flag: "legal", words: "I sue" },
      ],
    });
    const face = make("div", {}, ...buildChipFace(document, make, words, risky));
    const risk = face.querySelector('[data-testid="risk-chip"]');
    expect(risk?.textContent).toBe("Legal threat+1");
    expect(risk?.getAttribute("data-level")).toBe("critical");
    expect(describeChip(words, risky)).toBe("Complaint. Risk Critical: Legal threat, Review threat");
  });

  it("shows hostile words as words", () => {
    const text = '<img src=x onerror="alert(1)"> give it back';
    const card = buildChipCard(
      make,
      words,
      chip({ text, intent: "complaint", risks: [{ flag: "abuse", words: text.slice(0, 30) }] }),
    );
    expect(card.querySelector("img")).toBeNull();
    expect(card.querySelector("q")?.textContent).toBe(text.slice(0, 30));
  });
});

describe("what the agent taught", () => {
  it("is named as the cause, as text", () => {
    const taught = chip({ text: "hello", intent: "thanks" });
    expect(buildChipCard(make, words, taught).querySelector(".learned")).toBeNull();
    const said = "like your message of <b>3 May</b>";
    const learned: LearnedChange = { causes: [], before: "other", risksAdded: [], risksRemoved: [], said };
    const assessment = { ...(taught.assessment as Assessment), learned };
    const card = buildChipCard(make, words, { ...taught, assessment });
    expect(card.querySelector(".learned")?.textContent).toBe(said);
  });
});

describe("flags of the conversation", () => {
  it("gives each its own sign and word, and names all of them where only one is shown", () => {
    const shown = CONVERSATION_FLAGS.map((flag) => ({ flag, level: "high" as const }));
    const popup = { attach: vi.fn() } as unknown as Popup;
    const flags = buildFlags({ document, make, words, popup }, shown);
    const signs = [...flags.querySelectorAll(".risk path")].map((path) => path.getAttribute("d"));
    expect(new Set(signs).size).toBe(CONVERSATION_FLAGS.length);
    expect(flags.querySelector(".risk .word")?.textContent).toBe("Asked again");
    expect(flags.querySelector(".more")?.textContent).toBe(`+${CONVERSATION_FLAGS.length - 1}`);
    expect(flags.title).toBe(CONVERSATION_FLAGS.map((flag) => words.name("risk", flag)).join(" · "));
  });
});

describe("replies", () => {
  it("previews the first line with its slots", () => {
    const parts: TextPart[] = [
      { type: "text", text: "\n Dear " },
      { type: "open", slot: "name" },
      { type: "text", text: ",\nsecond line" },
    ];
    expect(firstLine(parts)).toEqual([
      { type: "text", text: "Dear " },
      { type: "open", slot: "name" },
      { type: "text", text: "," },
    ]);
  });

  it("asks for every open slot before it hands over", async () => {
    const suggestion = offers().suggestions[1];
    if (!suggestion) throw new Error("no sample");
    const insert = vi.fn();
    const fill = async (values: Record<string, string>) =>
      joinReply(suggestion.parts, suggestion.asked ?? [], values, { language: "en", region: null, now: 0 });
    const form = buildSlotForm(make, words, suggestion, { fill, insert, cancel: vi.fn() });
    document.body.append(form);
    const [date, tracking] = [...form.querySelectorAll("input")];
    const send = () => form.dispatchEvent(new Event("submit", { cancelable: true }));
    if (!date || !tracking) throw new Error("no inputs");
    date.value = " Friday ";
    send();
    await vi.waitFor(() => expect(tracking.getAttribute("aria-invalid")).toBe("true"));
    expect(form.querySelector(".warning")?.textContent).toBe("Please fill this in.");
    expect(insert).not.toHaveBeenCalled();
    tracking.value = "MADEUP77";
    send();
    await vi.waitFor(() =>
      expect(insert).toHaveBeenCalledWith(
        "We will send a new one on Friday. Your tracking number: MADEUP77.",
      ),
    );
    form.remove();
  });
});

describe("the page around", () => {
  it("reads the console's own brightness", () => {
    const box = document.createElement("div");
    document.body.append(box);
    expect(readPageTheme(box)).toBe("light");
    document.body.style.backgroundColor = "rgb(20, 23, 26)";
    expect(readPageTheme(box)).toBe("dark");
    box.style.backgroundColor = "rgb(250, 250, 250)";
    expect(readPageTheme(box)).toBe("light");
    document.body.removeAttribute("style");
    box.remove();
  });

  it("does not act on keys that no person pressed", () => {
    const life = new AbortController();
    const onInsert = vi.fn(() => true);
    listenForKeys(document, {
      insertKeys: ["Digit1", "Digit2", "Digit3"],
      undoKey: "KeyZ",
      searchKey: "Slash",
      onInsert,
      onUndo: () => true,
      onSearch: () => true,
      onSlash: () => true,
      signal: life.signal,
    });
    const event = new KeyboardEvent("keydown", {
      code: "Digit1",
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
    expect(onInsert).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
    life.abort();
  });
});
