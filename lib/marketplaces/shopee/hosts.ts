/** Seller hosts and their regions (docs/console-notes.md 1.1: seen x5; Vietnam's own host seen x3). */
export const HOST_REGIONS: Readonly<Record<string, string>> = {
  "seller.shopee.sg": "SG",
  "seller.shopee.co.id": "ID",
  "seller.shopee.com.my": "MY",
  "seller.shopee.co.th": "TH",
  "seller.shopee.ph": "PH",
  "seller.shopee.tw": "TW",
  "seller.shopee.com.br": "BR",
  "banhang.shopee.vn": "VN",
};

export const MATCHES: readonly string[] = Object.keys(HOST_REGIONS).map((host) => `https://${host}/*`);
