import { toPieces } from "../llm/scripted-answers";

const SENTENCES = [
  "Thank you for your patience and for telling us about this.",
  "We are sorry that your parcel is not with you yet.",
  "We have asked the carrier to look for it and to tell us where it is.",
  "As soon as we hear from them we will write to you here.",
  "Please keep an eye on this chat, and tell us if anything changes on your side.",
  "We know that waiting is no fun, and we want to make it right.",
];

/** A polite reply in English, without any fact, that the scripted engine cuts into exactly so many tokens. */
export function replyOf(tokens: number): string {
  const pieces: string[] = [];
  for (let i = 0; pieces.length < tokens; i++)
    pieces.push(...toPieces(`${i === 0 ? "" : " "}${SENTENCES[i % SENTENCES.length]}`));
  return pieces.slice(0, tokens).join("");
}
