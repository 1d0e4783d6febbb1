import type { Understanding } from "../../../domain/assessment";
import type { OpinionRisk, TaskResult } from "../../../domain/generation";
import type { Intent } from "../../../domain/intent";
import type { RiskFlag } from "../../../domain/risk";
import { type Sentiment, sentimentRank } from "../../../domain/sentiment";

/** How a second opinion stands to what was understood before. It lowers nothing: it is shown beside. */
export interface OpinionComparison {
  /** Nothing differs. */
  agrees: boolean;
  intent: {
    ours: Intent;
    theirs: Intent;
    /** `secondary`: the message carries theirs too, after ours; `unsure`: we had said "unclear", so theirs may help. */
    outcome: "same" | "secondary" | "unsure" | "differs";
  };
  sentiment: {
    ours: Sentiment;
    theirs: Sentiment;
    /** One level apart is no difference: people disagree as much. */
    outcome: "same" | "worse" | "better";
  };
  /** Flags that both see. */
  risksShared: RiskFlag[];
  /** Flags that only the opinion sees, with the words. */
  risksAdded: OpinionRisk[];
  /** Flags that stand and that the opinion does not see. They stay; a rule's as well as the classifier's. */
  risksUnseen: { flag: RiskFlag; source: "rule" | "model" }[];
}

/** Levels of sentiment that count as a difference. */
const SENTIMENT_GAP = 2;

/** Holds an opinion against the assessment of the same message. Pure; changes neither. */
export function compareOpinion(
  assessment: Understanding,
  opinion: Extract<TaskResult, { kind: "second_opinion" }>,
): OpinionComparison {
  const intent = compareIntents(assessment, opinion.intent);
  const gap = sentimentRank(opinion.sentiment) - sentimentRank(assessment.sentiment);
  const seen = new Set(opinion.risks.map(({ flag }) => flag));
  const standing = new Map<RiskFlag, "rule" | "model">();
  for (const { flag, source } of assessment.risks)
    if (standing.get(flag) !== "rule") standing.set(flag, source);
  const comparison = {
    intent: { ours: assessment.intent, theirs: opinion.intent, outcome: intent },
    sentiment: {
      ours: assessment.sentiment,
      theirs: opinion.sentiment,
      outcome: Math.abs(gap) < SENTIMENT_GAP ? "same" : gap < 0 ? "worse" : "better",
    } as const,
    risksShared: [...standing.keys()].filter((flag) => seen.has(flag)),
    risksAdded: opinion.risks.filter(({ flag }) => !standing.has(flag)),
    risksUnseen: [...standing]
      .filter(([flag]) => !seen.has(flag))
      .map(([flag, source]) => ({ flag, source })),
  };
  return {
    ...comparison,
    agrees:
      (intent === "same" || intent === "secondary") &&
      comparison.sentiment.outcome === "same" &&
      comparison.risksAdded.length === 0 &&
      comparison.risksUnseen.length === 0,
  };
}

function compareIntents(assessment: Understanding, theirs: Intent): OpinionComparison["intent"]["outcome"] {
  if (theirs === assessment.intent) return "same";
  if (assessment.unclear) return "unsure";
  return assessment.secondary.includes(theirs) ? "secondary" : "differs";
}
