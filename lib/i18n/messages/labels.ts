/** Names of everything that the domain knows by an identifier: the key is `<kind>_<identifier>`. */
export const labels = {
  // Intents
  intent_product_info: { en: "Product details", zh_CN: "商品咨询" },
  intent_size_fit: { en: "Size and fit", zh_CN: "尺码选择" },
  intent_availability: { en: "In stock?", zh_CN: "有无现货" },
  intent_authenticity: { en: "Is it genuine?", zh_CN: "是否正品" },
  intent_usage_help: { en: "How to use it", zh_CN: "使用方法" },
  intent_price_inquiry: { en: "Price question", zh_CN: "询问价格" },
  intent_price_negotiation: { en: "Bargaining", zh_CN: "议价" },
  intent_discount_coupon: { en: "Voucher or discount", zh_CN: "优惠券与折扣" },
  intent_bulk_custom: { en: "Bulk or custom order", zh_CN: "批发或定制" },
  intent_how_to_buy: { en: "How to buy", zh_CN: "如何下单" },
  intent_purchase_intent: { en: "Wants to buy", zh_CN: "有意购买" },
  intent_payment_issue: { en: "Payment problem", zh_CN: "付款问题" },
  intent_invoice_tax: { en: "Invoice or tax", zh_CN: "发票与税务" },
  intent_change_address: { en: "Change address", zh_CN: "修改地址" },
  intent_change_order: { en: "Change order", zh_CN: "修改订单" },
  intent_cancel_order: { en: "Cancel order", zh_CN: "取消订单" },
  intent_shipping_info: { en: "Shipping question", zh_CN: "运费与时效" },
  intent_dispatch_urge: { en: "When will you send it?", zh_CN: "催发货" },
  intent_track_order: { en: "Where is my parcel?", zh_CN: "查询物流" },
  intent_delivery_delay: { en: "Delivery is late", zh_CN: "物流延误" },
  intent_not_received: { en: "Not received", zh_CN: "未收到货" },
  intent_customs_duties: { en: "Customs and duties", zh_CN: "清关与关税" },
  intent_return_request: { en: "Wants to return", zh_CN: "申请退货" },
  intent_return_policy: { en: "Return policy", zh_CN: "退货政策" },
  intent_exchange_request: { en: "Wants to exchange", zh_CN: "申请换货" },
  intent_refund_request: { en: "Wants a refund", zh_CN: "申请退款" },
  intent_refund_status: { en: "Where is my refund?", zh_CN: "退款进度" },
  intent_damaged_defective: { en: "Damaged or faulty", zh_CN: "破损或故障" },
  intent_wrong_item: { en: "Wrong item", zh_CN: "发错货" },
  intent_missing_item: { en: "Something missing", zh_CN: "少件漏发" },
  intent_warranty_repair: { en: "Warranty or repair", zh_CN: "保修与维修" },
  intent_complaint: { en: "Complaint", zh_CN: "投诉抱怨" },
  intent_praise_review: { en: "Praise", zh_CN: "好评称赞" },
  intent_human_agent: { en: "Asks for a person", zh_CN: "要求人工" },
  intent_collaboration: { en: "Collaboration", zh_CN: "合作洽谈" },
  intent_greeting: { en: "Greeting", zh_CN: "打招呼" },
  intent_thanks: { en: "Thanks", zh_CN: "致谢" },
  intent_other: { en: "Something else", zh_CN: "其他" },

  // Intent groups

  // Sentiments
  sentiment_very_negative: { en: "Furious", zh_CN: "非常不满" },
  sentiment_negative: { en: "Unhappy", zh_CN: "不满" },
  sentiment_neutral: { en: "Neutral", zh_CN: "平静" },
  sentiment_positive: { en: "Pleased", zh_CN: "满意" },
  sentiment_very_positive: { en: "Delighted", zh_CN: "非常满意" },

  // Risk flags of one message, and of a conversation
  risk_review_threat: { en: "Review threat", zh_CN: "差评威胁" },
  risk_dispute: { en: "Dispute", zh_CN: "纠纷或拒付" },
  risk_legal: { en: "Legal threat", zh_CN: "法律威胁" },
  risk_safety: { en: "Safety", zh_CN: "人身安全" },
  risk_counterfeit_claim: { en: "Counterfeit claim", zh_CN: "指称假货" },
  risk_fraud_accusation: { en: "Fraud accusation", zh_CN: "指责欺诈" },
  risk_refund_abuse: { en: "Refund pressure", zh_CN: "退款胁迫" },
  risk_off_platform: { en: "Off platform", zh_CN: "引导站外" },
  risk_phishing: { en: "Phishing", zh_CN: "钓鱼诈骗" },
  risk_abuse: { en: "Abuse", zh_CN: "辱骂骚扰" },
  risk_privacy: { en: "Privacy", zh_CN: "个人信息" },
  risk_repeat_contact: { en: "Asked again", zh_CN: "反复追问" },
  risk_delivered_not_received: { en: "Delivered, not received", zh_CN: "显示签收但未收到" },
  risk_escalating: { en: "Escalating", zh_CN: "情绪升级" },
  risk_sla_due: { en: "Answer due soon", zh_CN: "即将超时" },
  risk_sla_breached: { en: "Answer overdue", zh_CN: "回复已超时" },

  // What each flag means, in one line
  riskWhy_review_threat: {
    en: "The buyer threatens a bad review or to expose the shop online.",
    zh_CN: "买家以差评或网络曝光相威胁。",
  },
  riskWhy_dispute: {
    en: "The buyer mentions a claim, a chargeback or a report to the platform.",
    zh_CN: "买家提到平台索赔、银行拒付或向平台举报。",
  },
  riskWhy_legal: {
    en: "The buyer mentions a lawyer, court, the police or an authority.",
    zh_CN: "买家提到律师、法院、警方或监管部门。",
  },
  riskWhy_safety: {
    en: "The buyer reports an injury or a danger. Answer personally and at once.",
    zh_CN: "买家反映受伤或危险情况，请立即亲自处理。",
  },
  riskWhy_counterfeit_claim: {
    en: "The buyer says that the item is fake or violates a brand.",
    zh_CN: "买家称商品是假货或侵犯品牌权利。",
  },
  riskWhy_fraud_accusation: {
    en: "The buyer calls the shop a scam, a cheat or a thief.",
    zh_CN: "买家指责店铺欺诈、骗人或偷窃。",
  },
  riskWhy_refund_abuse: {
    en: "The buyer demands money without a return, or ties a review to money.",
    zh_CN: "买家要求仅退款不退货，或以评价换取钱款。",
  },
  riskWhy_off_platform: {
    en: "The buyer wants to talk, pay or deliver outside the platform. Stay inside.",
    zh_CN: "买家想在平台之外沟通、付款或交货，请留在平台内。",
  },
  riskWhy_phishing: {
    en: "Suspicious link, false identity or a request for codes. Open nothing.",
    zh_CN: "可疑链接、冒充身份或索要验证码，请勿点开。",
  },
  riskWhy_abuse: {
    en: "Insults, hate, harassment or threats against a person.",
    zh_CN: "包含侮辱、仇恨、骚扰或人身威胁。",
  },
  riskWhy_privacy: {
    en: "The buyer asks to delete or disclose personal data, or says it was misused.",
    zh_CN: "买家要求删除或披露个人信息，或称信息被滥用。",
  },
  riskWhy_repeat_contact: {
    en: "Same question three times, or three messages without an answer.",
    zh_CN: "同一问题问了三次，或连续三条消息无人回复。",
  },
  riskWhy_delivered_not_received: {
    en: "The order shows delivered, but the buyer says it did not arrive.",
    zh_CN: "订单显示已签收，但买家称未收到。",
  },
  riskWhy_escalating: {
    en: "The mood fell twice in a row and is now bad.",
    zh_CN: "买家情绪连续两次下降，目前较差。",
  },
  riskWhy_sla_due: {
    en: "The platform's answer time is nearly over.",
    zh_CN: "平台规定的回复时限快到了。",
  },
  riskWhy_sla_breached: {
    en: "The platform's answer time has passed.",
    zh_CN: "已超过平台规定的回复时限。",
  },

  // Risk levels
  level_none: { en: "No risk seen", zh_CN: "未发现风险" },
  level_watch: { en: "Watch", zh_CN: "留意" },
  level_high: { en: "High", zh_CN: "高" },
  level_critical: { en: "Critical", zh_CN: "严重" },

  // Languages
  language_en: { en: "English", zh_CN: "英语" },
  language_zh: { en: "Chinese", zh_CN: "中文" },
  language_es: { en: "Spanish", zh_CN: "西班牙语" },
  language_pt: { en: "Portuguese", zh_CN: "葡萄牙语" },
  language_fr: { en: "French", zh_CN: "法语" },
  language_de: { en: "German", zh_CN: "德语" },
  language_it: { en: "Italian", zh_CN: "意大利语" },
  language_ja: { en: "Japanese", zh_CN: "日语" },
  language_ko: { en: "Korean", zh_CN: "韩语" },
  language_id: { en: "Indonesian", zh_CN: "印尼语" },
  language_ms: { en: "Malay", zh_CN: "马来语" },
  language_th: { en: "Thai", zh_CN: "泰语" },
  language_vi: { en: "Vietnamese", zh_CN: "越南语" },
  language_tl: { en: "Filipino", zh_CN: "菲律宾语" },
  language_other: { en: "Other language", zh_CN: "其他语言" },

  // Reading states: the name, and below what the agent can do
  state_reading: { en: "Reading this chat", zh_CN: "正在读取此会话" },
  state_loading: { en: "The chat is loading", zh_CN: "会话加载中" },
  state_no_open_thread: { en: "No chat is open", zh_CN: "尚未打开会话" },
  state_composer_missing: { en: "No reply box yet", zh_CN: "未找到回复框" },
  state_chat_closed: { en: "This chat is closed", zh_CN: "此会话已关闭" },
  state_layout_not_recognised: { en: "Page layout not recognised", zh_CN: "无法识别页面布局" },
  state_signed_out: { en: "Signed out of the console", zh_CN: "已退出卖家后台" },
  state_not_a_chat_page: { en: "Not a chat page", zh_CN: "当前不是聊天页面" },
  stateDo_reading: {
    en: "New messages are read as they arrive.",
    zh_CN: "新消息到达后会立即读取。",
  },
  stateDo_loading: {
    en: "It will be read as soon as the page shows it.",
    zh_CN: "页面显示后将自动读取。",
  },
  stateDo_no_open_thread: {
    en: "Choose a buyer in the console's list.",
    zh_CN: "请在后台的会话列表中选择一位买家。",
  },
  stateDo_composer_missing: {
    en: "The reply box is not there yet: on some pages a reason or Reply must be chosen first. Replies can be copied from the panel.",
    zh_CN: "回复框尚未出现：部分页面需先选择原因或点击“回复”。可从侧边面板复制回复内容。",
  },
  stateDo_chat_closed: {
    en: "The platform takes no more replies here.",
    zh_CN: "平台已不允许在此会话中回复。",
  },
  stateDo_layout_not_recognised: {
    en: "The console may have changed. Reload the page; until then check messages by hand.",
    zh_CN: "后台可能已改版。请刷新页面；在此之前请人工查看消息。",
  },
  stateDo_signed_out: {
    en: "Sign in to the console again, then reading goes on.",
    zh_CN: "请重新登录卖家后台，之后会继续读取。",
  },
  stateDo_not_a_chat_page: {
    en: "Open the console's chat page to start reading.",
    zh_CN: "请打开后台的聊天页面以开始读取。",
  },

  // Why a text was not put into the composer, or not taken back
  insertFailure_thread_changed: {
    en: "Another chat is open now. Nothing was inserted.",
    zh_CN: "当前会话已切换，未插入任何内容。",
  },
  insertFailure_no_open_thread: {
    en: "No chat is open. Open the buyer's chat first.",
    zh_CN: "没有打开的会话，请先打开该买家的会话。",
  },
  insertFailure_composer_missing: {
    en: "The page shows no reply box. Copy the text instead.",
    zh_CN: "页面上没有回复框，请改用复制。",
  },
  insertFailure_composer_locked: {
    en: "The reply box is locked. Unlock it in the console first.",
    zh_CN: "回复框不可编辑，请先在后台解除限制。",
  },
  insertFailure_too_long: {
    en: "The text is longer than this console allows. Shorten it.",
    zh_CN: "文字超过后台允许的长度，请缩短后再试。",
  },
  insertFailure_not_accepted: {
    en: "The console did not accept the text. Copy it instead.",
    zh_CN: "后台未接受该文字，请改用复制。",
  },
  insertFailure_reverted: {
    en: "The console removed the text again. Copy it instead.",
    zh_CN: "后台撤回了该文字，请改用复制。",
  },
  insertFailure_unfilled_slot: {
    en: "A blank is still open. Fill it in first.",
    zh_CN: "还有空白未填写，请先填写。",
  },
  insertFailure_busy: {
    en: "Still working on the last insert. Try again in a moment.",
    zh_CN: "上一次插入尚未完成，请稍后再试。",
  },
  insertFailure_draft_changed: {
    en: "The draft was changed meanwhile. Look at it and ask again.",
    zh_CN: "草稿已被修改，请查看后重试。",
  },
  insertFailure_paused: {
    en: "Sellerside is paused. Resume it first.",
    zh_CN: "Sellerside 已暂停，请先恢复。",
  },
  insertFailure_page_gone: {
    en: "The page is gone or was updated. Reload it.",
    zh_CN: "页面已关闭或已更新，请刷新页面。",
  },
  insertFailure_nothing_to_undo: { en: "There is nothing to undo.", zh_CN: "没有可撤销的内容。" },
  insertFailure_edited_since: {
    en: "You have edited the text since; it was left as it is.",
    zh_CN: "插入后您已修改内容，因此保持原样。",
  },

  // Message kinds and authors
  kind_text: { en: "Text", zh_CN: "文字" },
  kind_image: { en: "Image", zh_CN: "图片" },
  kind_video: { en: "Video", zh_CN: "视频" },
  kind_sticker: { en: "Sticker", zh_CN: "表情贴图" },
  kind_product_card: { en: "Product card", zh_CN: "商品卡片" },
  kind_order_card: { en: "Order card", zh_CN: "订单卡片" },
  kind_file: { en: "File", zh_CN: "文件" },
  kind_notice: { en: "Notice", zh_CN: "系统通知" },
  kind_unsupported: { en: "Unsupported content", zh_CN: "暂不支持的内容" },

  // Order stages

  // Slots of a template
  slot_buyer_name: { en: "Buyer name", zh_CN: "买家昵称" },
  slot_order_id: { en: "Order number", zh_CN: "订单号" },
  slot_shop_name: { en: "Shop name", zh_CN: "店铺名称" },
  slot_item_title: { en: "Item", zh_CN: "商品名称" },
  slot_tracking_number: { en: "Tracking number", zh_CN: "物流单号" },
  slot_order_status: { en: "Order status", zh_CN: "订单状态" },

  // Tones, and why a reply is offered
} as const satisfies Record<string, Record<"en" | "zh_CN", string>>;
