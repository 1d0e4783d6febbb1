import { emptyReading } from "../../domain/reading";
import type { MarketplaceAdapter } from "../adapter";

export const tiktokShopAdapter: MarketplaceAdapter = {
  id: "tiktok_shop",
  matches: [],
  consent: "from_start",
  servesLocation: () => false,
  readThread: () => ({
    reading: emptyReading("tiktok_shop", "not_a_chat_page"),
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  }),
};
