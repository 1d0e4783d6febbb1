// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { InstallProgress } from "../../../../components/models/install-progress";
import { InstalledModel } from "../../../../components/models/installed-model";
import type { ModelInstall } from "../../../../lib/domain/language-model";
import { click, press, render } from "../render";
import { makeInstall } from "./made-up";

const find = (box: Element, id: string) => box.querySelector(`[data-testid="${id}"]`);
const GOING: Partial<ModelInstall> = {
  state: "downloading",
  bytesDone: 150e6,
  bytesTotal: 600e6,
  speed: 5e6,
  verifiedAt: null,
};

function show(more: Partial<ModelInstall>, remaining: number | null = 90) {
  const calls = { onPause: vi.fn(), onResume: vi.fn(), onCancel: vi.fn() };
  const box = render(<InstallProgress install={makeInstall(more)} remaining={remaining} {...calls} />);
  return { box, ...calls };
}

describe("InstallProgress", () => {
  it("tells how far, how fast and how long, and pauses", () => {
    const { box, onPause } = show(GOING);
    expect(box.querySelector("progress")?.value).toBe(0.25);
    for (const words of ["Downloading", "25%", "150 MB of 600 MB", "5 MB a second", "about 2 min left"])
      expect(box.textContent).toContain(words);
    click(find(box, "download-pause"));
    expect(onPause).toHaveBeenCalledOnce();
  });

  it("asks before it throws away what is there; Escape keeps it", () => {
    const { box, onCancel } = show(GOING);
    click(find(box, "download-cancel"));
    expect(box.textContent).toContain("remove the 150 MB");
    expect(document.activeElement).toBe(find(box, "download-cancel-no"));
    press(find(box, "download-cancel-no"), "Escape");
    expect(onCancel).not.toHaveBeenCalled();
    click(find(box, "download-cancel"));
    click(find(box, "download-cancel-yes"));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it("goes on from a pause", () => {
    const { box, onResume } = show({ ...GOING, state: "paused", speed: null });
    expect(find(box, "download-pause")).toBeNull();
    click(find(box, "download-resume"));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it("says why it stopped and what to do, and tries again", () => {
    const { box, onResume } = show({ ...GOING, state: "failed", failure: "offline", failureDetail: "dns" });
    const note = find(box, "llm-failure");
    expect(note?.getAttribute("data-reason")).toBe("offline");
    expect(note?.textContent).toContain("use a mirror");
    click(find(box, "download-resume"));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it("offers neither pause nor retry for files of this computer", () => {
    const local: Partial<ModelInstall> = { ...GOING, source: { kind: "local" } };
    expect(find(show({ ...local, state: "importing" }).box, "download-pause")).toBeNull();
    const failed = show({ ...local, state: "failed", failure: "model_damaged" }).box;
    expect(find(failed, "download-resume")).toBeNull();
    expect(find(failed, "download-cancel")).not.toBeNull();
  });

  it("does not guess a share before the size is known", () => {
    const { box } = show({ ...GOING, bytesTotal: null }, null);
    expect(box.querySelector("progress")?.hasAttribute("value")).toBe(false);
    expect(box.textContent).toContain("150 MB so far");
  });

  it("speaks to a screen reader of quarters only", () => {
    const said = (done: number) =>
      show({ ...GOING, bytesDone: done }).box.querySelector("[aria-live]")?.textContent;
    expect(said(160e6)).toBe("Tiny 1B: 25% done");
    expect(said(290e6)).toBe("Tiny 1B: 25% done");
    expect(said(10e6)).toBe("Tiny 1B: Downloading");
  });
});

describe("InstalledModel", () => {
  function showRow(more: Partial<ModelInstall>, used = false) {
    const calls = {
      onUse: vi.fn(),
      onVerify: vi.fn(),
      onDelete: vi.fn(),
      onPause: vi.fn(),
      onResume: vi.fn(),
      onCancel: vi.fn(),
    };
    const box = render(
      <InstalledModel
        install={makeInstall(more)}
        used={used}
        bytes={600e6}
        now={0}
        remaining={null}
        {...calls}
      />,
    );
    return { box, ...calls };
  }

  it("uses, checks and, after a question, deletes", () => {
    const { box, onUse, onVerify, onDelete } = showRow({});
    click(find(box, "model-use"));
    click(find(box, "model-verify"));
    expect(onUse).toHaveBeenCalledOnce();
    expect(onVerify).toHaveBeenCalledOnce();
    click(find(box, "model-delete"));
    expect(box.textContent).toContain("free 600 MB");
    click(find(box, "model-delete-no"));
    expect(onDelete).not.toHaveBeenCalled();
    click(find(box, "model-delete"));
    click(find(box, "model-delete-yes"));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it("does not offer the one in use for use", () => {
    const { box } = showRow({}, true);
    expect(box.textContent).toContain("In use");
    expect(find(box, "model-use")).toBeNull();
  });

  it("repairs what was whole once; files of this computer are to be added again", () => {
    const damaged: Partial<ModelInstall> = { state: "failed", failure: "model_damaged", verifiedAt: 5 };
    const { box, onResume } = showRow(damaged);
    click(find(box, "model-repair"));
    expect(onResume).toHaveBeenCalledOnce();
    expect(find(showRow({ ...damaged, source: { kind: "local" } }).box, "model-repair")).toBeNull();
  });

  it("shows the way of one that is not here yet", () => {
    const { box } = showRow({ ...GOING });
    expect(find(box, "download-progress")).not.toBeNull();
    expect(find(box, "model-verify")).toBeNull();
  });
});
