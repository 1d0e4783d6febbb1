// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askAgain } from "../../../../entrypoints/sidepanel/assistant-ask";
import { setAssistant, takeRows, useAssistant } from "../../../../entrypoints/sidepanel/assistant-store";
import { useFrame } from "../../../../entrypoints/sidepanel/assistant-stream";
import { useWork } from "../../../../entrypoints/sidepanel/assistant-work";
import type { Generation } from "../../../../lib/domain/generation";
import type { HostStatus } from "../../../../lib/domain/language-model";
import { openStream } from "../../../../lib/messaging/stream";
import { render } from "../render";
import { DRAFT, makeRow } from "./made";

const host = vi.hoisted(() => ({ openHost: vi.fn(), generate: vi.fn(), status: vi.fn(), cancel: vi.fn() }));
vi.mock("../../../../lib/messaging/send", () => ({
  toHost: host,
  surfaceToBackground: host,
}));

const THREAD = "shopee:1";
const status = (...ids: string[]): HostStatus => ({
  life: "a",
  model: { id: "qwen", state: "loading", progress: 0.5 },
  queue: ids.map((id) => ({ id, threadKey: THREAD, kind: "draft", state: "queued" })),
  speed: null,
  slow: null,
});

function Frame({ onDraw }: { onDraw: () => void }) {
  onDraw();
  return <p>{useFrame("g1")?.text}</p>;
}

function Work({ row }: { row: Generation }) {
  const work = useWork(row, null);
  return (
    <p data-behind={work?.behind} data-share={work?.share}>{`${work?.state} ${work?.texts.join("|")}`}</p>
  );
}

describe("useFrame", () => {
  it("draws once for all frames that came before the screen does, with the newest text", async () => {
    const drawing: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (draw: () => void) => drawing.push(draw));
    vi.stubGlobal("cancelAnimationFrame", () => undefined);
    let drawn = 0;
    const onDraw = () => drawn++;
    const ended = new AbortController();
    const box = render(<Frame onDraw={onDraw} />);
    const before = drawn;
    const send = openStream(ended.signal);
    for (let tokens = 1; tokens <= 50; tokens++) {
      send({ id: "g1", threadKey: THREAD, state: "running", step: 0, text: "word ".repeat(tokens), tokens });
      send({ id: "other", threadKey: THREAD, state: "running", step: 0, text: "x", tokens });
    }
    // The channel tells on a turn of its own; the last of them must have come before the screen is drawn.
    const last = new Promise<void>((resolve) => {
      const channel = new BroadcastChannel("sellerside-stream");
      channel.onmessage = ({ data }) => {
        if (data.id !== "end") return;
        channel.close();
        resolve();
      };
    });
    send({ id: "end", threadKey: THREAD, state: "running", step: 0, text: "", tokens: 0 });
    await last;
    await vi.waitFor(() => expect(drawing).toHaveLength(1));
    expect(drawn).toBe(before);
    act(() => drawing[0]?.());
    expect(drawn).toBe(before + 1);
    expect(box.textContent).toBe("word ".repeat(50));
    ended.abort();
    vi.unstubAllGlobals();
  });
});

describe("useWork", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  const show = (row: Generation) => render(<Work row={row} />);
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it("calls running work interrupted after a long silence of a host that is gone, not before", async () => {
    host.status.mockRejectedValue(new Error("nobody"));
    const box = show(makeRow({ task: DRAFT, createdAt: 1_000_000, startedAt: 1_000_000, texts: ["Dear"] }));
    await pass(7_000);
    expect(box.textContent).toBe("running Dear");
    await pass(3_000);
    expect(box.textContent).toBe("interrupted Dear");
  });

  it("knows at once that an old row has nobody who works on it", async () => {
    host.status.mockResolvedValue(status("other"));
    const box = show(makeRow({ task: DRAFT, createdAt: 900_000, startedAt: 900_000 }));
    await pass(100);
    expect(box.textContent).toBe("interrupted ");
  });

  it("keeps waiting for a silent host that still has it", async () => {
    host.status.mockResolvedValue(status("g1"));
    const box = show(makeRow({ task: DRAFT, createdAt: 900_000, startedAt: 900_000 }));
    await pass(120_000);
    expect(box.textContent).toBe("running ");
  });

  it("says how many are before it and how much is loaded", async () => {
    host.status.mockResolvedValue(status("b", "c", "g1"));
    const queued = show(makeRow({ task: DRAFT, state: "queued", createdAt: 1_000_000, startedAt: null }));
    await pass(100);
    expect(queued.querySelector("p")?.dataset).toMatchObject({ behind: "2", share: "0.5" });
  });
});

describe("askAgain", () => {
  beforeEach(() => {
    vi.clearAllMocks();
    takeRows(THREAD, []);
    setAssistant({ asked: [] });
  });

  it("opens the host, then asks it, and shows the request meanwhile", async () => {
    const order: string[] = [];
    host.openHost.mockImplementation(async () => order.push("open"));
    host.generate.mockImplementation(async () => order.push("generate"));
    const asking = askAgain(THREAD, DRAFT, "zh");
    expect(useAssistant.getState().asked).toMatchObject([{ threadKey: THREAD, task: DRAFT, state: "asked" }]);
    await asking;
    expect(order).toEqual(["open", "generate"]);
    const [request] = host.generate.mock.calls[0] ?? [];
    expect(request).toMatchObject({ threadKey: THREAD, priority: "asked", task: DRAFT, agentLanguage: "zh" });
    takeRows(THREAD, [makeRow({ id: request.id, task: DRAFT })]);
    expect(useAssistant.getState().asked).toEqual([]);
  });

  it("says that nobody could be asked, until it is asked again", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    host.openHost.mockRejectedValueOnce(new Error("no place"));
    await askAgain(THREAD, DRAFT, "zh");
    expect(useAssistant.getState().asked.map(({ state }) => state)).toEqual(["no_host"]);
    expect(host.generate).not.toHaveBeenCalled();
    host.openHost.mockResolvedValueOnce(null);
    await askAgain(THREAD, DRAFT, "zh");
    expect(useAssistant.getState().asked.map(({ state }) => state)).toEqual(["asked"]);
    warn.mockRestore();
  });

  it("stops the draft whose place a new one takes, and nothing else", async () => {
    host.openHost.mockResolvedValue(null);
    host.cancel.mockResolvedValue(null);
    takeRows(THREAD, [
      makeRow({ id: "running", task: DRAFT }),
      makeRow({ id: "ended", task: DRAFT, state: "done" }),
      makeRow({ id: "summary", task: { kind: "summary" } }),
    ]);
    await askAgain(THREAD, DRAFT, "zh");
    expect(host.cancel.mock.calls).toEqual([[{ id: "running" }]]);
    await askAgain(THREAD, { kind: "second_opinion", messageKey: "m" }, "zh");
    expect(host.cancel).toHaveBeenCalledOnce();
  });
});
