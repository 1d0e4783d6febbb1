import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerWithin } from "../../../lib/messaging/answer-within";

describe("answerWithin", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives the answer and leaves no timer behind", async () => {
    expect(await answerWithin(Promise.resolve(["found"]), 1_000)).toEqual(["found"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives null where the answer fails or is late", async () => {
    expect(await answerWithin(Promise.reject(new Error("gone")), 1_000)).toBeNull();
    const late = answerWithin(new Promise(() => {}), 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await late).toBeNull();
  });
});
