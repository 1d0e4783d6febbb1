/** Words that more than one surface uses. */
export const common = {
  appName: { en: "Sellerside", zh_CN: "Sellerside" },
  tagline: {
    en: "Understands your buyers, on your own machine",
    zh_CN: "在您自己的电脑上读懂买家",
  },
  insert: { en: "Insert", zh_CN: "插入" },
  undo: { en: "Undo", zh_CN: "撤销" },
  cancel: { en: "Cancel", zh_CN: "取消" },
  save: { en: "Save", zh_CN: "保存" },
  delete: { en: "Delete", zh_CN: "删除" },
  search: { en: "Search", zh_CN: "搜索" },
  marketplace_shopee: { en: "Shopee", zh_CN: "Shopee 虾皮" },
  marketplace_tiktok_shop: { en: "TikTok Shop", zh_CN: "TikTok Shop" },
  marketplace_amazon: { en: "Amazon", zh_CN: "亚马逊" },
  marketplace_lazada: { en: "Lazada", zh_CN: "Lazada" },
  marketplace_shopify: { en: "Shopify Inbox", zh_CN: "Shopify Inbox" },
  marketplace_other: { en: "Other", zh_CN: "其他" },
  unclear: { en: "Unclear", zh_CN: "意图不明" },
  checkByHand: { en: "Check by hand", zh_CN: "请人工查看" },
} as const satisfies Record<string, Record<"en" | "zh_CN", string>>;
