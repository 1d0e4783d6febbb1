import { phrases } from "./phrases";
import type { RuleSet } from "./rule";

const PLATFORM = "(?:shopee|shope|sope|lazada|tiktok|tik tok|tiki|sendo|san|ung dung|nen tang|amazon)";
const SOCIAL =
  "(?:facebook|face|fb|tik ?tok|top ?top|threads?|youtube|ytb|zalo|mang(?: xa hoi)?|mxh|group\\w{0,2}|gr|nhom|hoi|voz|google|story|page|bao|truyen hinh|cong dong mang)";
const LOW =
  "(?:(?:1|mot|khong|0) ?(?:sao|\\*)|\\*1|1\\*|sao thap|danh gia (?:xau|thap|te|kem|1|mot|that te|dung su that|that tay|khong tot)|dg (?:xau|1)|review (?:xau|te|that|dung su that))";
const TOP = "(?:5 ?(?:sao|\\*)|nam sao|danh gia (?:tot|cao|dep)|danh gia lai|sua danh gia|xoa danh gia|sua thanh|5\\*)";
const NOT = "(?:khong|ko|k|hk|hong|khg|chang|cha|deo|eo|dech|kh)";
const PAY = "(?:hoan\\w{0,2}|tra(?: lai)?|chuyen(?: lai)?|boi thuong|den(?: tien)?|ck|gui lai tien|giam|bot)";
const PART =
  "(?:tay|chan|mat|da|mieng|moi|mui|mong|dau|co|lung|nguoi|be|con|chau|em be|meo|cho|bung|hong|ngon tay|toc|tai|vai|nguc|luoi|rang|ba xa|chong|vo|me|bo)";
const DATA =
  "(?:thong tin|sdt|so dien thoai|so phone|dia chi|du lieu|ten tuoi|hinh|anh|ten|so|data|cccd|cmnd|lich su|tai khoan)";

