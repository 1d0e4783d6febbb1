import { describe, expect, it } from "vitest";
import { refuseNetwork } from "../../../../../lib/understanding/llm/webllm/refuse-network";
import { watchDevice, watchDevices } from "../../../../../lib/understanding/llm/webllm/watch-devices";

const ORIGIN = "chrome-extension://abc";

function makeScope(answer: (url: string) => Promise<Response>) {
  const asked: string[] = [];
  class FakeCache {
    async add() {
      throw new Error("the network was reached");
    }
    async addAll() {
      throw new Error("the network was reached");
    }
  }
  const scope = {
    fetch: (async (input: RequestInfo | URL) => {
      asked.push(String(input));
      return answer(String(input));
    }) as typeof fetch,
    Cache: FakeCache as unknown as { prototype: Cache },
  };
  refuseNetwork(scope, ORIGIN);
  return { scope, asked, cache: new FakeCache() as unknown as Cache };
}

describe("a worker without network", () => {
  it("still reads the package and data addresses", async () => {
    const { scope } = makeScope(async () => new Response("packed"));
    expect(await (await scope.fetch(`${ORIGIN}/llm/libs/x.wasm`)).text()).toBe("packed");
    expect(await (await scope.fetch("data:text/plain,x")).text()).toBe("packed");
  });

  it.each([
    ["https://hub.example/m/resolve/main/params_shard_0.bin", "model_damaged"],
    ["https://hub.example/m/resolve/main/mlc-chat-config.json", "config_missing"],
    [`${ORIGIN}.evil.example/x`, "model_damaged"],
  ])("asks nobody for %s", async (url, reason) => {
    const { scope, asked, cache } = makeScope(async () => new Response("reached"));
    await expect(scope.fetch(url)).rejects.toMatchObject({ name: "LlmFailure", reason });
    await expect(scope.fetch(new URL(url))).rejects.toMatchObject({ reason });
    await expect(cache.add(url)).rejects.toMatchObject({ reason });
    await expect(cache.addAll([url])).rejects.toMatchObject({ name: "LlmFailure" });
    expect(asked).toEqual([]);
  });

  it("calls a packaged library that is not there by its name, and other failures as they are", async () => {
    const { scope } = makeScope(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(scope.fetch(`${ORIGIN}/llm/libs/x.wasm`)).rejects.toMatchObject({
      reason: "library_missing",
    });
    await expect(scope.fetch(`${ORIGIN}/llm/libraries.json`)).rejects.toThrow("Failed to fetch");
  });
});

class GPUOutOfMemoryError {}
class GPUValidationError {}

function makeDevice() {
  let lose: (info: { reason: string; message: string }) => void = () => {};
  const listeners: ((event: { error: object }) => void)[] = [];
  const device = {
    lost: new Promise<{ reason: string; message: string }>((resolve) => {
      lose = resolve;
    }),
    addEventListener: (_: "uncapturederror", listener: (event: { error: object }) => void) => {
      listeners.push(listener);
    },
  };
  return {
    device,
    lose: (reason: string, message = "") => lose({ reason, message }),
    raise: (error: object) => listeners.map((listener) => listener({ error })),
  };
}

describe("watching the graphics card", () => {
  it.each([
    ["unknown", "driver reset", "device_lost"],
    ["unknown", "not enough memory left", "out_of_memory"],
  ])("tells of a device that is lost (%s, %s)", async (reason, message, told) => {
    const { device, lose } = makeDevice();
    const heard: string[] = [];
    watchDevice(device, (lost) => heard.push(lost));
    lose(reason, message);
    await device.lost;
    expect(heard).toEqual([told]);
  });

  it("does not tell of one that was destroyed on purpose", async () => {
    const { device, lose } = makeDevice();
    const heard: string[] = [];
    watchDevice(device, (lost) => heard.push(lost));
    lose("destroyed");
    await device.lost;
    expect(heard).toEqual([]);
  });

  it("tells once of memory that ran out, and nothing of other errors", async () => {
    const { device, lose, raise } = makeDevice();
    const heard: string[] = [];
    watchDevice(device, (lost) => heard.push(lost));
    raise(new GPUValidationError());
    raise(new GPUOutOfMemoryError());
    raise(new GPUOutOfMemoryError());
    lose("unknown");
    await device.lost;
    expect(heard).toEqual(["out_of_memory"]);
  });

  it("watches every device that an adapter gives from now on", async () => {
    const { device, raise } = makeDevice();
    class GPUAdapter {
      async requestDevice() {
        return device;
      }
    }
    const heard: string[] = [];
    expect(watchDevices({ GPUAdapter }, (lost) => heard.push(lost))).toBe(true);
    expect(await new GPUAdapter().requestDevice()).toBe(device);
    raise(new GPUOutOfMemoryError());
    expect(heard).toEqual(["out_of_memory"]);
    expect(watchDevices({}, () => {})).toBe(false);
  });
});
