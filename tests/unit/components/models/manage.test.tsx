// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { DiskBox } from "../../../../components/models/disk-box";
import { LedgerList, writeLedger } from "../../../../components/models/ledger-list";
import { MemoryBox } from "../../../../components/models/memory-box";
import { SettingsBox } from "../../../../components/models/settings-box";
import { readFacts, ShopFacts } from "../../../../components/models/shop-facts";
import { TranslatorBox } from "../../../../components/models/translator-box";
import {
  DEFAULT_LLM_SETTINGS,
  type HostStatus,
  type LedgerEntry,
} from "../../../../lib/domain/language-model";
import { click, render, type } from "../render";

const find = (box: ParentNode, id: string) => box.querySelector(`[data-testid="${id}"]`);
const leave = (element: Element | null) =>
  act(() => void element?.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));

describe("ShopFacts", () => {
  it("saves lines that say something when it is left", () => {
    const onSave = vi.fn();
    const box = render(<ShopFacts facts={[]} onSave={onSave} />);
    type(find(box, "shop-facts"), " We ship daily. \n\n  \nReturns are free.");
    leave(find(box, "shop-facts"));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(["We ship daily.", "Returns are free."]);
  });

  it("does not save a line that is too long and names it", () => {
    const onSave = vi.fn();
    const box = render(<ShopFacts facts={["a"]} onSave={onSave} />);
    type(find(box, "shop-facts"), `a\n${"x".repeat(501)}`);
    leave(find(box, "shop-facts"));
    expect(onSave).not.toHaveBeenCalled();
    expect(box.textContent).toContain("Line 2");
  });

  it("reads nothing from blank lines", () => expect(readFacts(" \n\t\n")).toEqual([]));
});

describe("LedgerList", () => {
  const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
    id: 1,
    at: 0,
    url: "https://hub.example.com/owner/model/resolve/main/a.bin",
    modelId: "Tiny",
    status: 200,
    bytes: 1_500_000,
    endedAt: 1,
    outcome: "done",
    ...more,
  });
  const show = (entries: LedgerEntry[], onCopy = vi.fn()) =>
    render(<LedgerList entries={entries} count={entries.length} now={0} copied="no" onCopy={onCopy} />);

  it("is proud of being empty", () => {
    const box = show([]);
    expect(find(box, "ledger-empty")?.textContent).toContain("Not a single request");
    expect(find(box, "ledger-row")).toBeNull();
  });

  it("shows every request with its end, and copies", () => {
    const onCopy = vi.fn();
    const box = show([entry(), entry({ id: 2, outcome: "failed", status: 403 })], onCopy);
    expect(box.querySelectorAll('[data-testid="ledger-row"]')).toHaveLength(2);
    expect(find(box, "ledger-count")?.textContent).toContain("2 requests, 3 MB received");
    expect(box.textContent).toContain("failed (403)");
    click(find(box, "ledger-copy"));
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it("is written as one line a request", () => {
    expect(writeLedger([entry({ status: null, outcome: "running" })]).split("\n")).toEqual([
      "time\toutcome\tstatus\tbytes\tmodel\turl\tled to",
      "1970-01-01T00:00:00.000Z\trunning\t-\t1500000\tTiny\thttps://hub.example.com/owner/model/resolve/main/a.bin\t-",
    ]);
  });
});