/** Vietnamese, with or without its marks and in chat spelling: patterns stand without marks, as messages are matched. */
export const viRules: RuleSet = {
  language: "vi",
  rules: [
    {
      id: "vi/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        (?:cho|de|cham|danh|vote|rate|tang|se|danh gia|thi|ha|vo|vao|nhan|doi|gui|nay|la|hoac|hay|xung dang|chuan bi|auto)<14>${LOW}
        ${LOW}<10>(?:nha|nhe|nghe|nhes|di|doi|cho|luon|day|thoi|ngay|la vua|cho moi nguoi|chon|tu chon|kem)
        (?:cho|doi|lat|toi|tui|e|em|minh|de)<10>(?:xem|vo|vao|viet|doc) (?:phan )?(?:danh gia|review|binh luan|nhan xet)<20>(?:cua|that|nhe|nha|su that|trach|di|biet)
        (?:danh gia|review|nhan xet|viet)<10>(?:dung su that|that long|thang tay|trung thuc)
        ha (?:mot|1|2|them)? ?sao
        dung trach<14>(?:danh gia|review|sao|toi viet)`,
      unless: phrases`
        (?:thay|doc|xem|co|nhieu|sao lai|may|nguoi ta|nguoi khac)<10>(?:nguoi|ban|review|danh gia)<10>(?:1|mot) sao
        (?:xin loi|lo tay|bam nham|an nham|nham|lo bam|sua lai thanh 5|quen)
        ${NOT} (?:bao gio |he |muon |no |dam |co y )?(?:cho|de|danh gia|vote|cham)
        (?:dep|tot|ung|thich|hai long|tuyet voi|xuat sac|xinh)(?! (?:dau|gi|lam gi))`,
    },
    {
      id: "vi/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:dang|up|post|tung|quay|boc phot|viet|share|chia se|live ?stream|live|dua|keu|bao|boc|phot|ke|lam)<20>(?:len|tren|vao|vo|qua) (?:\w{1,6} )?${SOCIAL}
        boc ?phot|phot shop|(?:quay|lam|dang) (?:clip|video|tik ?tok|vid)<16>(?:boc|phot|cho (?:moi nguoi|ba con|noi|thien ha|biet)|dang|len|mang|to)
        (?:cho|de)<6>(?:moi nguoi|ba con|mn|moi ng|thien ha|ca lang|cong dong|cac me|moi ngta|dan mang|chi em|ai cung|nguoi ta)<10>(?:biet|thay|tranh|xem|coi|canh giac|ne|sang mat)
        (?:vach mat|canh bao moi nguoi|tay chay|to cao tren mang|dua len bao)`,
      unless: phrases`
        (?:dep|khen|thich|ung|gioi thieu|ung ho|mua chung|pr|quang cao|hop tac|affiliate|tiep thi|koc|kol|unbox|re qua|xin xo)
        (?:xem|thay|coi|luot|doc) (?:tren|o|qua|duoc) ${SOCIAL}
        (?:mau|san pham|hang|clip|video) (?:cua shop|ben shop|huong dan|tren)
        (?:cho|gui|xin) (?:em|minh|chi|e|anh)<10>(?:biet|xem|coi)`,
    },
    {
      id: "vi/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        (?:khieu nai|to cao|bao cao|report|rp|rport|phan anh|kien|bao|mach|lam viec|keu)<16>(?:len |voi |den |toi |gui |qua |cho |tren |ben )?${PLATFORM}(?! (?:giao|la|ban|hang))
        (?:khieu nai|to cao|bao cao|report|rp)<8>(?:shop|gian hang|cua hang|nguoi ban|sop|seller|len san|don nay)
        (?:mo|bam|gui|nop|lam|tao|de don|da|dang|an)<6>(?:khieu nai|tranh chap|don khieu nai|dispute|don to cao)
        don khieu nai|tranh chap|charge ?back|dispute|tra soat
        ${PLATFORM}<10>(?:xu ly|giai quyet|phan xu|khoa|phat|dong)<10>(?:shop|gian hang|khieu nai|don|sop)
        (?:ngan hang|nh|bank|the)<16>(?:hoan giao dich|huy giao dich|doi lai|thu hoi|dao giao dich|hoan tien|tu choi giao dich|khoa giao dich|hoan tra)
        (?:hoan|huy|dao) giao dich<12>(?:ngan hang|bank|the)`,
      unless: phrases`
        (?:shipper|giao hang|buu ta|ben van chuyen|buu cuc)
        (?:cong an|quan ly thi truong|toa|nguoi tieu dung|cuc)
        (?:bao hanh|bao gia|bao lau|bao nhieu|bao bi|thong bao)
        ${NOT} (?:muon |he |dinh |phai )?(?:khieu nai|to cao|report|tranh chap)`,
    },
    {
      id: "vi/legal/lawyer, court, police or authority",
      flag: "legal",
      pattern: phrases`
        (?:thu|nho|co|thue|hoi|gap|goi|qua|voi|nha|bang|co|hen) (?:\w{1,5} )?luat su
        luat su<16>(?:goi|lam viec|gui|se|xem|noi|tu van|lien|khoi kien|cua toi|cua minh|lo)
        (?:ra|gap nhau o|gap o|len|don ra|kien ra|hen o|tai) (?:\w{1,5} )?toa(?: an)?
        khoi kien|kien (?:shop|ra|cac nguoi|may|tui bay|len|ban|cho)|phap luat|phap ly|to tung
        (?:bao|trinh bao|trinh|goi|len|ra|nop|gui|to|don|nho|dua|moi)<16>(?:cong an|phuong|ca phuong|c\.?a phuong|canh sat|113|a05|an ninh mang|co quan chuc nang|chinh quyen)
        (?:cong an|canh sat)<8>(?:se|lam viec|moi|vao cuoc|den|phuong|goi|biet|xu ly|dieu tra)
        (?:hoi |cuc |luat )?bao ve (?:quyen loi )?(?:nguoi|nguoi ta)? ?tieu dung|nguoi tieu dung<10>(?:lam viec|khieu|bao|to)
        quan ly thi truong|qltt|cuc canh tranh|so cong thuong|bo cong thuong|thanh tra|cuc an toan|cuc thue|thue vu`,
      unless: phrases`
        (?:do choi|trang phuc|quan ao|hoa trang|cosplay|ao|mu|xe|lego|do hoa|non|sticker|goi cho shipper)<6>(?:canh sat|cong an|luat su)
        (?:tang|ban|ban cua|anh|chong|vo) (?:\w{1,6} )?(?:luat su|cong an)(?! (?:se|lam viec|phuong|goi))
        (?:giao|ship|gui) (?:hang )?(?:den|toi|cho|o) (?:\w{1,6} )?(?:toa|cong an|phuong)
        (?:toa nha|toa do|chung cu|sanh toa)`,
    },
    {
      id: "vi/safety/injury, illness, fire or shock",
      flag: "safety",
      pattern: phrases`
        (?:giat dien|dien giat|bi giat|giat te|ro dien|ho dien|chap dien|chap mach|phat no|no (?:cai|tung|banh|bum|dung|luon|pin|to)|boc khoi|khoi den|boc chay|chay xem|chay nha|phat hoa|hoa hoan|toe lua|xet lua|chay khet|khet let|bat lua|chay rui|chay den|phong len|pin phong)
        (?:di ung|noi man|man do|me day|man ngua|phat ban|noi mun nuoc|mun nuoc|bong rat|bong tay|bong da|phong rop|do rat|sung vu|sung do|sung mat|lo loet|viem da|kich ung)
        ${PART}<14>(?:sung|bong|chay mau|ngua|rat|do ung|lo|noi man|di ung|tray|rach da|gay|bam tim|phong|tray xuoc|dut|ngua ran)
        (?:dut|cat|kep|cua|dam|bong|ngua|rach|gay|va|sung|phong|rat|xuoc) (?:vao |vo |trung |het |ca |bi )?(?:\w{1,5} )?${PART}
        (?:ngo doc|non|oi mua|oi|tieu chay|dau bung|choang|ngat|ngat xiu|kho tho|hoc|nghen|nuot phai|suyt nuot|nuot vao)<12>(?:khap|suot|cap cuu|di vien|het|lien tuc|phai|xong|qua|mua|ca nha|$)
        (?:di|nhap|vo|vao|dua|phai|len|den|toi) (?:\w{1,5} )?(?:vien|benh vien|cap cuu|bac si|da lieu|tram xa)<24>(?:vi|do|sau|xong|luon|roi|tai|$)
        (?:suyt|xem|ti nua|may ma|may|sem)<8>(?:nua )?<10>(?:nuot|hoc|chay|chet|mu mat|bong|no|tai nan|gay|dien|nga)
        (?:nguy hiem|chet nguoi|hai nguoi)<8>(?:qua|lam|vay|the|cho|tre|den|$)`,
      unless: phrases`
        (?:co|co bi|bi|lieu|so|lo|so bi|tranh|chong|de|hay|khong|ko|k|hk)<14>(?:di ung|ngua|kich ung|bong|nguy hiem|giat|ro dien|chay|rat|noi man|chap|no)<10>(?:khong|ko|k|hk|hong|ha|gi|kh|a|hem|ta)(?: shop| sop| ban| a| em| nhi| vay| z)?$
        (?:da|co dia|tui|minh|e|em) (?:bi |hay |de )?(?:nhay cam|di ung)<14>(?:dung|xai|co|voi)
        ${NOT} (?:he |bi |gay |lo |so |thay )?(?:di ung|kich ung|ngua|rat|bong|nguy hiem|chay|giat|ro dien|no)
        (?:ao|vai|hop|man|kinh|mep|goc|khoa|chi|hang|bao bi|thung|vo hop) (?:\w{1,5} )?(?:rach|dut|gay|xuoc|tray)(?! (?:tay|chan))
        (?:thuoc|kem|dau|tri|cao|gel) (?:\w{1,6} )?(?:di ung|ngua|bong|mun|man)
        (?:chay hang|ban chay|chay don|no don|chay bo|may chay|chay em|nong chay)`,
    },
    {
      id: "vi/counterfeit_claim/says it is fake or copied",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:hang|do|sp|san pham|la|ban|toan|ruot|nhan|giao|dung|son|giay|tui|sua|sach|chai|cai nay|con nay|mau) (?:\w{1,4} )?(?:gia|nhai|fake|dom|lau|dzom|dao|f1|rep)(?! (?:re|bao nhieu|bn|sao|tot|si|le|ban|goc|tien|cao|ca|vay|may|giam|day|mem|the nao|cu|niem|da|dung|do))
        (?:nhai|fake|pha ke) (?:ma|ranh|100|chac|dung|roi|qua|cua|lego|nike|hang|con)
        ${NOT} phai (?:la )?(?:hang |do )?(?:that|chinh hang|auth|xin|hieu|zin|real|hang hang)
        (?:lam gia|lam nhai|nhai (?:theo|cua|mau|lego)|an cap (?:thiet ke|mau|ban quyen)|dao nhai|vi pham ban quyen|xam pham (?:nhan hieu|ban quyen)|sach lau)
        (?:quet|check|tra|kiem tra|scan)<10>(?:ma|seri\w{0,2}|tem|qr|code)<16>(?:khong|ko|k|hk|chang) (?:ra|ton tai|co|len|dung|hop le)
        (?:hang|cua hang|store|shop hang|chuyen gia)<14>(?:bao|noi|xac nhan)<10>(?:nhai|gia|fake|khong phai)`,
      unless: phrases`
        (?:da|toc|mi|hoa|cay|mong|rang|go|long|da bo|ngoc|co|vang) (?:gia|nhan tao|nhua)
        (?:co phai|so|lo|so mua phai|so mua|nham|phan biet|cach|phong|chong|cam ket|den|neu|bao|lieu|nghi)<14>(?:gia|nhai|fake|dom)
        (?:gia|nhai|fake|chinh hang|auth|that|dom)<6>(?:khong|ko|k|hk|hong|ha|phai khong|hay)(?: shop| sop| ban| a| em| nhi| vay| z)?$
        (?:khong|ko|k) (?:phai )?(?:la |ban |lam |so )?(?:hang )?(?:gia|nhai|fake|dom)
        (?:gia|fake|nhai) (?:hay|hoac|hay la) (?:that|auth)
        (?:tuong|cu tuong|dau tuong)<14>(?:gia|nhai|fake)
        (?:cho|noi|shop) khac`,
    },
    {
      id: "vi/fraud_accusation/scam, cheat or lie",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:lua dao|lua doi|lua gat|lua khach|lua nguoi|lua tien|lua lay|bi lua|bip bom|bip|gian thuong|gian doi|gian lan|treo dau de|an cap|an cuop|an trom|trom cap|cuop tien|cuop can|quan cuop|do cuop|lua nhau|an chan|an tien|nuot tien|an quyt|quyt tien|om tien|bung tien|chiem doat|lam tien|moc tui|scam\w{0,3}|lua|doi tra|noi doi|noi doc|noi lao|lat long|lat lo|xao quyet|luu manh|boc lot|ban hang ao|lat mat)
        (?:lan mat|mat hut|bien mat|lan luon|lan mat tam)<20>(?:tien|$)
        (?:lay|nhan|cam|an) (?:tien|duoc tien)<14>(?:roi|xong) (?:\w{1,5} )?(?:im|lan|bien|block|chan|tron|bo tron)`,
      unless: phrases`
        (?:so|lo|tranh|cu tuong|tuong|khong phai|ko phai|dung|chong|canh giac|dau co|khong co|hong co|canh bao)<8>(?:bi )?(?:lua|gian|scam|bip|noi doi)
        (?:shop|cho|ben|noi|cua hang) (?:khac|kia|truoc|nao do)
        (?:lua chon|lua mau|chat lua|giay lua|lua to|to lua|ao lua|lua mem|vai lua|lua han|lua size|ngon lua|lua to tam|den lua|bep lua|toe lua|xet lua|bat lua|lua non|lua tuoi|lua ha|muoi lua)
        (?:nhieu|toan|hay bi|tung bi|lan truoc)<10>(?:lua|scam)<14>(?:nen|roi|$)
        khong<6>(?:lua|noi doi|gian doi)`,
    },
    {
      id: "vi/refund_abuse/money or a bad review, a good review for money",
      flag: "refund_abuse",
      pattern: phrases`
        ${PAY}<24>(?:khong thi|ko thi|k thi|hk thi|neu khong|hoac|hay|con khong|khong la|ko la|hai la|k la)<16>(?:${LOW}|1 ?sao|boc|dang|phot|sao|len|t |danh gia|chon)
        (?:khong|ko|k|hk|chua) (?:chiu )?${PAY}<14>(?:${LOW}|la t|boc phot|dang (?:len|clip)|thi dung trach|t boc|dung trach)
        ${PAY}<30>(?:thi|roi|xong|se|de)<14>${TOP}
        ${TOP}<14>(?:neu|doi|thi)<10>${PAY}
        (?:muon|neu muon)<24>(?:danh gia tot|5 sao|khong dang|ko dang|xoa danh gia|k dang|go bai)<20>(?:${PAY}|tra lai|tien)
        mot la (?:tra|hoan)<14>hai la`,
      unless: phrases`
        (?:chuong trinh|the cao|phieu|shop (?:ghi|noi|hua|bao)|giam gia|voucher|xu)<20>5 sao
        (?:da|vua|moi)<6>(?:cho|danh gia|vote)<4>5 sao`,
    },
    {
      id: "vi/refund_abuse/money back but keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:hang|do|noi|ao|sp|san pham|giay|cai nay)<12>(?:minh|e|em|t|toi|chi|tui|anh)? ?(?:giu|lo cho|cho nguoi|cho ban|vut|quang|xai|bo|vuc|khong gui|ko gui|k gui|k tra|khong tra|ko tra)<24>(?:tien|hoan|tra du|tra tien|het|mat cong|mat thoi|$|di|dau)
        (?:hoan|tra|tien|chuyen lai)<30>(?:hang|do|con do|noi|ao|sp)<10>(?:minh |e |em |t |toi |chi |tui )?(?:giu|khong gui|ko gui|k gui|vut|quang|cho nguoi|lo cho|khong tra|k tra|bo)
        (?:hoan|tra tien|tien)<24>(?:khong|ko|k|hk|chang) (?:gui|tra) (?:lai|tra|hang|do)<10>(?:dau|mo|mat cong|nha|nhe|$)
        (?:khong|ko|k|hk|luoi) (?:gui|tra) (?:lai|tra hang|hang lai|hang)<10>(?:dau|mo|nha|nhe)<16>(?:hoan|tien|tra)`,
      unless: phrases`
        (?:co can|co phai|can|co)<6>(?:gui|tra) (?:lai|hang)<12>(?:khong|ko|k|hk)(?: shop| sop| a| ban)?$
        (?:shop|ben ban|sop) (?:khong|ko|k) (?:gui|tra|giao)
        chua (?:gui|giao|nhan)`,
    },
    {
      id: "vi/off_platform/another messenger, phone or e-mail",
      flag: "off_platform",
      pattern: phrases`
        (?:xin|cho|co|add|ket ban|ib|inbox|qua|nhan|nhan tin|lien he|kb|gui|so|noi chuyen|chat|dung)<14>(?:zalo|messenger|mess|whats ?app|viber|telegram|tele|email|mail|gmail|instagram|insta)
        (?:zalo|messenger|mess|whats ?app|telegram|viber)<8>(?:khong|ko|k|di|noi|nhe|nha|cho|cua|em|minh|shop|so|gui|\d)
        (?:xin|cho|de lai|co|shop cho|gui)<14>(?:sdt|so dien thoai|so dt|so phone|hotline|dt|so goi)<16>(?:shop|de|khong|ko|k|voi|goi|cua|nhe|nha|sop|ben|$)
        (?:sdt|so dien thoai|hotline) (?:shop|ben ban|sop|cua shop)
        (?:goi|goi lai|alo|call) (?:lai )?(?:cho|qua|so|dien cho)? ?(?:minh|em|e|chi|anh|toi|tui|shop|so)<8>(?:\d{3}|so|nhe|nha|duoc|hi|di|noi chuyen|dc)`,
      unless: phrases`
        (?:shipper|giao hang|buu ta|nguoi giao|ship|giao toi|giao den|nhan hang)<20>(?:goi|sdt|so|dien)
        (?:goi|sdt|so|dien)<20>(?:shipper|giao hang|buu ta|nguoi nhan|khi giao|truoc khi)
        (?:doi|sua|sai|nham|thay)<10>(?:sdt|so dien thoai|dia chi|so)
        (?:zalo ?pay|momo)
        (?:xoa|ban|lo|giu|bo|quang cao|otp|ma|hinh)<20>(?:sdt|so dien thoai|so)
        (?:op|dong ho|tai nghe|op lung|xem zalo|bao tin nhan)`,
    },
    {
      id: "vi/off_platform/pay or meet outside the platform",
      flag: "off_platform",
      pattern: phrases`
        (?:chuyen khoan|ck|ckhoan|chuyen tien|tra tien|tra|thanh toan|banking|gui tien) (?:thang|truc tiep|rieng|luon|ngoai)
        (?:khoi|khong|ko|k|hk|dung|khong can|ko can|khoi can|k can) (?:qua|dat tren|dat qua|mua qua|dat|len|can qua)<4>(?:app|san|shopee|lazada|tiktok|tren ni|ung dung|day)
        (?:mua|ban|giao dich|dat|lay) (?:o )?ngoai(?: app| san| shopee)?<10>(?:duoc|dc|khong|ko|k|re|hon|cho|nhe|nha|sop|shop)
        (?:cho|xin|gui|nhan) (?:\w{1,6} )?(?:stk|so tai khoan|so tk)
        (?:hoan|tra|chuyen)<12>(?:stk|tai khoan|tk) (?:rieng|cua|ngan hang|nay|vcb|mb)<20>(?:duoc|dc|khoi|luon|nhe|nha|cho nhanh|khong|ko|k)
        (?:tien mat|dua tien|tra tien mat)<16>(?:shop|re|bot|hon|khoi|nhe|nha|luon|tai|$)
        (?:do|khoi|bot) (?:mat |ton )?(?:phi san|phi app|phi shopee|phi)
        (?:den|ghe|qua|toi|chay qua|den tan)<10>(?:kho|lay|shop|nha)<20>(?:tien mat|dua tien|bot|re hon|khoi)`,
      unless: phrases`
        (?:co|duoc|cho|nhan|ho tro) (?:\w{1,5} )?(?:cod|chuyen khoan|thanh toan khi nhan|tra gop|tien mat)<6>(?:khong|ko|k|hk|hong|ha)
        khi nhan hang
        (?:da|vua|moi) (?:chuyen khoan|ck|chuyen tien|thanh toan)`,
    },
    {
      id: "vi/phishing/asks for codes, passwords or documents, or poses as the platform",
      flag: "phishing",
      pattern: phrases`
        (?:doc|gui|cho|cung cap|nhap|dien|can|xin|nhan|chup|dua|xac nhan|gui lai|bao)<24>(?:ma otp|otp|ma xac (?:nhan|minh|thuc)|mat khau|password|pass|cccd|cmnd|can cuoc|chung minh|so the|cvv|ma pin|the ngan hang|ma \d so|anh khuon mat)
        (?:ma|otp)<14>(?:vua gui|gui ve|ve may|ve dien thoai|gui toi|gui nham|gui vo)
        (?:bam|vo|vao|click|nhan|truy cap|tai|mo|quet|dang nhap|xac minh|kich|an|cai)<30>(?:https?:|www\.|link|duong dan|[a-z0-9-]{2,40}\.[a-z]{2,8}\/|\.apk|[a-z0-9-]{2,40}\.example|[a-z0-9-]{3,40}\.invalid)<30>(?:de|xac|nhan|dien|mo|nhap|\w|$)
        (?:tai khoan|shop|gian hang|cua hang)<16>(?:bi khoa|bi dinh chi|bi dong|tam khoa|vi pham|bi han che|se khoa|bi treo)<30>(?:xac minh|bam|dang nhap|nhan|lien he|truy cap|gui|vao|de mo|http)
        (?:trung thuong|trung giai|nhan thuong|phan qua|nhan qua)<30>(?:bam|link|nhan|vo|dien|truy cap|lien he)
        (?:buu cuc|buu pham|buu kien|ghn|ghtk|viettel post|vnpost|kien hang)<40>(?:bam|http|link|phi|cccd|mat khau|dong phi)
        (?:bo phan|ky thuat|nhan vien|ben|tong dai)<16>(?:ho tro|san|doi soat|shopee|tiktok|lazada|tong dai)<30>(?:ma|otp|mat khau|cccd|xac minh|dang nhap)
        \w{2,30}\.apk`,
      unless: phrases`
        (?:khong|ko|k|chua|sao|quen|mat)<10>(?:nhan duoc|ve|co|thay|vo duoc|nhap duoc)<10>(?:otp|ma|mat khau|link)
        (?:mat khau|ma|pass) (?:wifi|khoa|vali|mac dinh|giam gia|vach|giam|voucher|van don|don|mau|sp|san pham|vach|bao mat cua)
        (?:gui|cho|xin) (?:\w{1,6} )?(?:link|ma) (?:san pham|sp|mua|giam|shop|hang|dat|van don|don)
        (?:op|vi|bao|dung) (?:cccd|cmnd|can cuoc|the)`,
    },
    {
      id: "vi/abuse/insults, threats or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:do|thang|con|lu|bon|quan|thu|may|tui|cai do|ban hang|dau oc|cho) (?:\w{1,4} )?(?:ngu|cho|ngu si|oc cho|mat day|vo hoc|khon nan|khon|dien|suc vat|ho|cho de|lon|heo|vo van hoa|mat net|ha dang|rac ruoi|bien thai|nha que|bac ky|nam ky|mieu|rac|ban thiu|dau dat|de tien|mat lon)
        (?:dit me|dit|dmm|dm|vcl|vkl|vl|clgt|cmm|me may|me m|cho me|dcm|dkm|deo me|cc|cac|lon|loz|cut|cut di|cut xeo|bien di|chet me|oc cho|oc lon|ngu nhu|ngu vai|mat day|khon nan|vo hoc|suc sinh|suc vat|do khung|do dien|con di|di diem|ba noi may|mat mo|cha may|bo may|to su|bo lao)
        (?:dap|dam|danh|chem|giet|xu|thit|xien|dot|dap pha|dap nat|tat|bop) (?:chet |cho |vo mat |gay |mat |nha |me )?(?:may|m|mi|chung may|bon may|cho|shop|ca lo|chan|tay|tui bay|nha|cha|luon)
        (?:ra duong|di duong|di dem)<8>(?:can than|coi chung|nho)|coi chung (?:tao|tau|t |bo|ong)
        biet<10>(?:nha|kho|dia chi|cho)<14>(?:o dau|o mo|roi do|dau roi|coi chung)
        (?:gui|cho|xin|xem|coi)<14>(?:anh|hinh|tam hinh|clip|hinh anh) (?:\w{1,6} )?(?:nong|sexy|khoa than|do ngu|do lot|ho hang|goi cam|bikini cua em|mac do)
        (?:em|be|gai|chi)<16>(?:xinh|ngon|chan dai|ngot|dep)<20>(?:nha nghi|khach san|di choi|tam hinh|qua dem|ngu voi|gui anh|toi nay|lam quen)
        (?:nha nghi|qua dem|ngu voi anh|di khach san|chich|sugar baby)`,
      unless: phrases`
        (?:do|quan ao|thuc an|cat|do choi|thuoc|day|chuong|long|balo|hat|pate|sua|vong|banh) (?:cho|danh cho|tam|dat) (?:cho|meo|heo|thu cung|cun)
        (?:em|minh|tui|e|t|toi|chi) (?:ngu|ngoc|dot|khung|lan)
        (?:do ngu|ao ngu|vay ngu|di ngu|phong ngu|giac ngu|den ngu|goi ngu|bo ngu|de ngu|mac ngu|ngu ngon|ngu duoc|buon ngu|ngu mac)(?! (?:xem|coi))
        (?:mau|mac|nguoi) (?:\w{1,5} )?(?:mac|mau)<10>bikini
        (?:dep|re|ngon|chat|xin|tot|ok|on|hay|dinh) (?:vcl|vkl|vl|vai)
        (?:vcl|vl|vkl) (?:dep|re|ngon|chat|xin)
        (?:danh|dap|bop) (?:phan|son|ma|chan|vai|co)`,
    },
    {
      id: "vi/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:xoa|go|bo|huy|loai|che|an|rut|dung giu|dung luu|dung dang)<20>${DATA}<14>(?:cua |nha |giup |di |em|minh|e |chi|anh|toi|khach|con )<20>
        ${DATA}<24>(?:xoa giup|xoa di|xoa het|go xuong|go di|xoa dum|bo ra khoi|go ngay|xoa ngay)
        (?:khong|ko|k|hk) (?:muon|cho|dong y|cho phep)<14>(?:giu|luu|dang|dung|su dung)<12>${DATA}
        (?:luu|giu|co|biet|dang giu|dang luu|thu thap)<10>(?:thong tin|nhung gi|du lieu|data|nhung du lieu|nhung thong tin)<14>(?:cua|ve|gi|minh|e|em|chi|toi)
        (?:ban|lo|lam lo|ro ri|tiet lo|dua|chia se|cho|dang|lay|de lo|tung|phat tan|rao)<8>${DATA}<10>(?:cua|chi|minh|e|em|anh|khach|toi|khach hang|cho nguoi|cho ai|ra|ha|a|nguoi ta)<20>(?:len|ha|a|roi|vay|di|quang cao|ngoai|cho|khong|hay|sao|story|$)
        ${DATA}<10>(?:bi lo|ai dua|bi ban|lo ra|bi ro ri|bi dang|lam quang cao|bi lay)
        (?:ai|sao|tai sao|rang)<14>(?:goi|nguoi la|so la|dang|lay)<30>(?:dung ten|biet ten|moi mua|moi chao|dia chi|quang cao|hinh|sdt)
        (?:so la|nguoi la)<10>goi<14>(?:moi|chao|quang cao|ban|vay)
        (?:ten|dia chi|sdt|so)<12>(?:cua|khach) (?:khach|nguoi)<10>(?:khac|dat truoc|mua truoc|truoc)
        (?:bao mat thong tin|quyen rieng tu|thong tin ca nhan|du lieu ca nhan)<20>(?:bi|cua|xoa|lo|dau|o dau|the|$)`,
      unless: phrases`
        (?:doi|sua|sai|nham|cap nhat|thay)<10>(?:sdt|so dien thoai|dia chi|ten)
        (?:che|giau|an|che ten|kin) (?:\w{1,5} )?(?:ten|thong tin)<14>(?:san pham|hang|sp|tren hop|ngoai hop|goi)
        (?:thong tin|hinh|anh|so) (?:san pham|sp|lieu|luong|hang|that|chi tiet|size|do|mau|don)
        (?:the nho|dien thoai|may tinh|dong ho|usb|o cung)`,
    },
  ],
};
