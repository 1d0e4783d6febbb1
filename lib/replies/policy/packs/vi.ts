import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { NOT } from "./other-marketplaces";

/** "Not" in its written and chatted forms. */
const NO =
  "(?:khong|ko|kh|hong|hok|hk|k|chua|dung(?! (?:cach|hang|mau|size|nhu|mo ta|la|thoi|roi|loai|kieu|ly do|cho|qua|bang|duoc|kem))|(?<!thong )cam(?! (?:on|thay|giac|ket|doan))|chang|cha|dell?|deo|nghiem cam|xin dung|thoi khoi)";
const YOU =
  "(?:anh chi|anh\\/chi|quy khach(?: hang)?|khach(?: hang)?|nguoi mua|ban|anh|chi|minh|co|chu|cau|ac|a\\/c|c|a|e|em|may|mi|ong|ba|bac|bon may|ho)";
const WE =
  "(?:shop|ben em|ben minh|ben shop|chung toi|chung em|em|minh|tui|toi|cua hang|tiem|ad|admin|nha em|ben toi|nguoi ban|ben tui|tao|store|ky thuat|tho|chu shop|chu tiem|ben ban|nhan vien shop|quan ly|sep em|xuong|kho ben em|tiem minh|tui em|tui minh|nha minh)";
const ASK =
  "(?:vui long|xin|lam on|giup|nho|nho anh|nho chi|nho ban|phien|mong|co the|hay|nen|phai|tot nhat|tien thi|cho (?:shop|em|minh) xin|bao|de nghi|ho tro|huong dan|goi y|thong cam|chiu kho|nhap|bam|cu|tam thoi|lam phien|duoc khong|gium|dum|ho|nen|thoi thi|hay la|chi bang|tien|ranh)";
const MESSENGER =
  "(?:zalo|zl|za lo|da lo|gia lo|messenger|mess|viber|telegram|tele|whats ?app|we ?chat|line|skype|discord|imess\\w{0,4}|inbox facebook|ib facebook|z[ .]?a[ .]?l[ .]?o|da[ -]?lo|gia[ -]?lo|zep lao|dep lao|mes|mets|met sen\\w{0,4}|tin nhan face|telegam|ti le gram|vi ber|ket noi ngoai)";
const SOCIAL =
  "(?:facebook|fb|face|fanpage|page|instagram|insta|ig|twitter|threads|mang xa hoi|mxh|f[ .]b|fay|phay(?: ?buc)?|phay sach|fb ca nhan|trang ca nhan|insta\\w{0,4}|tiktok ca nhan|nhom kin|group kin)";
const ELSEWHERE =
  "(?:tiki|sendo|cho tot|chotot|ebay|etsy|temu|ali ?express|alibaba|taobao|tmall|1688|carousell|shein|zalora|voso|dien may xanh|facebook marketplace|marketplace|san khac|te mu|ebay|cho do cu|cho online|san (?:kia|xanh la|khac|nao khac)|tik ?i)";
const OUTSIDE =
  "(?:ngoai (?:san|shopee|lazada|tik ?tok|ung dung|app|nen tang|he thong|luong)|ben ngoai(?: san| shopee| app| ung dung)?|khong (?:qua|thong qua) (?:san|shopee|lazada|tik ?tok|app|ung dung)|rieng ngoai|ngoai luong|mua (?:ban )?rieng|giao dich rieng|khoi (?:can )?(?:qua|thong qua|dat qua|mua qua) (?:san|app|shopee|lazada|tik ?tok|ung dung)|dat qua san chi|(?:khoi|khong can|khong) (?:dat|mua|len don|tao don) (?:qua|tren) (?:san|app|shopee|lazada|tik ?tok)|ne san|ne phi)";
const WALLET =
  "(?:momo|mo mo|vi dien tu|zalo ?pay|vn ?pay|viettel ?pay|viettel money|shopee ?pay cua|paypal|western union|usdt|crypto|bitcoin|the cao|qr(?: code)?|ma qr|vietqr|mo[ .]?mo|zalopay|vnpay|vi ?qr|viet ?qr|qr ngan hang|vi momo|airpay|moca|vtmoney|the nap|the dien thoai|card dien thoai|ting ting)";
const BANK =
  "(?:tai khoan(?: ngan hang| ca nhan)?|tk|stk|so tai khoan|so tk|ngan hang|vietcombank|vcb|techcombank|tcb|mb ?bank|mb|bidv|agribank|vietinbank|acb|vpbank|tpbank|sacombank|vib|internet banking|banking|atm|ngan hang|so tk|vcb|bank|ban king|sao ke|seabank|shb|ocb|msb|hdbank|timo|cake|lien viet|dong a|scb)";
const GIFT =
  "(?:qua tang|(?:tang|gui|nhan|co|phan|mon|kem) qua|tang(?: kem)?|voucher|ma giam(?: gia)?|giam gia|phieu mua hang|hoan tien|tien mat|xu|hoan xu|tien thuong|phan thuong|mien phi|freeship|lixi|li xi|cashback|the cao|boc tham|trung thuong|uu dai|\\d{1,4} ?(?:k|d|dong|nghin|ngan|xu|%|vnd)|mon qua|qua|phieu|hop|goi mau thu|mau thu|khan|ly|tui|tien ship|tra cong|loi lo|hoa hong|bia cung)";
const DISEASE =
  "(?:mun(?: \\w{2,6})?|seo(?: (?:ro|loi|lom|mun|tham))?|tham (?:mun|nach|da|sam)|nam da|tan nhang|cham sua|cham (?:da|the tang)|vay nen|viem(?: \\w{2,6}){0,2}|man ngua|ngua da|ngua ngay|phat ban|hac lao|lang ben|gut|gout|phong thap|thap khop|xuong khop|thoai hoa(?: \\w{2,6})?|thoat vi(?: \\w{2,6}){0,2}|gai cot song|dau (?:lung|khop|dau|nhuc|hong|vai|bung|da day|goi|moi|co|rang|xuong|nguc|gay|bao tu|bung kinh|nua dau|mat|hong)|nhuc moi|te bi|te tay|ung thu|khoi u|u buou|tieu duong|dai thao duong|duong huyet|mo mau|huyet ap(?: cao)?|cao huyet ap|cholesterol|dau nua dau|mat ngu|stress|tram cam|lo au|nhiem trung|nhiem khuan|nep nhan|ran da|rung toc|hoi dau|gau ngua|nhieu gau|hen suyen|di ung|cam cum|cam lanh|cum a|cam sot|ho khan|ho co dom|sot cao|sot xuat huyet|covid|virus|vi rut|nam (?:da|mong|chan)|nuoc an chan|benh tri|tri (?:noi|ngoai)|gian tinh mach|ngu ngay|tat ngay|tao bon|da day|trao nguoc|soi than|soi mat|suy than|gan nhiem mo|tim mach|dot quy|tai bien|yeu sinh ly|xuat tinh som|liet duong|vo sinh|kinh nguyet|roi loan \\w{2,8}(?: \\w{2,6})?|phu khoa|mun coc|lo loet|vet thuong|benh(?: \\w{2,8}){0,2}|doc to|can thi|duc thuy tinh the|u tai|chong mat|beo phi|mo thua|hoi nach|hoi mieng|sau rang|xoang|tien dinh|suy giam mien dich|bac toc|hac lao|kho mat|khop|nhuc khop|bai liet|liet|hen|tieu hoa kem|dai trang|bao tu|u nang|u xo|mo hoi (?:tay|chan)|nhiet mieng|gian mach|suy nhuoc|men gan|gan nong|than yeu|hoi lung|nhuc dau|nhuc moi|soi(?: mat| than)?|sui mao ga|nam nach|ghe|la(?:ng|c) ben|zona|thuy dau|quai bi|ban do|cuom|mo mat|u mo|nam (?:chan sau|tan goc|lau nam)|nam,|nut got|thieu mau|huyet trang|roi kinh|dau bung kinh|alzheimer|parkinson|bien chung|suy tim|hep van|tac mach|cuc mau dong|mat tri nho|gu lung|cong veo|ve que|phu ne|be phoi|lao phoi)";
const HEALS =
  "(?:chua(?: khoi| tri| lanh| dut diem| het)?|tri(?: dut diem| tan goc| khoi| lieu)?|dieu tri|khoi|dac tri|tieu diet|diet|loai bo|xoa|xoa bo|xoa tan|xoa mo|danh bay|danh tan|giam(?: nhanh| han| dau)?|lam giam|ngan ngua|phong ngua|phong|ngua|day lui|day lui duoc|het|cat con|lam lanh|phuc hoi|cai thien|thai|dao thai|thanh loc|ha|on dinh|khac phuc|tot cho|hieu qua (?:voi|cho)|giup het|lam tan|chong|ngan chan|hoi phuc|thuoc|dut diem|triet tieu|dap tan|xoa so|tam biet|het sach|noi khong voi|danh bat|quet sach|thoi bay|don sach|tri tan goc|chua lanh|lam diu|bai sach|ha guc|het han|can quet|lam het|giup giam|ho tro (?:dieu tri|giam|tri)|dac hieu|xep|lam xep|teo|lam mo|lam teo|bay)";
const RETURNS =
  "(?:doi tra|tra hang|doi hang|hoan tien|hoan hang|doi|tra|refund|tra lai|hoan lai|doi lai|bao hanh|khieu nai|tra tien|hoan tra|hoan)";
const NATIONS =
  "(?:nguoi (?:trung quoc|tau|my|nhat|han|thai|campuchia|lao|an do|bac|mien bac|mien nam|mien trung|thanh hoa|nghe an|ha noi|sai gon|dan toc|chau phi|da den|viet|que|do thai|hoi giao)|tau khua|bac ky|nam ky|dan (?:bac|nam|thanh hoa|nghe an|que|tinh le|da den))";
const INSULT =
  "(?:ngu (?:ngoc|dot|xuan|si|vay|the|qua|vua|nhu|lam|ha|nguoi|vl)|dot (?:nat|the|vay|qua)|dan don|bi dien|dien khung|khung dien|dien ro|dien ha|than kinh|tam than|lua bip|lua dao (?:a|ha|vua|qua)|gia doi|noi doi|noi lao|an cap|trom cap|vo hoc|vo van hoa|vo duyen|mat day|mat lich su|bat lich su|thieu hieu biet|ngheo(?: ma| nan)?|ki bo|keo kiet|bun xin|rach viec|rac ruoi|phien phuc|mu chu|bi mu|dui mu|mu a|mu ha|diec|khong biet doc|khong co nao|khong nao|thieu nao|oc heo|cho chet|khon nan|mat net|trang tron|tham lam|nhieu chuyen|nhieu su|hach sach|xau tinh|hang dai|lay loi|doi bip|lao toet|hoa ro|ranh (?:qua|roi|hoi|ruoi)\\w{0,4}|cu toe|hack nao|thieu muoi|kem sang|phen|an hai|long rung|trau bo|cui bap|ba tam|tri tre|ngoc nghech|hau dau|kem hieu biet|me tin|ngang nguoc|hon lao|mat nhan cach|lom|keo cu|bao boi)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM = "(?:shopee|lazada|tik ?tok(?: shop)?|amazon|san|he thong|nen tang|ung dung|san tmdt)";

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:mua|dat|dat hang|dat mua|chot don|len don|ghe|vao|xem|tim|tham khao|ban|co ban|dang ban|co san|re hon|gia re|gia tot|gia|qua|sang|theo doi|follow|truy cap|mua sam|san)<25>(?:tren|o|ben|qua|tai|tu|sang|vao)<6>(?:shop |gian hang |link |kenh |cua hang )?${name}
  (?:shop|gian hang|link|cua hang|kenh|store) (?:cua (?:shop|em|minh|ben em) )?(?:tren |ben |o )?${name}
  ${name} (?:cua )?(?:${WE})
  (?:ben|tren|qua|o|sang|tu)<4>(?:shop |gian |nha |kenh )?(?:tui minh |ben em |em |minh )?(?:ben |tren |o )?${name}<30>(?:con|dang|re|giam|ma|freeship|free ship|gia|du|nhieu|mua|dat|chot|tim|co|la co|ship|sale|len|vao|cung ten|cua|nha|nhe|a|di|xem)
  ${name}<10>(?:re hon|gia re hon|gia tot hon|co san|con(?! (?:dang|phai|chua|xem))|dang sale|cung ten|ma giam|nhieu ma)`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  ${NO}<10>(?:ban|mo|co|mua|dat|kinh doanh|co gian hang|hoat dong)[^,.!?;]{0,24}(?<!\w)${name}
  (?:mua|da mua|dat|don hang|${YOU} (?:mua|thay|xem|dat)|chinh sach|cskh|tong dai|tai khoan|ung dung|ma giam gia|bao hanh)<6>(?:tren|o|ben|cua|tai) ${name}<15>(?:thi|chi|phai|truoc|roi|se|do|can|ap dung|xu ly|da|cua ${YOU})
  ${name}(?: shop)?<14>(?:cskh|xu ly|dang (?:xu|xem|kiem|duyet|cho)|trung tam|tong dai|duyet|xem xet|hoan|quyet dinh|thong bao|yeu cau|quy dinh|kiem tra|phan quyet|can thiep|giai quyet|bao|cho phep|tu dong)
  (?:cua|do|boi|phia|theo|cho|ben) ${name}<20>(?:duyet|xu ly|xem|hoan|quyet|kiem tra|quy dinh)`;

