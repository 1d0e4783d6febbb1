import { zhRules } from "../../../../lib/understanding/instant/rules/zh";
import { expectRules } from "./expect-rules";

expectRules(zhRules, {
  "zh/review_threat/bad review or low stars announced": {
    hits: ["今天不发货我直接给差评", "再拖下去一顆星伺候", "等我寫評價你就知道了", "如果唔換就畀一星"],
    misses: ["看到有人给了一星，是质量问题吗", "手滑點錯打了一星，已經改成五星", "五星好评已经给你们啦"],
  },
  "zh/review_threat/will post or expose online": {
    hits: ["我要把聊天记录发到微博上", "放上FB公審你間店", "讓大家知道你們怎麼對待客人"],
    misses: ["在小红书看到你们家的包，好看", "收到很喜歡，會發IG推薦給朋友", "你们有抖音直播间吗"],
  },
  "zh/dispute/claim, chargeback or platform involved": {
    hits: [
      "不处理我就申请平台介入",
      "我已經跟信用卡公司申請扣款爭議",
      "明天去銀行做chargeback",
      "A-to-z 已经提交了",
    ],
    misses: ["手机壳有没有透明case", "平台上的优惠券怎么用", "信用卡可以付款吗"],
  },
  "zh/dispute/report to the platform": {
    hits: ["我要向虾皮投诉你们", "已經檢舉你們賣場了", "我去Shopee舉報你"],
    misses: ["我要投诉那个快递员，把箱子扔地上", "不是投诉哈，就是提个建议", "平台显示已发货对吗"],
  },
  "zh/legal/lawyer, court or lawsuit": {
    hits: ["我会请律师处理", "再不退錢我就去法院告你", "走法律途径解决吧"],
    misses: ["有没有律师袍cosplay的那种", "送给律师朋友的礼物，能包装吗", "請寄到法院路12號"],
  },
  "zh/legal/police or consumer authority": {
    hits: ["已经报警了", "我去消委會投訴", "打12315举报", "明天去派出所备案"],
    misses: ["警察玩具车是几岁玩的", "小朋友的警察帽有大號嗎", "放心，假一赔十是真的吧"],
  },
  "zh/safety/injury or illness": {
    hits: ["杯子爆开划伤了我的手", "用了面霜满脸过敏了", "小孩差點吞下去", "BB成身出疹，去咗急症"],
    misses: ["敏感肌可以用吗", "小朋友用會不會過敏", "手机屏幕划伤了能换膜吗"],
  },
  "zh/safety/fire, shock or danger": {
    hits: ["充電器冒煙了", "插上就漏电", "電池爆炸，差點失火"],
    misses: ["这款爆炸头假发还有吗", "会不会漏电", "火锅底料辣不辣"],
  },
  "zh/counterfeit_claim/says it is fake or copied": {
    hits: ["专柜说是假的", "這根本是盜版", "呢對鞋係假貨", "明显是高仿"],
    misses: ["请问是正品吗", "是不是正版的呀", "假皮的包会掉皮吗", "怕買到假貨，有保證嗎"],
  },
  "zh/fraud_accusation/scam, cheat or lie": {
    hits: ["骗子店", "你們根本詐騙", "呃錢㗎你哋", "收了钱就装死"],
    misses: ["上次在别家被骗了，你们家靠谱吗", "怕遇到骗子，所以先问问", "这个坑纹钢板多厚"],
  },
  "zh/refund_abuse/money or a bad review, a good review for money": {
    hits: ["不退钱就给差评", "退我二十我就給五星", "好评返现吗 转我10块"],
    misses: ["卡片上写好评返现，怎么领", "已经给了五星好评", "可以退一部分钱吗"],
  },
  "zh/refund_abuse/money back but keeps the item": {
    hits: ["钱退我，东西我留着", "退款，貨我不會寄回", "只退款不退货，东西我不寄"],
    misses: ["退款需要寄回吗", "東西還沒寄出嗎", "東西我已經寄回去了，什麼時候退款"],
  },
  "zh/off_platform/another messenger, phone or e-mail": {
    hits: ["加个微信聊吧", "可以加LINE嗎", "你们店电话多少", "有冇WhatsApp可以傾"],
    misses: [
      "快递打我电话13800000000就行",
      "line friends的手机壳有吗",
      "微信支付可以吗",
      "手机壳适用什么型号",
    ],
  },
  "zh/off_platform/pay or meet outside the platform": {
    hits: ["可以面交嗎", "我直接转账给你便宜点", "不走平台能便宜多少"],
    misses: ["可以用支付宝付款吗", "支持货到付款吗", "能便宜一点吗"],
  },
  "zh/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: ["请把验证码发给我", "您的店铺异常，请点击 http://login.example/a 验证", "請提供身分證正反面"],
    misses: ["我收不到验证码怎么付款", "清关需要身份证吗", "密码锁怎么改密码", "护照套有黑色吗"],
  },
  "zh/abuse/insults": {
    hits: ["傻逼客服", "你們都是白痴", "死全家", "仆街"],
    misses: ["有30升的垃圾袋吗", "我真是太蠢了，地址填错", "滚筒洗衣机能用吗", "狗狗的衣服有大码吗"],
  },
  "zh/abuse/threats or sexual harassment": {
    hits: ["知道你店在哪，出门小心点", "小姐姐发张性感照片", "我找人上门砸了你的店"],
    misses: ["模特身高多少穿的什么码", "知道你们店在哪里自提吗", "單身公寓用多大的合適"],
  },
  "zh/privacy/delete, disclose or misuse of personal data": {
    hits: ["请删除我的个人信息", "你們把我的電話給別人了", "你们存了我什么资料"],
    misses: ["请帮我改一下收件地址", "防窥膜保护隐私吗", "手机里的照片会不会删掉", "麻煩保密包裝"],
  },
});
