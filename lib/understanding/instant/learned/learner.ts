import type { Understanding } from "../../../domain/assessment";
import type { Correction, LearnedReview } from "../../../domain/correction";
import type { GlossaryEntry, ShopContext } from "../../../domain/glossary";
import { INTENTS } from "../../../domain/intent";
import type { DetectedLanguage } from "../../../domain/language";
import type { LearntWeights } from "../../../domain/learnt-weights";
import type { Classifier } from "../classifier";
import { ConceptMatcher } from "../concepts";
import { understand } from "../index";
import { type ModelFile, readModelFile } from "../model-file";
import { Scorer } from "../scorer";
import { applyLearned, type LearnedAbout, STRENGTH, type Strength } from "./apply-learned";
import { explainAnswer } from "./explain-answer";
import { hashTexts } from "./hash-texts";
import { NeighbourIndex } from "./neighbours";
import { ShopTerms } from "./shop-terms";
import {
  FEWEST_FOR_WEIGHTS,
  type GuardedWeights,
  MOST_FOR_WEIGHTS,
  readWeights,
  trainGuarded,
} from "./sparse-weights";
import { type SparseVector, vectorOf } from "./vector";

/** What the agent taught. */
export interface Memory {
  corrections: readonly Correction[];
  glossary: readonly GlossaryEntry[];
  /** What was learnt from corrections before; used while it still holds. */
  weights?: LearntWeights | null;
}

/** Weights are learnt again after so many new corrections: each one alone would hardly change them, but costs a second. */
const NEW_FOR_WEIGHTS = 20;

const NOWHERE: ShopContext = { region: null, products: [] };

/**
 * The agent's corrections and glossary over a classifier. What none of them is about passes through as it is; the rest
 * is scored again on the processor, with them. Pure but for `learnWeights`; made anew when they or the model change.
 */
export class Learner {
  private readonly model: ModelFile;
  private readonly terms: ShopTerms;
  private readonly scorer: Scorer;
  private readonly corrections: readonly Correction[];
  private readonly known: readonly { correction: Correction; vector: SparseVector }[];
  private readonly index: NeighbourIndex;
  private readonly said: readonly string[];
  private guarded: GuardedWeights;

  /** True when there are enough corrections, and what was learnt from them is missing or no longer holds. */
  readonly lacksWeights: boolean;

  /**
   * @param bytes the classifier's model file
   * @throws ModelFileError with a named reason when the file is corrupt
   */
  constructor(
    bytes: ArrayBuffer,
    { corrections, glossary, weights = null }: Memory,
    private readonly strength: Strength = STRENGTH,
  ) {
    this.model = readModelFile(bytes);
    this.corrections = corrections
      .filter((one) => one.enabled)
      .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    const lexicon = new ConceptMatcher(this.model.lexicon ?? "");
    this.terms = new ShopTerms(
      lexicon,
      glossary.filter((one) => one.enabled),
    );
    this.scorer = new Scorer(this.model, this.terms);
    this.known = this.corrections.map((correction) => ({ correction, vector: this.vector(correction.text) }));
    this.index = new NeighbourIndex(this.known);
    this.said = this.corrections.map(({ id, text, right, at }) => JSON.stringify([id, text, right, at]));
    const holds = weights !== null && this.stillHolds(weights);
    const enough = this.known.length >= FEWEST_FOR_WEIGHTS;
    this.lacksWeights = enough && !holds;
    this.guarded = enough && holds ? readWeights(weights) : { state: "too_few", weights: null };
  }

