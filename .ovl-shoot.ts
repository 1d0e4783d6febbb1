import { chromium } from "@playwright/test";
import { buildLab } from "/work/main/tests/e2e/overlay-lab/build-lab";
const driver = await buildLab("overlay-driver.ts");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const shots: [string, object, ((page: any) => Promise<void>)?, [number, number]?][] = [
  ["1-short-full", { lines: "short", view: { canUndo: true, notice: { kind: "inserted" } } }],
  ["2-long-risky", { lines: "long", view: { level: "critical", conversationFlags: ["escalating", "sla_due"] } }, async (p) => { await p.locator('[data-testid=risk-chip][data-level=critical]').hover(); await p.waitForTimeout(400); }],
  ["3-short-preview", { lines: "short", view: { conversationFlags: ["repeat_contact"], level: "watch" } }, async (p) => { await p.locator('[data-testid=suggestion]').first().hover(); await p.waitForTimeout(400); }],
  ["4-slots", { lines: "short" }, async (p) => { await p.locator('[data-testid=suggestion]').nth(1).click(); await p.keyboard.type("Friday"); await p.waitForTimeout(300); }],
  ["5-byhand", { lines: "short", mode: "by_hand", view: { level: "critical", conversationFlags: ["escalating"] } }],
  ["6-compact-zh", { lines: "long", locale: "zh_CN", view: { canUndo: true, notice: { kind: "failed", reason: "not_accepted" } } }],
  ["7-dark", { lines: "long", dark: true, mode: "by_hand", view: { level: "critical", conversationFlags: ["sla_breached"] } }, async (p) => { await p.locator('[data-testid=message-chip]').nth(2).hover(); await p.waitForTimeout(400); }],
  ["8-dark-short", { lines: "short", dark: true, locale: "zh_CN", view: { canUndo: true } }],
  ["9-blocks", { lines: "long", look: "blocks" }],
  ["10-narrow", { lines: "long", side: false }, undefined, [380, 560]],
  ["11-status", { lines: "short", composer: false, mode: "silent", view: { state: "layout_not_recognised" } }, async (p) => { await p.locator('[data-testid=status]').hover(); await p.waitForTimeout(400); }],
  ["12-silent", { lines: "short", mode: "silent" }],
];
const only = process.argv[2];
for (const [name, options, act, size] of shots) {
  if (only && !name.startsWith(only)) continue;
  const page = await browser.newPage({ viewport: { width: size?.[0] ?? 1180, height: size?.[1] ?? 700 }, deviceScaleFactor: 1.5 });
  page.on("pageerror", (e) => console.log(name, "ERR", e.message));
  await page.setContent("<!doctype html><html><body></body></html>");
  await page.addScriptTag({ content: driver });
  await page.evaluate((o) => (globalThis as any).lab.start(o), options);
  await page.waitForTimeout(400);
  try { await act?.(page); } catch (e) { console.log(name, String(e).slice(0, 300)); }
  await page.screenshot({ path: `/work/scratch/shots/ov-${name}.png` });
  await page.close();
}
await browser.close();
