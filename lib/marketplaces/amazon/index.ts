import { emptyReading } from "../../domain/reading";
import type { MarketplaceAdapter } from "../adapter";

export const amazonAdapter: MarketplaceAdapter = {
  id: "amazon",
  matches: [],
  consent: "from_start",
  servesLocation: () => false,
  readThread: () => ({
    reading: emptyReading("amazon", "not_a_chat_page"),
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  }),
};
