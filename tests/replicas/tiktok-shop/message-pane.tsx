import React from "react";
import { knobs } from "./knobs";
import { MessageItem } from "./message-item";
import type { Chat, ChatMessage, ConsoleStore } from "./store";

const TIME_GAP_MS = 5 * 60_000;
/** Messages kept in the document on either side of the visible ones when `virtual=on`, and their usual height. */
const WINDOW = 40;
const USUAL_HEIGHT = 64;

export function MessagePane({ chat, store, seed }: { chat: Chat | null; store: ConsoleStore; seed: number }) {
  const scroller = React.useRef<HTMLDivElement>(null);
  const fromBottom = React.useRef(0);
  const messages = chat ? chat.messages.slice(-chat.loaded) : [];
  const [first, last, follow] = useWindow(messages.length, scroller, chat?.script.id ?? "");

  // A page of history goes above without moving what is read; at the end the pane follows new messages.
  React.useLayoutEffect(() => {
    const box = scroller.current;
    if (box && knobs.virtual !== "on")
      box.scrollTop = box.scrollHeight - box.clientHeight - fromBottom.current;
  });
  const id = chat?.script.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation starts at its end
  React.useLayoutEffect(() => {
    fromBottom.current = 0;
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [id]);

  const onScroll = () => {
    const box = scroller.current;
    if (!box) return;
    const below = box.scrollHeight - box.clientHeight - box.scrollTop;
    fromBottom.current = below < 24 ? 0 : below;
    follow(box);
    if (box.scrollTop < 8) store.loadHistory();
  };

  return (
    <div className="chatd-root">
      <div className="chatd-scrollView" ref={scroller} onScroll={onScroll}>
        <div
          className="chatd-scrollView-content"
          style={{
            paddingTop: 16 + first * USUAL_HEIGHT,
            paddingBottom: 16 + (messages.length - last) * USUAL_HEIGHT,
          }}
        >
          {chat &&
            messages
              .slice(first, last)
              .map((message, i) => (
                <MessageItem
                  key={message.id}
                  messageServerId={message.id}
                  messageId={message.id}
                  msgType={message.kind === "text" ? 1000 : 1001}
                  sender={message.from === "buyer" ? chat.script.buyer.id : chat.script.shop.id}
                  createTime={message.at}
                  rawMessage={rawOf(chat.script.id)}
                  message={message}
                  senderName={message.from === "buyer" ? chat.script.buyer.name : chat.script.shop.name}
                  withTime={startsGroup(messages, first + i)}
                  seed={seed}
                />
              ))}
        </div>
      </div>
    </div>
  );
}

/** One object a conversation, so that an item that did not change is not drawn again. */
const raws = new Map<string, { conversationId: string }>();
function rawOf(conversationId: string): { conversationId: string } {
  let raw = raws.get(conversationId);
  if (!raw) {
    raw = { conversationId };
    raws.set(conversationId, raw);
  }
  return raw;
}

/** A time stands over the first message and after a pause. */
function startsGroup(messages: readonly ChatMessage[], index: number): boolean {
  const message = messages[index];
  if (!message || message.from === "system") return false;
  let i = index - 1;
  while (messages[i]?.from === "system") i--;
  const before = messages[i];
  return !before || message.at - before.at > TIME_GAP_MS;
}

function useWindow(
  count: number,
  scroller: React.RefObject<HTMLDivElement | null>,
  id: string,
): [number, number, (box: HTMLDivElement) => void] {
  const [centre, setCentre] = React.useState<{ id: string; at: number } | null>(null);
  const follow = (box: HTMLDivElement) => {
    if (knobs.virtual !== "on") return;
    const visible = Math.ceil(box.clientHeight / USUAL_HEIGHT);
    const at = Math.floor(box.scrollTop / USUAL_HEIGHT) + Math.floor(visible / 2);
    const atEnd = box.scrollHeight - box.clientHeight - box.scrollTop < 24;
    setCentre(atEnd ? null : { id, at });
  };
  if (knobs.virtual !== "on") return [0, count, follow];
  const middle = centre?.id === id && scroller.current ? centre.at : count;
  const first = Math.max(0, Math.min(middle - WINDOW, count - 2 * WINDOW));
  return [first, Math.min(count, first + 2 * WINDOW), follow];
}