/** Vietnamese, as agents write it, with and without marks; patterns are written without them. */
export const viPack: PolicyPack = {
  language: "vi",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "vi/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:so cua|dt cua|mail cua|(?:sdt|so dien thoai|so dt|so dd|hotline|so may|email|gmail|dia chi email|so ca nhan|so lien he)(?: cua)?) (?:${WE})
        (?:goi|goi dien|alo|lien he|nhan tin|nt|ket noi|call)<15>(?:den |toi |qua |vao |cho )?(?:so|sdt|hotline|so dien thoai|so may)<4>(?:dien thoai|nay|sau|ben duoi|cua shop|cua em|hotline|duoi day|ca nhan)
        (?:goi|goi dien|alo) (?:truc tiep )?(?:cho|den|toi|qua) (?:shop|em|minh|ben em|ben minh|cua hang|hotline|chung toi)
        (?:quet|scan)<12>(?:ma|qr|ma qr|code)
        (?:gui|email|mail|nhan tin|lien he)<20>(?:den|toi|qua|vao|ve|cho) (?:email|mail|gmail|dia chi (?:email|mail))<3>(?:cua )?(?:shop|em|minh|nay|sau|:|ben (?:duoi|em|minh)|chung toi)
        (?:the|the bao hanh|danh thiep|to giay|hop|thiep|card|buu thiep)<25>(?:co|in|ghi)<12>(?:sdt|so dien thoai|so|hotline|qr|lien he)
        (?:cho (?:em|shop|minh) gui|em gui|shop gui|luu|day la|day)<8>(?:so|sdt|so dien thoai|email|hotline)<3>(?:cua )?(?:${WE})
        (?:alo|a lo|(?<!dong |mot |moi |theo |tron |hop |cai )goi|call|phone|ring|nhay may|nha may)<8>(?:cho |thang |truc tiep |qua |gap ){0,2}(?:ky thuat|tho|chu shop|chu tiem|chu|quan ly|nhan vien|tong dai|van phong|kho|xuong|em|shop|ben em|tui|(?:anh|chi|co|chu) [a-z]{2,8})<15>(?:nhe|nha|a|duoc|de|luc|gap|giup|so|la|cho|nhen|hen|ngay|bat cu|\d|$)
        (?:sdt|so (?:dien thoai|dt|lien he|hotline|may|goi|ky thuat)|email|mail|hotline|thong tin lien he)<12>(?:in|dan|ghi|de|nam|co|kem)<8>(?:tren|o|trong|sau|duoi|ngoai|san)<8>(?:hop|the|card|tui|nap|day|thung|bao bi|tem|giay|phieu|danh thiep|profile|trang)
        (?:gui|nhan|email|mail)<25>(?:ve|qua|vao|toi|den)<4>(?:mail|email|gmail|hop thu|thu dien tu|dia chi mail)
        (?:quet|scan|soi|dua may vao)<14>(?:q[ .]?r|ma q|ma vuong)
        (?:luu|ghi|save|nho)<6>(?:so|sdt|hotline|dt)<6>(?:cua )?(?:em|shop|ben|minh|tui|tiem|nhe|nha)
        (?:shop|ben em|ben minh|em|tiem|chung toi)<4>(?:co|mo)<8>(?:hotline|tong dai|so (?:rieng|dien thoai|lien he)|email|duong day nong)
        (?:quet|scan|soi)<8>(?:cai |cai ma |ma )(?:vuong|tren|o|duoi|dan|in)
        (?:lien he|lien lac|goi|trao doi|ho tro|tu van)<25>(?:qua|bang) (?:dien thoai|duong day|tong dai|hotline|email|cuoc goi)<14>(?:ban |rieng )?(?:cua )?(?:cong ty|shop|ben em|chung toi|cua hang|van phong|ben minh|a|nhe|$)
        (?:so|sdt)<4>(?:cua )?(?:tho|ky thuat|chu|quan ly|nguoi lap|xuong|may)<8>(?:dan|in|ghi|o|de|tren|sau|em)
        (?:sdt|so dien thoai|so dt|so|lien lac)(?: cua)?(?: dien thoai)? (?:tho|ky thuat|chu|quan ly|ben em|shop|nguoi lap)<14>(?:kep|kem|de|in|dan|nhet|ghi|bo|em kep)`,
      unless: phrases`
        (?:so|sdt|so dien thoai|email|dt)(?: nhan hang| giao hang| lien lac)? (?:cua )?(?:nguoi nhan|don hang|${YOU} da|anh chi|quy khach|khach|shipper|buu ta|nhan hang|giao hang|van don|tai xe|tren don|trong don)
        ${NO}<8>(?:cung cap|chia se|cho|gui|duoc|the|de lai|duoc phep|trao doi)[^,.!?;]{0,28}(?<!\w)(?:so|sdt|email|hotline|lien he|thong tin)
        (?:shipper|buu ta|buu cuc|giao hang|ghn|ghtk|j&t|viettel post|spx|tai xe|don vi van chuyen|tra hang|ma van don|huong dan su dung|trung tam bao hanh)
        (?:vietqr|ma qr|qr)<30>(?:tra|ck|coc|thanh toan|chuyen (?:khoan|tien))
        (?:hotline|so|trung tam)<25>(?:cua )?(?:hang|nha san xuat|trung tam bao hanh)|phieu bao hanh cua hang`,
      rewrite: "anh chị nhắn tin cho shop tại đây nhé",
    },
    {
      id: "vi/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:cho|xin|gui|de lai|cung cap|nhan|inbox|ib|bao)<12>(?:shop |em |minh |ben em |giup )?(?:xin )?(?:so dien thoai|sdt|so dt|so zalo|zalo|so|email|facebook|nick)<6>(?:zalo|dien thoai|cua (?:anh|chi|ban|minh)|de|nhe|a|lien he|ca nhan|nha|voi)
        (?:co|dung) (?:so )?zalo (?:khong|ko|k)`,
      unless: phrases`
        (?:giao hang|shipper|dia chi|nguoi nhan|don hang|ma don|van don|nhan hang|len don)
        ${NO}<10>(?:can|gui|cho|cung cap|nen)`,
      rewrite: "anh chị nhắn tại đây giúp shop nhé",
    },
    {
      id: "vi/external_link/web shop, form or video elsewhere",
      class: "external_link",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:web|web ?site|trang web|wed)<4>(?:chinh thuc |rieng |ban hang )?(?:cua )?(?:shop|em|ben em|tiem|minh|tui|cong ty|nha em|thuong hieu|hang em)
        (?:google|gg) ?(?:form|drive|doc|bieu mau)|link ?tree|bieu mau google
        (?:link|duong dan|duong link|lien ket)<8>(?:nay|sau|ben duoi|duoi day|em gui|shop gui|tren bio|o bio|trang ca nhan|day|phia duoi|ngan|ngoai)
        (?:you ?tube|ytb|kenh yt)<8>(?:cua )?(?:shop|em|ben em|tiem|minh|ky thuat|hang)|(?:tren|qua) (?:you ?tube|ytb)`,
      unless: phrases`
        (?:shopee|lazada|tik ?tok|amazon|san pham|don hang|ung dung|app|gian hang)<15>(?:link|duong dan|lien ket)|(?:link|duong dan|lien ket)<15>(?:shopee|lazada|tik ?tok|amazon|san pham|don hang|trong app|tren app|trong ung dung|gian hang)
        ${NO}<10>(?:co|bam|nhan|mo|truy cap|click)<10>(?:web|web ?site|link|duong)
        web<8>(?:ghn|ghtk|j&t|spx|buu dien|viettel|hang san xuat|nha san xuat)`,
      rewrite: "",
    },
    {
      id: "vi/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:nhan tin|nhan|nt|ib|inbox|chat|lien he|lien lac|ket noi|ket ban|add|kb|theo doi|follow|xem|ghe|vao|tham gia|gui|chuyen|qua|sang|noi chuyen|trao doi|tu van|hoi|dat hang|dat|chot|chot don|phan hoi|rep|tra loi|ho tro|tien|nhanh hon|nhanh|cap nhat|alo|goi|call|video|hinh|anh|mua|bao gia|giao dich|ban bac|gap|tim|de lai|lay)<25>(?:qua|ben|tren|bang|o|sang|vao|toi|den|theo|tai|cho shop|cho em|via)<3>(?:so |nhom |group |kenh |trang |tai khoan |link |app |ung dung |nick ){0,2}(?:${MESSENGER}|${SOCIAL})
        (?:ket ban|add|kb|ib|inbox|chat|nhan tin|nhan|theo doi|follow|like|lien he|tim|xin|cho xin|cho|luu|quet|tham gia|vao|qua|sang|ghe|xai|dung)<3>(?:so |nhom |group |kenh |trang |nick |em |shop |minh |giup |ma |xin ){0,2}(?:${MESSENGER}|${SOCIAL})(?! (?:pay|cua (?:dien thoai|dong ho)))
        (?:${MESSENGER}|${SOCIAL})(?: ca nhan| cua| rieng| chinh thuc| oa)? (?:${WE})
        (?:nhom|group|kenh|cong dong|hoi) (?:kin |vip |khach hang |si |khach |chat |uu dai )?(?:${MESSENGER}|${SOCIAL})
        (?:co|dung|xai|choi|su dung)<4>(?:so )?(?:${MESSENGER}|${SOCIAL}) (?:khong|ko|k|chua|hong)
        (?:nhan tin|chat|trao doi|noi chuyen|lien he|giao dich|thoa thuan|deal|thuong luong)<15>${OUTSIDE}
        (?:ib|inbox) (?:rieng|ngoai|face|facebook)|app (?:xanh|mau xanh)(?! la)
        (?:nhan|nt|ib|inbox|add|kb|ket ban|qua|sang|vo|vao|len|ghe|coi|hoi|gui|tim|rep|chat|theo doi|follow|tham gia|keo|gap|ban|trao doi|tu van|xem)<25>(?:nhom |group |trang |kenh |nick |so |cai |ben )?(?:${MESSENGER}|${SOCIAL})
        (?:${MESSENGER}|${SOCIAL})<6>(?:cho |cua |ben )?(?:tiem|shop|em|ben em|minh|tui|chu|ky thuat|nha em)
        (?:ib|inbox|nhan tin|nhan|chat|noi chuyen|trao doi)<6>(?:rieng|ngoai|kin)<12>(?:nhe|nha|a|cho|de|gia|thoi|tien|nhen|$)`,
      unless: phrases`
        ${NO}<8>(?:the|duoc|co|ho tro|su dung|dung|lam viec|lien he|nhan tin|trao doi|chuyen|qua|giao dich|nhan|chat|ket ban|tin|duoc phep|tu van|can|phai)[^,.!?;]{0,28}(?<!\w)(?:${MESSENGER}|${SOCIAL}|ngoai|rieng|ben ngoai)
        (?:op(?: lung)?|sticker|moc khoa|ao|thong bao|tin nhan den|logo|gau bong|dong ho|hinh in|in hinh|in chu|bieu tuong|nut|cuoc goi|mau in)<14>(?:${MESSENGER}|${SOCIAL})
        (?:${MESSENGER}|${SOCIAL})<12>(?:thong bao|hien|chibi|la ten mau|in tren)
        (?:canh giac|can than|lua dao|gia mao|mao danh|de phong)`,
      rewrite: "anh chị nhắn tin cho shop tại đây nhé",
    },
    {
      id: "vi/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:mua|dat|dat hang|dat mua|ghe|vao|xem|tim|tham khao|den|toi|qua|sang|dang ky|truy cap|chot|re hon|gia re|gia tot|co ban|co san|con hang|lay)<20>(?:tren|o|ben|qua|tai|tu|vao|den|toi|truc tiep|ngay)?<4>(?:web ?site|web|trang web|trang chu|cua hang offline|cua hang truc tiep|cua hang|showroom|chi nhanh|shop khac|shop offline|gian hang khac|kho|san khac|nen tang khac)<3>(?:cua shop|cua em|cua ben|ben em|ben minh|cua minh|shop|em|minh|chinh thuc|rieng|de|nhe|nha|cho|re|se|gia|truc tiep|khac)
        (?:web ?site|trang web|web|cua hang offline|showroom|cua hang) (?:cua |chinh thuc cua |rieng cua )(?:${WE})<8>(?:de|dat|mua|re|co|nhe|nha|xem|:|la|nhieu|giam|se|gia|o|tai)
        (?:mua|dat|dat hang|lay hang) (?:truc tiep|thang) (?:voi|cua|tu|qua|ben|cho) (?:shop|em|minh|ben em|ben minh|chung toi|kho|xuong|chu shop)
        (?:tim|search|tra|go)<8>(?:ten )?(?:shop|thuong hieu|cua hang)<12>(?:tren|o) (?:google|mang|facebook|internet)
        (?:dat|mua|giao dich|chot don|len don|dat hang)<15>${OUTSIDE}
        (?:ben|tren|o|qua|vo|vao)<4>(?:web|web ?site|trang web|wed|quep)<4>(?:cua |chinh cua |rieng cua )?(?:shop|em|ben em|tiem|minh|tui|hang|cong ty|nha em)
        (?:mua|dat|lay|chot|deal)<8>(?:rieng|ngoai|thang|truc tiep)<12>(?:re hon|khoi|khong mat|do|tiet kiem|giam)
        (?:co|mo|lap|chay|moi lam)<6>(?:trang|web ?site|web|gian hang|cua hang|app|kenh)<8>rieng<6>(?:cua|a|nha|nhe|do|,|\.|:|re|$)
        (?:con|co|ban|dang|xem|dat)<10>(?:tren|o|ben) (?:trang )?web(?: ?site)? (?:rieng|nha em|nha minh)
        (?:chi|toan|deu|nhieu hon|du mau|re hon)<10>(?:up|dang|post|ban|co|trung|bay)<12>(?:tren|ben|o) (?:do|ben do|kia|ben kia|trang do|web do)`,
      unless: phrases`
        ${NO}<8>(?:co|ban|mo|the|duoc|ho tro|nen|giao dich|hoat dong|mua|chap nhan|nhan)[^,.!?;]{0,28}(?<!\w)(?:web|web ?site|trang web|cua hang|chi nhanh|showroom|kho|ngoai|san khac|${OUTSIDE})
        (?:web ?site|web|trang web|cua hang)<6>(?:cua )?(?:ghn|ghtk|j&t|viettel|spx|shopee|lazada|hang|nha san xuat|don vi van chuyen|buu dien|buu cuc|hai quan)
        (?:cua hang|shop) (?:cua )?(?:shop|em|minh)?<4>(?:tren|o) (?:shopee|lazada|tik ?tok|san|ung dung|day)
        (?:o|tai|tu|ben) (?:shop|cua hang|san) khac<12>(?:truoc|re hon ma|thi)`,
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: sendsTo(ELSEWHERE),
      unless: comesFrom(ELSEWHERE),
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/other_platform/our shop on Shopee",
      class: "other_platform",
      marketplaces: NOT.shopee,
      pattern: sendsTo("(?:sh[o0]pp?ee?|shope|sopi|sop pe|shop pi|xop pi|(?:app|san|nha|ben) cam)"),
      unless: comesFrom("(?:shopee|shoppe|sopi)"),
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:l[a4]z{1,2}[a4]d[a4]|laz|lzd|(?:app|san) xanh)"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/other_platform/our shop on TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo("(?:t[i1]k ?t[o0]k(?: shop)?|top ?top|tts|(?:app|nha) den)"),
      unless: comesFrom("(?:tik ?tok(?: shop)?|top ?top)"),
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: NOT.amazon,
      pattern: sendsTo("amazon"),
      unless: comesFrom("amazon"),
      rewrite: "anh chị đặt ngay tại gian hàng này giúp shop nhé",
    },
    {
      id: "vi/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:chuyen khoan|chuyen|ck|thanh toan|tra|tra tien|gui tien|nap|coc|dat coc|dong|nop|bu|bu tien|phi ship|tien ship|phan chenh lech|tien)<25>(?:qua|vao|bang|den|toi|cho|theo|ve|sang)<3>(?:so |vi |tai khoan |stk )?(?:${BANK}|${WALLET}|tien mat|chuyen khoan|tk ca nhan|the cao)
        (?:chuyen khoan|ck|chuyen tien|gui tien|dat coc|coc|thanh toan|tra tien|bu tien)(?: truoc| truc tiep| rieng| them| giup| phi ship| tien ship| tien hang| phan chenh lech| phan con lai| \d{1,4}k){0,3} (?:cho|qua|toi|den|vao|voi) (?:shop|em|minh|ben em|ben minh|chu shop|stk|tai khoan|so|ca nhan|chung toi)
        (?:chuyen khoan|ck) (?:truoc|truc tiep|rieng|ngoai|giup|nhe|nha|la|de|duoc|cung|cho|thang|se|thi|luon|${YOU})
        (?:chap nhan|nhan|cho|ho tro|co) (?:thanh toan |tra tien )?(?:bang |qua |hinh thuc )?(?:chuyen khoan|ck|${WALLET}|tien mat truc tiep)
        (?:stk|so tai khoan|so tk|tai khoan(?: ngan hang)?|tk|${WALLET}) (?:cua )?(?:${WE}|vietcombank|vcb|techcombank|tcb|mb|bidv|agribank|acb|ca nhan|la|:|day|nhu sau|ben duoi)
        (?:thanh toan|giao dich|chuyen khoan|tra tien|mua ban|hoan tien|chot|mua|hoan|xu ly|dat|coc)<20>${OUTSIDE}
        (?:gui|cho|nhan|cung cap|xin|bao|de lai|inbox|ib|nhap)<15>(?:shop |em |minh |xin |giup ){0,3}(?:stk|so tai khoan|so tk|tai khoan ngan hang|tk ngan hang|${WALLET}|so momo|thong tin (?:tai khoan|chuyen khoan|ngan hang)|so the)
        (?:hoan|tra lai|tra|chuyen lai|chuyen|gui|hoan lai|den bu|bu|den|hoan tien|boi thuong)<30>(?:qua|vao|ve|bang|den|toi)<3>(?:so )?(?:${BANK}|${WALLET}|chuyen khoan|tien mat)
        (?:shop|em|minh|ben em) (?:se )?(?:ck|chuyen khoan)(?: lai| tra| hoan| cho| bu)?
        (?:khoi mat|tranh|do mat|khong mat|ne|do ton|bot|giam|tiet kiem)<6>(?:phi|chiet khau|thue)<4>(?:san|shopee|lazada|tik ?tok|nen tang)
        (?:gap|gap mat|giao tay|den lay)<15>(?:tra tien mat|tra truc tiep|tien mat)
        (?:ban|bank|chuyen|ck|quet|chuyen khoan|gui|nap|tra|coc|dong|lam)<8>(?:qua |vao |vo |cho |sang |ve |bang |thang |em |shop ){0,2}(?:${WALLET}|stk|vcb|vietcombank|techcombank|tcb|mb|bidv|agribank|acb|vietinbank|tpbank|sacombank|vpbank|tk|tai khoan)
        (?:tra|gui|dua|dong|dat|coc)<8>(?:tien mat|cash|tien tuoi)
        quet<6>(?:tra|chuyen|ck|thanh toan|coc|dong)|(?:vietqr|ma qr|qr)<30>(?:tra|chuyen|coc|thanh toan|ck|dong)
        (?:bill|bien lai|anh|hinh|man hinh|uy nhiem chi)<4>(?:chuyen khoan|ck|chuyen tien|giao dich)
        (?:vietcombank|vcb|techcombank|tcb|mb ?bank|mb|bidv|agribank|acb|vpbank|tpbank|sacombank|vietinbank|vib|stk|so tk|so tai khoan|tai khoan|tk)<14>\d{4}
        (?:coc|dat coc|tien coc|phi ship|tien ship|chenh lech|phan chenh|phan con lai|tien chenh)<25>(?:chuyen|ck|ban|bank|quet|momo|tien mat|stk|tk|tai khoan)
        (?:chuyen|ck|bank|ban|gui|coc)<4>(?:truoc |tien |phan |giup |qua ){0,2}(?:\d{1,4} ?(?:k|nghin|ngan|tr|trieu)|phan nua|50 ?%|nua tien|tien)<20>(?:cho |vao |qua |vo )?(?:shop|em|minh|tk|stk|ben em|tui|chu shop|tai khoan|truoc|roi em|roi shop|la em|la shop)
        (?:thanh toan|tra|chuyen|gui|dong|bu)<10>(?:thang|truc tiep|tay|ngoai)<8>(?:cho |voi |qua )?(?:xuong|kho|shop|em|chu|ben em|tho|ben minh|ky thuat|ke toan)
        (?:gap|gap mat|ghe|qua|toi|den|lay)<30>(?:tien mat|tra tien|cash)|(?:tien mat|cash)<30>(?:khi gap|luc gap|tai kho|o kho|cho nguoi cua|shipper ben|tho ben|ben em|ben shop)
        (?:stk|so tai khoan|so tk|so the|ma qr|tai khoan ke toan|momo)<25>(?:nhan|gui|gui sau|nhan sau|cho chi|cho anh|inbox)(?! lai hang)
        (?:coc|dat coc|giu hang)<10>\d
        (?:gui|dua|tra|chuyen|giao)<8>(?:thang |truc tiep |tay )?(?:tien|phan thieu|phan chenh|phi)<14>(?:cho )?(?:anh |chi |ban )?(?:giao hang|tai xe|shipper|nguoi|nhan vien|tho|bac tai)<4>(?:nha|cua|ben)<4>(?:em|shop|minh|tiem|tui)
        (?:xuong|kho|cua hang|tiem|nha em|lo)<20>(?:tra tien|thanh toan|tra)<6>(?:truc tiep|luon|mat|ngay|tai cho)
        (?:dua|gui|tra|dong|thanh toan|bu)<8>(?:thang |truc tiep |tay )?(?:tien|phi|cong|phan con lai|phan thieu|phan chenh|so con lai)?<14>(?:cho )?(?:tho|ky thuat vien|lai xe|tai xe|bac tai|chu xe|nguoi giao|nguoi lap|nhan vien|anh em|doi lap)<8>(?:nha|cua|ben)<3>(?:em|shop|minh|tiem|tui)`,
      unless: phrases`
        ${NO}<8>(?:the|duoc|nhan|chap nhan|yeu cau|ho tro|chuyen|thanh toan|giao dich|ck|can|bao gio|gui|phai|duoc phep|nen|tra|cung cap|tin|dat coc|coc|ngoai)[^,.!?;]{0,28}(?<!\w)(?:${BANK}|${WALLET}|chuyen khoan|ck|ngoai|tien mat|coc|truoc|rieng)
        (?:luc|buoc|trang|tai|o|muc|man hinh) (?:trang |buoc |muc |phan |man hinh )?(?:thanh toan|dat hang|checkout|phuong thuc thanh toan)
        ${PLATFORM}<15>(?:hoan|se hoan|da hoan|xu ly|chuyen|tra|duyet|giai ngan)
        (?:hoan|hoan tien|hoan tra|tra)<20>(?:boi|tu|qua|thong qua|theo) (?:he thong |san )?(?:shopee|lazada|tik ?tok|amazon|san|he thong|nen tang)
        phuong thuc (?:thanh toan )?(?:ban dau|goc)|cong thanh toan
        (?:canh giac|lua dao|gia mao|mao danh|can than)
        khi nhan hang|thu ho|(?:shopee|lazada|tik ?tok)(?: shop)?(?: dang| se| da)?<6>(?:hoan|chuyen|tra)|cod
        ${NO}<4>(?:chuyen khoan|ck|chuyen tien|thanh toan)<8>(?:cho|ben|ngoai|truoc|voi)
        (?:mica|standee|decal|sticker|khung|bang (?:mica|go|nhua|ten|menu|hieu)|ke (?:mica|go))<14>(?:qr|ma qr|chuyen khoan|tai khoan|stk)`,
      rewrite: "anh chị chỉ thanh toán qua trang thanh toán của sàn giúp shop nhé",
    },
    {
      id: "vi/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:${ASK}|${YOU}|thi)<25>(?:huy (?:don|giup|don hang|di|ho|dum|san pham|bo|dh|truoc|roi|ngay|lai|nhe|nha|a|cho|luon)|huy$|bam huy|an huy|chon huy|yeu cau huy|gui yeu cau huy|thao tac huy|tu huy|cancel)
        huy<10>(?:giup|ho|dum|di|cho) (?:shop|em|minh|ben em)
        huy (?:don|don hang|don nay|don cu|dh)?<8>(?:roi|va|xong|sau do|de)<8>(?:dat|mua|len don|chot)
        (?:tu huy|chu dong huy|huy tu phia|huy ben phia)
        (?:neu|khi) (?:${YOU} )?(?:dong y |chiu |giup |co the )?huy<25>(?:shop|em|ben em|minh)<4>(?:se |xin )?(?:tang|gui|bu|giam|ho tro|hoan|bot)
        (?:${YOU}|giup|ho|gium|dum|nho|phien|nen|cu|hay la|thoi|tu|lam on)<20>(?:bam |an |nhan |chon |thao tac |tu |click )?(?:huy|cancel)<12>(?:gium|giup|ho|di|ben|phia|don|nhe|nha|cho|truoc|luon|dum|lai|roi|nhen|hen|em|shop)
        (?:huy|cancel)<8>(?:ben|tu|o) (?:phia |ben )?(?:${YOU})
        (?:shop|em|ben em|ben minh|tui)<6>(?:ma )?(?:tu )?huy<20>(?:bi|tru diem|mat diem|phat|sao qua|oan|anh huong|khong duoc|rot)
        (?:de|cho)<3>(?:don )?(?:tu huy|troi don|qua han)|rut don|bo don<6>(?:nay|giup|di|nhe|nha)
        (?:mong|xin|nho|lam phien|vui long|thong cam|kinh mong|cam phien)<30>huy<8>(?:giup|gium|ho|don|dum)
        (?:rut|go|bo)<3>(?:don|lenh dat|yeu cau)<12>(?:giup|truoc|ho|di|lai|nhe|nha|gium)`,
      unless: phrases`
        (?:neu|khi|truong hop|vi|do|co phai)<15>(?:muon huy|can huy|yeu cau huy|co nhu cau huy|da yeu cau|khong muon|doi y)
        (?:muon|co nhu cau|theo yeu cau|da|duoc|co quyen|phi) (?:\w{2,6} )?huy
        ${NO}<12>(?:can|huy|the huy|duoc huy|nen huy|bi huy|phai huy|lo)
        (?:cach|huong dan|cac buoc)<8>huy
        de huy<15>(?:vao|bam|chon|mo|thi|:|anh|chi|ban)
        (?:tu dong|he thong|san|bi)<8>huy
        huy (?:tu dong|boi)`,
      rewrite: "shop đang tìm cách xử lý cho đơn này và sẽ nhắn lại tại đây",
    },
    {
      id: "vi/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:chon|ghi|dien|bam|tick|tich|de|nhap|lay|noi|bao|an)<8>(?:ly do|li do|muc|la|phan)?<8>(?:thay doi y(?: kien| dinh)?|doi y|khong (?:con )?(?:nhu cau|muon mua|can|thich)(?: nua)?|ko (?:con )?(?:nhu cau|muon mua|can)(?: nua)?|khong muon mua|dat nham|mua nham|dat trung|sai dia chi|thay doi dia chi|muon thay doi|doi dia chi|nhap sai|ly do khac|li do khac|ly do ca nhan|tim thay (?:cho|noi)? ?re hon|tim thay gia re|nguoi mua|loi (?:cua )?(?:khach|nguoi mua))
        (?:ly do|li do)<15>(?:thay doi y|doi y|khong (?:con )?(?:nhu cau|muon mua|can)|dat nham|mua nham|dat trung|sai dia chi|thay doi dia chi|muon thay doi|ly do khac|ca nhan|nguoi mua|khac)
        (?:dung|khong|ko|xin dung)<6>(?:chon|ghi|dien|bam)<12>(?:het hang|loi shop|nguoi ban|loi (?:cua )?nguoi ban|hang loi|khong dung mo ta|loi tu shop|shop)
        (?:chon|ghi|tick|tich|bam|khai|dien)<10>(?:la |ly do |muc |la do )?.?(?:het nhu cau|khong can nua|khong thich|khong ung|khach doi y|khach tu|mua du|dat du|tim duoc cho|lo tay|nham)
        (?:dung|khong|ko|khoi|xin dung)<6>(?:chon|ghi|bam|tick|tich|khai)<12>(?:hang loi|loi|hu|vo|thieu|giao sai|sai hang|hang gia|het hang|shop|nguoi ban|be|hong)
        (?:ly do|li do)<40>(?:de |cho )?(?:shop|em|ben em|tui)<6>(?:khong|khoi|do|ko) (?:bi )?(?:tru|phat|mat|anh huong)
        (?:ly do|li do)<12>(?:chon|ghi|de|cu|dien|bam)<50>(?:de|cho)<4>(?:de duyet|nhanh|duyet|kho duyet|em hon|khoi)
        (?:chon|bam|tick|ghi|dien|de)<50>(?:la |thi |cho )<6>(?:san |kho |ben do |he thong )?(?:duyet|chap nhan|nhanh duyet|qua)<4>(?:lien|ngay|nhanh|le|luon|de)?`,
      unless: phrases`
        (?:ly do|li do)<8>(?:that|dung|chinh xac|thuc te|phu hop|dung thuc te|trung thuc)
        (?:anh|chi|ban|khach) da chon`,
      rewrite: "anh chị chọn đúng lý do thực tế giúp shop nhé",
    },
    {
      id: "vi/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:5|nam|du 5|tron|full|4-5|4)<2>(?:sao|star|\*|⭐|★)
        (?:⭐|★){3}
        (?:danh gia|review|feedback|nhan xet|rate|binh luan|vote|fb)(?: cho shop| giup shop| giup em| giup| shop| san pham| cho em| minh){0,3} (?:5|nam|tot|that tot|tich cuc|cao|that cao|dep|xin|duong|co tam|nhiet tinh)
        (?:neu|hy vong|mong|khi|nhan hang)<8>(?:hai long|ung y|ung|thich|thay ok|thay tot|hang dep|vua y|ok)<30>(?:danh gia|review|feedback|nhan xet|binh luan|vote)
        (?:dung|ko|khong|xin dung|mong (?:khong|dung)|han che)<10>(?:danh gia|cho|vote|rate|review|de lai)<8>(?:1|mot|2|3|thap|xau|te|kem|tieu cuc|sao|it sao)
        (?:dung|khoan|cho|ko|khong|dung voi)<14>(?:cho|de|danh gia|cham|quang|tang|vote)<6>(?:1|mot|2|hai|3|ba|it) sao
        (?:cho|tang|xin|vote|cham|ung ho|danh)<10>(?:shop |em |tui em |minh |ben em )?(?:5|nam|full|du|tron)<3>sao
        (?:danh gia|review|nhan xet|binh luan|fb|feedback)<10>(?:dep|tot|5|xin|cao|co canh|co tam|long lanh|ngot|khen|hay)<12>(?:nhe|nha|cho|giup|ung ho|gium|a|nhen|kem|de|hen|$)
        khen<10>(?:shop|em|vai cau|may cau|vai loi|tren)
        (?:dung|khoan|xin dung) (?:voi|co|nen|mang|che|cho|danh|quang|vi|ghi|viet|de|len|noi|dap|ha|bao)<25>(?:danh gia|1 sao|mot sao|2 sao|3 sao|4 sao|nhan xet|review|feedback)
        (?:tron ven|tron|du|nam|full|max)<8>(?:canh sao|sao vang|ngoi sao|sao tron)|(?:nam|5|du) (?:canh|ngoi) sao`,
      unless: phrases`
        cam on[^,.]{0,20}(?:da|vi|ve)[^,.]{0,15}(?:danh gia|review|feedback|nhan xet|sao)
        ${NO}<10>(?:the |duoc |duoc phep |bao gio )?(?:yeu cau|xin|ep|doi hoi|nho)<12>(?:danh gia|review|sao)
        khach san<6>sao`,
      rewrite: "anh chị đánh giá trung thực giúp shop nhé",
    },
    {
      id: "vi/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:sua|chinh|chinh sua|doi|thay doi|xoa|go|go bo|rut|cap nhat|nang|tang|update|edit|thu hoi|bo|cai thien|dieu chinh|danh gia lai|an)(?: lai| giup| cho| ho| di| em| shop| minh| bot| cai| so| phan| bai){0,4} (?:danh gia|review|feedback|nhan xet|so sao|sao|binh luan|rating|diem danh gia)
        (?:danh gia|review|feedback|nhan xet|vote|rate)<3>lai<8>(?:giup|cho|shop|em|5|sao|nhe|nha|thanh|a)
        (?:danh gia|review|nhan xet|so sao|sao)<10>(?:duoc )?(?:sua lai|xoa di|doi thanh|go xuong|sua thanh|nang len|xoa giup|sua giup|doi lai)
        (?:1|mot|2|3) sao<6>(?:thanh|len|sang) (?:5|nam|4)
        (?:sua|chinh|xoa|go|nang|tang|doi|an|thay|ha|rut|cap nhat)<14>(?:danh gia|review|nhan xet|feedback|binh luan|(?:1|2|3|mot|hai|ba) sao)
        (?:danh gia|review|nhan xet|feedback|(?:1|2|3|mot|hai) sao)<25>(?:sua|xoa|go|nang|doi|an|thu hoi)<6>(?:giup|gium|ho|di|cho|lai|ngay|thanh|duoc|len|bot)
        (?:sua|doi|nang|chinh) sao<10>(?:truoc|di|lai|giup|roi|len)
        (?:xoa|go|sua)<10>(?:cau (?:che|do|nay)|bai (?:dang|viet|boc phot|post)|loi (?:che|phan nan)|doan che)<12>(?:giup|gium|ho|di|cho|nha|nhe|duoc|$)`,
      unless: phrases`
        ${NO}<8>(?:the|duoc|bao gio|yeu cau|can|duoc phep|nen) ?<8>(?:sua|xoa|doi|chinh|thay doi|yeu cau|nho|go)[^,.!?;]{0,28}(?<!\w)(?:danh gia|review|nhan xet|sao)
        ${NO}<6>tang<12>doi
        (?:${YOU}) (?:luon )?co the (?:tu )?(?:sua|chinh sua) (?:danh gia)<12>(?:trong|bat cu|o)
        sao qua ta`,
      rewrite: "cảm ơn anh chị đã cho shop biết; shop muốn khắc phục ạ",
    },
    {
      id: "vi/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<30>(?:khi|neu|cho|sau khi|cho moi|voi|doi lay|thay loi|cam on)<25>(?:danh gia|review|feedback|nhan xet|5 sao|sao|binh luan|quay video|vote)
        (?:danh gia|review|feedback|nhan xet|5 sao|sao|vote|quay video|dang anh)<30>(?:se |de |duoc |nhan ngay |nhan |shop |em |ben em |minh |lien |roi ){1,4}(?:duoc )?(?:tang|nhan|gui|hoan|giam|chuyen|co|bu|thuong|duoc tang|ck)<12>${GIFT}
        (?:neu|khi|sau khi) (?:${YOU} )?(?:sua|xoa|doi|go|danh gia|review|feedback|vote|chinh)<30>(?:shop|em|ben em|minh)<4>(?:se |xin )?(?:tang|gui|hoan|chuyen|bu|giam|ck|den|ho tro|tra)
        (?:danh gia|review|feedback)<15>(?:boc tham|trung thuong|giveaway|co qua|nhan qua|hoan xu|co thuong|tang qua)
        (?:danh gia|review|nhan xet|feedback|\d sao|nam sao|khen)<50>(?:tang|bieu|li ?xi|hoan lai|hoan ngay|hoan \d|giam \d|bot \d|ck lai|chuyen lai|co qua|nhan qua|rinh|duoc (?:tang|nhan|giam|hoan))
        (?:quay|video|clip|chup|dang)<14>(?:review|feedback|danh gia|nhan xet)<40>(?:tang|gui|free|mien phi|bieu|nhan|qua)`,
      unless: phrases`
        ${NO}<10>(?:tang|duoc|co|the|doi|tra|ap dung|thuong)
        cam on[^,.]{0,20}(?:da|vi|ve)[^,.]{0,15}(?:danh gia|review|feedback|nhan xet)`,
      rewrite: "",
    },
    {
      id: "vi/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:lien he|nhan tin|nhan|chat|inbox|ib|bao|noi|phan hoi|goi)<25>(?:truoc khi|dung voi|dung voi vang|thay vi|dung|truoc)<20>(?:danh gia|review|feedback|nhan xet|cho sao|vote|bam sao)
        (?:truoc khi|thay vi|dung voi|dung voi vang|dung|khoan|khong voi)<8>(?:cho |de lai |viet |bam )?(?:danh gia|review|feedback|nhan xet|sao|vote)<30>(?:lien he|nhan tin|nhan|chat|inbox|ib|bao|noi|phan hoi)<10>(?:shop|em|minh|ben em|chung toi|cho)
        (?:neu|co)<8>(?:khong hai long|chua hai long|khong ung|chua ung|co van de|van de|loi|co loi|su co|thieu sot)<40>(?:dung|truoc khi|thay vi|khoan)<12>(?:danh gia|review|feedback|nhan xet|vote)
        (?:co gi|gi do|khong ung|chua ung|chua vua|van de|loi|truc trac|khong vua y|bat man)<30>(?:nhan|bao|noi|alo|inbox|ib|chat|goi)<20>(?:dung|khoan|truoc|dung voi|cho voi)<20>(?:danh gia|sao|review|nhan xet|feedback)
        (?:nhan|bao|noi|alo|ib|chat)<14>(?:shop|em|ben em|tui)<6>(?:truoc|da|cai da)<20>(?:dung|khoan|hay|roi hay)<20>(?:danh gia|sao|review)`,
      rewrite: "có gì chưa ổn anh chị nhắn tại đây để shop hỗ trợ nhé",
    },
    {
      id: "vi/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:${ASK}|dung quen|nho|cho)<15>(?:danh gia|review|feedback|nhan xet|vote)
        (?:danh gia|review|feedback)<4>(?:giup|cho|ho) (?:shop|em|minh|ben em)
        (?:mong|cho|hong)<8>(?:danh gia|review|feedback)`,
      unless: phrases`
        cam on[^,.]{0,20}(?:da|vi|ve)[^,.]{0,15}(?:danh gia|review|feedback|nhan xet)`,
      rewrite: "",
    },
    {
      id: "vi/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:dung|nhap|su dung|ap|ap dung|lay|luu|san|(?<!chung )nhan|co|dang co|tang|thu thap)<12>(?:ma (?=giam|khuyen|freeship|free|uu|voucher|moi|rieng|sale|\w{2,12}\d)|voucher|ma giam|ma giam gia|coupon|phieu|khuyen mai|uu dai)(?: giam| gia| khuyen mai| freeship| \w{3,10})?
        (?:ma|code|voucher)[\s:]{1,3}[a-z]{2,12}\d{1,4}
        (?:giam|sale|off|chiet khau|uu dai|km)<8>\d{1,3} ?(?:%|k|nghin|ngan|d)
        mua (?:\d{1,2}|mot|hai|ba|nhieu|tu)<10>(?:tang|duoc|giam|free|re hon|mien phi)
        (?:xem|tham khao|ghe|kham pha|dung quen|thu|coi|luot)<12>(?:them )?(?:cac |nhung |bo suu tap|san pham|mau|shop|gian hang|bst)<8>(?:khac|moi|hot|ban chay|cua shop|suu tap|san pham|ben em|hot hit)
        (?:theo doi|follow|like|bam theo doi) (?:shop|gian hang|cua hang|page|kenh)
        (?:flash ?sale|sieu sale|dai ha gia|xa hang|sale|khuyen mai|uu dai|giam gia|thanh ly|xa kho|live(?:stream)?|chuong trinh)<8>(?:lon|soc|khung|dac biet|cuoi nam|hom nay|thang|dang|tet|sap|hap dan|cuc|sieu|toan shop|\d|live|manh|he)
        (?:free ?ship|mien phi (?:van chuyen|ship|giao hang)|mien ship|tang kem|qua tang kem)
        gia (?:uu dai|soc|khuyen mai|dac biet|sale|hat de|hoi|si tot|tot nhat)
        (?:co the|chac|biet dau)<8>(?:thich|quan tam|hop)<12>(?:san pham|mau|den|voi|nay|dong)
        (?:goi y|gioi thieu|de xuat)<12>(?:them |san pham|mau|combo|dong|\w{2,8} moi|bo)<10>(?:khac|moi|cua|nay|hot|cho)
        combo<8>(?:tiet kiem|uu dai|gia|re|tang|hot|sieu)
        (?:ket hop|phoi|di kem|dung kem)<10>(?:voi|cung)<10>(?:cua shop|ben em|nha em|shop)
        (?:dang ky|tham gia|tro thanh)<8>(?:thanh vien|ctv|cong tac vien|dai ly|hoi vien|ban tin)
        (?:don|lan mua|lan)<4>(?:sau|tiep theo|toi|ke tiep)<15>(?:giam|tang|voucher|uu dai|ma|chiet khau)
        (?:giam|voucher|uu dai|ma|tang)<20>(?:don|lan mua|lan) (?:hang )?(?:sau|tiep theo|toi|ke tiep)
        (?:ruoc|mua|lay|dat|chot|order|rinh|tau|hot|san|sam|om)<10>(?:them|kem|luon ca|luon)<14>(?:di|nha|nhe|ve|cho|mot|1|cai|doi|bo|dep|\w{2,6} nua|khong|ko|a|cung)
        dong gia \d{1,4}|(?:xa|thanh ly) (?:lo|kho|hang)|(?:dang|sap|hom nay)<8>(?:sale|km|khuyen mai|giam gia|deal|uu dai|co chuong trinh)
        (?:moi|ghe|tham khao|xem|thu|ngam|coi|luot|nghia|lien)<25>(?:dong|mau|bst|bo suu tap|san pham|tui|ao|giay|set|combo|hang)?<14>(?:moi (?:ra|ve|cap|len|nhat)|vua ve|hot|moi ra mat|ra mat|luon nha|dang sale|dang giam)
        (?:mua|lay|chot)<4>(?:2|hai|3|ba|nhieu|cap|combo|si)<10>(?:giam|re|tang|freeship|bot|con|loi|gia)
        (?:theo doi|follow|bam tim|tha tim|luu)<6>(?:shop|gian hang|tiem|kenh|page|tui em|nha em)<20>(?:de|nhan|khong lo|nha|nhe|san)
        (?:tich|doi|cong)<4>diem|khach quen|gia (?:yeu thuong|sale|soc|uu dai)|sieu pham|hang moi ve
        (?:vua|moi|sap)<3>ra mat|kinh moi|moi (?:quy khach|anh|chi|ban)<6>(?:ghe|xem|tham khao)|(?:nhan tien|san tien|tien the|tien day)<40>(?:lay|mua|them|rinh|dat|xem)
        (?:dung bo lo|khong nen bo lo|bo qua thi tiec)<14>(?:sale|uu dai|khuyen mai|chuong trinh|deal)
        (?:giam|sale|km|uu dai)<10>\d{0,3} ?%?<14>(?:toan bo|ca shop|toan shop|tat ca|moi san pham)
        (?:mua|lay|dat|chot|hot)<4>(?:kem|them|cung|chung|luon)<25>(?:giam|bot|re hon|tang|free|mien|loi hon|deal|uu dai|du cap|du bo)
        giam them<8>(?:cho|nua|\d|minh)
        (?:het|con|san|chot|nhan) deal (?:\d{1,3} ?(?:k|%|dong)|soc|hot|hoi|khung)`,
      unless: phrases`
        ma van
        kien co ma
        ma thi khong can in
        ma don
        ${NO}<8>(?:co|con|ap dung|the|duoc|ho tro|ap)[^,.!?;]{0,28}(?<!\w)(?:ma|voucher|khuyen mai|uu dai|giam gia|sale|freeship|qua|chuong trinh|free ?ship)
        (?:da|moi)<3>(?:het|ket thuc|het han)
        (?:da|chua|het)<4>(?:het han|co chuong trinh|giam gia duoc)`,
      rewrite: "",
    },
    {
      id: "vi/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:chi|duy nhat|rieng|chi con|chi trong|chi ap dung)<6>(?:trong )?(?:hom nay|toi nay|ngay hom nay|tuan nay|24h|24 gio|het hom nay|ngay mai|\d{1,2} ?(?:gio|phut|h|tieng|p)|vai gio|khung gio|den toi)(?: thoi| nay)?
        (?:co hoi|ngay|lan|dip|suat|thoi diem)<3>(?:cuoi cung|cuoi|duy nhat|vang|co mot khong hai|hiem co|hiem)
        (?:nhanh tay|nhanh len|nhanh chan|mua ngay(?! tai)|dat ngay(?! tai)|chot ngay|chot don ngay|chot lien|tranh thu|gap rut|khan truong|mau mau|mua lien|san ngay|rinh ngay|hot ngay|dat lien|dat gap|chot gap|dung chan chu)
        (?:keo|ko thi|khong thi|truoc khi|so)<4>(?:la )?(?:het|het hang|lo|tiec|tang gia|het suat|muon|khong con|nguoi khac (?:mua|lay)|chay hang)
        (?:dung|dung de|cho de)<4>(?:bo lo|lo|bo qua|cham tre|tiec)
        (?:so luong|thoi gian|uu dai|suat) (?:co han|co gioi han|gioi han|rat it|khong nhieu)
        (?:uu dai|khuyen mai|gia|sale|giam gia|chuong trinh)<12>(?:ket thuc|sap ket thuc|het|sap het|se tang|tang|chi den|den het|chi con|tro lai gia|ve gia)
        (?:ngay mai|mai|qua hom nay|sang mai|tuan sau|toi nay)<6>(?:la )?(?:tang gia|het|ve gia|len gia|het uu dai|het sale|gia (?:se )?(?:tang|cao|len|ve))
        (?:con|trong)<3>\d{1,2} (?:phut|gio|h|tieng)<12>(?:nua|cuoi|de|thoi|la het|hoac|khong|chot|dat)
        (?:chay hang|ban chay nhu|hot hon hot|sap chay)
        (?:den|toi|chi den|het)<8>(?:12h|12 gio|nua dem|dem nay|toi nay|het hom nay|24h)<8>(?:thoi|la|nha|het|nay)?
        (?:mai|ngay mai|lat nua|chut nua|sau do|qua hom nay)<8>(?:la )?(?:het|het cua|het gia|gia khac|tang|khong con|bay|len gia|dong|tro ve)
        (?:chan chu|cham|do du|suy nghi|luong lu)<14>(?:la |thi )?(?:bay|het|mat|lo|tiec|hoi han|khong con|muon)
        (?:co|dang co|nhieu|ca dong)<4>(?:nguoi|khach)<8>(?:xem|hoi|gianh|dat|nham|canh|cho)|(?:chot|dat|mua|quyet|xuong tien)<6>(?:le|ngay|lien|gap|di keo|di)<4>(?:keo|khong|ko|chu|khong la)?
        (?:lan cuoi|dot cuoi|lo cuoi|chot so|dem nguoc|phut chot|giay phut)
        (?:chi con|con|co)<6>(?:vai|may|\d{1,2})<3>(?:tieng|phut|gio|suat)(?: nua| thoi| cuoi| de|$)
        co hoi<10>(?:chi|thoi|cuoi|duy|vang)
        (?:con|co|dung|duoc|trong) (?:moi|dung|co|mot|nay)<4>(?:hom nay|toi nay|dem nay|buoi nay|ngay nay|phien nay|live nay|chieu nay|sang nay)
        (?:het|xong|tat|ngung|qua|sau) (?:live|phien|phien live|sale|dem nay|khung gio|gio vang|hom nay)<15>(?:la |thi )?(?:gia|het|nhay|tang|len|ve gia|tro ve|khong con|mat|thoi)
        gia<4>(?:nhay|bat|doi|vot|tro)<4>(?:lai|nguoc|len|ve)`,
      unless: phrases`
        (?:tra hang|hoan tien|khieu nai|doi tra|hoan hang|bao hanh|khang nghi|xac nhan|yeu cau)<25>(?:han|truoc|den|het han|cham nhat|thoi han|ngay|trong)
        (?:thoi han|truoc|cham nhat|han chot|han)<25>(?:tra hang|hoan tien|khieu nai|doi tra|bao hanh|giao hang)
        (?:shop|em|ben em|minh|se)<6>(?:gui|giao|xu ly|kiem tra|ho tro|phan hoi|dong goi|tra loi|len don|di don)
        (?:giao hang|gui hang|giao|nghi|dong cua|mo cua|nghi le|nghi tet|bao tri|gio lam viec|di don|lay hang)
        ${NO}<6>(?:can|phai)<4>(?:voi|gap|lo|vang)
        phien ban gioi han`,
      rewrite: "",
    },
    {
      id: "vi/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:chi con|con dung|con moi|con|con lai)<4>(?:\d{1,2}|mot|hai|ba|vai|it)<3>(?:cai|chiec|san pham|sp|bo|doi|hop|cay|set|mon|con|chai)<6>(?:thoi|cuoi|nua|cuoi cung|duy nhat|a|nhe|nha)
        (?:sap|gan|chuan bi) (?:het hang|het|chay hang|sold ?out)
        (?:nhung|cac|vai|lo|dot|mau|cai|chiec|san pham|suat)<4>cuoi cung`,
      unless: phrases`
        (?:ngay|gio|tuan|phut|thang) (?:nua|cuoi)
        (?:pin|muc|dung luong|han)<10>(?:het|con)
        sap het (?:han|pin|thoi gian)`,
    },
    {
      id: "vi/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:re|tot|re va tot|ben|dep|chat luong|uy tin|hieu qua|manh|an toan|hien dai|ban chay|hot|xin|chuan|noi tieng|cao cap|ngon|dinh|em|nhanh|ngon bo re|thap|hoan hao)<3>(?:nhat|so 1|so mot|bac nhat|hang dau)<8>(?:the gioi|viet nam|vn|thi truong|shopee|lazada|tik ?tok|san|mien|hien nay|trong (?:tam gia|phan khuc|cac)|toan quoc|tren|ha noi|sai gon|chau a|roi|luon|a|nhe|nha|ca nuoc|hien tai)
        gia (?:\w{2,5} )?(?:re nhat|tot nhat|thap nhat|re vo dich|vo doi|re bat ngo nhat)
        (?:re nhat|tot nhat|xin nhat|so 1|so mot|top 1|no ?1|hang dau|so dach|dinh cao)<4>(?:the gioi|viet nam|vn|thi truong|shopee|san|toan quoc|the|ve|trong|tren|tai|luon)
        (?:shop|ben em|ben minh|san pham|hang|chat luong|thuong hieu|cua hang|dich vu|uy tin)<8>(?:re nhat|tot nhat|so 1|so mot|top 1|hang dau|uy tin nhat|xin nhat|dep nhat|bac nhat|chat luong nhat|ben nhat)
        (?:re|tot|ben|dep|xin|chat luong|hieu qua) hon<3>(?:tat ca|moi|cac shop|cac ben|ben khac|cho khac|shop khac|hang khac|bat ky|noi khac|doi thu|thuong hieu khac)
        ${NO}<6>(?:dau|ai|noi nao|shop nao|ben nao|cho nao|hang nao)<12>(?:re hon|tot hon|dep hon|sanh bang|canh tranh|sanh kip|gia tot hon)
        (?:khong|chang|ko) (?:tim (?:dau|thay|duoc)|kiem dau|dau)<12>(?:re hon|tot hon|bang|dep hon|ra)
        (?:doc nhat vo nhi|(?:re|chat luong) vo (?:doi|dich)|khong doi thu|khong co doi thu|khong dau sanh bang|duy nhat (?:tai|tren|o)|bac nhat|dang cap the gioi|so dach)
        (?:dau tien|duy nhat) (?:va duy nhat )?(?:tai|o|tren) (?:viet nam|the gioi|thi truong|vn|shopee)
        (?:re|tot|ben|dep|xin|ngon|chat|uy tin|em|thom|manh|nhe|mong|an toan|hieu qua|dinh)(?: \w{2,6})?(?: nhat| vo dich| vo doi| bac nhat| so 1| so mot| dinh nhat)<6>(?:o |tai |tren |trong |ca |cua |khap |toan )?(?:the gioi|viet nam|vn|thi truong|shopee|lazada|tik ?tok|san|toan quoc|ca nuoc|mien|thanh pho|tp|sai gon|ha noi|phan khuc|lang|vu tru|trai dat|hanh tinh|dong nam a|chau a|internet|mang|xu nay|khu vuc)
        (?:ai|shop nao|ben nao|cho nao|khong dau|khong ai|khong shop)<10>(?:re|tot|dep|chat|ben|xin)<4>(?:bang|hon|nhu)<6>(?:shop|ben em|em|day|nay|tui|minh|tiem|duoc)?
        (?:so 1|so mot|top 1|no[ .]?1|number one|trum|ong trum|vua|dau bang|dan dau)<8>(?:viet nam|vn|thi truong|nganh|ve|trong|san|ca nuoc|the gioi|dong|mien|khu|o)
        (?:khong|ko|chang|hong)<2>(?:shop|ben|cho|noi|ai|dau|tiem|hang)(?: nao)?<30>(?:gia nay|duoc gia|re the|re vay|re nhu|tot the|tot nhu|sanh|bang)`,
      unless: phrases`
        (?:size|kich thuoc|mau|phi ship|phi van chuyen|don vi van chuyen|nhiet do|muc|che do|toc do|loai) (?:\w{2,6} )?(?:lon|nho|re|nhanh|to|dai|thap|cao) nhat
        (?:co gang|no luc|het suc|mang (?:lai|den)|ho tro|phuc vu|giai phap|phuong an|xu ly|trai nghiem)<12>tot nhat
        tot nhat (?:nen|la|cho (?:anh|chi|ban)|co the|khi|${YOU} nen)
        (?:som|nhanh) nhat(?: co the)?
        ${NO}<10>(?:dam|the) (?:noi|khang dinh|hua|cam ket)`,
      rewrite: "giá tốt, chất lượng tốt",
    },
    {
      id: "vi/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        100 ?%<3>(?:chinh hang|auth|authentic|that|hang that|chuan|an toan|hieu qua|hai long|dam bao|cam ket|khong|ko|chong nuoc|giong|dung|uy tin|nguyen ban|tu nhien|thanh cong|chac chan|vua|sach|lanh tinh|chat luong|hang|moi|nhu|khoi|het|yen tam|hoan tien|xin)
        (?:chinh hang|auth|that|chuan|an toan|hieu qua|hai long|dam bao|giong|uy tin|chat luong|tu nhien|vua|yen tam|hoan tien|giong hinh|nhu hinh|dung mau|moi|ok)<3>100 ?%
        (?:cam ket|dam bao|cam doan|bao dam|xin hua|the luon|hua voi)<10>(?:hang |chat luong |se |la |voi |100|luon |san pham |cho |chinh |hieu qua|khong |ko |uy tin|dung|auth|that|ben|hoan|tra|dep|vua|an toan|hai long|xin|chuan)
        (?:chac chan|tuyet doi|dam bao|bao|chac|yen tam)<4>(?:se |la |luon |hoan toan |khong )?(?:ben|hieu qua|vua|hop|thich|an toan|khong (?:hong|phai|vo|bong|ra mau|bi|gay)|chinh hang|hai long|auth|dung duoc|thanh cong|ung|chuan|xin|khong ra mau)
        (?:khong bao gio|ko bao gio|khong the|khong he|chang bao gio|mai khong|mai mai khong|khong lo|khong so|bao khong)<3>(?:bi )?(?:hong|vo|gay|ra mau|phai mau|phai|bong|bong troc|rach|ri|ri set|gi set|ro|that vong|loi|hu|xu|nhao|dut|nut|bay mau|xuong cap|lo)
        (?:ben|dung|xai|su dung|giu|hoat dong)<4>(?:mai mai|tron doi|suot doi|ca doi|vinh vien|vinh cuu|muon doi)
        (?:khong|ko|chang) (?:co |gay )?(?:bat ky |he )?(?:tac dung phu|rui ro)
        (?:tuyet doi|hoan toan|vo cung) (?:an toan|hieu qua|lanh tinh|chong nuoc|vo hai|yen tam)
        bao (?:hieu qua|dep|ben|vua|xin|hai long|auth|check|doi tra tron doi)
        (?:bao hanh|doi tra|bao dam) (?:tron doi|vinh vien|suot doi)
        (?:bao|dam bao|cam doan|hua|the|cam ket|khang dinh|chac chan) (?:la |luon |se |rang |xai |dung |mac )?(?:khong bao gio|khong|ko|chang|hong)<6>(?:be|hu|hong|vo|gay|rach|phai mau|bong|ri|set|xep|bung|nut|troc|xuoc|phai mau|sut|lo|that vong|xu)
        100 ?%<14>(?:ai|khach|deu|moi nguoi)<10>(?:khoi|hai long|me|ung|hieu qua|thich|het|khen)
        (?:cam ket|dam bao|chac chan|khang dinh)<8>(?:dut diem|khoi|het|hieu qua|xai ben|suot doi|tron doi|ca doi|auth|real|chuan|dung 100)
        (?:den|hoan tien|boi thuong|den tien|hoan)<4>(?:gap )?(?:10|muoi|doi|2|hai|5|x\d|100)<6>(?:lan|neu|tien|gia tri)?<6>(?:neu|khi)<6>(?:fake|gia|hang gia|nhai|hong|khong|phat hien)
        (?:khong bao gio|mai mai khong|doi doi khong|van nam khong)<6>(?:be|hu|hong|vo|gay|rach|phai|bong|ri|set|mon|xep|bung|nut|het|cu)
        (?:xai|dung|ben|truyen)<8>(?:den doi|toi doi|ca doi|ca kiep|muon kiep|truyen doi|cho con chau|doi con|doi chau)
        (?:giat|xai|dung|keo|nem|dap|mac|quang|ngam|dam|te|roi)<30>(?:cung |van )(?:khong|ko|chang|hong)<6>(?:phai|hu|be|hong|ra mau|rach|gian|bong|vo|xu|bien dang|gi dau|sao ca)
        (?:doi moi|bao hanh|doi tra|1 doi 1|mot doi mot)<8>(?:suot doi|tron doi|vinh vien|mai mai|ca doi)|(?:ai|khach nao)<10>(?:cung|deu)<6>(?:thich|me|khen|hai long|ung|hop)
        tin (?:em|shop|tui|minh)<4>(?:di|nha|nhe|100)|(?:khong bao gio|khong the nao|mai khong)<6>(?:rot|tuot|bung|long|sut|lech|bi gi)
        (?:bao|dam bao|cam doan|thach|do)<4>(?:khong|ko|hong|chang)<4>(?:ai|ke nao|thang nao|cai gi|\w{2,6} nao)<14>(?:noi|duoc|thung|qua|ra)
        thach<4>(?:ai|thang nao|cai nao|hang nao|trom)
        (?:mat|hu|hong|vo|be|gay|phai mau)<10>(?:cu|thi|la|cu viec)<3>(?:tim|bat den|goi|kiem|hoi toi) (?:em|shop|tui|tiem)`,
      unless: phrases`
        bao khong hop le
        ${NO}<10>(?:the |dam |duoc |co ){0,2}(?:dam bao|cam ket|bao dam|chac chan|hua|cam doan|chac|khang dinh)
        bao hanh (?:chinh hang|\d{1,2} (?:thang|nam|ngay))
        (?:shopee|lazada|tik ?tok|san|nha san xuat|phap luat)<6>(?:dam bao|bao dam|cam ket)
        shopee dam bao
        100 ?% ?(?:cotton|polyester|lua|len|linen|da|soi|nylon|rayon|tre|to tam|bong|vai|pin)
        (?:de|nham|vui long|xin|giup|phai|can|hay|kiem tra) (?:shop |em |ben em |minh )?(?:dam bao|chac chan)
        (?:chac chan|dam bao) (?:rang |la )?(?:dia chi|thong tin|so|da (?:chon|doc|kiem tra))
        da (?:bo|trau|cuu|de|ca sau|heo)(?: that| xin| nguyen tam| sap){0,2} 100 ?%
        (?:cotton|lua|linen|vai \w{2,6}|inox|go \w{2,6}|len|bac|to tam)(?: that| xin| nguyen chat| tu nhien)? 100 ?%`,
      rewrite: "đúng như mô tả sản phẩm",
    },
    {
      id: "vi/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS}(?:(?: \w{1,7}){0,3}) ${DISEASE}
        (?:tri|dac tri|chua|dieu tri)<3>(?:mun|nam|seo|tham|benh|dau|ho|xuong khop|dut diem|tan goc|tri|gau|rung toc|viem)
        (?:${DISEASE})<12>(?:khoi han|khoi|bien mat|tan bien|het han|dut diem|het ngay|lanh han|thuyen giam|bay sach|giam han|se het|bot han)
        (?:chua|tri|dieu tri|khoi|thuoc) (?:bach )?benh
        (?:chong|khang) (?:viem|ung thu|virus|khuan (?:gay benh)|lao hoa)
        giam<4>(?:duoc |ngay |tu |lien )?\d{1,2}(?: ?-? ?\d{1,2})? ?(?:kg|ky|ki|can)
        (?:giam can|giam beo|giam mo|dot mo|tan mo|danh tan mo|dot chay mo|thon gon|giam mo bung|ep can)(?: \w{2,6}){0,2}
        (?:tang|tang cuong|nang cao|cai thien|bo|ho tro|kich thich)<4>(?:suc de khang|mien dich|he mien dich|tuan hoan(?: mau)?|luu thong mau|sinh ly|noi tiet(?: to)?|chuc nang (?:gan|than)|chieu cao|than|gan|tri nho|mat|trao doi chat|thi luc|sinh luc)
        (?:kiem chung|chung minh|kiem nghiem|cong nhan|khuyen dung|khuyen dung boi) (?:lam sang|y khoa|khoa hoc|boi (?:bac si|chuyen gia)|cua bac si)
        (?:bac si|duoc si|benh vien|chuyen gia da lieu|bo y te)<6>(?:khuyen dung|khuyen|khuyen nghi|tin dung|chung nhan|cong nhan|gioi thieu|de xuat)
        (?:thay the|thay|khong can|khoi can|bo|ngung|khong phai)<4>(?:uong )?(?:thuoc(?: tay| men)?|phau thuat|tiem|insulin|di kham|bac si|khang sinh|mo|di vien)
        (?:than duoc|than ky|bai thuoc|cong dung chua|thuoc gia truyen|thuoc nam|duoc lieu quy|khoi benh|dac tri)
        (?:thai doc|giai doc|thanh loc)
        (?:moc toc|kich moc|tai tao|moc lai)
        (?:${DISEASE})<14>(?:cung |deu |se |lien |tu |mau |nhanh |dan )?(?:lanh|khoi|het|tan|dut|thuyen giam|bot|on dinh|can bang|xep|bien mat|tieu|giam|do|bay|rung|kho)(?! (?:hang|size|mau|don))
        (?:tri|het|giam|ngua|tan|long|dut|cat)<3>(?:ho|dom|nam|mun|seo|tham|gut|tri|nhuc|dau|sot|ngua|hoi|soi|viem|xoang|lao hoa|nep nhan|rung toc|mo bung|mo thua)(?= |,|\.|$)
        (?:khoi|khong can|khong phai|ko can|bo|vut|thoi)<4>(?:can )?(?:di |toi |gap |uong |phai )?(?:bac si|uong thuoc|thuoc tay|mo|vien|kham|benh vien|phau thuat|chong gay|xe lan|tiem)
        (?:uong|boi|thoa|xai|dung|deo|ngam|dap|xong|an)<25>(?:la |se |thi )?(?:khoi|het|dut|lanh|khoe)<10>(?:benh|han|lien|luon|ngay|re|hanh|dau|ngua|nhuc)
        (?:giup|cho|bo|lam|phuc hoi)<8>(?:xuong khop|khop|gan|than|tim|phoi|da day|nao|mat|cot song|tuyen giap|huyet ap|duong huyet)<10>(?:khoe|chac|tot len|sang ra|phuc hoi|on dinh|dep|tro lai)
        (?:${DISEASE})<20>(?:vao |la |thay |lien |thi )(?:em|khoe|nhe|do|tan|het|hoi|khoi|de chiu)
        (?:dut diem|tan goc|tan re|het han|khoi han|het sach|dut han|bay)<6>(?:benh )?(?:tri|gut|mun|nam|xoang|hen|soi|khop|gan|nam|seo|hoi nach|mat ngu|nhuc)(?= |,|\.|!|$)
        (?:tri|mun|nam|benh|gut|xoang|hen|soi|dau|ngua|seo|gau|hoi)<40>(?:khong|ko|k|hong|chang|het)<6>(?:tai lai|tai phat|bi lai|tro lai)
        (?:lieu trinh|vai lan|may hom|vai hom|vai ngay|mot hop|1 hop|\d hop|\d lieu)<14>(?:la |thi |se )?(?:het|khoi|dut|tan|sach|do|bay|lanh)<10>(?:benh|dau|mun|nam|ngua|nhuc|tri|ho|seo|han|lien|hanh)`,
      unless: phrases`
        ${NO}<12>(?:phai |co |duoc |the |nham )?(?:thuoc|tac dung thay|chua benh|dieu tri|thay the|cong dung (?:chua|tri)|la thuoc|khang dinh|cam ket)
        (?:hoi|tham khao|gap|lien he|tu van|y kien|theo chi dinh)<8>(?:y kien |cua )?(?:bac si|duoc si|nhan vien y te)
        (?:xin loi|thong cam)<25>(?:dau dau|benh|met)
        ngung (?:su dung|dung)
        (?:chua|het|giam|bo) (?:hang|gia|don|tien|size|mau|phi)(?! mun)
        chua (?:nhan|ve|co|giao|den|gui|duoc|thay|kip|xac)
        (?:chi|chi co tac dung) (?:duong|lam sach|lam diu|ve sinh|cap am)
        (?:neu|khi)<20>(?:kich ung|di ung|noi man|ngua)<30>(?:ngung|hoi|gap|bac si)
        khong phai (?:la )?thuoc`,
      rewrite: "công dụng xem trong mô tả; đây không phải là thuốc",
    },
    {
      id: "vi/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:khong|ko|kh|hong|hok|chang|khong he|khong bao gio) (?:nhan|chap nhan|ho tro|cho|duoc|co|the|ap dung|giai quyet|bao|nhan lai|chiu|cho phep|lam|thuc hien|bao gio)<4>(?:chinh sach )?(?:viec )?${RETURNS}(?! (?:loi|tin|phi))
        (?:khong|ko|mien|cam|hong) (?:doi tra|tra hang|doi hang|hoan tien|hoan hang|bao hanh|khieu nai|refund|tra lai tien)(?: voi| duoi| trong| vi| sau| hang| nhe| nha| a| luon| du| the| gi| lai)?
        (?:hang|san pham|don)<12>(?:da mua|mua roi|da ban|ban ra|da nhan|da boc|da khui|sale|giam gia|da giao)<12>(?:khong|mien|ko|khong duoc)<8>${RETURNS}
        mien<3>(?:doi tra|tra hang|hoan|khieu nai|tra)
        ${NO}<4>(?:chiu|co)<3>(?:bat ky |bat cu )?trach nhiem
        (?:khong|ko|chang) (?:phai|thuoc) (?:la )?(?:trach nhiem|loi|viec|van de)<3>(?:cua )?(?:shop|ben em|ben minh|em|minh|chung toi)
        (?:${YOU})<4>(?:khong|ko|khong con|khong he|mat) (?:co |duoc |con )?(?:quyen|duoc tra|duoc doi|duoc hoan|quyen loi)
        tu choi<6>(?:moi |tat ca |giai quyet )?<6>(?:doi tra|tra hang|hoan tien|khieu nai|truong hop doi|yeu cau (?:tra|hoan|doi))
        (?:mua|dat)<6>(?:la|dong nghia|tuc la)<10>(?:dong y|chap nhan)<20>(?:khong|mien)
        (?:khong|ko) (?:co )?(?:video|clip)<15>(?:mo hang|khui hang|unbox\w{0,3}|boc hang|khui|mo)?<15>(?:khong|tu choi|mien|ko)<8>(?:giai quyet|ho tro|doi|hoan|nhan|chiu)
        khoi (?:co |duoc |noi )?(?:chuyen |vu )?${RETURNS}(?! (?:phi|lau))
        (?:mien|dung mong|dung hong|dung mo|quen|nam mo|het duong|khong co chuyen|lam gi co|dung co)<10>${RETURNS}(?! phi)
        (?:tra|doi|hoan|tra hang|doi tra|hoan tien|bao hanh)<8>(?:khong|ko|hong|chang|mien) (?:duoc|nhan|ap dung|co|giai quyet|ho tro)(?! (?:phi|tinh phi))
        (?:7|14|15|30|muoi bon|bay) ngay<20>(?:khong|ko)<4>(?:ap dung|co|hieu luc|lien quan)
        (?:ban|mua|giao|nhan)<6>(?:dut|roi|xong)<6>(?:la |thi |coi nhu )?(?:xong|thoi|het|mien|khong|het trach nhiem)
        (?:khong|ko)<3>(?:hoan|doi|tra|bao hanh)<3>(?:tien|hang|tra|lai|gi|cho)<12>(?:trong|duoi|voi|vi|du|ke ca|bat|moi|het|dau|nha|nhe)
        (?:khong|ko|hong|mien)<3>(?:nhan lai|nhan hang lai|nhan tra|hoan lai|ap dung)<20>(?:du|ke ca|duoi|trong|bat ky|nha|nhe|gi|dau|chinh sach|hoan|doi|$)
        phui tay|khong lien quan (?:den|gi)|(?:tu|di) (?:lam viec|khieu nai|noi chuyen) voi (?:ben )?(?:van chuyen|buu cuc|shipper|giao hang)<8>(?:di|nhe|nha|shop)
        (?:khieu nai|phan anh|bao loi)<30>(?:khong|ko|mien|hong)<8>(?:giai quyet|tiep nhan|nhan|xu ly|tra loi)
        (?:be|vo|hu|hong|loi|mat|thieu|bep|mop|be vo)<14>(?:shop |ben em |em )?(?:khong|ko|hong|mien)<6>(?:den|chiu|boi thuong|doi|lien quan|giai quyet|hoan)
        (?:khach|nguoi mua|ban|anh|chi)<6>(?:tu )?(?:chiu|ganh|lanh)<6>(?:rui ro|het|moi|toan bo|trach nhiem)|rui ro<14>(?:khach|nguoi mua|ban|anh|chi)
        (?:khong|ko|hong|k|mien) (?:doi|hoan|tra|den|bu|nhan|bao hanh)(?: tra| tien| lai| hang)?<3>(?:khong|ko|hong|k|mien) (?:doi|hoan|tra|den|bu|nhan|bao hanh)
        (?:khong|ko|k|thieu|quen)<3>(?:quay|co|kem|gui)<3>(?:clip|video|phim)<30>(?:mien|khoi|tu choi|tu chiu|(?:khong|ko|hong)(?! (?:sao|lo|can|van de|anh huong)))
        mien (?:thua kien|kien cao|noi chuyen|ban cai|y kien|thac mac|trinh bay|noi nhieu|tiep khieu nai|ke le)
        (?:luat|quy dinh|chinh sach|14 ngay|7 ngay|15 ngay)<20>(?:la chuyen (?:cua|ho)|la viec (?:cua|ho)|ke (?:ho|san|no|luat)|mac ke|thay ke|tren giay|cho vui)
        (?:con|rieng|o|toi) (?:shop|tiem|ben em|nha em|cho)<6>(?:em |tui |minh )?(?:thi )?(?:khong|ko|mien|hong|chang)<3>(?:nhan|cho|doi|hoan)<6>(?:tra|doi|hoan|lai|hang)
        (?:hang|do|tien|kien)<6>(?:da )?(?:vo tui|vao tui|trao tay|ra khoi (?:cua|kho|tiem|shop)|ra cua|xuat kho|roi kho)<14>(?:la |thi |coi nhu )?(?:het<4>(?:trach|lien|chuyen|duong)|mien|xong|(?:khong|ko|hong|khoi)<12>(?:tra|hoan|doi hang|doi tra|bao hanh|nhan lai|lien quan|trach nhiem))
        (?:dung|khoi|mien) (?:nhac|noi|ban|hoi|tinh)<8>(?:chuyen|toi|den|vu)<6>(?:doi tra|tra hang|hoan tien|bao hanh|doi hang|tra lai)
        (?:khong|lam gi|hong|ko)<3>co<4>(?:vu|chuyen|khai niem|le|che do|khoan|cua) (?:\w{2,6} )?(?:doi tra|tra hang|hoan tien|hoan|tra lai|bao hanh|doi hang|lay lai)`,
      unless: phrases`
        (?:ve sinh|do lot|noi y|(?:theo|dung|vi|chieu|quy dinh|cho phep)<14>(?:luat|phap luat)(?! la)|quy dinh phap|suc khoe|niem phong|dat lam rieng|thiet ke rieng|thuc pham|my pham|ca nhan hoa|theo yeu cau rieng|noi dung so)
        (?:thoi han|han|thoi gian|qua han)<10>(?:doi tra|tra hang|hoan tien|bao hanh|khieu nai|yeu cau)<15>(?:da|het|qua|ket thuc)
        (?:qua|het|ngoai) (?:thoi )?han
        (?:truoc khi|cho den khi|tru khi|neu chua)<20>(?:nhan|hang|anh|bang chung|shop|kiem tra)
        (?:qua|tren|bang|thong qua) (?:chat|tin nhan|shopee|lazada|tik ?tok|ung dung|san|he thong)
        (?:khong mat phi|mien phi|khong can|khong phai lo|khong lo)`,
      rewrite:
        "anh chị có thể gửi yêu cầu trả hàng/hoàn tiền trong đơn; quyền lợi của anh chị vẫn được bảo đảm",
    },
    {
      id: "vi/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:rieng (?:cho |voi )?(?:anh|chi|ban|minh|truong hop)|chi lan nay|lan nay thoi|uu tien rieng|ngoai le|chieu (?:anh|chi|ban|khach)|thien chi|dac cach|uu ai|vi thuong|dac quyen|tinh nghia|vi quy)<35>(?:doi|tra|hoan|nhan lai|bao hanh|doi tra|hoan tien)
        (?:doi tra|hoan tien|tra hang|doi hang|bao hanh|cho doi|cho tra)<25>(?:ngoai le|rieng cho (?:anh|chi|ban)|dac quyen|lan nay thoi|vi thien chi|dac cach|uu ai|chi lan nay|thien chi cua shop)
        (?:dac quyen|uu dai dac biet|uu dai rieng|loi the) (?:rieng )?(?:cua|tai|chi co o) (?:shop|ben em)<15>(?:doi tra|hoan tien|bao hanh|tra hang)
        (?:thuong tinh|thong cam|nuong tay|lam phuoc|nhan nhuong|vi tinh cam|coi nhu (?:qua|uu dai)|chieu|thien chi|uu ai|tot bung|du le|linh dong dac biet)<30>(?:tra|doi|hoan|nhan lai|cho tra|cho doi)
        (?:cho|nhan)<4>(?:tra|doi|hoan)<25>(?:thuong tinh|lan nay thoi|dac biet|qua tang|uu dai rieng|thien chi|ngoai le|vi (?:quy|thuong|tot))`,
      unless: phrases`
        (?:qua han|het han|sau|ngoai|mac du|du da|tuy)<20>(?:han|thoi han|thoi gian|bao hanh|qua)`,
      rewrite: "anh chị có quyền đổi trả theo quy định",
    },
    {
      id: "vi/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:than thien|tot|an toan|bao ve|lanh tinh|khong (?:hai|gay hai|o nhiem)|gop phan|vi|cuu)<6>(?:voi |cho |den |bao ve |toi |lay )?(?:moi truong|thien nhien|trai dat|hanh tinh|khi hau|dai duong)
        (?:eco|environment)[\s-]?friendly|zero waste|net zero|carbon neutral
        (?:trung hoa|khong|zero|khong phat thai|giam)<3>(?:carbon|cac-?bon|khi thai|phat thai|rac thai)
        (?:phan huy sinh hoc|tu phan huy|tu huy sinh hoc|ben vung|san pham xanh|song xanh|xanh sach|huu co than thien)
        (?:khong|zero) (?:tac dong|anh huong)<8>moi truong
        (?:khong|ko)<4>(?:gay )?(?:hai|anh huong|o nhiem)<6>(?:gi )?<6>(?:trai dat|moi truong|thien nhien|hanh tinh)
        (?:xanh|sach)<4>(?:tuyet doi|hoan toan|100|cho (?:trai dat|moi truong|hanh tinh))|(?:cuu|yeu|vi)<3>(?:lay )?(?:trai dat|hanh tinh|moi truong)`,
      unless: phrases`
        (?:chung nhan|chung chi|dat chuan|grs|fsc|oeko|gots|iso ?\d{4}|nhan sinh thai|ecolabel|tuv|en ?13432)
        ${NO}<12>(?:the |dam )?(?:khang dinh|cam ket|noi|chung nhan)
        \d{1,3} ?% (?:tai che|nhua tai che|soi tai che)
        ben vung (?:chac|khung)`,
      rewrite: "thông tin chất liệu có trong mô tả sản phẩm",
    },
    {
      id: "vi/abusive_tone/insult, mockery or blame",
      class: "abusive_tone",
      pattern: phrases`
        (?:may|mi|ban|anh|chi|khach|ong|ba|co|ma|do|dung la|that|loai|cai thu|cai do|dau oc|nguoi dau|nguoi gi|sao|bon|lu|ca dam|qua|nguoi mua)<10>(?:${INSULT})
        (?:${INSULT}) (?:qua|the|vay|vua|thoi|nhu|vl|vcl|ghe|het|lam|cuc|ma|may|ban|anh|chi)
        (?:dit me|dkm|dcm|vcl|vl|vai lon|deo (?:can|biet|tra|ban|quan tam|co nao|hieu|thich)|me may|cha may|cut di|cut xeo|bien di|im di|im mom|cam mom|mat day|ngu nhu|ngu the|ngu vay|ngu vua|do oc cho|thang oc cho|cho chet|thang dien|thang ngu|clm|cmm|shut up|fuck|chet di|bo lao|xao lon)
        (?:co (?:mat|nao)|biet doc(?: chu)?|biet suy nghi)<6>(?:khong|ko|de lam gi|de trung|k)
        (?:mat|nao) (?:de )?(?:trung bay|lam canh|de lam gi|de dau|mu a|tren dau goi)
        (?:khong biet|ko biet|khong) (?:doc|doc chu|doc mo ta|suy nghi|hieu tieng viet|nhin|dung nao)<4>(?:a|ha|ah|sao|hay sao|chu|truoc khi|\?)
        (?:lan sau|lan toi|le ra|dang le|lam on)<10>(?:doc (?:ky|cho|mo ta|truoc)|nhin cho|suy nghi|do cho|dung nao|mo mat|xem cho ky|co hoc)
        (?:loi|tai|do|loi tai|loi do) (?:cua )?(?:ban|anh|chi|khach|may|nguoi mua|quy khach) (?:tu lam|tu gay|thoi|het|dung sai|bat can|gay ra|chu ai|chu khong|bat can)
        (?:tu chiu (?:di|nha|thoi|lay)|rang chiu|rang ma chiu|chiu thoi|ke may|ke (?:ban|anh|chi) (?:chu|thoi)|mac ke|khong quan tam|ai bao|ai bieu|dang doi|dang kiep|khong lien quan den (?:shop|em)|viec cua (?:ban|anh|chi|may)|van de cua (?:ban|anh|chi|may))
        (?:neu )?(?:khong|ko|k)<3>(?:co tien|du tien|mua noi|mua duoc|ung|thich|tin|hai long|mua)<3>(?:thi )<3>(?:dung|thoi|cut|nghi|khoi|bien|dep|im|mua cho khac)
        (?:tien nao cua nay|tien nao cua do|gia do|gia nay|re ma|gia re ma|ham re|tham re|mua do re|re rach)<15>(?:con doi|doi hoi|muon gi|ma doi|chiu di)
        (?:doi hoi|lam phien|keu ca|soi moi|hoi lam|hoi nhieu|noi nhieu|noi lam|lai nhai|hoi hoai|lam tro|an va|phien phuc|kho chiu|nhieu chuyen)<4>(?:vua thoi|qua|the|hoai|it thoi|nhieu|lam|bot|vay)
        (?:mat|ton|phi|lam mat) (?:thoi gian|thi gio)<4>(?:cua )?(?:shop|em|tui|toi|minh|tao|qua|voi)
        (?:noi|giai thich|tra loi|bao)<6>(?:bao nhieu lan|may lan|100 lan|tram lan|nghin lan|ca tram|bn lan)<10>(?:roi|van|ma|khong hieu|nua)
        (?:gioi|thong minh|hay|thien tai|khon) (?:qua|the|nhi|ghe)<4>(?:ha|nhi|co khac)
        (?:mat|mui|mat mui|nao|dau oc|tai|oc)<4>(?:de|vut|bo|cat|gui|quang|lam)<3>(?:o )?(?:dau|ruot|ngoai|nha|canh)
        (?:cung|con|ma|lai)<4>(?:doi|bay dat|dam|di|quay sang|quay ra|do)<6>(?:chui|che|mang|trach|do|doi|hon|lam lo|an va|bat den|keu|thua|loi)
        (?:bien|cuon|cut|luon|xeo|phan|bien di)<3>(?:gium|dum|di cho|cho|nuoc|lien|khoi|khuat)
        (?:hoi nho|di hoc|o nha|ngay xua|hoi do)<20>(?:ngu gat|ba me|bo me|cha me|khong day|day sao|an gi|hoc gi|co hoc)
        (?:vo tay|phao tay|chuc mung<10>(?:da|vi)|gioi qua|gioi ghe|thong minh qua|hay qua|tai that|sieu that)<20>(?:ma|ha|he|nhi|luon|co khac|cam|gio|di|cho|con)
        (?:do|lu|dam|loai|cai thu|cai loai|kieu) (?:nguoi |khach )?(?:tham|me tin|ngheo|vo (?:hoc|duyen|van hoa|on)|an (?:hai|cap|va)|lua dao|dien|khung|ngu|benh|rach|mat|hu|gia|doi|lay|cu|nay|keo|bun|xao)(?: \w{2,6})?<6>(?:moi|thi|ma|lam|vay|qua|nhu|do|gi|dung|khong|thoi|$)
        (?:khong|ko|hong)<3>(?:biet|co)<4>(?:xau ho|nguong|liem si|doc|chu|doc chu|dieu|suy nghi|nao|mat|hoc)<8>(?:ha|a|sao|hay sao|chu|luon|gi|ma|\?|$)
        (?:biet doc|doc hieu|doc duoc|hieu tieng viet|co hoc)<8>(?:khong|ko|chu|hong|chua|k)(?: vay| ha| a|\?|$)
        (?:mua|tra|bo|co|xai)<6>(?:co )?(?:\d{1,3} ?(?:k|ngan|nghin|dong)|may dong|do re)<12>(?:ma|thi|cung)<6>(?:doi|hach|nhu|lam|muon|che|keu)
        ngu<3>(?:thi|ma|con|nen)|ai<3>(?:keu|bieu|bao|muon|bat)<20>(?:khong doc|mua|dat|lam|chi|gi|khong|ngu|ham)
        (?:loai|kieu|thu|hang)<3>(?:khach|nguoi)<4>(?:nhu|nay|do|ay|gi)|(?:khong|deo|chang|dell|het)<3>(?:them|can|muon)<3>(?:ban|tiep|phuc vu)<6>(?:cho |nua|dau|khach|loai|anh|chi|ban|nhe|nha|$)
        (?:doc|nghe|nhin|coi)<20>(?:khong|ko|hong)<4>(?:hieu|ra|thay|duoc|thong|kip)<6>(?:ha|a|sao|hay sao|vay|luon|hay gi)
        (?:nguoi|khach|loai)<3>(?:gi|dau)<8>(?:dau |ma |ma ky|vay|ky|phien|kho|ngang|vo)|(?:phien|met|ky|rac roi|kho o|kho chiu|lam chuyen)<4>(?:du|de so|dien|khung|ghe|het suc|kinh)
        do re<6>(?:tien )?<3>(?:ma|thi)|tinh (?:lai|mong) di|ao tuong|bot (?:ao|lam|noi|hach|keu)|(?:dat|trao|xung dang)<4>giai|kham mat|deo kinh vo|mua kinh
        (?:chua|khong|chac)<10>(?:tung |bao gio |duoc )?(?:di hoc|hoc hanh|an hoc|hoc lop|cho di hoc)<8>(?:ha|a|sao|ha ta|nhi|phai khong|$)
        (?:ba hoang|ong hoang|cong chua|thuong de|ong troi con|me thien ha|cha thien ha)<12>(?:o day|chac|ha|a|sao|voi)?|ra ve<10>(?:ba|ta|thuong|giau|sang)|lam nhu<10>(?:ba hoang|vua|ong noi|trum)
        (?:iq|trinh do|hoc van)<10>(?:may|bao nhieu|thap|am|co vay|toi dau|vay thoi|the thoi|cao sieu)
        nao (?:ca vang|phang|ngan|tom)|cham (?:tieu|hieu)|que mua|nha que<6>(?:qua|len|ma|the|vay)|het thuoc chua|bo tay (?:voi|luon voi)|cho tien cung (?:khong|ko)|dien sau|nuoc mat ca sau|(?:truong|thay co|ai|cha me|bo me) nao day
        tuong (?:minh|ai|mua<10>)<6>(?:la ai|ngon|hay ho|giau|to lam|la vua|la me)|ranh (?:qua|ghe|the) (?:ha|nhi|ta|nen|moi)|(?:tre con|con nit|em be|hoc sinh lop|be lop)<16>(?:cung|con|no)<4>(?:hieu|biet doc|doc duoc|biet ma)
        (?:nam mo|mo di|ngu mo|mo giua ban ngay)(?! man)|(?:sang|giau|xin|dinh|sieu|dang cap)<4>(?:qua|ghe|the) ma<20>(?:tinh|doi|tiec|ke|so do|mac ca|xin|keu)`,
      unless: phrases`
        (?:loi|sai sot|so suat|thieu sot)<4>(?:cua |do |tu |ben )?(?:shop|ben em|em|chung toi|kho|ben minh|don vi van chuyen)
        (?:xin loi|thanh that|rat tiec|thong cam|cao loi)
        (?:thuc an|do choi|chuong|vong co|quan ao|sua tam|ban chai|giuong|nem|xich|day dat|tui|thung|cat)<10>(?:cho|meo|cho con|rac)
        (?:khong|ko)<4>(?:phai )?(?:loi (?:cua )?(?:ban|anh|chi|khach)|phien|kho chiu|do (?:anh|chi|ban|khach))`,
    },
    {
      id: "vi/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:shop|em|toi|tao|ben em|minh|tui|chung toi)<4>(?:se |phai |can )?(?:kien|bao cong an|to cao|chan|block|cho vao (?:danh sach den|blacklist)|blacklist|boc phot|dang len (?:mang|face|fb|facebook|hoi nhom)|tung len mang|tim den|den nha|toi nha|cho nguoi den|report|bao cao tai khoan|phat tan|cong khai)<12>(?:ban|anh|chi|may|khach|nha|tai khoan|tan nha|hinh|thong tin|nick|acc|$)
        (?:coi chung|lieu hon|lieu lieu|cho day may|dung trach|dung co trach|nho day|nho mat|biet tay|can than day|biet the nao|xem ai so ai)
        (?:ban|anh|chi|may|khach) (?:se|phai|chac chan) (?:hoi han|tra gia|hoi tiec|bi (?:kien|chan|block|bao cong an|to cao|qua bao|khoa)|chiu hau qua|biet tay|gap cong an|lanh hau qua)
        (?:shop|em|toi|tao|ben em) (?:biet)<4>(?:ro )?(?:dia chi|nha|so dien thoai|sdt|thong tin|cho o)<6>(?:cua )?(?:ban|anh|chi|may|nha|roi|day)
        (?:cong an|toa an|luat su|truoc phap luat|nho phap luat|khoi kien|ra toa|vu khong)<25>(?:neu|ban|anh|chi|may|se|lam viec|ra|can thiep|kien|xu ly|giai quyet)
        (?:neu|con|dam|thu)<20>(?:danh gia|review|1 sao|khieu nai|tra hang|to cao|bao cao|bom|huy|dg)<25>(?:shop|em|tao|toi|ben em)<4>(?:se )?(?:chan|block|kien|boc phot|dang|bao|khong ho tro|blacklist|tim|report|cho)
        (?:bi qua bao|gap qua bao|qua bao den|nghiep quat|troi phat|bi quat)
        (?:toi|em|shop|tao|tui|ben em)<6>(?:co|giu|nam|luu|con)<6>(?:dia chi|sdt|so|hinh|thong tin|so nha|mat)<10>(?:cua )?(?:anh|chi|ban|may|nha|do|nha anh|nha chi|trong tay|day)
        (?:lieu|coi chung)<6>(?:ma |cai |cho )?(?:giu|hon|than|mieng|mom)|(?:cho|se)<4>(?:len phuong|len bao|len dinh|biet mui|biet tay|an don|ra toa)
        (?:toi|den|ghe|qua|mo toi)<2>(?:tan|thang|truoc) (?:nha|cua|cong ty|cho lam)|dia chi<12>(?:co san|trong tay|toi giu|tao|shop luu|em con giu)
        (?:gap|hen|len|ra|moi)<10>(?:nhau )?(?:o |len |tai |ra )?(?:cong an|toa|don|phuong|luat su)<10>(?:phuong|nhe|nha|di|noi|lam viec|$)`,
      unless: phrases`
        (?:bao cao|bao|lien he|tim|khieu nai|report|gui)<12>(?:cho |toi |voi |den |van de |su co )?(?:don vi van chuyen|buu cuc|shipper|kho|shopee|lazada|tik ?tok|bo phan|ghn|ghtk|j&t|san|cho (?:anh|chi|ban))
        (?:coi chung|can than|luu y)<10>(?:nong|vo|dut tay|lua dao|bong|de vo|dien|sac)
        (?:xin loi|thong cam)`,
    },
    {
      id: "vi/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:ngoai dao|vo than|ta dao|hoi giao|thien chua giao|cong giao|dao (?:hoi|thien chua|tin lanh)|ton giao|tin do|nguoi co dao|khong co dao|thanh allah|allah|nghiep chuong|dia nguc|sa tan|tin lanh|duc tin)
        (?:troi|than thanh|duc phat|duc chua|thuong de|ong troi)<4>(?:se |luon )?(?:phat|trung phat|phu ho|nhin thay|bao ung|chung giam|co mat|khong tha|ban phuoc|thay het|quo phat)
        (?:chua|phat) (?:se )?(?:trung phat|phu ho|ban phuoc|chung giam)
        (?:ung ho|bau cho|bo phieu|da dao|lat do|phan doi|tay chay|ghet)<4>(?:chinh phu|nha nuoc|cong san|dang cong san|che do|chu tich|thu tuong|trump|biden|putin|tap can binh|nga|ukraine|israel|palestine|trung quoc|tau|my|viet cong|dai loan|chinh quyen)
        (?:loi|tai|do|nho) (?:chinh phu|nha nuoc|cong san|che do|chinh quyen|dang cong san)
        (?:trump|biden|putin|zelensk\w{1,2}|tap can binh|netanyahu|viet tan|ba que|ba que xo la|viet cong|ngo dinh diem|nguyen phu trong)
        (?:chinh phu|nha nuoc|chinh quyen|quan chuc|lanh dao)<10>(?:tham nhung|ngu dot|doc tai|thoi nat|ban nuoc|bat tai|an cap|vo dung)
        (?:hoang sa|truong sa|bien dong|dai loan|tay tang|hong ?kong|crimea|palestine|gaza|israel|ukraine|tan cuong|duong luoi bo)<10>(?:la|cua|thuoc|khong phai|doc lap|phai|bi|nen|thuoc ve|do)<20>(?:viet nam|trung quoc|quoc gia|doc lap|nga|chiem|xam luoc|my|nuoc|cua|phan|chu quyen|israel|palestine)
        (?:hoang sa|truong sa|duong luoi bo|bien dong)<40>(?:nuoc nao|an cuop|quan cuop|ke cuop|xam luoc)
        (?:bau cu|chinh tri|khung bo|diet chung|ke phan dong|bon phan dong|dan chu gia|chien tranh (?:nga|ukraine|israel)|duong luoi bo)
        (?:dung la|toan|dan|bon|lu|loai|do|may|cai dam|chac|dien hinh)<3>(?:${NATIONS}|bac ky|nam ky|tau khua|mien nui|moi ro)
        (?:${NATIONS})<3>(?:toan|luon|deu|hay|thuong|ai cung|rat|qua|lam an|song|tinh|chuyen|gi ma|vay do)(?: \w{2,8})?
        dao (?:gi|nao|do|kia|cua (?:anh|chi|ban|may))(?! (?:cu|mo|keo))|(?:theo|cung)<3>(?:cai )?(?:dao|ton giao|thanh|than)<6>(?:gi|nao|do)|me tin|di doan|sung bai|ngoai giao
        (?:niem phat|tung kinh|cau nguyen|nha tho|di chua|len chua|sam hoi|xung toi|an chay)<15>(?:di|cho|bot|roi|ma|nhieu|vao)
        (?:dan|nguoi|khach|may)<3>(?:vung|xu|tinh|mien|que|nuoc|dan toc|ben)<4>(?:do|ay|nay|kia|anh|chi|ban|\w{2,6})<14>(?:toan|deu|hay|chuyen|ai cung|nao cung|keo|xao|lua|gian|ban|noi tieng)
        (?:theo|bau|ung ho|tin|boi|nghe)<4>(?:dang|phe|chinh quyen|chinh phu|quan chuc|ba que|bo do|cach mang|may ong tren)
        (?:bon|lu|dam|may nguoi|nguoi)<6>(?:theo|ben)?<3>(?:dao|phe|dang)<4>(?:do|ay|nay|kia)<14>(?:toan|deu|hay|chuyen|ai cung)?
        (?:dot nha|dot xe|bieu tinh|bao loan|phan loan|ban nuoc|cung phe|be phai|phan dong|bo do|ba soc)
        (?:dung la|dung kieu|dung chat|quen thoi|cai thoi|bao sao|hen gi|thao nao|hoi sao)<6>(?:nguoi|dan|gai|trai|khach)<3>(?:bac|trung|hue|nghe|thanh|quang|que|mien|tay|dan toc|tau|trung quoc|han|thai|an do|my|nhap cu|tinh)
        (?:nguoi|dan|khach)<3>(?:bac|hue|nghe|thanh hoa|que|tinh le|mien tay|mien nui|nhap cu|\w{3,6} (?:hoa|dinh|phong))<6>(?:chuyen|toan|ky bo|keo|vay do|la vay|nao cung|quen thoi|tinh toan|lat long)`,
      unless: phrases`
        thong tin do
        (?:nghi|dong cua|nghi le|le|giao hang|mo cua|lam viec)<30>(?:tet|giang sinh|noel|quoc khanh|phat dan|gio to|le|bau cu|30\/4|2\/9)
        bau cu<20>(?:nghi|dong cua|giao hang)
        (?:tuong|sach|day chuyen|vong|tranh|kinh thanh|ao|mat day|chuoi|treo|poster|do tho|mo hinh)<12>(?:phat|chua|cong giao|hoi giao|duc me|dao|thien chua)
        (?:size|mac|form|chan|voc dang|co) (?:\w{2,6} )?(?:nguoi|dan) \w{2,6}
        (?:giao|ship|gui|van chuyen|phi|toi|den)<10>(?:truong sa|hoang sa|dai loan|hong ?kong|huyen dao)
        (?:sach|truyen|tieu thuyet|tap chi|tem|poster|phim|bo suu tap)<25>(?:bau cu|chinh tri|chien tranh|ton giao|dao|phat giao)
        nguoi (?:mien )?\w{2,6} (?:minh|tui minh|nha minh)`,
    },
    {
      id: "vi/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:a di da phat|adidaphat|amen|cau chua (?:phu|ban)|chua phu ho|phat phu ho|chua ban phuoc|tao on chua|ta on chua|god bless|troi phat phu ho|nguyen xin|phuoc duc vo luong)`,
      unless: phrases`
        (?:hieu|thuong hieu|ten) amen`,
      rewrite: "",
    },
    {
      id: "vi/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:shop|ben em|ben minh|em|minh|chung toi|cua hang|ben shop|tui|toi)(?: se| xin| xin phep| co the| san sang| cam ket| hua| dong y| da quyet dinh| sap| cung| ngay lap tuc| muon| lien){1,4} (?:gui lai |ho tro |lam |chiu )?(?:hoan (?:tien|lai|tra|100|full|toan bo|mot phan|phi|\d|cho|50)|tra lai tien|tra tien|den bu|boi thuong|den tien|bu (?:tien|lai|cho|phi|them)|hoan(?! (?:thanh|thien|toan|tat))|refund|chuyen lai tien|chuyen tien|giam (?:gia )?(?:cho|them|\d)|tang (?:lai )?(?:anh|chi|ban|voucher|tien|ma)|chiu (?:phi|toan bo|tien|chi phi|het)|phi ship|toan bo phi|gui (?:lai )?tien|gui voucher|gui tang (?:voucher|tien|ma|\d)|ho tro (?:phi|tien|hoan|\d|50|mot phan)|thanh toan (?:phi|lai))
        (?:anh|chi|ban|quy khach|khach|anh chi|khach hang|minh)(?: se| chac chan se| duoc| cung){1,3} (?:duoc |nhan )?(?:hoan(?: lai)?(?: tien| 100| toan bo| du| lai)?|nhan lai (?:tien|du|toan bo)|nhan (?:duoc )?(?:tien|hoan tien|boi thuong|den bu|voucher)|den bu|boi thuong|giam)
        (?:hoan|hoan tien|den bu|boi thuong|tra lai) (?:100 ?%|toan bo|gap doi|gap 2|gap 10|day du|full|du|mot phan|ngay)(?! (?:boi|tu|qua))
        (?:tien|so tien|phi ship|phi)<10>se (?:duoc )?(?:shop |em |ben em )?(?:hoan|tra|chuyen lai|den bu|bu)
        (?:shop|em|ben em|ben minh|tui|toi|minh|tiem)<6>(?:hoan|den|bu|tra lai|ck lai|chuyen lai|bot)<8>(?:lai |cho |ngay |them |tien )?(?:\d{1,4} ?(?:k|nghin|ngan|tr|d|%)|mot nua|nua tien|toan bo|het tien|tien ship|gap doi)
        (?:de )?(?:em|shop|ben em|tui) (?:bu|den|hoan|chiu)<4>(?:cho|tien|lai|phi|ship)
        (?:shop|em|ben em|ben minh|tui|tiem)<8>(?:hoan|tra lai|den|bu)<4>(?:nua|mot nua|mot phan|phan nua|ca|het)<6>(?:gia|tien|don)?
        (?:shop|em|ben em|tui|tiem|minh|chu shop)(?: se| xin| cung| lien| hua| rieng| tu bo tui| moc tui){0,2} (?:li xi|lixi|thuong(?: nong)?|boi duong|trich)<14>\d{1,4} ?(?:k|nghin|ngan|tr|trieu|dong)
        (?:shop|em|ben em|tui|tiem|chu shop)(?: se| xin| cung| lien| hua){0,2} (?:chuyen|ck|bank|ban|gui|dua|tang)<4>(?:lai|cho|tra|bu|tang)<14>\d{1,4} ?(?:k|nghin|ngan|tr|trieu|dong)(?! (?:xu|voucher|ma))`,
      unless: phrases`
        ${PLATFORM}<20>(?:hoan|se hoan|xu ly|dang xu ly|duyet|da hoan|xem xet|quyet dinh|tra|giai quyet)
        (?:boi|tu|qua|thong qua|theo|tu phia) (?:he thong |san |ung dung )?(?:shopee|lazada|tik ?tok|san|he thong|nen tang|amazon|ung dung)
        ${NO}<10>(?:the |dam |duoc |co quyen ){0,2}(?:hua|cam ket|hoan|den bu|boi thuong|quyet dinh|dam bao|tu y|chac)
        (?:kiem tra|hoi|xem|xin y kien|chuyen|trao doi|bao)<20>(?:xem|lai|co the|cap tren|bo phan|lieu|voi)<20>(?:hoan|den bu|ho tro|boi thuong|doi)
        (?:sau khi|khi|neu) (?:shopee|lazada|tik ?tok|san)
        (?<!tien )xin loi(?! .{0,40}(?:hoan|den bu|boi thuong|bu|refund|tien))
        (?:nang|danh gia|review|sao)<30>gui tang (?:them|mot)
        (?:duoc|nhan|ma) giam`,
      rewrite: "shop sẽ kiểm tra cách hỗ trợ và nhắn lại tại đây",
    },
    {
      id: "vi/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:shop|ben em|ben minh|em|minh|chung toi)(?: se| xin| co the| xin phep| lien){1,3} (?:gui|gui lai|doi|tang|ship|giao|bu|gui bu|gui tang|doi cho)<15>(?:cai moi|moi|hang moi|bu|mien phi|qua|lai|san pham khac|san pham moi|free|khac|bo khac)`,
      unless: phrases`
        ${NO}<10>(?:the|duoc|hua|dam)<8>(?:gui|doi|tang)
        don moi|mau moi ve|nhan tin lai|gui lai (?:tin|anh|hinh)`,
    },
    {
      id: "vi/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:chac chan|dam bao|cam ket|hua|dam bao la|bao dam|cam doan)<25>(?:nhan|nhan duoc|giao|den|toi|gui|ve|co hang|ship)<20>(?:hom nay|ngay mai|mai|truoc|trong|ngay|tuan nay|thu|toi nay|sang|chieu|dung hen|\d{1,2})
        (?:mai|hom nay|ngay mai|toi nay|ngay kia|mot)<6>(?:chac chan|dam bao|cam ket)<10>(?:nhan|giao|den|toi|gui|ve|co)
        (?:mai|hom nay|ngay mai|toi nay) (?:la )?(?:nhan|den|toi|co) (?:hang )?(?:chac|luon chac)
        (?:mai|mot|hom nay|toi nay|ngay mai|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cham nhat<4>(?:ngay|thu|mai))<14>(?:la |se |chac )?(?:co hang|toi tay|den tay|nhan duoc|giao toi|toi noi)<10>(?:chac|bao dam|dam bao|hua|khong sai|luon|nha|nhe|a|em hua)
        (?:chac chan|dam bao|hua|cam ket)<25>(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|ngay \d|hom sau|cuoi tuan)<25>(?:toi|den|nhan|co hang|giao|ve)`,
      unless: phrases`
        ${NO}<12>(?:the |dam |duoc )?(?:hua|dam bao|cam ket|chac chan|chac|cam doan)
        (?:du kien|khoang|thuong|uoc tinh)
        chinh hang|fake|auth`,
      rewrite: "anh chị xem ngày giao dự kiến trong đơn hàng giúp shop nhé",
    },
  ],
};
