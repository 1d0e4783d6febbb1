import type { Entity } from "../../domain/entity";
import type { DetectedLanguage } from "../../domain/language";
import type { Finding, ReplyContext, Severity } from "../../domain/policy";
import { findEntities } from "../../text/entities";
import { type NormalText, normaliseText } from "../../text/normalise";
import { foldLatinMarks } from "../../text/patterns/fold-latin";
import { detectLanguage } from "./detect-language";
import { revealDisguise } from "./disguise";

/** A find of a check; without a severity it takes its class's own. */
export type RawFinding = Omit<Finding, "severity"> & { severity?: Severity };

/** One structural check: pure, never throws, offsets into `view.source`. */
export type ReplyCheck = (view: ReplyView, context: ReplyContext) => RawFinding[];

/** A reply in the forms that checks read; each is made when first asked for. */
export class ReplyView {
  readonly normal: NormalText;
  /** Normalised, with the marks of Latin letters taken off: what patterns are written for. */
  readonly text: string;
  /** Null where the text is too short or too mixed to tell. */
  readonly language: DetectedLanguage | null;
  private found: readonly Entity[] | undefined;
  private unveiled: NormalText | null | undefined;

  constructor(
    readonly source: string,
    private readonly context: ReplyContext,
  ) {
    this.normal = normaliseText(source);
    this.text = foldLatinMarks(this.normal.text);
    this.language = detectLanguage(this.normal.text);
  }

  /** The text with disguises undone (spaced letters, look-alikes, spelled-out digits); null where there are none. */
  get revealed(): NormalText | null {
    if (this.unveiled === undefined) this.unveiled = revealDisguise(this.normal, this.text);
    return this.unveiled;
  }

  /** What stands in the reply as written. */
  get entities(): readonly Entity[] {
    this.found ??= findEntities(this.source, this.hints);
    return this.found;
  }

  /** What stands in it once disguises are undone, with offsets into the source; empty without a disguise. */
  get hiddenEntities(): Entity[] {
    const normal = this.revealed;
    if (!normal) return [];
    return findEntities(normal.text, this.hints).map((entity) => ({
      ...entity,
      start: normal.starts[entity.start] ?? 0,
      end: normal.ends[entity.end - 1] ?? 0,
    }));
  }

  private get hints() {
    const { marketplace, market } = this.context;
    return {
      marketplace,
      country: market === "UK" ? "GB" : market,
      language: this.language,
      sentAt: null,
    };
  }
}
