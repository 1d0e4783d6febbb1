// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { ComputerFacts } from "../../../../components/models/computer-facts";
import { CustomModel } from "../../../../components/models/custom-model";
import { GUIDE_STEPS, GuideFrame } from "../../../../components/models/guide-frame";
import { LOCAL_PROBLEMS, LocalPick } from "../../../../components/models/local-pick";
import { ModelList } from "../../../../components/models/model-list";
import { SourceChoice } from "../../../../components/models/source-choice";
import { StateHeader } from "../../../../components/models/state-header";
import { click, render, type } from "../render";
import { makeCard, makeOffer, makeProbe } from "./made-up";

const find = (box: ParentNode, id: string) => box.querySelector(`[data-testid="${id}"]`);
const idsOf = (box: Element) =>
  [...box.querySelectorAll('[data-testid="model-card"]')].map((one) => one.getAttribute("data-model"));

describe("ModelList", () => {
  const small = makeOffer();
  const large = makeOffer({
    card: makeCard({ id: "Big-4B", name: "Big 4B", languages: ["ja"] }),
    fit: { verdict: "no", reason: "gpu_too_small" },
  });
  const strange = makeOffer({ card: makeCard({ id: "Odd-2B", name: "Odd 2B" }), runnable: false });
  const show = (onChoose = vi.fn()) => ({
    onChoose,
    box: render(
      <ModelList
        offers={[large, strange, small]}
        recommendedId={small.card.id}
        act="choose"
        chosenId={null}
        here={new Set()}
        onChoose={onChoose}
      />,
    ),
  });

  it("puts the recommended one first and gives back the one that was chosen", () => {
    const { box, onChoose } = show();
    expect(idsOf(box)[0]).toBe(small.card.id);
    click(find(box, "model-choose"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(small);
  });

  it("keeps what cannot run from being chosen and says why", () => {
    const { box } = show();
    const buttons = [...box.querySelectorAll<HTMLButtonElement>('[data-testid="model-choose"]')];
    expect(buttons.map(({ disabled }) => disabled)).toEqual([false, true, true]);
    expect(box.querySelector('[data-model="Big-4B"]')?.textContent).toContain(
      "too large for this graphics card",
    );
    expect(box.querySelector('[data-model="Odd-2B"]')?.textContent).toContain("Not in this build");
    expect(find(box, "build-runs")?.textContent).toContain("2 of 3");
  });

  it("folds away what cannot run here, and opens it for a search", () => {
    const { box } = show();
    const fold = find(box, "models-not-here") as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(idsOf(fold)).toEqual(["Big-4B", "Odd-2B"]);
    expect(fold.querySelector("summary")?.textContent).toContain("2 more");
    type(find(box, "model-search"), "odd");
    expect((find(box, "models-not-here") as HTMLDetailsElement).open).toBe(true);
  });

  it("searches names and languages, and hides what does not fit", () => {
    const { box } = show();
    type(find(box, "model-search"), "japanese");
    expect(idsOf(box)).toEqual(["Big-4B"]);
    type(find(box, "model-search"), "nothing like it");
    expect(box.textContent).toContain("No model matches");
    type(find(box, "model-search"), "");
    click(find(box, "model-fitting"));
    expect(idsOf(box)).toEqual([small.card.id]);
  });
});

describe("SourceChoice", () => {
  const show = (more: Partial<Parameters<typeof SourceChoice>[0]>) => {
    const calls = { onKind: vi.fn(), onMirror: vi.fn() };
    const box = render(
      <SourceChoice
        card={makeCard()}
        kind="mirror"
        mirror=""
        trouble={null}
        pick={<b>pick</b>}
        {...calls}
        {...more}
      />,
    );
    return { box, ...calls };
  };

  it("takes a mirror's address and says what is wrong with it", () => {
    const { box, onMirror, onKind } = show({ trouble: "not_https" });
    const input = find(box, "mirror-input");
    expect(input?.getAttribute("aria-invalid")).toBe("true");
    expect(box.textContent).toContain("must start with https://");
    type(input, "https://mirror.example.com");
    expect(onMirror).toHaveBeenCalledExactlyOnceWith("https://mirror.example.com");
    click(find(box, "source-local"));
    expect(onKind).toHaveBeenCalledExactlyOnceWith("local");
  });

  it("offers only this computer for a model without an address", () => {
    const { box } = show({ card: makeCard({ repository: null }), kind: "local" });
    expect(find(box, "source-hub")?.hasAttribute("disabled")).toBe(true);
    expect(box.textContent).toContain("pick");
  });
});

describe("LocalPick", () => {
  it("gives back picked files", () => {
    const onFiles = vi.fn();
    const box = render(<LocalPick lead="" looking={false} troubles={[]} onFiles={onFiles} />);
    const input = find(box, "local-files") as HTMLInputElement;
    const file = new File(["x"], "tiny.gguf");
    Object.defineProperty(input, "files", { value: [file] });
    act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });

  it.each(LOCAL_PROBLEMS)("says what is wrong when it is %s, and with which file", (kind) => {
    const troubles = [{ kind, path: "folder/file.bin" }];
    const box = render(<LocalPick lead="" looking={false} troubles={troubles} onFiles={vi.fn()} />);
    expect(find(box, "local-trouble")?.textContent).toMatch(/^[A-Z].{20,}folder\/file\.bin\.$/);
  });
});

describe("CustomModel", () => {
  it("says what is wrong with a name and forgets it with the next key", () => {
    const onName = vi.fn(() => "not_a_model" as const);
    render(<CustomModel onName={onName} pick={null} onClose={vi.fn()} />);
    type(find(document, "custom-name"), "nonsense");
    click(find(document, "custom-go"));
    expect(onName).toHaveBeenCalledExactlyOnceWith("nonsense");
    expect(document.body.textContent).toContain("This is not the name of a model");
    type(find(document, "custom-name"), "owner/name");
    expect(document.body.textContent).not.toContain("This is not the name of a model");
  });
});

describe("GuideFrame", () => {
  it("says where one is and holds until the step is done", () => {
    const calls = { onNext: null, onBack: vi.fn(), onLater: vi.fn() };
    const box = render(
      <GuideFrame step="model" {...calls}>
        <i />
      </GuideFrame>,
    );
    expect(find(box, "wizard-step")?.getAttribute("data-step")).toBe("model");
    expect(box.querySelectorAll("ol > li")).toHaveLength(GUIDE_STEPS.length);
    expect(box.querySelector('[aria-current="step"]')?.textContent).toContain("Choose a model");
    expect(find(box, "wizard-next")?.hasAttribute("disabled")).toBe(true);
    click(find(box, "wizard-back"));
    click(find(box, "wizard-later"));
    expect(calls.onBack).toHaveBeenCalledOnce();
    expect(calls.onLater).toHaveBeenCalledOnce();
  });
});

describe("what is said of a computer without a graphics card", () => {
  it("is kind in both places and raises no alarm", () => {
    const header = render(<StateHeader state={{ kind: "no_gpu", slow: true }} enabled onEnable={vi.fn()} />);
    expect(header.textContent).toContain("that is fine");
    expect(header.textContent).toContain("fully without it");
    const facts = render(
      <ComputerFacts probe={makeProbe({ adapter: null, vramMb: null })} offers={[]} onAgain={vi.fn()} />,
    );
    expect(facts.textContent).toContain("fully without one");
    for (const box of [header, facts]) expect(box.querySelector('[role="alert"], .text-critical')).toBeNull();
  });
});
