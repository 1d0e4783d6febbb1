import type { MarketplaceId } from "../../../domain/marketplace";

/** Hosts of each marketplace, its help pages and its own links; a link to them leaves nobody. */
export const OWN_HOSTS: Readonly<Record<MarketplaceId, RegExp | null>> = {
  amazon:
    /^(?:[\w-]+\.)*(?:amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.tr|ae|sa|eg|in|co\.jp|sg|com\.au|com\.be|ie|cn)|amzn\.(?:to|com|eu|asia)|a\.co|amazonpay\.com)$/,
  shopee:
    /^(?:[\w-]+\.)*(?:shopee\.(?:com|sg|co\.id|com\.my|co\.th|vn|ph|tw|com\.br|com\.mx|com\.co|cl|pl)|shopee\.[a-z]{2,3}|shp\.ee|shope\.ee|spx\.[a-z.]{2,6})$/,
  tiktok_shop: /^(?:[\w-]+\.)*(?:tiktok\.com|tiktokshop\.com|tiktokglobalshop\.com|tokopedia\.com)$/,
  lazada:
    /^(?:[\w-]+\.)*(?:lazada\.(?:com|sg|co\.id|com\.my|co\.th|vn|com\.ph)|lzd\.co|lazmall\.[a-z.]{2,6})$/,
  shopify: /^(?:[\w-]+\.)*(?:shopify\.com|myshopify\.com|shop\.app)$/,
  other: null,
};

/** Short links that hide where they lead, on every marketplace. */
export const SHORTENERS =
  /^(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.ly|is\.gd|cutt\.ly|rb\.gy|rebrand\.ly|shorturl\.at|s\.id|goo\.gl|ow\.ly|tiny\.cc|buff\.ly|linktr\.ee|lnk\.bio|reurl\.cc|dwz\.cn|t\.cn|url\.cn|suo\.im|v\.gd|qr\.ae|bl\.ink|short\.gy|beacons\.ai|tny\.im|shor\.by|lihi\d?\.[a-z]{2,3})$/;

/** Hosts where people talk, post, pay or shop: never a shop's own domain. */
export const FOREIGN_HOSTS =
  /^(?:[\w-]+\.)*(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|line\.me|lin\.ee|zalo\.me|m\.me|messenger\.com|kakao\.com|wechat\.com|weixin\.qq\.com|viber\.com|discord\.(?:gg|com)|instagram\.com|facebook\.com|fb\.(?:com|me)|twitter\.com|x\.com|youtube\.com|youtu\.be|pinterest\.[a-z.]{2,6}|weibo\.com|xiaohongshu\.com|xhslink\.com|snapchat\.com|reddit\.com|paypal\.(?:com|me)|venmo\.com|cash\.app|wise\.com|revolut\.(?:com|me)|ebay\.[a-z.]{2,6}|etsy\.com|temu\.com|aliexpress\.[a-z.]{2,6}|alibaba\.com|taobao\.com|tmall\.com|walmart\.com|carousell\.[a-z.]{2,6}|mercadoli[bv]re\.[a-z.]{2,6}|rakuten\.[a-z.]{2,6}|mercari\.[a-z.]{2,6}|coupang\.com|zalando\.[a-z.]{2,6}|vinted\.[a-z.]{2,6}|otto\.de|google\.[a-z.]{2,6}|goo\.gl|forms\.gle|bukalapak\.com|blibli\.com|tiki\.vn|qoo10\.[a-z.]{2,6}|jd\.com|pinduoduo\.com|yangkeduo\.com)$/;

/** Carriers' pages: a link out all the same, but to nobody's shop. */
export const CARRIER_HOSTS =
  /^(?:[\w-]+\.)*(?:dhl\.[a-z.]{2,6}|ups\.com|fedex\.com|usps\.com|royalmail\.com|dpd\.[a-z.]{2,6}|gls-group\.[a-z]{2,3}|hermesworld\.com|evri\.com|17track\.net|aftership\.com|laposte\.fr|colissimo\.fr|correos\.[a-z.]{2,6}|poste\.it|jtexpress\.[a-z.]{2,6}|ninjavan\.co|sf-express\.com|pos\.com\.my|jne\.co\.id|flashexpress\.[a-z.]{2,6}|cainiao\.com|yamato[\w-]*\.[a-z.]{2,6}|sagawa-exp\.co\.jp|post\.japanpost\.jp|kuronekoyamato\.co\.jp|epost\.go\.kr|ghn\.vn|viettelpost\.[a-z.]{2,6}|lbcexpress\.com|thailandpost\.[a-z.]{2,6})$/;
