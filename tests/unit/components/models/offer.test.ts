import { describe, expect, it } from "vitest";
import { refuseOffer, tellState } from "../../../../components/models/offer";
import { DEFAULT_LLM_SETTINGS } from "../../../../lib/domain/language-model";
import { makeCard, makeInstall, makeOffer, makeProbe } from "./made-up";

const ON = { ...DEFAULT_LLM_SETTINGS, modelId: makeCard().id };

describe("tellState", () => {
  it("is off when she switched it off, whatever is installed", () => {
    expect(tellState({ ...ON, enabled: false }, [makeInstall()], makeProbe(), []).kind).toBe("off");
  });

  it.each([
    ["ready", "ready"],
    ["downloading", "getting"],
    ["queued", "getting"],
    ["importing", "getting"],
    ["paused", "paused"],
    ["verifying", "checking"],
    ["deleting", "none"],
  ] as const)("tells an install that is %s as %s", (state, kind) => {
    expect(tellState(ON, [makeInstall({ state })], null, []).kind).toBe(kind);
  });

  it("tells damage from a download that broke off", () => {
    const failed = (failure: "model_damaged" | "offline") =>
      tellState(ON, [makeInstall({ state: "failed", failure })], null, []);
    expect(failed("model_damaged")).toMatchObject({ kind: "damaged", reason: "model_damaged" });
    expect(failed("offline")).toMatchObject({ kind: "stopped", reason: "offline" });
  });

  it("speaks of the model in use, not of another that is ready", () => {
    const other = makeInstall({ card: makeCard({ id: "Other" }) });
    const state = tellState(ON, [other, makeInstall({ state: "downloading" })], makeProbe(), []);
    expect(state).toMatchObject({ kind: "getting", install: { id: ON.modelId } });
  });

  it("is kind about a missing graphics card and says whether small models would run", () => {
    const probe = makeProbe({ adapter: null });
    const no = makeOffer({ fit: { verdict: "no", reason: "no_adapter" } });
    expect(tellState(ON, [], probe, [no])).toEqual({ kind: "no_gpu", slow: false });
    expect(tellState(ON, [], probe, [no, makeOffer()])).toEqual({ kind: "no_gpu", slow: true });
    expect(tellState(ON, [makeInstall()], probe, []).kind).toBe("ready");
  });

  it("claims nothing about a computer that was not looked at", () => {
    expect(tellState(ON, [], null, []).kind).toBe("none");
  });

  it("counts Chrome's own model only where it is there", () => {
    const built = { ...ON, provider: "built_in" as const };
    expect(tellState(built, [], makeProbe({ promptApi: "available" }), []).kind).toBe("built_in");
    expect(tellState(built, [], makeProbe({ promptApi: "downloadable" }), []).kind).toBe("none");
  });
});

describe("refuseOffer", () => {
  it("names the machine's reason before the build's", () => {
    expect(refuseOffer(makeOffer())).toBeNull();
    expect(refuseOffer(makeOffer({ runnable: false }))).toBe("library_missing");
    expect(refuseOffer(makeOffer({ runnable: false, fit: { verdict: "no", reason: "no_f16" } }))).toBe(
      "no_f16",
    );
    expect(refuseOffer(makeOffer({ fit: { verdict: "tight", reason: "gpu_too_small" } }))).toBeNull();
  });
});
