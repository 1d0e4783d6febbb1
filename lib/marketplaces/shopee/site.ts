import type { ConsoleSite } from "../site";
import { HOST_REGIONS, MATCHES } from "./hosts";

/** The full chat page and the mini chat, which can open on any page of the seller portal. */
export const shopeeSite: ConsoleSite = {
  id: "shopee",
  matches: MATCHES,
  consent: "from_start",
  servesLocation: (url) => Object.hasOwn(HOST_REGIONS, url.hostname),
};
