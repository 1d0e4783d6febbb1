import { groupOfIntent } from "../domain/intent";
import type { RiskFlag, RiskLevel } from "../domain/risk";
import { riskLevelOf, riskRank } from "../domain/risk";
import type { Make } from "./dom";
import { type IconName, makeIcon } from "./icons";
import type { OverlayChip } from "./view";
import type { Words } from "./words";

/** From this probability the best guess of an unclear message is worth naming, as a guess: about an even chance. */
const LIKELY_GUESS = 0.4;

/** What a chip shows: the intent, or why there is none, and beside it the risk as word and shape. */
export function buildChipFace(document: Document, make: Make, words: Words, chip: OverlayChip): Node[] {
  const found = chip.status === "understood" ? chip.assessment : null;
  const group = found && !found.unclear ? groupOfIntent(found.intent) : null;
  const sign = signOf(chip);
  const risky = found !== null && found.level !== "none";
  const face = make(
    "span",
    { class: "intent", data: { group } },
    sign ? makeIcon(document, sign) : make("i", { class: "dot" }),
    make("span", { class: "word" }, chipWord(words, chip)),
  );
  if (!risky || !found) return [face];
  const flags = worstFirst(found.risks.map((risk) => risk.flag));
  const word = flags[0] ? words.name("risk", flags[0]) : words.name("sentiment", found.sentiment);
  return [
    face,
    make(
      "span",
      { class: "risk", data: { testid: "risk-chip", level: found.level, flags: flags.join(" ") } },
      makeIcon(document, found.level as Exclude<RiskLevel, "none">),
      make("span", { class: "word" }, word),
      flags.length > 1
        ? make("span", { class: "word more" }, words.say("moreRisks", { count: flags.length - 1 }))
        : null,
    ),
  ];
}

/** The chip in one sentence, for people who cannot see it. */
export function describeChip(words: Words, chip: OverlayChip): string {
  const found = chip.status === "understood" ? chip.assessment : null;
  const word = chipWord(words, chip);
  if (!found || found.level === "none") return word;
  const flags = worstFirst(found.risks.map((risk) => risk.flag)).map((flag) => words.name("risk", flag));
  return `${word}. ${words.say("riskOf", {
    level: words.name("level", found.level),
    flags: flags.join(", ") || words.name("sentiment", found.sentiment),
  })}`;
}

function chipWord({ say, name }: Words, chip: OverlayChip): string {
  if (chip.status === "pending") return say("pending");
  if (chip.status === "not_text") return name("kind", chip.kind);
  if (chip.status === "failed" || !chip.assessment) return say("checkByHand");
  const { unclear, confidence, intent, level } = chip.assessment;
  if (!unclear) return name("intent", intent);
  // Beside a risk a guess would only distract from it.
  return level === "none" && confidence >= LIKELY_GUESS
    ? say("maybe", { intent: name("intent", intent) })
    : say("unclear");
}

function signOf(chip: OverlayChip): IconName | null {
  if (chip.status === "understood" && chip.assessment) return chip.assessment.unclear ? "unclear" : null;
  return chip.status === "understood" ? "failed" : chip.status;
}

function worstFirst(flags: readonly RiskFlag[]): RiskFlag[] {
  const rank = (flag: RiskFlag) => riskRank(riskLevelOf([flag], null));
  return [...new Set(flags)].sort((a, b) => rank(b) - rank(a));
}
