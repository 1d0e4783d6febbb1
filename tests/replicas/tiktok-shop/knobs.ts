import { COMMON_KNOBS, readKnobs } from "../shared/control";

/** Own knobs of this replica; the common ones are in shared/control.ts. */
const OWN_KNOBS = {
  /** Where `chat.chatroom.message_card` sits: `same` element as `.chatd-message`, or a `wrapper` around it. */
  card: "same",
  /** How times are written: `en`, `th` (Buddhist years), `vi`, `id` or `zh`. */
  timeFormat: "en",
  /** Characters that the composer takes: a number or `none`. */
  limit: "2000",
  /** `on`: conversation rows are recycled, one node shows one buyer after the other. */
  recycle: "off",
  /** `on`: only the messages near the visible part are in the document. */
  virtual: "off",
  /** `on`: the session has expired at the start. */
  expired: "off",
  /** How the selected row is marked: `hash` (a hashed class only) or `aria`. */
  mark: "hash",
  /** What happens to the address after the start: `tidy` drops `from` and `version`, `all` drops the query, `none`. */
  rewrite: "tidy",
  /** `region`: only the chats of the shop region in the address or the host are listed; `all`. */
  shops: "all",
  /** `stale`: the order panel keeps the last buyer's order until the new one has come. */
  panel: "clear",
  /** `on`: messages name their sender in a hidden element. */
  sender: "on",
};

export const knobs = readKnobs({ ...COMMON_KNOBS, ...OWN_KNOBS });

/** Region of the shop that the address names, or that the host stands for. */
export const pageRegion = (
  new URLSearchParams(location.search).get("shop_region") ??
  /^seller-(\w\w)\./.exec(location.hostname)?.[1] ??
  ""
).toUpperCase();

/** The address bar after the start: no navigation, as the console does it (a replaced state). */
export function rewriteAddress(): void {
  if (knobs.rewrite === "none") return;
  const url = new URL(location.href);
  if (knobs.rewrite === "all") url.search = "";
  else for (const name of ["from", "version", "enter_from"]) url.searchParams.delete(name);
  history.replaceState(history.state, "", url);
}
