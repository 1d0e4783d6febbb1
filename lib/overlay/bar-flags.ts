import {
  CONVERSATION_FLAGS,
  type ConversationFlag,
  type RiskFlag,
  type RiskLevel,
  riskLevelOf,
  riskRank,
} from "../domain/risk";
import type { BarContext } from "./bar-parts";
import { makeIcon } from "./icons";
import type { OverlayView } from "./view";

/** A flag of the chat, and the weight that it is shown with. */
export interface ShownFlag {
  flag: RiskFlag | ConversationFlag;
  level: Exclude<RiskLevel, "none">;
}

/** Flags of a chat, each with a sign of its own and its word; small forms show the first and a count. */
export function buildFlags({ document, make, words }: BarContext, shown: readonly ShownFlag[]): HTMLElement {
  const names = shown.map(({ flag }) => words.name("risk", flag));
  const flags = shown.map(({ flag, level }, index) =>
    make(
      "span",
      { class: "risk", data: { level, flag } },
      makeIcon(document, isComputed(flag) ? flag : level),
      make("span", { class: "word" }, names[index]),
    ),
  );
  const more = flags.length > 1 ? words.say("moreRisks", { count: flags.length - 1 }) : null;
  return make(
    "span",
    { class: "flags", attrs: { title: names.join(" · ") || null } },
    ...flags,
    more && make("span", { class: "more" }, more),
  );
}

/** The newest message's grave flags and the chat's own, gravest first, each in its own weight. */
export function flagsOf({ chips, conversationFlags }: OverlayView): ShownFlag[] {
  const newest = chips.findLast(({ assessment }) => assessment !== null)?.assessment;
  const weighed = (flag: ShownFlag["flag"]): ShownFlag => {
    const level = riskLevelOf([flag], null);
    return { flag, level: level === "none" ? "watch" : level };
  };
  const grave = [...new Set((newest?.risks ?? []).map(({ flag }) => flag))]
    .map(weighed)
    .filter(({ level }) => riskRank(level) >= riskRank("high"));
  const all = [...grave, ...conversationFlags.map(weighed)];
  return all.sort((a, b) => riskRank(b.level) - riskRank(a.level));
}

function isComputed(flag: ShownFlag["flag"]): flag is ConversationFlag {
  return (CONVERSATION_FLAGS as readonly string[]).includes(flag);
}
