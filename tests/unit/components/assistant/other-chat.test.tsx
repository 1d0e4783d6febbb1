// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AssistantPanel } from "../../../../entrypoints/sidepanel/assistant";
import { AssistantComposer } from "../../../../entrypoints/sidepanel/assistant-composer";
import { setAssistant, takeRows } from "../../../../entrypoints/sidepanel/assistant-store";
import type { Generation } from "../../../../lib/domain/generation";
import { DEFAULT_LLM_SETTINGS } from "../../../../lib/domain/language-model";
import { conversationRow } from "../../storage/rows";
import { render } from "../render";
import { DRAFT, makeFinding, makeRow } from "./made";

const send = vi.hoisted(() => ({ checkReply: vi.fn(), readDraft: vi.fn(), status: vi.fn() }));
vi.mock("../../../../lib/messaging/send", async (original) => ({
  ...(await original<object>()),
  surfaceToBackground: send,
  toHost: send,
  toTab: () => send,
}));

const find = (box: HTMLElement, id: string) => box.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`);
const TYPED = "您好，请稍等，我们正在核实您的订单情况。";
/** Waits for something that a promise or a timer brings. */
const until = (seen: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    seen();
  }, 10_000);
const done = (part: Partial<Generation> & Pick<Generation, "task">) =>
  makeRow({ state: "done", endedAt: 2_000, ...part });

// What looks for sources is loaded with the first translation; here that must not count as waiting.
beforeAll(() => import("../../../../lib/understanding/llm/tasks/translate-trace"), 60_000);
beforeEach(() => {
  takeRows("", []);
  setAssistant({ asked: [], ability: { draft: true, translate: true, line: null } });
  send.checkReply.mockReset().mockResolvedValue([]);
  send.status.mockReset().mockResolvedValue(null);
  send.readDraft.mockReset().mockResolvedValue({ text: TYPED });
});

describe("another chat in the panel", () => {
  it("never offers the draft of the chat before, also before its own rows are read", () => {
    takeRows("shopee:1", [
      done({
        task: DRAFT,
        findings: [],
        result: {
          kind: "draft",
          language: "en",
          text: "Dear Ana, order 1.",
          backTranslation: null,
          traces: [],
        },
      }),
    ]);
    const panel = (threadKey: string) => (
      <AssistantPanel
        settings={DEFAULT_LLM_SETTINGS}
        target={{ tabId: 1, threadKey }}
        conversation={conversationRow({ threadKey })}
        messages={[]}
        assessments={new Map()}
        waiting={[]}
        agentLanguage="en"
        onSave={() => undefined}
      />
    );
    expect(find(render(panel("shopee:1")), "draft-insert")).not.toBeNull();
    expect(find(render(panel("shopee:2")), "draft-card")).toBeNull();
  });
});

describe("a translation of what the agent typed", () => {
  const translated = (text: string, part: Partial<Generation> = {}) =>
    done({
      task: { kind: "translate_text", text: TYPED, to: "en" },
      result: {
        kind: "translate_text",
        to: "en",
        items: [{ messageKey: null, source: TYPED, text, lost: [] }],
      },
      ...part,
    });

  async function show(row: Generation) {
    takeRows("shopee:1", [row]);
    const box = render(
      <AssistantComposer
        target={{ tabId: 1, threadKey: "shopee:1" }}
        conversation={{ marketplace: "shopee", region: null }}
        agentLanguage="zh"
        buyerLanguage="en"
      />,
    );
    const details = find(box, "composer-help") as unknown as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    await until(() => expect(find(box, "polish-replace")).not.toBeNull());
    await until(() => expect(send.checkReply).toHaveBeenCalled());
    return box;
  }

  it("may take its place when it says the same", async () => {
    const box = await show(translated("Hello, please wait, we are checking your order."));
    await until(() => expect(find(box, "polish-replace")?.disabled).toBe(false));
    expect(find(box, "draft-refused")).toBeNull();
  });

  it("may not where it promises what she did not write, and says which words", async () => {
    const box = await show(translated("Hello, please wait, we will refund you $50."));
    await until(() => expect(find(box, "draft-refused")?.textContent).toContain("$50"));
    expect(find(box, "polish-replace")?.disabled).toBe(true);
  });

  it("may not where a rule stops it", async () => {
    send.checkReply.mockResolvedValue([makeFinding({})]);
    const box = await show(translated("Hello, please wait, we are checking your order."));
    await until(() => expect(find(box, "draft-refused")).not.toBeNull());
    expect(find(box, "polish-replace")?.disabled).toBe(true);
  });
});
