import { buildChipCard } from "./chip-card";
import { buildChipFace, describeChip } from "./chip-face";
import type { Make } from "./dom";
import { readTextLines } from "./layout/page-content";
import { type ChipPlace, type ChipSize, placeChip } from "./layout/place-chip";
import { clip, intersects, type Rect, readRect } from "./layout/rect";
import type { Popup } from "./popup";
import type { OverlayChip } from "./view";
import type { Words } from "./words";

interface Entry {
  chip: OverlayChip;
  button: HTMLButtonElement;
  signature: string;
  /** Measured sizes of its forms, largest first; empty until it was laid out. */
  sizes: ChipSize[];
  place: ChipPlace | null;
  /** What the place was found for; another shape of the surroundings finds a new one. */
  placeFor: string;
}

/** One chip's new position, decided in the reading half of a frame. */
interface Move {
  entry: Entry;
  at: { left: number; top: number; size: ChipSize } | null;
}

export interface Chips {
  show(chips: readonly OverlayChip[], words: Words): void;
  /** Reads layout and decides; nothing is written. Returns the boxes of the chips and how to move them. */
  measure(
    pane: Rect,
    others: readonly Rect[],
    isTaken: (rect: Rect) => boolean,
  ): { boxes: Rect[]; move(): void };
  /** Forgets where chips were put: the console's own content may have changed. */
  forgetPlaces(): void;
}

/** The chips of the thread; they live in a box that is cut off like the thread's scroller. */
export function createChips(document: Document, make: Make, box: HTMLElement, popup: Popup): Chips {
  const entries = new Map<string, Entry>();
  let words: Words;
  letArrowsMove(box);

  const add = (chip: OverlayChip): Entry => {
    const button = make("button", {
      class: "chip",
      data: { testid: "message-chip" },
      attrs: { type: "button" },
    });
    button.addEventListener("mousedown", (event) => event.preventDefault());
    const entry: Entry = {
      chip,
      button,
      signature: "",
      sizes: [],
      place: null,
      placeFor: "",
    };
    popup.attach(button, { build: () => buildChipCard(make, words, entry.chip), prefer: "below" });
    button.addEventListener("click", () => button.focus());
    box.append(button);
    entries.set(chip.messageKey, entry);
    return entry;
  };

  const paint = (entry: Entry) => {
    const { chip, button } = entry;
    const found = chip.assessment;
    button.replaceChildren(...buildChipFace(document, make, words, chip));
    button.setAttribute("aria-label", describeChip(words, chip));
    Object.assign(button.dataset, {
      key: chip.messageKey,
      status: chip.status === "understood" && found?.unclear ? "unclear" : chip.status,
      intent: found?.intent ?? "",
      level: found?.level ?? "none",
    });
    button.dataset.form = "full";
    button.style.maxWidth = "";
    button.classList.add("unplaced");
    Object.assign(entry, { sizes: [], place: null, placeFor: "" });
  };

  return {
    show(next, newWords) {
      const all = words !== newWords;
      words = newWords;
      const keys = new Set(next.map((chip) => chip.messageKey));
      for (const [key, entry] of entries) {
        if (keys.has(key)) continue;
        entry.button.remove();
        entries.delete(key);
      }
      for (const chip of next) {
        const entry = entries.get(chip.messageKey) ?? add(chip);
        const signature = JSON.stringify([chip.status, chip.kind, chip.text, chip.assessment]);
        if (entry.chip.bubble !== chip.bubble) entry.placeFor = "";
        entry.chip = chip;
        if (all || entry.signature !== signature) paint(entry);
        entry.signature = signature;
      }
      const newest = next.at(-1)?.messageKey;
      const active = (box.getRootNode() as ShadowRoot).activeElement;
      for (const [key, { button }] of entries) {
        button.tabIndex =
          active && box.contains(active) ? (button === active ? 0 : -1) : key === newest ? 0 : -1;
      }
      popup.refresh();
    },

    measure(pane, others, isTaken) {
      const moves: Move[] = [];
      const boxes: Rect[] = [];
      for (const entry of entries.values()) {
        const move: Move = { entry, at: null };
        moves.push(move);
        const { bubble } = entry.chip;
        const rect = bubble.isConnected ? readRect(bubble) : null;
        if (!rect || rect.right <= rect.left || !clip(rect, pane)) continue;
        if (entry.sizes.length === 0) entry.sizes = measureForms(entry.button);
        const place = findPlace(entry, rect, pane, others, isTaken);
        const left = rect.left + place.dx;
        const top = rect.top + place.dy;
        const { size } = place;
        boxes.push({ left, top, right: left + size.width, bottom: top + size.height });
        move.at = { left: left - pane.left, top: top - pane.top, size };
      }
      return { boxes, move: () => moves.forEach(apply) };
    },

    forgetPlaces() {
      for (const entry of entries.values()) entry.placeFor = "";
    },
  };
}

function findPlace(
  entry: Entry,
  bubble: Rect,
  pane: Rect,
  others: readonly Rect[],
  isTaken: (rect: Rect) => boolean,
): ChipPlace {
  const near = others.filter(
    (other) =>
      !(other.left === bubble.left && other.top === bubble.top) &&
      intersects(
        { left: pane.left, right: pane.right, top: bubble.top - 30, bottom: bubble.bottom + 30 },
        other,
      ),
  );
  const isLast = others.every((other) => other.bottom <= bubble.bottom) && bubble.bottom <= pane.bottom;
  const shape = [
    isLast ? Math.min(pane.bottom - bubble.bottom, 24) : -1,
    bubble.right - bubble.left,
    bubble.bottom - bubble.top,
    bubble.left - pane.left,
    pane.right - pane.left,
    entry.sizes[0]?.width ?? 0,
    ...near.flatMap((other) => [other.left - bubble.left, other.top - bubble.top, other.bottom - bubble.top]),
  ].map(Math.round);
  const placeFor = shape.join();
  if (entry.place && entry.placeFor === placeFor) return entry.place;
  // A bubble that is cut off cannot be probed for words around it: decide for now, again when it is whole.
  const whole = bubble.top >= pane.top && bubble.bottom + 24 <= pane.bottom;
  const lines = readTextLines(entry.chip.bubble);
  const space = { bubble, lines, others: near, pane, isTaken, ...(isLast && { floor: pane.bottom }) };
  entry.place = placeChip(space, entry.sizes);
  entry.placeFor = whole ? placeFor : "";
  return entry.place;
}

function apply({ entry: { button }, at }: Move): void {
  button.classList.toggle("away", !at);
  if (!at) return;
  button.classList.remove("unplaced");
  const { form, cut, width } = at.size;
  if (button.dataset.form !== form) button.dataset.form = form;
  button.style.maxWidth = cut ? `${width}px` : "";
  button.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
}

/** Reads the sizes of a chip that is laid out in full. */
function measureForms(button: HTMLElement): ChipSize[] {
  const { offsetWidth: width, offsetHeight: height } = button;
  const full: ChipSize = { form: "full", width, height };
  const risk = button.children[1] as HTMLElement | undefined;
  return risk ? [full, { form: "short", width: risk.offsetWidth, height }] : [full];
}

/** One tab stop for all chips; the arrow keys go from message to message. */
function letArrowsMove(box: HTMLElement): void {
  box.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const all = [...box.querySelectorAll<HTMLButtonElement>(".chip:not(.away)")].sort(
      (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
    );
    const next = all[all.indexOf(event.target as HTMLButtonElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    for (const button of all) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
}
