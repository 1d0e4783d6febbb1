import type { ConsoleSite } from "../site";
import { HOSTS } from "./hosts";

/** `/messaging/inbox`, `/messaging/inbox-v3` (both seen in two projects) and below. */
export const INBOX = /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/;
/** The contact page alone: its sub-pages (`/returns`) write other forms. */
export const CONTACT = /^\/messaging\/contact\/?$/;

/**
 * Seller Central's messaging pages. Off until the agent accepted the notice: Amazon's policy for automated software came
 * into force in March 2026 (docs/platform-rules.md).
 */
export const amazonSite: ConsoleSite = {
  id: "amazon",
  matches: Object.keys(HOSTS).map((host) => `https://${host}/messaging/*`),
  consent: "after_notice",
  servesLocation: (url) =>
    Object.hasOwn(HOSTS, url.hostname) && (INBOX.test(url.pathname) || CONTACT.test(url.pathname)),
};
