import type { Token } from "../../text/tokenise";
import { LetterTree } from "./letter-tree";

/** One place where a concept's word stands. */
export interface ConceptHit {
  concept: number;
  /** Offsets in the normalised text, half-open. */
  start: number;
  end: number;
}

const SPACE = 0x20;
const MAX_HITS = 400;

/**
 * Finds the words of a concept lexicon in a message, in every language at once.
 *
 * Source form, one concept a line: `name: word, stem*, *inside*, two words, 退款`.
 * Letters with spaces between words match whole words unless a star says otherwise; Han, kana, Hangul and Thai
 * entries match anywhere. Entries are written lower case and without accents, as tokens' plain forms are.
 */
export class ConceptMatcher {
  private readonly tree: LetterTree;
  readonly names: string[] = [];
  private readonly markers: boolean[] = [];
  private readonly places = new Map<string, number>();

  constructor(lexicon: string) {
    this.tree = new LetterTree(lexicon.length);
    for (const line of lexicon.split("\n")) this.addLine(line);
  }

  /** True for a concept whose name starts with `@`: it marks a language and takes no part in pairs. */
  isMarker(concept: number): boolean {
    return this.markers[concept] === true;
  }

  private addLine(line: string): void {
    const colon = line.indexOf(":");
    if (colon < 1 || line.startsWith("#")) return;
    const name = line.slice(0, colon).trim();
    let concept = this.places.get(name);
    if (concept === undefined) {
      concept = this.names.push(name) - 1;
      this.places.set(name, concept);
      this.markers.push(name.startsWith("@"));
    }
    for (const entry of line.slice(colon + 1).split(",")) this.addEntry(entry.trim(), concept);
  }

  private addEntry(entry: string, concept: number): void {
    if (entry === "") return;
    const openLeft = entry.startsWith("*");
    const openRight = entry.endsWith("*");
    const core = entry.slice(openLeft ? 1 : 0, openRight ? -1 : undefined);
    const spaced = core.charCodeAt(0) < 0x0e00;
    this.tree.add(`${spaced && !openLeft ? " " : ""}${core}${spaced && !openRight ? " " : ""}`, concept);
  }

  /** Concepts in reading order; where one concept matches twice at overlapping places the longest stays. */
  match(tokens: readonly Token[]): ConceptHit[] {
    const codes: number[] = [SPACE];
    const offsets: number[] = [0];
    let end = 0;
    let glue = false;
    for (const token of tokens) {
      const unspaced = token.kind === "run" || token.kind === "hangul";
      // Koreans, Thais and Chinese put spaces freely: inside unspaced text they do not count.
      if (glue && unspaced) {
        codes.pop();
        offsets.pop();
      }
      glue = unspaced;
      for (let at = 0; at < token.plain.length; at++) {
        codes.push(token.plain.charCodeAt(at));
        offsets.push(token.offsets[at] ?? token.start);
      }
      end = token.end;
      codes.push(SPACE);
      offsets.push(end);
    }
    const hits: ConceptHit[] = [];
    for (let from = 0; from < codes.length && hits.length < MAX_HITS; from++)
      this.walk(codes, offsets, from, hits);
    return hits;
  }

  private walk(codes: readonly number[], offsets: readonly number[], from: number, hits: ConceptHit[]): void {
    const { tree } = this;
    let node = 0;
    const firstOfWord = codes[from] === SPACE ? from + 1 : from;
    for (let at = from; at < codes.length; at++) {
      node = tree.step(node, codes[at] ?? SPACE);
      if (node < 0) return;
      for (let entry = tree.firstAt(node); entry >= 0; entry = tree.nextOf(entry)) {
        const last = codes[at] === SPACE ? at - 1 : at;
        const concept = tree.valueOf(entry);
        addHit(hits, { concept, start: offsets[firstOfWord] ?? 0, end: (offsets[last] ?? 0) + 1 });
      }
    }
  }
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
