import type { ScriptedMessage } from "../shared/scenario-types";

/** Minutes in a day. */
export const D = 1440;
/** Minutes in an hour. */
export const H = 60;

type Line = (minutesAgo: number, text: string, translation?: string) => ScriptedMessage;

function lineOf(from: ScriptedMessage["from"], kind: ScriptedMessage["kind"]): Line {
  return (minutesAgo, text, translation) => ({
    from,
    kind,
    text,
    minutesAgo,
    ...(translation ? { translation } : {}),
  });
}

/** The buyer's own words; the third argument is the platform's translation below them. */
export const buyer = lineOf("buyer", "text");
export const seller = lineOf("seller", "text");
/** The shop's automatic reply. */
export const autoReply = lineOf("automatic", "text");
export const systemRow = lineOf("system", "notice");
/** Text is the sticker's name. */
export const sticker = lineOf("buyer", "sticker");
export const sellerSticker = lineOf("seller", "sticker");
/** Text is "Title · id". */
export const productCard = lineOf("buyer", "product_card");
/** Text is "Title · order id". */
export const orderCard = lineOf("buyer", "order_card");
/** An attached file; text is its name. */
export const file = lineOf("buyer", "file");
/** A photo: a picture has no words. */
export const photo = (minutesAgo: number): ScriptedMessage => lineOf("buyer", "image")(minutesAgo, "");
export const video = (minutesAgo: number): ScriptedMessage => lineOf("buyer", "video")(minutesAgo, "");
export const sellerPhoto = (minutesAgo: number): ScriptedMessage => lineOf("seller", "image")(minutesAgo, "");

/** What the buyer then writes, line by line, "now". */
export const live = (...texts: string[]): ScriptedMessage[] => texts.map((text) => buyer(0, text));
