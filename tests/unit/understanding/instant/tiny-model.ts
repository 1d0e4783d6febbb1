import { INTENTS } from "../../../../lib/domain/intent";
import { RISK_FLAGS } from "../../../../lib/domain/risk";
import { SENTIMENTS } from "../../../../lib/domain/sentiment";
import { HEAD_LANGUAGES } from "../../../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../../../../model/corpus/schema";
import type { Calibration } from "../../../../model/train/calibrate";
import { BLOCK, featuresOf, type Recipe, trainOn } from "../../../../model/train/recipe";
import { packModel } from "../../../../model/train/write-model";

const LINES: readonly [string, CorpusLine["lang"], CorpusLine["intent"], CorpusLine["sentiment"]][] = [
  ["where is my parcel", "en", "track_order", "neutral"],
  ["tracking number please", "en", "track_order", "neutral"],
  ["i want my money back", "en", "refund_request", "negative"],
  ["refund me now", "en", "refund_request", "very_negative"],
  ["thank you so much", "en", "thanks", "positive"],
  ["thanks, love it", "en", "thanks", "very_positive"],
  ["我的包裹在哪里", "zh", "track_order", "neutral"],
  ["我要退款", "zh", "refund_request", "negative"],
  ["谢谢", "zh", "thanks", "positive"],
  ["où est mon colis", "fr", "track_order", "neutral"],
  ["je veux un remboursement", "fr", "refund_request", "negative"],
  ["merci beaucoup", "fr", "thanks", "positive"],
];

/** Made-up lines: just enough to train a network that answers them. */
export const TINY_LINES: readonly CorpusLine[] = LINES.map(([text, lang, intent, sentiment]) => ({
  text,
  lang,
  intent,
  secondary: [],
  sentiment,
  risks: sentiment === "very_negative" ? ["abuse"] : [],
  platform: "other",
  writer: `${lang}-01`,
}));

export const TINY_RECIPE: Recipe = {
  features: { minLines: 1, maxRows: 5_000, kindWeights: [1, 1, 1, 1, 1, 1, 1] },
  targets: { secondaryShare: 0, smoothing: 0, balance: 0, sentimentSpread: 0 },
  blocks: [
    { ...BLOCK, dim: 8, epochs: 30 },
    { ...BLOCK, heads: ["secondary", "sentiment", "risk", "language"], dim: 12, epochs: 30 },
  ],
  compress: null,
};

export const PLAIN_CALIBRATION: Calibration = {
  temperatures: HEAD_LANGUAGES.map(() => 1),
  languageTemperature: 1,
  unclearBelow: 0.4,
  secondaryFrom: 0.5,
  riskFrom: RISK_FLAGS.map(() => 0.5),
  sentimentShift: SENTIMENTS.map(() => 0),
};

/** A small trained model in the shipped format. */
export function packTinyModel(): ArrayBuffer {
  const lines = [...TINY_LINES];
  const trained = trainOn(lines, featuresOf(lines, ""), TINY_RECIPE);
  return new Uint8Array(packModel(trained, PLAIN_CALIBRATION, "")).buffer;
}

/** Index of an intent among the outputs. */
export function outputOf(intent: CorpusLine["intent"]): number {
  return INTENTS.indexOf(intent);
}
