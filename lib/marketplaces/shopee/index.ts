import { emptyReading } from "../../domain/reading";
import type { MarketplaceAdapter } from "../adapter";

export const shopeeAdapter: MarketplaceAdapter = {
  id: "shopee",
  matches: [],
  consent: "from_start",
  servesLocation: () => false,
  readThread: () => ({
    reading: emptyReading("shopee", "not_a_chat_page"),
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  }),
};
