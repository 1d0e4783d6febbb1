import type { Locale } from "../../../lib/i18n";
import { overlayWords } from "../../../lib/i18n/overlay-words";
import { listenForKeys, mountOverlay, type OverlayView } from "../../../lib/overlay";
import { overlayStyles } from "../../../lib/overlay/styles";
import { joinReply } from "../../../lib/replies/join-reply";
import { drawConsole } from "./console-page";
import { chipOf, type Line, LONG, offers, SHORT } from "./sample-views";

/** Mounts the real overlay over the imitation console; tests steer it through `lab`. */
export interface LabOptions {
  lines?: "short" | "long" | "many";
  dark?: boolean;
  locale?: Locale;
  theme?: "system" | "light" | "dark";
  look?: "bubbles" | "blocks";
  side?: boolean;
  view?: Partial<Pick<OverlayView, "state" | "conversationFlags" | "level" | "canUndo" | "notice">>;
  mode?: "offer" | "silent" | "by_hand";
  composer?: boolean;
}

const calls: unknown[] = [];
let life = new AbortController();
let shown: OverlayView;
let overlay: ReturnType<typeof mountOverlay>;

function start(options: LabOptions = {}): void {
  const many = Array.from({ length: 60 }, (_, i) => ({ ...(LONG[i % LONG.length] as Line) }));
  const lines = { short: SHORT, long: LONG, many }[options.lines ?? "short"];
  const page = drawConsole({ dark: options.dark, messages: lines, look: options.look, side: options.side });
  life = new AbortController();
  const keys = { insertKeys: ["Digit1", "Digit2", "Digit3"], undoKey: "KeyZ", searchKey: "Slash" } as const;
  overlay = mountOverlay(
    document,
    {
      insert: (suggestion, text) => calls.push(["insert", suggestion.templateId, text]),
      fill: async ({ parts, asked = [], language }, values) =>
        joinReply(parts, asked, values, { language, region: null, now: Date.now() }),
      search: async (query) => ({
        whole: true,
        replies: offers()
          .suggestions.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
          .map((reply) => ({ ...reply, shortcut: "" })),
      }),
      propose: async () => null,
      keep: () => calls.push(["keep"]),
      undo: () => calls.push(["undo"]),
      openPanel: () => calls.push(["openPanel"]),
    },
    {
      locale: options.locale ?? "en",
      words: overlayWords(options.locale ?? "en"),
      styles: overlayStyles,
      theme: options.theme ?? "system",
      ...keys,
      signal: life.signal,
    },
  );
  listenForKeys(document, {
    ...keys,
    onInsert: (index) => {
      overlay.pick(index);
      return true;
    },
    onUndo: () => false,
    onSearch: () => {
      overlay.search();
      return true;
    },
    signal: life.signal,
  });
  shown = {
    marketplace: "shopee",
    state: "reading",
    threadKey: "t1",
    level: "none",
    conversationFlags: [],
    chips: lines.flatMap((line, i) => chipOf(line, i, page.bubbles[i] as Element) ?? []),
    bubbles: page.bubbles,
    scroller: page.scroller,
    composerBox: options.composer === false ? null : page.composerBox,
    composer: options.composer === false ? null : page.composer,
    suggestions: { ...offers(), mode: options.mode ?? "offer" },
    canUndo: false,
    notice: null,
    ...options.view,
  };
  if (options.mode && options.mode !== "offer" && shown.suggestions) shown.suggestions.suggestions = [];
  overlay.show(shown);
}

Object.assign(globalThis, {
  lab: {
    start,
    calls,
    show: (change: Partial<OverlayView>) => {
      shown = { ...shown, ...change };
      overlay.show(shown);
    },
    setLocale: (locale: Locale) =>
      overlay.setOptions({
        locale,
        words: overlayWords(locale),
        theme: "system",
        insertKeys: ["Digit1", "Digit2", "Digit3"],
        undoKey: "KeyZ",
        searchKey: "Slash",
      }),
    stop: () => life.abort(),
  },
});
