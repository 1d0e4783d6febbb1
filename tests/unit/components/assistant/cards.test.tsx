// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { ComposerHelp, type ComposerHelpProps } from "../../../../components/assistant/composer-help";
import {
  DraftCard,
  type DraftCardProps,
  type DraftContent,
} from "../../../../components/assistant/draft-card";
import { OpinionBox, type OpinionDifference } from "../../../../components/assistant/opinion-box";
import type { ShownWork } from "../../../../components/assistant/shown-work";
import { SummaryCard } from "../../../../components/assistant/summary-card";
import type { Understanding } from "../../../../lib/domain/assessment";
import { LLM_FAILURES } from "../../../../lib/domain/llm-failure";
import { llmFailures } from "../../../../lib/i18n/messages/llm-failures";
import { click, render, type } from "../render";
import { makeFinding } from "./made";

const find = (box: Element, id: string) => box.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const all = (box: Element, id: string) => [...box.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
const work = (part: Partial<ShownWork>): ShownWork => ({
  kind: "draft",
  state: "running",
  failure: null,
  texts: [],
  behind: null,
  share: null,
  ...part,
});
const TEXT = "Mail me now: we refund $20.";
const CONTENT: DraftContent = {
  text: TEXT,
  language: "en",
  traces: [
    { kind: "amount", start: 23, end: 26, source: "order" },
    { kind: "promise", start: 13, end: 26, source: null },
  ],
  findings: [],
  foundIn: TEXT,
  checking: false,
  refusals: [],
  backTranslation: "意思",
  edited: false,
};

function card(part: Partial<DraftCardProps>) {
  const calls = {
    onEdit: vi.fn(),
    onCheck: vi.fn(),
    onInsert: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onStop: vi.fn(),
    onAgain: vi.fn(),
  };
  const props = {
    work: work({}),
    draft: null,
    agentLanguage: "zh",
    author: "Qwen",
    busy: false,
    ...calls,
  } as const;
  return { ...calls, box: render(<DraftCard {...props} {...part} />) };
}

describe("DraftCard", () => {
  it("has its own sentence for every state and the button that fits", () => {
    const states: [Partial<ShownWork>, string, string | null][] = [
      [{ state: "asked" }, "Starting", "draft-stop"],
      [{ state: "queued", behind: 2 }, "2 before it", "draft-stop"],
      [{ state: "queued" }, "Waiting for its turn", "draft-stop"],
      [{ state: "loading", share: 0.4 }, "Loading the model", "draft-stop"],
      [{ state: "running", texts: ["Dear"] }, "Writing", "draft-stop"],
      [{ state: "running", texts: ["Dear", "亲"] }, "Translating it back", "draft-stop"],
      [{ state: "checking", texts: ["Dear"] }, "Checking", "draft-stop"],
      [{ state: "cancelled" }, "Stopped", "draft-retry"],
      [{ state: "interrupted", texts: ["Dear"] }, "kept below", "draft-retry"],
      [{ state: "interrupted" }, "Try again", "draft-retry"],
      [{ state: "no_host" }, "could not be started", "draft-retry"],
    ];
    const said = states.map(([part, words, button]) => {
      const { box } = card({ work: work(part) });
      expect(find(box, "draft-state")?.textContent).toContain(words);
      for (const id of ["draft-stop", "draft-retry"]) expect(find(box, id) !== null).toBe(id === button);
      return find(box, "draft-state")?.textContent;
    });
    expect(new Set(said).size).toBe(states.length);
    const loading = card({ work: work({ state: "loading", share: 0.4 }) }).box.querySelector("progress");
    expect(loading?.value).toBeCloseTo(0.4);
  });

  it("says the reason and the next step of every failure", () => {
    for (const failure of LLM_FAILURES) {
      const words = find(card({ work: work({ state: "failed", failure }) }).box, "draft-state")?.textContent;
      expect(words).toContain(llmFailures[`failure_${failure}`].en);
      expect(words).toContain(llmFailures[`failure_${failure}_next`].en);
    }
  });

  it("does not announce what is written, only where it stands", () => {
    const { box, onStop } = card({ work: work({ texts: ["Dear buyer"] }) });
    const live = find(box, "draft-live");
    expect(live?.textContent).toBe("Dear buyer");
    expect(live?.closest('[role="status"], [aria-live]')).toBeNull();
    click(find(box, "draft-stop"));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it("keeps what was written by a work that broke off, and does not offer to insert it", () => {
    const { box } = card({ work: work({ state: "interrupted", texts: ["Dear"] }) });
    expect(find(box, "draft-live")?.textContent).toBe("Dear");
    expect(find(box, "draft-insert")).toBeNull();
    expect(find(box, "draft-edit")).toBeNull();
  });

  it("shows sources, marks what has none by a sign and a word, and finds it in the text", () => {
    const { box } = card({ work: work({ state: "done" }), draft: CONTENT });
    const [unknown, ...more] = all(box, "trace-unknown");
    expect(more).toEqual([]);
    expect(unknown?.textContent).toContain("no source");
    expect(unknown?.querySelector("svg")).not.toBeNull();
    expect(find(box, "trace-known")?.textContent).toContain("from the order");
    click(unknown);
    const area = find(box, "draft-edit") as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    expect(TEXT.slice(area.selectionStart, area.selectionEnd)).toBe("we refund $20");
    expect(find(box, "draft-back")?.textContent).toContain("意思");
  });

  it("inserts a draft that may go, and refuses one with the reasons", () => {
    const good = card({ work: work({ state: "done" }), draft: CONTENT });
    click(find(good.box, "draft-insert"));
    expect(good.onInsert).toHaveBeenCalledExactlyOnceWith(TEXT);
    const bad = card({
      work: work({ state: "done" }),
      draft: { ...CONTENT, refusals: [{ kind: "untraced", words: "we refund" }, { kind: "unchecked" }] },
    });
    expect((find(bad.box, "draft-insert") as HTMLButtonElement).disabled).toBe(true);
    // A template is inserted without looking for sources again.
    expect((find(bad.box, "draft-save") as HTMLButtonElement).disabled).toBe(true);
    expect(find(bad.box, "draft-refused")?.textContent).toContain("No source for “we refund”");
    click(find(bad.box, "draft-check"));
    expect(bad.onCheck).toHaveBeenCalledOnce();
  });

  it("names several facts without a source in one line", () => {
    const refusals = ["$20", "Friday"].map((words) => ({ kind: "untraced", words }) as const);
    const { box } = card({ work: work({ state: "done" }), draft: { ...CONTENT, refusals } });
    const lines = [...(find(box, "draft-refused")?.querySelectorAll("li") ?? [])];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "No source for “$20”, “Friday”. Take it out, or type what is true yourself.",
    ]);
  });

  it("leads to the models where asking again alone cannot help", () => {
    const onModels = vi.fn();
    const damaged = card({ work: work({ state: "failed", failure: "model_damaged" }), onModels });
    click(find(damaged.box, "work-models"));
    expect(onModels).toHaveBeenCalledOnce();
    const cut = card({ work: work({ state: "failed", failure: "device_lost" }), onModels });
    expect(find(cut.box, "work-models")).toBeNull();
    expect(find(cut.box, "draft-retry")).not.toBeNull();
  });

  it("offers a rule's own fix on the text that was checked only", () => {
    const findings = [makeFinding({ spans: [{ start: 0, end: 12 }], rewrite: "" })];
    const fixed = card({ work: work({ state: "done" }), draft: { ...CONTENT, findings } });
    expect(find(fixed.box, "draft-finding")?.dataset.rule).toBe("off_platform.en");
    click(find(fixed.box, "draft-fix"));
    expect(fixed.onEdit).toHaveBeenCalledExactlyOnceWith("we refund $20.");
    const changed = card({
      work: work({ state: "done" }),
      draft: { ...CONTENT, text: `Hi. ${TEXT}`, findings, checking: true },
    });
    expect(find(changed.box, "draft-finding")?.textContent).toContain("Mail me now:");
    expect(find(changed.box, "draft-fix")).toBeNull();
    expect((find(changed.box, "draft-insert") as HTMLButtonElement).disabled).toBe(true);
  });

  it("takes changes, copies and saves", () => {
    const { box, onEdit, onSave, onCopy } = card({ work: work({ state: "done" }), draft: CONTENT });
    type(find(box, "draft-edit"), "Mine");
    click(find(box, "draft-save"));
    click(find(box, "draft-copy"));
    expect([onEdit, onSave, onCopy].map(({ mock }) => mock.calls)).toEqual([[["Mine"]], [[TEXT]], [[TEXT]]]);
  });

  it("shows markup as text", () => {
    const text = "<img src=x onerror=alert(1)>";
    const { box } = card({
      work: work({ state: "done" }),
      draft: { ...CONTENT, text, traces: [], foundIn: text },
    });
    expect(box.querySelector("img")).toBeNull();
  });
});

describe("OpinionBox", () => {
  const text = "I will sue you, give me my money back";
  const reading = {
    intent: "complaint",
    confidence: 0.6,
    unclear: false,
    sentiment: "negative",
    risks: [{ flag: "safety", source: "rule", rule: "r", confidence: 1, spans: [] }],
  } as unknown as Understanding;
  const opinion = {
    kind: "second_opinion",
    messageKey: "m",
    intent: "refund_request",
    sentiment: "negative",
    risks: [{ flag: "legal", quote: { start: 2, end: 14 } }],
    evidence: { start: 16, end: 37 },
    confidence: 0.8,
  } as const;

  const difference = { intent: "differs", sentiment: "same", added: ["legal"], unseen: ["safety"] } as const;
  const show = (part: Partial<OpinionDifference>, onUse = vi.fn()) =>
    render(
      <OpinionBox
        opinion={opinion}
        text={text}
        reading={reading}
        difference={{ ...difference, ...part }}
        author="Qwen"
        onUse={onUse}
      />,
    );

  it("shows both readings, the quoted words, and that a warning stays", () => {
    const onUse = vi.fn();
    const box = show({}, onUse);
    expect(find(box, "opinion-differs")).not.toBeNull();
    expect([...box.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual([
      "“give me my money back”",
      "“will sue you”",
    ]);
    expect(box.textContent).toContain("The warning stays.");
    click(find(box, "opinion-use"));
    expect(onUse).toHaveBeenCalledOnce();
  });

  it("calls a flag of one side alone a difference, and says so where both agree or the reading was unsure", () => {
    const same = { intent: "same", added: [], unseen: [] } as const;
    expect(find(show({ ...same, unseen: ["safety"] }), "opinion-differs")).not.toBeNull();
    const agreed = show(same);
    expect(find(agreed, "opinion-agrees")).not.toBeNull();
    expect(find(agreed, "opinion-use")).toBeNull();
    const unsure = show({ ...same, intent: "unsure" });
    expect(find(unsure, "opinion-helps")).not.toBeNull();
    expect(find(unsure, "opinion-use")).not.toBeNull();
  });
});

describe("SummaryCard", () => {
  it("ticks off and hands over what is left", () => {
    const onTick = vi.fn();
    const onHandOver = vi.fn();
    const summary = {
      kind: "summary",
      summary: "Late parcel.",
      toDo: ["Ask the courier", "Refund"],
      open: ["Which size?"],
    } as const;
    const box = render(
      <SummaryCard
        work={work({ kind: "summary", state: "done" })}
        summary={summary}
        author="Qwen"
        ticked={[1]}
        onTick={onTick}
        onHandOver={onHandOver}
        onStop={vi.fn()}
        onAgain={vi.fn()}
      />,
    );
    const [first, second] = all(box, "summary-todo") as HTMLInputElement[];
    expect([first?.checked, second?.checked]).toEqual([false, true]);
    click(first);
    expect(onTick).toHaveBeenCalledExactlyOnceWith(0, true);
    click(find(box, "summary-hand-over"));
    expect(onHandOver).toHaveBeenCalledExactlyOnceWith(
      "Late parcel.\n\nTo do:\n- Ask the courier\n\nStill open:\n- Which size?",
    );
  });
});

describe("ComposerHelp", () => {
  const before = "give me the number";
  function help(part: Partial<ComposerHelpProps>) {
    const calls = {
      onTo: vi.fn(),
      onRead: vi.fn(),
      onPolish: vi.fn(),
      onTranslate: vi.fn(),
      onReplace: vi.fn(),
      onCheck: vi.fn(),
      onStop: vi.fn(),
      onAgain: vi.fn(),
    };
    const props = {
      typed: { state: "text", text: before },
      translateOnly: false,
      to: "en",
      work: null,
      rewritten: null,
      busy: false,
      author: "Qwen",
      ...calls,
    } as const;
    return { ...calls, box: render(<ComposerHelp {...props} {...part} />) };
  }
  const rewritten = {
    kind: "polish",
    before,
    text: "please give me the number",
    traces: [],
    findings: [],
    lost: [],
    checking: false,
    refusals: [],
  } as const;

  it("shows word by word what changes before it replaces anything", () => {
    const { box, onReplace } = help({ rewritten });
    expect(find(box, "polish-diff")?.querySelector("ins")?.textContent?.trim()).toBe("please");
    click(find(box, "polish-replace"));
    expect(onReplace).toHaveBeenCalledOnce();
  });

  it("does not replace what is not the text any more, nor by what must not leave", () => {
    const off = (part: Partial<ComposerHelpProps>) =>
      (find(help(part).box, "polish-replace") as HTMLButtonElement).disabled;
    expect(off({ rewritten })).toBe(false);
    expect(off({ rewritten, typed: { state: "text", text: "other" } })).toBe(true);
    expect(off({ rewritten: { ...rewritten, refusals: [{ kind: "finding", name: "x" }] } })).toBe(true);
    expect(off({ rewritten: { ...rewritten, checking: true } })).toBe(true);
  });

  it("asks for a way or a language only when there is something to work on", () => {
    const { box, onPolish } = help({});
    click(find(box, "polish-warmer"));
    expect(onPolish).toHaveBeenCalledExactlyOnceWith("warmer");
    const empty = help({ typed: { state: "empty" } }).box;
    expect(empty.textContent).toContain("is empty");
    expect((find(empty, "composer-translate") as HTMLButtonElement).disabled).toBe(true);
    expect(find(help({ translateOnly: true }).box, "polish-warmer")).toBeNull();
  });
});

describe("focus", () => {
  it("stays in the card when the Stop button goes", async () => {
    const { createRoot } = await import("react-dom/client");
    const { LocaleProvider } = await import("../../../../components/surface/locale");
    const host = document.body.appendChild(document.createElement("div"));
    const root = createRoot(host);
    const none = () => undefined;
    const show = (state: ShownWork["state"], draft: DraftContent | null) =>
      act(() =>
        root.render(
          <LocaleProvider locale="en">
            <DraftCard
              work={work({ state, texts: ["Dear"] })}
              draft={draft}
              agentLanguage="zh"
              author="Qwen"
              busy={false}
              onEdit={none}
              onCheck={none}
              onInsert={none}
              onSave={none}
              onCopy={none}
              onStop={none}
              onAgain={none}
            />
          </LocaleProvider>,
        ),
      );
    show("running", null);
    act(() => find(host, "draft-stop")?.focus());
    show("done", CONTENT);
    expect(document.activeElement).toBe(find(host, "draft-card"));
    act(() => root.unmount());
    host.remove();
  });
});
