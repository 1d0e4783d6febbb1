// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { ReplyCard } from "../../../components/replies/reply-card";
import { fillSlots, listOpenSlots } from "../../../lib/replies/fill-slots";
import { joinReply } from "../../../lib/replies/join-reply";
import { click, press, render, type } from "./render";

function show(text: string, facts: Record<string, string>, part: { blocked?: string; busy?: boolean } = {}) {
  const parts = fillSlots(text, facts);
  const onInsert = vi.fn();
  const onCopy = vi.fn();
  const box = render(
    <ReplyCard
      testId="suggestion"
      insertTestId="insert"
      title="Refund"
      parts={parts}
      openSlots={listOpenSlots(parts)}
      join={(found, values) => joinReply(found, [], values, { language: "en", region: null, now: 0 })}
      first
      busy={part.busy ?? false}
      blocked={part.blocked ?? null}
      onInsert={onInsert}
      onCopy={onCopy}
    />,
  );
  const insert = box.querySelector<HTMLButtonElement>('[data-testid="insert"]');
  return { box, insert, onInsert, onCopy };
}

describe("ReplyCard", () => {
  it("inserts a filled reply at once", () => {
    const { insert, onInsert } = show("Hi {{buyer_name}}!", { buyer_name: "Rosa" });
    click(insert);
    expect(onInsert).toHaveBeenCalledExactlyOnceWith("Hi Rosa!");
  });

  it("asks for an open slot instead of inserting a hole", () => {
    const { box, insert, onInsert, onCopy } = show("Hi {{buyer_name}}, {{days}} days", {
      buyer_name: "Rosa",
    });
    expect(box.querySelector('[data-testid="open-slot"]')?.textContent).toContain("days");
    expect(box.textContent).not.toContain("{{");
    click(insert);
    const field = box.querySelector<HTMLInputElement>('[data-slot="days"] input');
    expect(document.activeElement).toBe(field);
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    click(box.querySelector('button[aria-label="Copy"]'));
    type(field, "   ");
    click(insert);
    expect(onInsert).not.toHaveBeenCalled();
    expect(onCopy).not.toHaveBeenCalled();
    type(field, "3");
    expect(box.querySelector('[data-testid="open-slot"]')).toBeNull();
    press(field, "Enter");
    expect(onInsert).toHaveBeenCalledExactlyOnceWith("Hi Rosa, 3 days");
  });

  it("copies and says so", () => {
    const { box, onCopy } = show("Thanks", {});
    click(box.querySelector('button[aria-label="Copy"]'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith("Thanks");
    expect(box.querySelector('button[aria-label="Copied"]')).not.toBeNull();
  });

  it("does not insert while blocked or busy, and says why", () => {
    const blocked = show("Thanks", {}, { blocked: "Open a chat" });
    expect(blocked.insert?.disabled).toBe(true);
    expect(blocked.box.textContent).toContain("Open a chat");
    expect(show("Thanks", {}, { busy: true }).insert?.disabled).toBe(true);
  });

  it("keeps a name full of markup and braces as text", () => {
    const name = "<b>{{order_id}}</b>$&";
    const { box, insert, onInsert } = show("Hi {{buyer_name}}", { buyer_name: name });
    expect(box.querySelector("b")).toBeNull();
    click(insert);
    expect(onInsert).toHaveBeenCalledWith(`Hi ${name}`);
  });
});
