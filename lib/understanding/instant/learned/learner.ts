import type { LearnedCause, RaisedRisk, Understanding } from "../../../domain/assessment";
import type { Correction, LearnedReview } from "../../../domain/correction";
import type { GlossaryEntry, ShopContext } from "../../../domain/glossary";
import { INTENTS } from "../../../domain/intent";
import type { Classifier } from "../classifier";
import { ConceptMatcher } from "../concepts";
import { understand } from "../index";
import { type ModelFile, readModelFile } from "../model-file";
import { Scorer } from "../scorer";
import { applyLearned, type LearnedAbout, NEARLY_SAME, STRENGTH, type Strength } from "./apply-learned";
import { type Neighbour, NeighbourIndex } from "./neighbours";
import { ShopTerms } from "./shop-terms";
import { FEWEST_FOR_WEIGHTS, type GuardedWeights, MOST_FOR_WEIGHTS, trainGuarded } from "./sparse-weights";
import { type SparseVector, vectorOf } from "./vector";

/** What the agent taught. */
export interface Memory {
  corrections: readonly Correction[];
  glossary: readonly GlossaryEntry[];
  /** Recent buyer messages that nobody corrected; the guard of the learnt weights looks at them. */
  kept: readonly string[];
}

/** A flag is added, or the sentiment taken over, from a correction that is at least this similar. */
const NEAR = 0.7;

/**
 * The agent's corrections and glossary over a classifier. What none of them is about passes through as it is; the rest
 * is scored again on the processor, with them. Pure; made anew when they or the model change.
 */
export class Learner {
  private readonly model: ModelFile;
  private readonly terms: ShopTerms;
  private readonly scorer: Scorer;
  private readonly index: NeighbourIndex;
  private readonly guarded: GuardedWeights;
  private readonly revision: string;
  private readonly memory: Memory;

  /**
   * @param bytes the classifier's model file
   * @throws ModelFileError with a named reason when the file is corrupt
   */
  constructor(
    bytes: ArrayBuffer,
    memory: Memory,
    private readonly strength: Strength = STRENGTH,
  ) {
    this.model = readModelFile(bytes);
    const corrections = memory.corrections.filter((one) => one.enabled);
    const glossary = memory.glossary.filter((one) => one.enabled);
    this.memory = { ...memory, corrections };
    this.terms = new ShopTerms(new ConceptMatcher(this.model.lexicon ?? ""), glossary);
    this.scorer = new Scorer(this.model, this.terms);
    const known = corrections.map((correction) => ({ correction, vector: this.vector(correction.text) }));
    this.index = new NeighbourIndex(known);
    this.guarded = this.trainWeights(known, memory.kept);
    this.revision = revisionOf(corrections, glossary);
  }

  /**
   * A classifier with all that was learnt, for the messages of one chat. Its version changes with what was learnt, so
   * that stored messages are understood anew.
   */
  over(classifier: Classifier, context: ShopContext): Classifier {
    const version = `${classifier.version}+${this.revision}`;
    return {
      version,
      classify: (texts) =>
        classifier.classify(texts).map((found, i) => ({
          ...this.learn(texts[i] as string, found, context),
          model: version,
        })),
    };
  }

  /** Counts what the corrections do; leaves each one out where it is judged by the others. */
  review(): LearnedReview {
    const nowhere: ShopContext = { region: null, products: [] };
    const taught = this.memory.corrections.filter(({ id, text, right }) => {
      const found = this.answer(text, nowhere, id);
      return found?.intent === right.intent && found.learned && found.learned.before !== right.intent;
    });
    const changed = this.memory.kept.filter((text) => {
      const found = this.answer(text, nowhere);
      return found?.learned && found.learned.before !== found.intent;
    });
    return {
      corrections: this.memory.corrections.length,
      taught: taught.length,
      checked: this.memory.kept.length,
      changed: changed.length,
      weights: this.guarded.state,
    };
  }

  private learn(text: string, found: Understanding, context: ShopContext): Understanding {
    const own = this.answer(text, context);
    return own ? { ...own, backend: found.backend } : found;
  }

