import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isConsole } from "../../../entrypoints/background/accept-console";
import { refreshBadge } from "../../../entrypoints/background/badge";
import { createClassifierSource } from "../../../entrypoints/background/classifier-source";
import { rerankOpenThreads } from "../../../entrypoints/background/console-tabs";
import background from "../../../entrypoints/background/index";
import { injectIntoOpenConsoles, prepareInstallation } from "../../../entrypoints/background/installed";
import { openPanel } from "../../../entrypoints/background/panel";
import { createSurfaceHandlers } from "../../../entrypoints/background/surface-handlers";
import { DEFAULT_SETTINGS } from "../../../lib/domain/settings";
import { ALL_MATCHES } from "../../../lib/marketplaces";
import { loadThread, saveUpdate } from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { listTabs, setTab } from "../../../lib/storage/tabs";
import { deleteLibrary, listTemplates, putLibrary, putTemplate } from "../../../lib/storage/templates";
import {
  assessmentRow,
  conversationRow,
  libraryRow,
  messageRow,
  suggestionsRow,
  templateRow,
} from "../storage/rows";
import { AMAZON, SHOPEE, scriptedClassifier } from "./scene";

const db = openDatabase("wiring");
/** Parts of the browser that the test double lacks. */
const missing = fakeBrowser as unknown as Record<string, unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const tab = (tabId: number, threadKey: string | null) =>
  setTab(db, { tabId, windowId: 1, marketplace: "shopee", state: "reading", threadKey, updatedAt: 1 });

describe("the worker", () => {
  it("has all its listeners after its first turn", () => {
    background.main();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
  });

  it("hears consoles and nobody else", () => {
    expect([SHOPEE.url, AMAZON.url].map((url) => url && isConsole(url))).toEqual([true, true]);
    for (const url of [
      "https://example.org/",
      "https://seller.shopee.sg.example.org/",
      "http://seller.shopee.sg/",
    ])
      expect(isConsole(new URL(url))).toBe(false);
  });
});

describe("the classifier", () => {
  it("is loaded once, on first use", async () => {
    const load = vi.fn(async () => scriptedClassifier({}));
    const source = createClassifierSource(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([source(), source()]);
    expect(first).toBe(second);
    expect(load).toHaveBeenCalledOnce();
  });

  it("is tried again after a failure, which is no exception for anybody", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const load = vi.fn(async () => scriptedClassifier({})).mockRejectedValueOnce(new Error("no file"));
    const source = createClassifierSource(load);
    expect(await source()).toBeNull();
    expect((await source())?.version).toBe("scripted");
  });

  it("is absent when the shipped file is missing or broken", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    expect(await createClassifierSource()()).toBeNull();
    vi.stubGlobal("fetch", async () => new Response("these are no weights"));
    expect(await createClassifierSource()()).toBeNull();
  });
});

describe("an installation", () => {
  const setPanelBehavior = vi.fn(async () => {});
  const file = {
    format: "sellerside-templates",
    version: 1,
    libraries: [libraryRow()],
    templates: [templateRow({ id: "a" })],
  };

  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ content_scripts: [] } as never);
    missing.sidePanel = { setPanelBehavior };
  });
  afterEach(() => {
    delete missing.sidePanel;
  });

  it("brings the starter library once and forgets old tabs", async () => {
    vi.stubGlobal("fetch", async () => Response.json(file));
    await tab(3, "t1");
    await prepareInstallation(db, 5);
    expect((await listTemplates(db)).map((row) => row.id)).toEqual(["a"]);
    expect(await listTabs(db)).toEqual([]);
    expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true });
    await deleteLibrary(db, "lib");
    await prepareInstallation(db, 6);
    expect(await listTemplates(db)).toEqual([]);
  });

  it("goes on when the library cannot be read, and brings it with the next update", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubGlobal("fetch", async () => Response.json({ format: "something-else" }));
    await tab(3, "t1");
    await prepareInstallation(db, 5);
    expect(log).toHaveBeenCalled();
    expect(await listTabs(db)).toEqual([]);
    vi.stubGlobal("fetch", async () => Response.json(file));
    await prepareInstallation(db, 6);
    expect(await listTemplates(db)).toHaveLength(1);
  });

  it("runs the manifest's scripts again in open consoles, each in its world", async () => {
    vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
      manifest_version: 3,
      name: "x",
      version: "1",
      content_scripts: [
        { matches: ["https://a.example/*"], js: ["content-scripts/one.js"] },
        { matches: ["https://b.example/*"], js: ["content-scripts/two.js"], world: "MAIN" },
        { matches: ["https://c.example/*"], css: ["only.css"] },
      ],
    } as never);
    vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(async ({ url }) =>
      String(url).includes("a.example") ? ([{ id: 1 }, { id: 2 }, {}] as never) : ([{ id: 3 }] as never),
    );
    const executeScript = vi
      .fn(async (_injection: object) => [])
      .mockRejectedValueOnce(new Error("discarded"));
    vi.spyOn(fakeBrowser.scripting, "executeScript").mockImplementation(executeScript as never);
    await injectIntoOpenConsoles();
    const calls = executeScript.mock.calls.map(([injection]) => injection);
    expect(calls).toMatchObject([
      { target: { tabId: 1 }, files: ["content-scripts/one.js"], world: "ISOLATED" },
      { target: { tabId: 2 }, files: ["content-scripts/one.js"], world: "ISOLATED" },
      { target: { tabId: 3 }, files: ["content-scripts/two.js"], world: "MAIN" },
    ]);
  });
});

