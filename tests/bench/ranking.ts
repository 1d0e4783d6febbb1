import { seededSource } from "../../lib/replies/beta";
import { placesOf, type Round, runShop, type Taste } from "../unit/replies/shop";
import { templateRow } from "../unit/storage/rows";

type Row = Record<string, unknown>;

const SHOPS = 40;
const QUESTIONS = 200;
const TEMPLATES = ["a", "b", "c", "d", "e", "f"];

/** Six templates for one question that share no words. */
const templates = TEMPLATES.map((id) =>
  templateRow({ id, variants: [{ language: "en", region: "", text: `${id.repeat(4)} ${id}x${id} words` }] }),
);

/** Made-up tastes: one that fits well, the others here and there; after half of the questions another one, if it drifts. */
function tasteOf(shop: number, drifts: boolean): (round: number) => Taste {
  const draw = (part: string): Taste => {
    const random = seededSource(`taste ${shop} ${part}`);
    const best = TEMPLATES[Math.floor(random() * TEMPLATES.length)];
    return Object.fromEntries(TEMPLATES.map((id) => [id, id === best ? 0.8 : 0.1 + 0.4 * random()]));
  };
  const [before, after] = [draw("first"), draw("second")];
  return (round) => (drifts && round >= QUESTIONS / 2 ? after : before);
}

interface Result {
  /** Summed over the questions: what the best template is taken at, less what the first offer is. */
  regret: number;
  /** Share of questions that an offer answered. */
  answered: number;
  /** Questions until the best was first; the number of questions where it never was. */
  until: number;
}

function judge(rounds: readonly Round[], taste: (round: number) => Taste): Result {
  const best = (round: number) => Object.entries(taste(round)).sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const regret = rounds.reduce((sum, { set }, round) => {
    const first = set.suggestions[0]?.templateId ?? "";
    return sum + (taste(round)[best(round)] ?? 0) - (taste(round)[first] ?? 0);
  }, 0);
  const reached = placesOf(rounds, best(0)).indexOf(1);
  return {
    regret,
    answered: rounds.filter(({ taken }) => taken !== null).length / rounds.length,
    until: reached < 0 ? rounds.length : reached,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * What ranking by the shop's record is worth, in simulated shops (tests/unit/replies/shop.ts), against the same offers
 * without it, in the same run with the same seeds.
 */
export function measureRanking(): Row[] {
  return [false, true].map((drifts) => {
    const results = Array.from({ length: SHOPS }, (_, shop) => {
      const taste = tasteOf(shop, drifts);
      const run = (learns: boolean) =>
        judge(runShop(templates, taste, { rounds: QUESTIONS, seed: `shop ${shop}`, learns }), taste);
      return { learnt: run(true), fixed: run(false) };
    });
    const of = (policy: "learnt" | "fixed", what: keyof Result) =>
      mean(results.map((result) => result[policy][what]));
    return {
      shops: `${SHOPS} × ${QUESTIONS} questions${drifts ? ", taste changes half way" : ""}`,
      "regret, learnt": Number(of("learnt", "regret").toFixed(1)),
      "regret, always first": Number(of("fixed", "regret").toFixed(1)),
      ratio: Number((of("learnt", "regret") / of("fixed", "regret")).toFixed(2)),
      "answered by an offer": `${(of("learnt", "answered") * 100).toFixed(0)} %`,
      "same, always first": `${(of("fixed", "answered") * 100).toFixed(0)} %`,
      "questions until the best is first": Number(of("learnt", "until").toFixed(1)),
    };
  });
}