  /**
   * A classifier with all that was learnt, for the messages of one chat. Its version changes with what of it counts in
   * this chat, so that stored messages are understood anew; where nothing counts it is the classifier itself.
   */
  over(classifier: Classifier, context: ShopContext): Classifier {
    const terms = this.terms.activeIn(context);
    if (this.said.length === 0 && terms.length === 0) return classifier;
    const spelled = terms.map(({ id, term, means, language }) => JSON.stringify([id, term, means, language]));
    const version = `${classifier.version}+${hashTexts([...this.said, "", ...spelled.sort()])}`;
    return {
      version,
      classify: (texts) =>
        classifier.classify(texts).map((found, i) => ({
          ...(this.answer(texts[i] as string, found.language, context) ?? found),
          model: version,
        })),
    };
  }

  /**
   * Learns weights of single features, if they help, and uses them from now on.
   *
   * @param kept messages that nobody corrected; the weights must leave them alone
   * @returns what to keep for the next start
   */
  learnWeights(kept: readonly string[]): LearntWeights {
    const newest = this.known.slice(0, MOST_FOR_WEIGHTS);
    const examples = newest.map(({ correction, vector }) => ({
      vector,
      intents: this.intentsOf(correction.text),
      right: INTENTS.indexOf(correction.right.intent),
    }));
    const others = kept.map((text) => ({ vector: this.vector(text), intents: this.intentsOf(text) }));
    this.guarded = trainGuarded(examples, others);
    return {
      model: this.model.header.version,
      from: newest.map(({ correction }) => correction.id),
      table: this.guarded.weights?.toTable() ?? null,
    };
  }

  /**
   * Counts what the corrections do; leaves each one out where it is judged by the others.
   *
   * @param kept messages that nobody corrected
   */
  review(kept: readonly string[]): LearnedReview {
    const taught = this.corrections.filter(({ id, text, right }) => {
      const found = this.answer(text, this.languageOf(text), NOWHERE, id);
      return found?.intent === right.intent && found.learned && found.learned.before !== right.intent;
    });
    const changed = kept.filter((text) => {
      const found = this.answer(text, this.languageOf(text), NOWHERE);
      return found?.learned && found.learned.before !== found.intent;
    });
    return {
      corrections: this.corrections.length,
      taught: taught.length,
      checked: kept.length,
      changed: changed.length,
      weights: this.guarded.state,
    };
  }

  /** The answer where anything learnt is about the text, else null. */
  private answer(
    text: string,
    language: DetectedLanguage,
    context: ShopContext,
    except?: string,
  ): Understanding | null {
    const vector = this.vector(text);
    const neighbours = this.index.find(vector, this.strength.least, except);
    const { weights } = this.guarded;
    this.terms.use(context, language);
    const terms = this.terms.find(text);
    if (neighbours.length === 0 && terms.length === 0 && !weights) return null;
    const about: LearnedAbout = { neighbours, terms, weights, vector };
    const taught = understand(text, this.scorer.read(text), this.model, "cpu", (intents) =>
      applyLearned(intents, about, this.strength),
    );
    this.terms.use(null);
    const plain = understand(text, this.scorer.read(text), this.model);
    return explainAnswer(taught, plain, about);
  }

  /** As long as every correction that they came from still stands, and few have come since. */
  private stillHolds({ model, from }: LearntWeights): boolean {
    const ids = new Set(this.known.map(({ correction }) => correction.id));
    if (model !== this.model.header.version || !from.every((id) => ids.has(id))) return false;
    const learnt = new Set(from);
    const fresh = this.known
      .slice(0, MOST_FOR_WEIGHTS)
      .filter(({ correction }) => !learnt.has(correction.id));
    return fresh.length < NEW_FOR_WEIGHTS;
  }

  private vector(text: string): SparseVector {
    this.terms.use(null);
    return vectorOf(this.scorer.notice(text), this.model);
  }

  private languageOf(text: string): DetectedLanguage {
    this.terms.use(null);
    return understand(text, this.scorer.read(text), this.model).language;
  }

  private intentsOf(text: string): number[] {
    let all: number[] = [];
    this.terms.use(null);
    understand(text, this.scorer.read(text), this.model, "cpu", (intents) => {
      all = intents;
      return intents;
    });
    return all;
  }
}
