/** One console host. `region` is an ISO 3166 code, or null where one host serves several regions. */
interface SellerHost {
  host: string;
  region: string | null;
  /** `seen`: named in public code of 2025-2026 (docs/console-notes.md 2.1). `inferred`: same pattern, never seen named. */
  known: "seen" | "inferred";
}

/** Match patterns cannot hold a wildcard inside a label, so that every host stands by itself. */
export const SELLER_HOSTS: readonly SellerHost[] = [
  { host: "seller-us.tiktok.com", region: "US", known: "seen" },
  { host: "seller-vn.tiktok.com", region: "VN", known: "seen" },
  { host: "seller-br.tiktok.com", region: "BR", known: "seen" },
  { host: "seller-my.tiktok.com", region: "MY", known: "seen" },
  { host: "seller-th.tiktok.com", region: "TH", known: "seen" },
  { host: "seller-ph.tiktok.com", region: "PH", known: "seen" },
  { host: "seller-mx.tiktok.com", region: "MX", known: "seen" },
  { host: "seller-id.tiktok.com", region: "ID", known: "seen" },
  { host: "seller-id.tokopedia.com", region: "ID", known: "seen" },
  { host: "seller.tiktokshopglobalselling.com", region: null, known: "seen" },
  { host: "seller-sg.tiktok.com", region: "SG", known: "inferred" },
  { host: "seller-uk.tiktok.com", region: "GB", known: "inferred" },
  { host: "seller-de.tiktok.com", region: "DE", known: "inferred" },
  { host: "seller-fr.tiktok.com", region: "FR", known: "inferred" },
  { host: "seller-it.tiktok.com", region: "IT", known: "inferred" },
  { host: "seller-es.tiktok.com", region: "ES", known: "inferred" },
  { host: "seller-jp.tiktok.com", region: "JP", known: "inferred" },
];

/** The chat opens in a tab of its own under /chat/; nothing else of the console is touched. */
export const MATCHES: readonly string[] = SELLER_HOSTS.map(({ host }) => `https://${host}/chat/*`);

/** Region that a host name alone says, or null. */
export function regionOfHost(hostname: string): string | null {
  return SELLER_HOSTS.find(({ host }) => host === hostname)?.region ?? null;
}