  /** The answer where anything learnt is about the text, else null. */
  private answer(text: string, context: ShopContext, except?: string): Understanding | null {
    const vector = this.vector(text);
    const neighbours = this.index.find(vector, this.strength.least, except);
    const { weights } = this.guarded;
    this.terms.use(context);
    const terms = this.terms.find(text);
    if (neighbours.length === 0 && terms.length === 0 && !weights) return null;
    const about: LearnedAbout = { neighbours, terms, weights, vector };
    const taught = understand(text, this.scorer.read(text), this.model, "cpu", (intents) =>
      applyLearned(intents, about, this.strength),
    );
    this.terms.use(null);
    const plain = understand(text, this.scorer.read(text), this.model);
    return withRisks(taught, plain, neighbours, causesOf(taught, plain, about));
  }

  /** With too few corrections the other messages need not even be read. */
  private trainWeights(
    known: readonly { correction: Correction; vector: SparseVector }[],
    kept: readonly string[],
  ): GuardedWeights {
    if (known.length < FEWEST_FOR_WEIGHTS) return { state: "too_few", weights: null };
    const newest = [...known].sort((a, b) => b.correction.at - a.correction.at).slice(0, MOST_FOR_WEIGHTS);
    const examples = newest.map(({ correction, vector }) => ({
      vector,
      intents: this.intentsOf(correction.text),
      right: INTENTS.indexOf(correction.right.intent),
    }));
    const others = kept.map((text) => ({ vector: this.vector(text), intents: this.intentsOf(text) }));
    return trainGuarded(examples, others);
  }

  private vector(text: string) {
    this.terms.use(null);
    return vectorOf(this.scorer.notice(text), this.model);
  }

  private intentsOf(text: string): number[] {
    let all: number[] = [];
    understand(text, this.scorer.read(text), this.model, "cpu", (intents) => {
      all = intents;
      return intents;
    });
    return all;
  }
}

/** What is to be named as the cause: only what pulled towards the answer that was given. */
function causesOf(taught: Understanding, plain: Understanding, about: LearnedAbout): LearnedCause[] {
  const causes: LearnedCause[] = about.neighbours
    .filter(({ correction }) => correction.right.intent === taught.intent)
    .map(({ correction: { id, at }, similarity }) => ({ kind: "correction", id, at, similarity }));
  for (const { id, term, intent } of about.terms)
    if (intent === null || intent === taught.intent) causes.push({ kind: "term", id, term });
  if (causes.length === 0 && about.weights && taught.intent !== plain.intent)
    causes.push({ kind: "weights", corrections: about.weights.corrections });
  return causes;
}

/** Sentiment and flags as the nearest corrections have them; a rule's flag stays, whatever they say. */
function withRisks(
  taught: Understanding,
  plain: Understanding,
  neighbours: readonly Neighbour[],
  causes: LearnedCause[],
): Understanding {
  const near = neighbours.filter(({ similarity }) => similarity >= NEAR);
  const said = near[0]?.correction.right;
  // A model's flag goes only where the words are nearly the same: a missed risk costs more than a false one.
  const removed =
    near.find(({ similarity }) => similarity >= NEARLY_SAME)?.correction.right.risksRemoved ?? [];
  // A shop's terms may move the language and with it the rules that look: none of those that look without them is lost.
  const lost = plain.risks.filter(
    (risk) => risk.source === "rule" && !taught.risks.some((other) => other.rule === risk.rule),
  );
  const kept = [
    ...taught.risks.filter((risk) => risk.source === "rule" || !removed.includes(risk.flag)),
    ...lost,
  ];
  const added: RaisedRisk[] = (said?.risksAdded ?? [])
    .filter((flag) => !kept.some((risk) => risk.flag === flag))
    .map((flag) => ({
      flag,
      source: "model",
      rule: null,
      confidence: near[0]?.similarity ?? 1,
      spans: [],
    }));
  const risksRemoved = removed.filter((flag) => !kept.some((risk) => risk.flag === flag));
  const answer = { ...taught, sentiment: said?.sentiment ?? taught.sentiment, risks: [...kept, ...added] };
  const nothingToSay =
    causes.length + added.length + risksRemoved.length === 0 && plain.intent === taught.intent;
  if (nothingToSay) return answer;
  const risksAdded = added.map(({ flag }) => flag);
  return { ...answer, learned: { causes, before: plain.intent, risksAdded, risksRemoved } };
}

/** Eight digits that change whenever something that teaches does. */
function revisionOf(corrections: readonly Correction[], glossary: readonly GlossaryEntry[]): string {
  const text = JSON.stringify([
    corrections.map(({ id, text, right, at }) => [id, text, right, at]).sort(),
    glossary.map(({ id, term, means, region, category }) => [id, term, means, region, category]).sort(),
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
