/** Columns that hold the template's field of the same name. */
export const PLAIN_FIELDS = [
  "title",
  "shortcut",
  "tags",
  "intents",
  "marketplaces",
  "regions",
  "stages",
  "tone",
  "review",
  "notes",
] as const;
const [TITLE, ...AFTER_PLACE] = PLAIN_FIELDS;
/** What a column of a table can hold. `data` is what only our own files carry. */
export const FIELDS = ["id", TITLE, "text", "language", "region", "folder", ...AFTER_PLACE, "data"] as const;
export type Field = (typeof FIELDS)[number];

/** The role of one column: left out, a field, or the text in one language. */
export type ColumnRole = "skip" | Field | `text:${string}`;

/** Headers of our own files, in their order. */
export const OWN_HEADERS: Record<Field, string> = {
  id: "sellerside_id",
  folder: "folder",
  title: "title",
  shortcut: "shortcut",
  language: "language",
  region: "region",
  text: "text",
  tags: "tags",
  intents: "intents",
  marketplaces: "marketplaces",
  regions: "markets",
  stages: "order_stages",
  tone: "tone",
  review: "review",
  notes: "notes",
  data: "sellerside_data",
};

/** Other headers that agents and their tools use; compared in lower case without spaces and signs. */
export const HEADER_NAMES: Record<Field, readonly string[]> = {
  id: ["id", "templateid", "uuid", "编号", "序列号", "模板id", "話術編號"],
  title: [
    "title",
    "name",
    "templatename",
    "label",
    "subject",
    "question",
    "scenario",
    "description",
    "snippetname",
    "标题",
    "名称",
    "模板名",
    "模板名称",
    "模板标题",
    "话术标题",
    "话术名称",
    "场景",
    "问题",
    "买家问题",
    "客户问题",
    "主题",
    "標題",
    "名稱",
  ],
  text: [
    "text",
    "body",
    "content",
    "message",
    "reply",
    "answer",
    "template",
    "snippet",
    "response",
    "replacement",
    "expansion",
    "phrase",
    "内容",
    "文本",
    "正文",
    "话术",
    "话术内容",
    "回复",
    "回复内容",
    "模板内容",
    "回答",
    "答案",
    "客服回复",
    "快捷语",
    "快捷回复",
    "短语内容",
    "內容",
    "話術",
    "回覆",
  ],
  language: ["language", "lang", "locale", "语言", "语种", "語言"],
  region: ["region", "variant", "语言地区", "地区变体"],
  folder: [
    "folder",
    "category",
    "group",
    "section",
    "foldername",
    "topic",
    "分类",
    "分组",
    "文件夹",
    "目录",
    "类别",
    "类型",
    "话术分类",
    "一级分类",
    "分類",
    "群組",
  ],
  shortcut: [
    "shortcut",
    "abbreviation",
    "trigger",
    "keyword",
    "hotkey",
    "command",
    "key",
    "short",
    "快捷键",
    "快捷码",
    "快捷短语",
    "缩写",
    "触发词",
    "快捷编码",
    "快捷鍵",
    "代码",
  ],
  tags: ["tags", "tag", "labels", "keywords", "标签", "关键词", "關鍵詞", "標籤"],
  intents: ["intents", "intent", "意图", "买家意图", "意圖"],
  marketplaces: [
    "marketplaces",
    "marketplace",
    "platform",
    "platforms",
    "channel",
    "平台",
    "适用平台",
    "渠道",
    "店铺平台",
  ],
  regions: ["markets", "market", "country", "countries", "site", "站点", "国家", "市场", "适用国家", "國家"],
  stages: ["orderstages", "stages", "stage", "orderstatus", "订单状态", "订单阶段"],
  tone: ["tone", "style", "语气", "风格"],
  review: ["review", "status", "state", "审核", "状态", "审核状态"],
  notes: ["notes", "note", "comment", "comments", "remark", "remarks", "备注", "说明", "注意事项", "備註"],
  data: ["sellersidedata"],
};

/** Names of languages as they stand in headers and cells. */
export const LANGUAGE_NAMES: Record<string, readonly string[]> = {
  en: ["en", "eng", "english", "英语", "英文", "英語"],
  zh: [
    "zh",
    "zhcn",
    "zhtw",
    "cn",
    "chinese",
    "simplifiedchinese",
    "traditionalchinese",
    "中文",
    "汉语",
    "简体中文",
    "简体",
    "繁体中文",
    "繁體中文",
    "普通话",
  ],
  es: ["es", "spanish", "español", "espanol", "西班牙语", "西语", "西班牙文"],
  pt: ["pt", "ptbr", "portuguese", "português", "portugues", "葡萄牙语", "葡语", "葡萄牙文"],
  fr: ["fr", "french", "français", "francais", "法语", "法文"],
  de: ["de", "german", "deutsch", "德语", "德文"],
  it: ["it", "italian", "italiano", "意大利语", "意语"],
  ja: ["ja", "jp", "japanese", "日本語", "日语", "日文"],
  ko: ["ko", "kr", "korean", "한국어", "韩语", "韩文", "朝鲜语"],
  id: ["idn", "indonesian", "bahasaindonesia", "印尼语", "印尼文", "印度尼西亚语"],
  ms: ["ms", "malay", "bahasamelayu", "马来语", "马来文"],
  th: ["th", "thai", "ไทย", "ภาษาไทย", "泰语", "泰文"],
  vi: ["vi", "vn", "vietnamese", "tiếngviệt", "越南语", "越南文", "越语"],
  tl: ["tl", "ph", "tagalog", "filipino", "他加禄语", "菲律宾语"],
};

/** A header or value without case, spaces and signs. */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}

const languageByName = new Map(
  Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) =>
    names.map((name) => [foldName(name), code] as const),
  ),
);

/** The code of a language from its code or name in a cell; null when it is none that is known. */
export function readLanguage(text: string): string | null {
  const trimmed = text.trim();
  // "id" is Indonesian in a cell, but a number's name in a header.
  if (/^id(?:[-_]id)?$/i.test(trimmed)) return "id";
  const name = languageByName.get(foldName(trimmed));
  if (name) return name;
  const code = /^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/i.exec(trimmed)?.[1]?.toLowerCase();
  return code ? (languageByName.get(code) ?? code) : null;
}

/** The language that a header names, such as "泰语回复" or "Text (English)"; null where it names none. */
export function languageOfHeader(header: string): string | null {
  const name = foldName(header);
  const exact = languageByName.get(name);
  if (exact) return exact;
  for (const [word, code] of languageByName) {
    // Two letters inside a word are no language.
    if (/^[a-z]+$/.test(word) ? word.length < 5 : word.length < 2) continue;
    if (name.length <= word.length + 8 && (name.startsWith(word) || name.endsWith(word))) return code;
  }
  return null;
}