describe("MemoryBox", () => {
  const status = (more: Partial<HostStatus> = {}): HostStatus => ({
    life: "a",
    model: { id: "Tiny", state: "ready", progress: null },
    queue: [],
    speed: null,
    slow: null,
    ...more,
  });
  const show = (told: HostStatus | null, onLoad: (() => void) | null = null, onUnload = vi.fn()) =>
    render(
      <MemoryBox
        status={told}
        nameOf={(id) => `${id} 1B`}
        chatOf={(key) => `chat of ${key}`}
        onLoad={onLoad}
        onUnload={onUnload}
      />,
    );

  it("says that nothing is loaded where the host is not there", () => {
    const onLoad = vi.fn();
    const box = show(null, onLoad);
    expect(find(box, "llm-memory-state")?.textContent).toContain("No model is loaded");
    click(find(box, "model-load"));
    expect(onLoad).toHaveBeenCalledOnce();
  });

  it("names the model and the chats that it works on, and frees the memory", () => {
    const onUnload = vi.fn();
    const queue = [
      { id: "1", threadKey: "x", kind: "draft", state: "running" },
      { id: "2", threadKey: "y", kind: "summary", state: "queued" },
    ];
    const box = show(status({ queue, slow: { lighter: "Small" } }), null, onUnload);
    const jobs = [...box.querySelectorAll('[data-testid="llm-job"]')].map((one) => one.textContent);
    expect(jobs).toEqual(["Draft for the chat chat of x", "Summary for the chat chat of y, waiting"]);
    expect(box.textContent).toContain("Small 1B would answer sooner");
    click(find(box, "model-unload"));
    expect(onUnload).toHaveBeenCalledOnce();
  });

  it("tells how far the loading is", () => {
    const box = show(status({ model: { id: "Tiny", state: "loading", progress: 0.4 } }));
    expect(find(box, "llm-memory-state")?.textContent).toContain("Tiny 1B is being loaded, 40%");
  });
});

describe("SettingsBox", () => {
  const show = (promptApi: "unavailable" | "available", onSave = vi.fn()) => ({
    onSave,
    box: render(
      <SettingsBox
        settings={DEFAULT_LLM_SETTINGS}
        promptApi={promptApi}
        checkMirror={(typed) =>
          typed.startsWith("https://") ? { base: typed.replace(/\/$/, "") } : { trouble: "not_an_address" }
        }
        onSave={onSave}
      />,
    ),
  });

  it("offers Chrome's own model only where there is one", () => {
    expect(find(show("unavailable").box, "llm-provider")).toBeNull();
    const { box, onSave } = show("available");
    click(box.querySelector('input[value="built_in"]'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ provider: "built_in" });
  });

  it("keeps a mirror only when it is an address", () => {
    const { box, onSave } = show("unavailable");
    type(find(box, "llm-mirror"), "mirror");
    leave(find(box, "llm-mirror"));
    expect(onSave).not.toHaveBeenCalled();
    expect(box.textContent).toContain("This is not an address");
    type(find(box, "llm-mirror"), "https://mirror.example.com/");
    leave(find(box, "llm-mirror"));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ mirror: "https://mirror.example.com" });
  });
});

describe("DiskBox", () => {
  it("asks the browser to keep the files and says when it did not agree", () => {
    const onKeep = vi.fn();
    const room = { used: 2e9, quota: 60e9, persisted: false, models: 1e9 };
    const box = render(<DiskBox room={room} refused onKeep={onKeep} />);
    expect(box.textContent).toContain("uses 2 GB; the browser allows about 60 GB");
    expect(box.textContent).toContain("did not agree");
    click(find(box, "llm-persist"));
    expect(onKeep).toHaveBeenCalledOnce();
    const kept = render(<DiskBox room={{ ...room, persisted: true }} refused={false} onKeep={onKeep} />);
    expect(find(kept, "llm-persist")).toBeNull();
  });
});

describe("TranslatorBox", () => {
  it("gets a language, tells how far it is, and says what failed", () => {
    const onGet = vi.fn();
    const languages = [
      { code: "vi", state: "downloadable" },
      { code: "th", state: 0.5 },
      { code: "ja", state: "available" },
      { code: "ms", state: "failed" },
    ] as const;
    const box = render(<TranslatorBox into="zh" languages={languages} onGet={onGet} />);
    click(find(box, "translator-get-vi"));
    expect(onGet).toHaveBeenCalledExactlyOnceWith("vi");
    expect(box.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow")).toBe("50");
    expect(box.textContent).toContain("could not get Malay");
    expect(find(box, "translator-get-ja")).toBeNull();
  });

  it("says so where the browser has none", () => {
    const box = render(<TranslatorBox into="en" languages={null} onGet={vi.fn()} />);
    expect(box.textContent).toContain("no translator of its own");
  });
});