describe("the panel", () => {
  afterEach(() => {
    delete missing.sidePanel;
  });

  it("is opened in the turn of the click", () => {
    const open = vi.fn(async () => {});
    missing.sidePanel = { open };
    void openPanel(7);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
  });

  it("says what to do when the browser refuses", async () => {
    missing.sidePanel = { open: () => Promise.reject(new Error("user gesture")) };
    await expect(openPanel(7)).rejects.toThrow("toolbar button");
    delete missing.sidePanel;
    await expect(openPanel(7)).rejects.toThrow("toolbar button");
  });
});

describe("the surfaces", () => {
  it("save settings and tell every open console", async () => {
    const query = vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
    const send = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockRejectedValueOnce(new Error("Receiving end"));
    send.mockResolvedValue({ ok: true, value: null } as never);
    const { saveSettings } = createSurfaceHandlers({ db, now: () => 1 });
    const saved = await saveSettings({ paused: true, theme: "purple" as never }, SHOPEE);
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    expect(query).toHaveBeenCalledWith({ url: ALL_MATCHES });
    expect(send.mock.calls.map(([tabId, message]) => [tabId, message])).toMatchObject([
      [1, { type: "settingsChanged", input: saved }],
      [2, { type: "settingsChanged", input: saved }],
    ]);
  });

  it("have open threads ranked again after a change of templates", async () => {
    await saveUpdate(db, {
      conversation: conversationRow(),
      messages: [messageRow({ key: "a" })],
      assessments: [assessmentRow({ messageKey: "a" })],
      suggestions: suggestionsRow(),
    });
    await Promise.all([tab(1, "t1"), tab(2, null), tab(3, "never stored")]);
    await putLibrary(db, libraryRow());
    await putTemplate(db, templateRow({ id: "fresh" }));
    const send = vi
      .spyOn(fakeBrowser.tabs, "sendMessage")
      .mockResolvedValue({ ok: true, value: null } as never);
    await rerankOpenThreads(db, DEFAULT_SETTINGS, 9);
    expect((await loadThread(db, "t1")).suggestions?.suggestions).toMatchObject([{ templateId: "fresh" }]);
    expect(send.mock.calls.map(([tabId, message]) => [tabId, message])).toMatchObject([
      [1, { type: "suggestionsChanged", input: { threadKey: "t1", mode: "offer", updatedAt: 9 } }],
    ]);
  });
});

describe("the badge", () => {
  it("counts high and critical ones that are open, up to what the button can show", async () => {
    const setBadgeText = vi.spyOn(fakeBrowser.action, "setBadgeText").mockResolvedValue();
    vi.spyOn(fakeBrowser.action, "setBadgeBackgroundColor").mockResolvedValue();
    await db.conversations.bulkPut([
      conversationRow({ threadKey: "watch", levelRank: 1 }),
      conversationRow({ threadKey: "handled", levelRank: 3, handledAt: 1 }),
      conversationRow({ threadKey: "high", levelRank: 2 }),
    ]);
    await refreshBadge(db);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: "1" });
    const many = Array.from({ length: 120 }, (_, i) => conversationRow({ threadKey: `c${i}`, levelRank: 3 }));
    await db.conversations.bulkPut(many);
    await refreshBadge(db);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: "99+" });
  });

  it("does not look empty when the risks cannot be counted", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const setBadgeText = vi.spyOn(fakeBrowser.action, "setBadgeText").mockResolvedValue();
    const closed = openDatabase("badge-closed");
    closed.close();
    await refreshBadge(closed);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: "?" });
  });
});
