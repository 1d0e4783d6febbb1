import { beforeEach, describe, expect, it } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS, type Settings } from "../../../lib/domain/settings";
import { readSettings, watchSettings, writeSettings } from "../../../lib/storage/settings";

beforeEach(() => fakeBrowser.reset());

describe("readSettings", () => {
  it("gives the defaults on a fresh installation", async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([[null], ["text"], [[1]], [42]])("gives the defaults for a store that holds %o", async (value) => {
    await browser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it("falls back field by field", async () => {
    await browser.storage.local.set({
      settings: {
        locale: "zh_CN",
        theme: "purple",
        backend: "abacus",
        consoles: ["shopee", "nowhere"],
        paused: true,
        old: 1,
      },
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, locale: "zh_CN", paused: true });
  });
});

describe("writeSettings", () => {
  it("changes what is given and keeps the rest", async () => {
    await writeSettings({ locale: "zh_CN", minConfidence: 0.4 });
    const settings = await writeSettings({ shopName: "Lamp House" });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      locale: "zh_CN",
      minConfidence: 0.4,
      shopName: "Lamp House",
    });
    expect(await readSettings()).toEqual(settings);
  });

  it("keeps what a field had when the new value is refused", async () => {
    await writeSettings({ theme: "dark" });
    const broken = { theme: "purple", minConfidence: "much", invented: 1 } as unknown as Partial<Settings>;
    expect(await writeSettings(broken)).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  });
});

describe("watchSettings", () => {
  it("tells of changes until it is aborted", async () => {
    const seen: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => seen.push(settings), end.signal);
    await writeSettings({ paused: true });
    await browser.storage.local.set({ somethingElse: 1 });
    expect(seen.map((settings) => settings.paused)).toEqual([true]);
    end.abort();
    await writeSettings({ paused: false });
    expect(seen).toHaveLength(1);
  });
});
