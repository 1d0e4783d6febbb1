import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mayInsert } from "../../../entrypoints/console/may-insert";
import { toBackground } from "../../../lib/messaging/send";

vi.mock("../../../lib/messaging/send", () => ({ toBackground: { checkReply: vi.fn() } }));

const checkReply = vi.mocked(toBackground.checkReply);
const note = { severity: "note" } as Awaited<ReturnType<typeof checkReply>>[number];
const stop = { ...note, severity: "stop" } as const;

describe("mayInsert", () => {
  const ask = vi.fn(async () => false);
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it("lets a text in that was checked and need not stay out", async () => {
    checkReply.mockResolvedValue([note]);
    expect(await mayInsert({ ask }, "shopee:1", "hello")).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it("asks with the findings that stop", async () => {
    checkReply.mockResolvedValue([note, stop]);
    expect(await mayInsert({ ask }, "shopee:1", "hello")).toBe(false);
    expect(ask).toHaveBeenCalledWith({ text: "hello", list: [stop] });
  });

  it("asks when the check fails", async () => {
    checkReply.mockRejectedValue(new Error("nobody there"));
    expect(await mayInsert({ ask }, "shopee:1", "hello")).toBe(false);
    expect(ask).toHaveBeenCalledWith({ text: "hello", list: [] });
  });

  it("asks when the check does not answer", async () => {
    checkReply.mockReturnValue(new Promise(() => {}));
    ask.mockResolvedValueOnce(true);
    const answer = mayInsert({ ask }, "shopee:1", "hello");
    await vi.advanceTimersByTimeAsync(9_000);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toBe(true);
    expect(ask).toHaveBeenCalledWith({ text: "hello", list: [] });
  });
});
