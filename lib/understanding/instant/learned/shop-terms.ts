import { appliesIn, countsIn, type GlossaryEntry, type ShopContext } from "../../../domain/glossary";
import type { Intent } from "../../../domain/intent";
import type { DetectedLanguage } from "../../../domain/language";
import { normaliseText } from "../../../text/normalise";
import { type Token, tokenise } from "../../../text/tokenise";
import { type ConceptHit, ConceptMatcher } from "../concepts";
import type { Concepts } from "../features";
import { type Phrase, packPhrases } from "../phrase-table";

/** A glossary entry that stands in a message. */
export interface ShopTerm {
  id: string;
  term: string;
  /** Null for a term that means a concept or a product: it acts through the features. */
  intent: Intent | null;
}

/**
 * The lexicon's matcher with a shop's own terms beside it. Where a term stands, what the lexicon would have read into its
 * letters is left out, and the concept that the shop means is put there.
 */
export class ShopTerms implements Concepts {
  private readonly own: ConceptMatcher;
  /** Number of the lexicon's concept by entry; null where the entry means none. */
  private readonly conceptOf: readonly (number | null)[];
  private readonly entries: readonly GlossaryEntry[];
  private active: readonly boolean[] = [];

  /** Entries that mean a concept which this lexicon does not have are left out. */
  constructor(
    private readonly lexicon: ConceptMatcher,
    glossary: readonly GlossaryEntry[],
  ) {
    const places = new Map(lexicon.names.map((name, place) => [name, place]));
    this.entries = glossary.filter(
      ({ term, means }) => spell(term) !== "" && (!("concept" in means) || places.has(means.concept)),
    );
    this.conceptOf = this.entries.map(({ means }) =>
      "concept" in means ? (places.get(means.concept) ?? null) : null,
    );
    this.own = new ConceptMatcher({
      names: this.entries.map(({ id }) => id),
      phrases: packPhrases(this.entries.map(({ term }, i) => toPhrase(spell(term), i))),
    });
  }

  get size(): number {
    return this.entries.length;
  }

  /** The entries that count in a chat, whatever the language of its messages. */
  activeIn(context: ShopContext): GlossaryEntry[] {
    return this.entries.filter((entry) => appliesIn(entry, context));
  }

  /** Chooses the entries that count from now on, in messages of one language; null: none. */
  use(context: ShopContext | null, language: DetectedLanguage = "other"): void {
    this.active = this.entries.map(
      (entry) => context !== null && appliesIn(entry, context) && countsIn(entry, language),
    );
  }

  /** The entries in use that stand in a text. */
  find(text: string): ShopTerm[] {
    if (!this.active.includes(true)) return [];
    const found = new Set(this.hits(tokenise(normaliseText(text)).tokens).map((hit) => hit.concept));
    return [...found].flatMap((place) => {
      const entry = this.entries[place];
      if (!entry) return [];
      const { id, term, means } = entry;
      return [{ id, term, intent: "intent" in means ? means.intent : null }];
    });
  }

  isMarker(concept: number): boolean {
    return this.lexicon.isMarker(concept);
  }

  match(tokens: readonly Token[]): ConceptHit[] {
    const known = this.lexicon.match(tokens);
    const own = this.hits(tokens);
    if (own.length === 0) return known;
    const meant = own.flatMap(({ concept, start, end }) => {
      const place = this.conceptOf[concept];
      return place === null || place === undefined ? [] : [{ concept: place, start, end }];
    });
    const kept = known.filter((hit) => !own.some((term) => hit.start < term.end && hit.end > term.start));
    return [...kept, ...meant].sort((a, b) => a.start - b.start);
  }

  private hits(tokens: readonly Token[]): ConceptHit[] {
    if (!this.active.includes(true)) return [];
    return this.own.match(tokens).filter((hit) => this.active[hit.concept] === true);
  }
}

/** First letter of the scripts that are written without spaces. */
const FIRST_UNSPACED = 0x0e00;

/**
 * A term of one or several scripts: at an end in spaced letters a word must end there ("size M" is not in "size medium"),
 * at one in Han, kana, Hangul or Thai anything may follow.
 */
function toPhrase(source: string, value: number): Phrase {
  const spaced = (at: number) => source.charCodeAt(at) < FIRST_UNSPACED;
  const to = source.length;
  return { source, from: 0, to, before: spaced(0), after: spaced(to - 1), value };
}

/** A term as the matcher has the tokens of a message: their plain forms, a space between two of which one is spaced. */
function spell(term: string): string {
  const { tokens } = tokenise(normaliseText(term));
  let text = "";
  let glued = true;
  for (const { kind, exact } of tokens) {
    if (kind === "stop") continue;
    const unspaced = kind === "run" || kind === "hangul";
    text += text === "" || (glued && unspaced) ? exact : ` ${exact}`;
    glued = unspaced;
  }
  return text;
}
