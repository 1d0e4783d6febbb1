import { COMMON_KNOBS, readKnobs } from "../shared/control";

/**
 * Knobs of the Shopee replica besides the common ones. `send` also knows `mark`: the bubble comes as sending and then
 * turns into failed.
 */
export const knobs = readKnobs({
  ...COMMON_KNOBS,
  /** Locale of the console's own texts: `en`, `th`, `id`; empty: by host. */
  lang: "",
  /** Idle conversations that fill the list below the scripted ones; two of them share a name. */
  crowd: "16",
  /** ms until the bubble of a sent message appears. */
  bubble: "450",
  /** ms until the information panel follows the pane. */
  station: "250",
  /** Portal only: `none` (not mounted), `pill`, `open`. */
  mini: "pill",
  /** Portal only: the platform's own support chat, `closed` or `open`. */
  support: "closed",
});

export const LANG = knobs.lang || langOfHost(location.hostname);

function langOfHost(host: string): string {
  if (host.endsWith(".co.th")) return "th";
  if (host.endsWith(".co.id")) return "id";
  return "en";
}
