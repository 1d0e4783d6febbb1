/** Which replica answers under which host and path. Hosts are the consoles' real ones; the server maps them to loopback. */
export interface ReplicaSite {
  name: string;
  /** Entry module below tests/replicas/. */
  entry: string;
  react: 16 | 19;
  hosts: readonly string[];
  paths: readonly string[];
  /** Sent as the Content-Security-Policy header. */
  csp: string;
  title: string;
}

const STRICT_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'";

export const SITES: readonly ReplicaSite[] = [
  {
    name: "shopee",
    entry: "shopee/main.tsx",
    react: 19,
    hosts: ["seller.shopee.sg", "seller.shopee.co.th", "seller.shopee.co.id"],
    paths: ["/new-webchat/conversations", "/webchat/conversations"],
    csp: STRICT_CSP,
    title: "Shopee Seller Centre (replica)",
  },
  {
    name: "shopee-portal",
    entry: "shopee/portal.tsx",
    react: 19,
    hosts: ["seller.shopee.sg", "seller.shopee.co.th", "seller.shopee.co.id"],
    paths: ["/portal/", "/"],
    csp: STRICT_CSP,
    title: "Shopee portal with mini chat (replica)",
  },
  {
    name: "tiktok-shop",
    entry: "tiktok-shop/main.tsx",
    react: 16,
    hosts: ["seller-th.tiktok.com", "seller-us.tiktok.com", "seller-id.tokopedia.com"],
    paths: ["/chat/inbox/current"],
    csp: `${STRICT_CSP}; require-trusted-types-for 'script'`,
    title: "TikTok Shop customer chat (replica)",
  },
  {
    name: "amazon-inbox",
    entry: "amazon/inbox.tsx",
    react: 19,
    hosts: ["sellercentral.amazon.com", "sellercentral.amazon.de"],
    paths: ["/messaging/inbox"],
    csp: STRICT_CSP,
    title: "Amazon inbox (replica; a guess)",
  },
  {
    name: "amazon-contact",
    entry: "amazon/contact.tsx",
    react: 19,
    hosts: ["sellercentral.amazon.com", "sellercentral.amazon.de"],
    paths: ["/messaging/contact"],
    csp: STRICT_CSP,
    title: "Amazon contact page (replica)",
  },
];

/** The site that answers a host and path: the longest matching path wins. */
export function findSite(host: string, path: string): ReplicaSite | null {
  let best: ReplicaSite | null = null;
  let length = -1;
  for (const site of SITES) {
    if (!site.hosts.includes(host)) continue;
    for (const prefix of site.paths)
      if (path.startsWith(prefix) && prefix.length > length) {
        best = site;
        length = prefix.length;
      }
  }
  return best;
}

/** The `--host-resolver-rules` value that sends every replica host to the server and nothing else anywhere. */
export function hostResolverRules(port: number): string {
  const hosts = [...new Set(SITES.flatMap((site) => site.hosts))];
  return [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
  ].join(",");
}
