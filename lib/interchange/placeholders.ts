import { foldName } from "./columns";

/** What agents and other tools call the things that a page can fill in. */
const PAGE_NAMES: Record<string, readonly string[]> = {
  buyer_name: [
    "buyer_name",
    "buyer",
    "buyername",
    "customer",
    "customer name",
    "client name",
    "name",
    "first name",
    "firstname",
    "username",
    "user name",
    "to.first_name",
    "to.name",
    "recipient",
    "recipient name",
    "买家",
    "买家名",
    "买家名称",
    "买家姓名",
    "买家昵称",
    "客户",
    "客户名",
    "客户姓名",
    "客户名称",
    "客户昵称",
    "姓名",
    "昵称",
    "顾客",
    "顾客姓名",
    "用户名",
    "買家",
    "買家名",
    "買家姓名",
  ],
  shop_name: [
    "shop_name",
    "shop",
    "store",
    "store name",
    "company",
    "from.name",
    "seller name",
    "店铺",
    "店铺名",
    "店铺名称",
    "店名",
    "賣場",
    "店鋪名",
  ],
  order_id: [
    "order_id",
    "order",
    "order number",
    "order no",
    "orderno",
    "order #",
    "ordernumber",
    "订单",
    "订单号",
    "订单编号",
    "单号",
    "訂單號",
    "訂單編號",
  ],
  item_title: [
    "item_title",
    "item",
    "product",
    "product name",
    "item name",
    "商品",
    "商品名",
    "商品名称",
    "产品",
    "产品名",
    "产品名称",
    "商品名稱",
  ],
  tracking_number: [
    "tracking_number",
    "tracking",
    "tracking no",
    "tracking id",
    "waybill",
    "快递单号",
    "物流单号",
    "运单号",
    "物流號碼",
    "快递号",
    "追踪号",
  ],
  order_status: ["order_status", "status", "订单状态", "訂單狀態"],
};
const slotByName = new Map(
  Object.entries(PAGE_NAMES).flatMap(([slot, names]) => names.map((name) => [foldName(name), slot] as const)),
);

/** One rewriting, for a preview. */
export interface PlaceholderChange {
  from: string;
  to: string;
}

export interface Converted {
  text: string;
  changes: PlaceholderChange[];
}

/** Name of a placeholder: a few words, no sentence. */
const NAME = "[\\p{L}_#][\\p{L}\\p{M}\\p{N}_.# -]{0,38}";
const FORMS = new RegExp(
  [
    // Ours, and what Briskine writes.
    `\\{\\{\\s*(?<ours>${NAME})\\s*\\}\\}`,
    // Text Blaze: {formtext: name=order}, {formmenu: a; b; name=colour}.
    "\\{form(?:text|menu|paragraph|date|toggle)\\s*:(?<form>[^{}\\n]{0,200})\\}",
    `\\$\\{\\s*(?<dollar>${NAME})\\s*\\}`,
    `\\{\\s*(?<brace>${NAME})\\s*\\}`,
    `<<(?<angle>${NAME})>>`,
    `%(?<percent>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]{1,38})%`,
    `【\\s*(?<lens>${NAME})\\s*】`,
    `\\[\\s*(?<square>${NAME})\\s*\\]`,
  ].join("|"),
  "gu",
);

/**
 * Rewrites the placeholders of other tools into our `{{slots}}`. Square and lenticular brackets often hold ordinary words
 * (【温馨提示】): they are rewritten only when the name is one that agents use for a fact, or is written like a variable.
 */
export function convertPlaceholders(text: string): Converted {
  const changes: PlaceholderChange[] = [];
  const converted = text.replace(FORMS, (from, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const { form, lens, square } = groups;
    const bracketed = lens ?? square;
    const name =
      form === undefined ? Object.values(groups).find((one) => one !== undefined) : nameOfForm(form);
    if (name === undefined) return from;
    const known = slotByName.get(foldName(name));
    if (bracketed !== undefined && !known && !/^[a-z]+(?:_[a-z0-9]+)+$/i.test(bracketed.trim())) return from;
    const to = `{{${known ?? slotName(name)}}}`;
    if (to !== from) changes.push({ from, to });
    return to;
  });
  return { text: converted, changes };
}

function nameOfForm(form: string): string {
  return /name\s*=\s*([^;]+)/i.exec(form)?.[1]?.trim() || "text";
}

/** Letters, digits and underscores, beginning with a letter, at most 40. */
function slotName(name: string): string {
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join("_") ?? "text";
  return (/^\p{L}/u.test(words) ? words : `text_${words}`).slice(0, 40);
}
