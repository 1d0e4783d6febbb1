/** Simplified and traditional forms in pairs (a character with two traditional forms stands twice), for the characters that the rules use. */
const HAN_PAIRS =
  "诉訴评評负負给給写寫发發让讓连連红紅书書网網视視频頻处處见見举舉检檢报報争爭议議纠糾纷紛单單银銀请請协協" +
  "费費师師诈詐骗騙钱錢还還货貨卖賣买買贼賊强強盗盜实實说說谎謊讲講话話电電烧燒烫燙伤傷过過脸臉脚腳肿腫湿濕" +
  "烟煙着著医醫诊診误誤呕嘔儿兒划劃扎紮厂廠赝贗权權专專柜櫃鉴鑑图圖袭襲链鏈验驗证證码碼账賬号號户戶冻凍结結" +
  "异異护護资資讯訊简簡隐隱删刪记記录錄销銷泄洩传傳个個为為么麼吗嗎们們这這边邊间間会會时時应應该該转轉汇匯" +
  "数數线線现現场場机機邮郵联聯络絡语語里裡问問题題试試选選赔賠补補热熱晒曬达達挂掛长長张張滚滾脑腦残殘废廢" +
  "妈媽贱賤妇婦尸屍杀殺东東门門约約样樣级級击擊触觸灾災闻聞难難头頭颗顆从從与與开開关關备備讼訟审審额額条條" +
  "监監体體团團论論坛壇贴貼馆館众眾认認对對错錯软軟确確领領奖獎锁鎖进進运運递遞动動质質压壓欧歐恶惡烂爛点點" +
  "无無来來后後车車觉覺页頁没沒损損亚亞马馬逊遜虾蝦宝寶万萬猪豬鸡雞岁歲声聲听聽亲親当當终終紧緊总總铺舖织織" +
  "据據标標刚剛变變带帶摆擺净淨围圍兽獸维維绕繞经經调調弃棄严嚴杂雜钩鉤几幾闹鬧静靜装裝饰飾续續块塊脏髒坏壞" +
  "顾顧丢丟尔爾绝絕谁誰谢謝园園毁毀骚騷扰擾窃竊积積鱼魚仅僅懒懶独獨吓嚇将將贵貴产產务務卷捲愿願庄莊径徑济濟" +
  "铁鐵阴陰险險气氣喷噴灯燈宫宮帮幫区區缝縫针針夹夾挤擠飞飛怀懷疗療肤膚痒癢疮瘡晕暈脱脫系係倾傾帐帳伪偽归歸" +
  "编編纪紀顺順丰豐猫貓咨諮询詢读讀诚誠扫掃营營执執铲鏟铺鋪说説败敗类類种種欢歡满滿荐薦创創乡鄉湾灣罚罰价價" +
  "优優谈談签簽复復复覆够夠骂罵爱愛离離乱亂偿償担擔两兩决決盘盤乐樂钟鐘钟鍾戏戲态態么麽里裏脓膿荨蕁钝鈍断斷" +
  "宽寬届屆业業属屬须須减減亏虧识識国國药藥剂劑绿綠兴興";

const variants = new Map<string, string>();
for (let at = 0; at + 1 < HAN_PAIRS.length; at += 2) {
  const simplified = HAN_PAIRS.charAt(at);
  variants.set(simplified, (variants.get(simplified) ?? simplified) + HAN_PAIRS.charAt(at + 1));
}

/**
 * A pattern from a list, for scripts that put no spaces between words: one alternative a line, matched anywhere, read
 * raw as regular expression source. `<8>` is up to 8 characters, none of them a line break. Source is brought to NFKC,
 * as messages are (Thai "ำ" has two units there). A bad alternative throws SyntaxError when the module is loaded.
 */
export function fragments(list: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return compile(String.raw({ raw: list.raw }, ...parts));
}

/** Like `fragments`, for Chinese: a character written in its simplified form matches the traditional one too. */
export function hanFragments(list: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  let source = "";
  let inClass = false;
  for (const char of String.raw({ raw: list.raw }, ...parts)) {
    if (char === "[") inClass = true;
    if (char === "]") inClass = false;
    const forms = variants.get(char);
    source += !forms ? char : inClass ? forms : `[${forms}]`;
  }
  return compile(source);
}

function compile(source: string): RegExp {
  const alternatives = source
    .split("\n")
    .map((line) => line.trim().replace(/<(\d{1,2})>/gu, ".{0,$1}"))
    .filter((line) => line !== "");
  return new RegExp(`(?:${alternatives.join("|")})`.normalize("NFKC"), "u");
}
