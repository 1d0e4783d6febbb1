import { beforeEach, describe, expect, it } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Crossover } from "../../../lib/domain/crossover";
import { readCrossover, watchCrossover, writeCrossover } from "../../../lib/storage/crossover";

const crossover: Crossover = {
  model: "0123456789abcdef",
  adapter: "made-up adapter",
  outcome: "measured",
  batch: 64,
  times: [{ size: 64, cpu: 6, gpu: 4 }],
  measuredAt: 1,
};

beforeEach(() => fakeBrowser.reset());

describe("the crossover", () => {
  it("is what was written last, and told to who watches until the signal", async () => {
    expect(await readCrossover()).toBeNull();
    const ended = new AbortController();
    const told: unknown[] = [];
    watchCrossover((next) => told.push(next), ended.signal);
    await writeCrossover(crossover);
    expect([await readCrossover(), told]).toEqual([crossover, [crossover]]);
    ended.abort();
    await writeCrossover({ ...crossover, batch: null });
    expect([(await readCrossover())?.batch, told.length]).toEqual([null, 1]);
  });

  it.each([["text"], [{ ...crossover, outcome: "guessed" }], [{ model: "x" }]])(
    "is unknown where the store holds %o",
    async (value) => {
      await browser.storage.local.set({ crossover: value });
      expect(await readCrossover()).toBeNull();
    },
  );
});
