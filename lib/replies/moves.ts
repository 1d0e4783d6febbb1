import { APOLOGY, ASKED_THINGS, ASKING, CHEER, NOT_NEEDED, THANKING } from "./move-words";

export type AskedThing = keyof typeof ASKED_THINGS;

/** What a reply does beside answering. */
export interface Moves {
  asks: AskedThing[];
  apologises: boolean;
  /** It opens with joy and not with an apology. */
  opensCheerfully: boolean;
}

/** A sentence or a part of one: what is asked for and the asking stand together. */
const CLAUSES = /[^.!?。！？\n;；]+[.!?。！？]?/gu;
const PLEASE =
  /please|bitte|por favor|veuillez|per favore|请|請|ください|주세요|mohon|tolong|กรุณา|รบกวน|vui lòng|paki/iu;

/** Characters that a reader takes for the opening. */
const OPENING = 90;

/**
 * Reads a reply's moves by their words, in the fourteen languages at once. A miss costs a doubled question, a false find
 * costs one offer: both are mended by the agent, who reads every offer.
 */
export function readMoves(text: string): Moves {
  const clauses = text.match(CLAUSES) ?? [];
  const asks = (Object.keys(ASKED_THINGS) as AskedThing[]).filter((thing) =>
    clauses.some((clause) => asksFor(clause, thing)),
  );
  // Greeting and first sentence: "Hi!" alone opens nothing.
  const opening = text.slice(0, OPENING);
  return {
    asks,
    apologises: APOLOGY.test(text),
    opensCheerfully: CHEER.test(opening) && !APOLOGY.test(opening),
  };
}

function asksFor(clause: string, thing: AskedThing): boolean {
  if (!ASKED_THINGS[thing].test(clause) || NOT_NEEDED.test(clause) || !ASKING.test(clause)) return false;
  return !THANKING.test(clause) || PLEASE.test(clause);
}
