import { browser } from "wxt/browser";
import { type Answer, type Direction, envelope } from "./envelope";
import type { ContentToBackground, SurfaceToBackground, ToContent, ToHost } from "./protocol";

type Sender<P> = {
  [K in keyof P]: P[K] extends () => infer O
    ? () => Promise<O>
    : P[K] extends (input: infer I) => infer O
      ? (input: I) => Promise<O>
      : never;
};

/** Why a message got no answer. */
export type SendFailureReason = "extension_updated" | "nobody_there" | "refused" | "failed";

/** Thrown by every send function; the only exception that leaves this room. */
export class SendFailure extends Error {
  constructor(
    readonly reason: SendFailureReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "SendFailure";
  }
}

async function deliver(direction: Direction, type: string, input: unknown, tabId?: number): Promise<unknown> {
  // After an update the old content script has no runtime id any more, and every call would throw something untyped.
  if (!browser.runtime?.id) throw new SendFailure("extension_updated", type);
  let answer: Answer | undefined;
  try {
    const message = envelope(direction, type, input);
    answer = (await (tabId === undefined
      ? browser.runtime.sendMessage(message)
      : browser.tabs.sendMessage(tabId, message, { frameId: 0 }))) as Answer | undefined;
  } catch (error) {
    const text = String(error);
    if (/context invalidated/i.test(text)) throw new SendFailure("extension_updated", type);
    throw new SendFailure(/Receiving end|No tab|port closed/i.test(text) ? "nobody_there" : "failed", text);
  }
  if (!answer) throw new SendFailure("nobody_there", type);
  if (!answer.ok) throw new SendFailure(answer.refused ? "refused" : "failed", answer.error);
  return answer.value;
}

function sender<P>(direction: Direction, tabId?: number): Sender<P> {
  return new Proxy({} as object, {
    get: (_target, type) => (input?: unknown) => deliver(direction, String(type), input, tabId),
  }) as Sender<P>;
}

/** Content script → background. Each function rejects with a SendFailure. */
export const toBackground = sender<ContentToBackground>("content-background");

/** Panel, options → background. */
export const surfaceToBackground = sender<SurfaceToBackground>("surface-background");

/** Panel or background → the content script of one tab's top frame. */
export function toTab(tabId: number): Sender<ToContent> {
  return sender<ToContent>("to-content", tabId);
}

/** Panel, options, background → the language model's host; `nobody_there` until `openHost` was called. */
export const toHost = sender<ToHost>("to-host");
