import type { Entity } from "../../domain/entity";
import type { DetectedLanguage } from "../../domain/language";
import type { Finding, ReplyContext, Severity } from "../../domain/policy";
import { type Finder, type FoldedText, type Found, foldText } from "../../text/entities/folded-text";
import { findMessengers } from "../../text/entities/messengers";
import { findMoney } from "../../text/entities/money";
import { findOrderIds } from "../../text/entities/order-ids";
import { findTrackingNumbers } from "../../text/entities/tracking-numbers";
import { type NormalText, normaliseText } from "../../text/normalise";
import { foldLatinMarks } from "../../text/patterns/fold-latin";
import { detectLanguage } from "./detect-language";
import { revealDisguise } from "./disguise";
import { type Address, findAddresses } from "./disguise-addresses";
import { foldDigitSigns } from "./disguise-digits";

/** A find of a check; without a severity it takes its class's own. */
export type RawFinding = Omit<Finding, "severity"> & { severity?: Severity };

/** One structural check: pure, never throws, offsets into `view.source`. */
export type ReplyCheck = (view: ReplyView, context: ReplyContext) => RawFinding[];

type Kind<K extends Entity["kind"]> = Extract<Entity, { kind: K }>;

/** A reply in the forms that checks read; each is made when first asked for. */
export class ReplyView {
  readonly normal: NormalText;
  /** Normalised, with the marks of Latin letters taken off: what patterns are written for. */
  readonly text: string;
  /** Null where the text is too short or too mixed to tell. */
  readonly language: DetectedLanguage | null;
  private readonly made = new Map<string, unknown>();

  constructor(
    readonly source: string,
    private readonly context: ReplyContext,
  ) {
    this.normal = normaliseText(source);
    this.text = foldLatinMarks(this.normal.text);
    this.language = detectLanguage(this.normal.text);
  }

  /** `text` with all digits and dashes as ASCII; offsets are the same. */
  get digits(): string {
    return this.once("digits", () => foldDigitSigns(this.text));
  }

  /** Addresses of pages and mailboxes, plain and disguised; offsets into `text`. */
  get addresses(): readonly Address[] {
    return this.once("addresses", () => findAddresses(this.text, this.normal.text));
  }

  /** The text with disguises undone (spaced letters, look-alikes, spelled-out digits); null where there are none. */
  get revealed(): NormalText | null {
    return this.once("revealed", () => revealDisguise(this.normal, this.text, this.addresses));
  }

  /** Handles at chat apps as written, then those that a disguise hid. */
  get messengers(): readonly Kind<"messenger">[] {
    return this.once("messengers", () => {
      const plain = this.find(findMessengers) as Kind<"messenger">[];
      const { revealed } = this;
      if (!revealed) return plain;
      const hidden = findMessengers({ ...revealed, source: revealed.text }, {}).map((found) =>
        place(found, { ...revealed, source: this.source }),
      ) as Kind<"messenger">[];
      return [
        ...plain,
        ...hidden.filter((one) => !plain.some((other) => other.start < one.end && other.end > one.start)),
      ];
    });
  }

  get money(): readonly Kind<"money">[] {
    return this.once("money", () => this.find(findMoney) as Kind<"money">[]);
  }

  get orderIds(): readonly Kind<"order_id">[] {
    return this.once("orderIds", () => this.find(findOrderIds) as Kind<"order_id">[]);
  }

  get trackingNumbers(): readonly Kind<"tracking_number">[] {
    return this.once("tracking", () => this.find(findTrackingNumbers) as Kind<"tracking_number">[]);
  }

  private find(finder: Finder): Entity[] {
    const folded = this.once("folded", () => foldText(this.source));
    const { marketplace, market } = this.context;
    const country = market === "UK" ? "GB" : market;
    return longestOf(finder(folded, { marketplace, country, language: this.language, sentAt: null })).map(
      (found) => place(found, folded),
    );
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as T;
  }
}

/** Of finds that overlap the longer one, in the order of the text. */
function longestOf(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => one.from < other.to && one.to > other.from)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

function place({ from, to, ...found }: Found, { starts, ends, source }: FoldedText): Entity {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { ...found, start, end, value: source.slice(start, end) };
}
