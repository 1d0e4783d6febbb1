// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { EntityChips } from "../../../components/chat/entity-chips";
import { MessageRow } from "../../../components/chat/message-row";
import { SignalNotes } from "../../../components/risk/signal-notes";
import type { Entity } from "../../../lib/domain/entity";
import { CONVERSATION_SIGNALS } from "../../../lib/domain/signal";
import { panel } from "../../../lib/i18n/messages/panel";
import { findEntities } from "../../../lib/text/entities";
import { messageRow } from "../storage/rows";
import { click, render } from "./render";

const chips = (box: Element) => [...box.querySelectorAll<HTMLButtonElement>('[data-testid="entity-chip"]')];
const copies = () => vi.fn(async () => true);

describe("EntityChips", () => {
  it("names each kind with what was understood, and copies the buyer's own words", () => {
    const text =
      "order 123-1234567-1234567, 2 pcs black size XL, $12.50, a@example.com, wx: foo88, 20 Nov 2026";
    const onCopy = copies();
    const box = render(<EntityChips entities={findEntities(text)} onCopy={onCopy} />);
    const titles = chips(box).map((chip) => chip.title);
    for (const words of [
      "Order number: Amazon",
      "Quantity: 2",
      "Size: XL",
      "Colour: black",
      "WeChat",
      "Nov 20, 2026",
    ])
      expect(
        titles.some((title) => title.includes(words)),
        words,
      ).toBe(true);
    expect(titles.join()).toContain("currency not clear");
    click(chips(box)[0] ?? null);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith("123-1234567-1234567");
  });

  it("shows the same thing once, eight things at first, and the rest on demand", () => {
    const entities: Entity[] = Array.from({ length: 12 }, (_, i) => ({
      kind: "quantity",
      start: i * 3,
      end: i * 3 + 2,
      value: `x${Math.min(i, 10)}`,
      detail: { count: i, unit: null },
    }));
    const box = render(<EntityChips entities={entities} onCopy={copies()} />);
    expect(chips(box)).toHaveLength(8);
    const more = [...box.querySelectorAll("button")].at(-1) ?? null;
    expect(more?.textContent).toBe("3 more");
    click(more);
    expect(chips(box)).toHaveLength(11);
  });

  it("is there only where a row is given a way to copy, and underlines the words", () => {
    const text = "<b>I want 2 pcs</b>";
    const row = { message: messageRow({ key: "k", text }), assessment: undefined, now: 0 };
    const entities = findEntities(text);
    const box = render(<MessageRow {...row} entities={entities} onCopy={copies()} />);
    expect(chips(box).map((chip) => chip.textContent)).toEqual(["2 pcs"]);
    expect(box.querySelector("b")).toBeNull();
    expect(box.querySelector(".page-text .underline")?.textContent).toBe("2 pcs");
    expect(box.querySelector(".page-text")?.textContent).toBe(text);
    expect(chips(render(<MessageRow {...row} entities={entities} />))).toEqual([]);
  });
});

describe("SignalNotes", () => {
  it("says each signal with its reason, and nothing without one", () => {
    const box = render(<SignalNotes signals={CONVERSATION_SIGNALS} />);
    for (const signal of CONVERSATION_SIGNALS) {
      expect(box.textContent).toContain(panel[`signal_${signal}`].en);
      expect(box.textContent).toContain(panel[`signalWhy_${signal}`].en);
    }
    expect(render(<SignalNotes signals={[]} />).textContent).toBe("");
  });
});
