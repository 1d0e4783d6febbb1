import { beforeEach, describe, expect, it, vi } from "vitest";

const chrome = vi.hoisted(() => ({
  runtime: { getContexts: vi.fn(), getURL: (path: string) => `chrome-extension://made-up${path}` },
  offscreen: { createDocument: vi.fn() },
}));
vi.mock("wxt/browser", () => ({ browser: chrome }));

let pages: object[];

beforeEach(() => {
  vi.resetModules();
  pages = [];
  chrome.runtime.getContexts.mockReset().mockImplementation(async () => pages);
  chrome.offscreen.createDocument.mockReset();
});

const load = async () => (await import("../../../entrypoints/background/open-host")).openHost;

describe("openHost", () => {
  it("makes one page, and none where there is one", async () => {
    chrome.offscreen.createDocument.mockImplementation(async () => void pages.push({}));
    const openHost = await load();
    await Promise.all([openHost(), openHost()]);
    await openHost();
    expect(chrome.offscreen.createDocument).toHaveBeenCalledOnce();
  });

  it("waits for a page that is there but not loaded yet, so that it hears what is asked next", async () => {
    let finish = () => {};
    chrome.offscreen.createDocument.mockImplementation(() => {
      pages.push({});
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    const openHost = await load();
    const first = openHost();
    await vi.waitFor(() => expect(pages).toHaveLength(1));
    let open = false;
    const second = openHost().then(() => {
      open = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(open).toBe(false);
    finish();
    await Promise.all([first, second]);
  });

  it("takes the page that another life made meanwhile, and says why there is none", async () => {
    chrome.offscreen.createDocument.mockImplementation(async () => {
      throw new Error("Only a single offscreen document may be created.");
    });
    const openHost = await load();
    await expect(openHost()).rejects.toThrow("Only a single");
    chrome.runtime.getContexts.mockResolvedValueOnce([]).mockResolvedValueOnce([{}]);
    await expect(openHost()).resolves.toBeNull();
  });
});
