// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { readItems } from "../../../../lib/marketplaces/tiktok-shop/read-items";

function row(text: string): Element {
  const element = document.createElement("div");
  element.innerHTML = `<div class="chatd-message chatd-message--left"><div class="chatd-bubble chatd-bubble--other"><div
    class="chatd-bubble-main"><div class="chatd-message-body-info-message"><pre></pre></div></div></div></div>`;
  (element.querySelector("pre") as Element).textContent = text;
  return element;
}

it("reads a remembered row again when its content changed or the node was recycled", () => {
  const rows = Array.from({ length: 100 }, (_, i) => row(`line ${i}`));
  expect(readItems(rows).map((item) => item.message.text)).toEqual(rows.map((_, i) => `line ${i}`));
  (rows[0]?.querySelector("pre") as Element).textContent = "another message";
  rows[99]?.firstElementChild?.setAttribute("class", "chatd-message chatd-message--right");
  rows[99]?.querySelector(".chatd-bubble")?.setAttribute("class", "chatd-bubble chatd-bubble--self");
  const again = readItems(rows);
  expect(again[0]?.message.text).toBe("another message");
  expect(again[99]?.message.author).toBe("seller");
  expect(again).toHaveLength(100);
});
