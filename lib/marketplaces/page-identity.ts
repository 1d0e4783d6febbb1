/**
 * Some consoles keep a conversation's id in the page's own objects only (docs/console-notes.md 1.1: React fiber of the row, within
 * about 12 parents). A page-world script answers one question about one element. The page can lie here as it can in its
 * own markup; the answer is used as an opaque key and nothing else.
 *
 * Channel: a `sellerside:ask-identity` event is dispatched on the element; the page-world script answers, in the same
 * turn, with a `sellerside:identity` event whose detail is a string.
 */
const ASK = "sellerside:ask-identity";
const ANSWER = "sellerside:identity";
const MAX_LENGTH = 80;

/** Content-script side. Returns the id, or null when nobody answers or the answer is not a short plain string. */
export function askIdentity(element: Element): string | null {
  let answer: unknown = null;
  const onAnswer = (event: Event) => {
    answer = (event as CustomEvent).detail;
  };
  element.addEventListener(ANSWER, onAnswer);
  element.dispatchEvent(new CustomEvent(ASK, { bubbles: true, composed: true }));
  element.removeEventListener(ANSWER, onAnswer);
  return typeof answer === "string" &&
    answer.length > 0 &&
    answer.length <= MAX_LENGTH &&
    /^[\w:.-]+$/.test(answer)
    ? answer
    : null;
}

interface Fiber {
  return?: Fiber | null;
  alternate?: Fiber | null;
  memoizedProps?: Record<string, unknown> | null;
}

/** Property names that hold a conversation's id or an object with one (docs/console-notes.md 1.1 and 2.1). */
const ID_NAMES = ["conversationId", "conversation_id"] as const;
const HOLDERS = ["conversation", "conv", "data", "item"] as const;
/** Holders of a message: their own `id` is the message's, only the conversation's is of use. */
const MESSAGE_HOLDERS = ["rawMessage", "message", "msg"] as const;
const MAX_PARENTS = 12;

/** Page-world side: answers questions until `signal` aborts. Touches nothing of the page. */
export function answerIdentity(target: EventTarget, signal?: AbortSignal): void {
  target.addEventListener(
    ASK,
    (event) => {
      const element = event.composedPath()[0];
      if (!(element instanceof Element)) return;
      const id = readFiberId(element);
      if (id) element.dispatchEvent(new CustomEvent(ANSWER, { detail: id }));
    },
    { capture: true, signal },
  );
}

function readFiberId(element: Element): string | null {
  let fiber = currentFiber(element);
  for (let depth = 0; fiber && depth <= MAX_PARENTS; depth++, fiber = fiber.return ?? null) {
    const id = readPropsId(fiber.memoizedProps);
    if (id) return id;
  }
  return null;
}

/**
 * React keeps two fibers for a node and the node points to the first, which may be one render behind: on a recycled row
 * that is another conversation. The node's own props are always the present ones, so the fiber that holds them is meant.
 */
function currentFiber(element: Element): Fiber | null {
  const own = element as unknown as Record<string, unknown>;
  const find = (...starts: string[]) =>
    Object.keys(own).find((k) => starts.some((start) => k.startsWith(start)));
  const fiberKey = find("__reactFiber$", "__reactInternalInstance$");
  const propsKey = find("__reactProps$", "__reactEventHandlers$");
  const fiber = fiberKey ? (own[fiberKey] as Fiber | null) : null;
  const other = fiber?.alternate;
  if (!fiber || !other || !propsKey || fiber.memoizedProps === own[propsKey]) return fiber;
  return other.memoizedProps === own[propsKey] ? other : fiber;
}

function readPropsId(props: Record<string, unknown> | null | undefined): string | null {
  if (!props || typeof props !== "object") return null;
  for (const name of ID_NAMES) {
    const id = asId(props[name]);
    if (id) return id;
  }
  for (const holder of [...HOLDERS, ...MESSAGE_HOLDERS]) {
    const value = props[holder] as Record<string, unknown> | undefined;
    if (!value || typeof value !== "object") continue;
    const ofMessage = (MESSAGE_HOLDERS as readonly string[]).includes(holder);
    for (const name of ofMessage ? ID_NAMES : [...ID_NAMES, "id"]) {
      const id = asId(value[name]);
      if (id) return id;
    }
  }
  return null;
}

function asId(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : null;
}
