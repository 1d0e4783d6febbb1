// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { insertText, undoInsert } from "../../../lib/marketplaces/insertion";

/** happy-dom has no execCommand: the ladder must get by with the rungs below. Chromium's proof is in tests/e2e. */
const life = new AbortController();
const target = (composer: HTMLElement | null, text = "hello") => ({
  composer,
  text,
  stillSameThread: () => true,
  limit: null,
  signal: life.signal,
});
function field(): HTMLTextAreaElement {
  const element = document.createElement("textarea");
  document.body.append(element);
  return element;
}
afterEach(() => document.body.replaceChildren());

describe("insertText", () => {
  it("announces one composed input event and no key event", async () => {
    const heard: string[] = [];
    for (const name of ["input", "keydown", "keypress", "keyup", "click", "submit"])
      document.addEventListener(name, (event) => heard.push(`${name}:${event.composed}`), {
        signal: life.signal,
      });
    const composer = field();
    document.execCommand = () => false;
    const result = await insertText(target(composer));
    expect(result).toMatchObject({ ok: true, technique: "set_range_text" });
    expect(heard).toEqual(["input:true"]);
    if (!result.undo) throw new Error("no token");
    expect(await undoInsert(result.undo, life.signal)).toEqual({ ok: true, status: "undone" });
    expect(composer.value).toBe("");
  });

  it("refuses by name, with the composer as it was", async () => {
    const locked = field();
    locked.disabled = true;
    expect(await insertText(target(locked))).toEqual({ ok: false, reason: "composer_locked" });
    expect(await insertText(target(null))).toEqual({ ok: false, reason: "composer_missing" });
    expect(await insertText({ ...target(field()), stillSameThread: () => false })).toEqual({
      ok: false,
      reason: "thread_changed",
    });
    expect(await insertText({ ...target(field()), limit: 4 })).toEqual({ ok: false, reason: "too_long" });
    expect(await insertText({ ...target(field()), signal: AbortSignal.abort() })).toEqual({
      ok: false,
      reason: "page_gone",
    });
  });
});
