import type { Token } from "../../text/tokenise";
import { packLexicon } from "./pack-lexicon";
import { type PackedPhrases, PhraseTable } from "./phrase-table";

/** One place where a concept's word stands. */
export interface ConceptHit {
  concept: number;
  /** Offsets in the normalised text, half-open. */
  start: number;
  end: number;
}

const SPACE = 0x20;
const MAX_HITS = 400;

/** A concept lexicon as a model file holds it. */
export interface PackedLexicon {
  /** Names of the concepts; a phrase's value is a place in this list. */
  names: readonly string[];
  phrases: PackedPhrases;
}

/** Finds the words of a concept lexicon in a message, in every language at once. */
export class ConceptMatcher {
  private readonly table: PhraseTable;
  readonly names: readonly string[];
  private readonly markers: readonly boolean[];
  private codes = new Int32Array(512);
  private offsets = new Int32Array(512);
  private size = 0;

  /** @param lexicon packed, or its source (`packLexicon`) */
  constructor(lexicon: PackedLexicon | string) {
    const { names, phrases } = typeof lexicon === "string" ? packLexicon(lexicon) : lexicon;
    this.names = names;
    this.markers = names.map((name) => name.startsWith("@"));
    this.table = new PhraseTable(phrases);
  }

  /** True for a concept whose name starts with `@`: it marks a language and takes no part in pairs. */
  isMarker(concept: number): boolean {
    return this.markers[concept] === true;
  }

  /** Concepts in reading order; where one concept matches twice at overlapping places the longest stays. */
  match(tokens: readonly Token[]): ConceptHit[] {
    this.spell(tokens);
    const { codes, offsets, size, table } = this;
    const hits: ConceptHit[] = [];
    for (let from = 0; from < size && hits.length < MAX_HITS; from++) {
      const start = offsets[codes[from] === SPACE ? Math.min(from + 1, size - 1) : from] as number;
      table.walk(codes, size, from, (concept, at) => {
        const last = codes[at] === SPACE ? at - 1 : at;
        addHit(hits, { concept, start, end: (offsets[last] as number) + 1 });
      });
    }
    return hits;
  }

  /** Writes the tokens' plain forms with a space around each, and where every letter stands in the text. */
  private spell(tokens: readonly Token[]): void {
    this.size = 0;
    this.put(SPACE, 0);
    let glue = false;
    for (const token of tokens) {
      const unspaced = token.kind === "run" || token.kind === "hangul";
      // Koreans, Thais and Chinese put spaces freely: inside unspaced text they do not count.
      if (glue && unspaced) this.size--;
      glue = unspaced;
      for (let at = 0; at < token.plain.length; at++)
        this.put(token.exact.charCodeAt(at), token.offsets[at] ?? token.start);
      this.put(SPACE, token.end);
    }
  }

  private put(code: number, offset: number): void {
    if (this.size === this.codes.length) {
      this.codes = grow(this.codes);
      this.offsets = grow(this.offsets);
    }
    this.codes[this.size] = code;
    this.offsets[this.size++] = offset;
  }
}

function grow(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}

/** Keeps the longer of two overlapping hits of one concept. */
function addHit(hits: ConceptHit[], hit: ConceptHit): void {
  for (let at = hits.length - 1; at >= 0 && at >= hits.length - 12; at--) {
    const other = hits[at];
    if (!other || other.concept !== hit.concept || other.end <= hit.start) continue;
    other.start = Math.min(other.start, hit.start);
    other.end = Math.max(other.end, hit.end);
    return;
  }
  hits.push(hit);
}
