import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM = "(?:shopee|shope|sope|lazada|tiktok|tik tok|tiki|sendo|san|ung dung|nen tang|amazon)";
const SOCIAL =
  "(?:facebook|face|fb|tik ?tok|top ?top|threads?|youtube|ytb|zalo|mang(?: xa hoi)?|mxh|group\\w{0,2}|gr|nhom|hoi|voz|google|story|page|bao|truyen hinh|cong dong mang)";
const LOW =
  "(?:(?:1|mot|0) ?(?:sao|\\*)|\\*1|1\\*|sao thap|danh gia (?:xau|thap|te|kem|1|mot|that te|dung su that|that tay|khong tot)|dg (?:xau|1)|review (?:xau|te|that|dung su that))";
const TOP =
  "(?:5 ?(?:sao|\\*)|nam sao|danh gia (?:tot|cao|dep)|danh gia lai|sua danh gia|xoa danh gia|sua thanh|5\\*)";
const NOT = "(?:khong|ko|k|hk|hong|khg|chang|cha|deo|eo|dech|kh)";
const PAY = "(?:hoan\\w{0,2}|tra(?: lai)?|chuyen(?: lai)?|boi thuong|den(?: tien)?|ck|gui lai tien|giam|bot)";
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
        ${NOT} (?:bao gio |he |muon |no |dam |co y )?(?:cho|de|danh|danh gia|vote|cham)
        sao cung (?:khong|ko|k)
        (?:khong|ko|k|cung khong)<8>(?:dam |tru |danh |cho )<8>sao
        (?:tot|ung|thich|hai long|tuyet voi|xuat sac|xinh)(?! (?:dau|gi|lam gi))`,
    },
    {
      id: "vi/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:dang|up|post|tung|quay|boc phot|viet|share|chia se|live ?stream|live|dua)<20>(?:len|tren) (?:\w{1,6} )?${SOCIAL}
        boc ?phot|phot shop|(?:quay|lam|dang) (?:clip|video|tik ?tok|vid)<16>(?:boc|phot|cho (?:moi nguoi|ba con|noi|thien ha|biet)|dang|len|mang|to)
        (?:cho|de)<6>(?:moi nguoi|ba con|mn|moi ng|thien ha|ca lang|cong dong|cac me|moi ngta|dan mang|chi em|ai cung|nguoi ta)<10>(?:biet|thay|tranh|xem|coi|canh giac|ne|sang mat)
        (?:vach mat|canh bao moi nguoi|to cao tren mang|dua len bao)`,
      unless: phrases`
        (?:shop dang|ai cho|khoe|mua tren|xem tren|dep|khen|thich|gioi thieu|ung ho|mua chung|pr|quang cao|hop tac|affiliate|tiep thi|koc|kol|unbox|re qua|xin xo)
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
        (?:nham|lo bam|go giup)
        ${NOT} (?:muon |he |dinh |phai )?(?:khieu nai|to cao|report|tranh chap)`,
    },
    {
      id: "vi/legal/lawyer, court, police or authority",
      flag: "legal",
      pattern: phrases`
        (?:thu|nho|co|thue|hoi|gap|goi|qua|voi|nha|bang|co|hen) (?:\w{1,5} )?luat su
        luat su<16>(?:goi|lam viec|gui|se|xem|noi|tu van|lien|khoi kien|cua toi|cua minh|lo)
        (?:ra|gap nhau o|gap o|len|don ra|kien ra|hen o|tai) (?:\w{1,5} )?toa(?: an)?
        khoi kien|di kien|kien (?:ra toa|len toa|tui bay)|phap luat|phap ly|to tung
        (?:bao|trinh bao|trinh|goi|len|ra|nop|gui|to|don|nho|dua|moi)<16>(?:cong an|phuong|ca phuong|c\.?a phuong|canh sat|113|a05|an ninh mang|co quan chuc nang|chinh quyen)
        (?:cong an|canh sat)<8>(?:se|lam viec|moi|vao cuoc|den|phuong|goi|biet|xu ly|dieu tra)
        (?:hoi |cuc |luat )?bao ve (?:quyen loi )?(?:nguoi|nguoi ta)? ?tieu dung|nguoi tieu dung<10>(?:lam viec|khieu|bao|to)
        quan ly thi truong|qltt|cuc canh tranh|so cong thuong|bo cong thuong|thanh tra|cuc an toan|cuc thue|thue vu`,
      unless: phrases`
        (?:doi|sua|ghi|chuyen|sang|thuoc) (?:\w{1,6} )?phuong
        (?:do choi|trang phuc|quan ao|hoa trang|cosplay|ao|mu|xe|lego|do hoa|non|sticker|goi cho shipper)<6>(?:canh sat|cong an|luat su)
        (?:tang|ban|ban cua|anh|chong|vo) (?:\w{1,6} )?(?:luat su|cong an)(?! (?:se|lam viec|phuong|goi))
        (?:giao|ship|gui) (?:hang )?(?:den|toi|cho|o) (?:\w{1,6} )?(?:toa|cong an|phuong)
        (?:toa nha|toa do|chung cu|sanh toa)`,
    },
    {
      id: "vi/safety/injury, illness, fire or shock",
      flag: "safety",
      pattern: phrases`
        (?:giat dien|dien giat|bi giat|giat te|ro dien|ho dien|chap dien|phat no|no (?:cai|tung|banh|bum|lach tach)|boc khoi|khoi den|boc chay|chay xem|chay nha|phat hoa|hoa hoan|(?:toe|xet|ban|phat|nhoang) (?:tia )?lua|chay khet|khet let|chay rui|chay den|pin phong|phong len|chay toc)
        (?:bi di ung|di ung (?:roi|nang|khap|luon|do|het|sung)|noi man|man do|me day|man ngua|phat ban|noi mun nuoc|mun nuoc|bong rat|bi bong|phong rop|do rat|sung vu|sung do|sung mat|sung tay|sung het|sung phu|lo loet|viem da|ngua khap|ngua da|ngua dien|ngua ran)
        (?:tay|chan|mat|da|mieng|moi|mui|mong|lung|hong|ngon tay|be|con)<8>(?:sung (?:vu|tay|do|to|phong|len)|bong (?:rat|da|troc)|chay mau|noi man|lo loet|phong rop|rach da|te cung|bong nang|do rat)
        (?:dut|cat trung|cat vao|cat|kep vao|kep|cua|dam vao) (?:phai |vao )?(?:tay|chan|ngon tay|da tay|ngon)<6>(?:minh|e|em|con|be|chay mau|toi|chi|ngay|luon|$)
        chay mau
        (?:ngo doc|bi non|non oi|non khap|oi mua|non mua|oi het|tieu chay|dau bung|ngat xiu|kho tho|nghen tho|nuot phai|nuot mat|hoc xuong|hoc di vat)
        suyt<14>(?:nuot|hoc|chay|chet|mu|bong|no|tai nan|giat|nghen)
        (?:di|nhap|vo|vao|dua|phai|len) (?:\w{1,5} )?(?:benh vien|vien|cap cuu|ung|bac si|da lieu)<14>(?:vi|do|sau|xong|luon|roi|kham|$)
        (?:qua |rat )?nguy hiem (?:qua|lam|vay|the|cho tre|den tinh mang)`,
      unless: phrases`
        (?:co|co bi|lieu|so|so bi|tranh|chong|de|hay|lo)<14>(?:di ung|ngua|kich ung|bong|nguy hiem|giat|ro dien|chay|chap|no)<10>(?:khong|ko|k|hk|hong|ha|kh|hem)(?: shop| sop| ban| a| em| nhi| vay| z)?$
        (?:hoi|gia su|neu|lo|van|chong|cong nghe|cau dao|be|vung)<20>(?:di ung|ro dien|chap dien|giat dien|nguy hiem|chay)<20>(?:khong|ko|k|duoc|dc|thi|$)
        (?:khong|ko|k|hk|chang|chua) (?:he |bi |gay |lo |so |thay )?(?:di ung|kich ung|ngua|rat|bong|nguy hiem|giat|ro dien)
        (?:vi|op|mac|xe|xo|lam) viec`,
    },
    {
      id: "vi/counterfeit_claim/says it is fake or copied",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:hang|sua|sach|thuoc|giay|tem|nhan|do|lam|ban) gia(?=[,!]|$| ma| r$| roi| ha| nay| 100| sop| rua| ro rang| mao)
        (?:gia mao|lam gia|hang gia mao)
        (?:hang|do|sp|san pham|la|toan|bao|giao|dung|son|giay|tui|con nay|noi|nay|ban) (?:hang |do )?(?:nhai|fake|dom|pha ke|rep 1 1)
        (?:nhai|fake|pha ke)<4>(?:ma|ranh|100|chac|dung|roi|lego|nike|r$)
        (?:khong|ko|k|hk|chang|dau) phai (?:la |cua )?(?:hang |do )?(?:that|chinh hang|auth|xin|hieu|zin|real|hang that|hang)(?=[,!]|$| dau| ma| roi| nhe)
        (?:nhai (?:theo|cua|mau|lego)|an cap (?:thiet ke|mau|ban quyen)|dao nhai|vi pham ban quyen|xam pham (?:nhan hieu|ban quyen)|sach lau|in lau)
        (?:quet|check|tra|kiem tra|scan)<10>(?:ma|seri\w{0,2}|tem|qr|code)<16>(?:khong|ko|k|hk|chang) (?:ra|ton tai|co|len|dung|hop le)
        ruot hang cho`,
      unless: phrases`
        (?:tren mang|ngoai kia|ngoai cho|thi truong)<14>(?:hang )?(?:nhai|gia|fake)
        (?:da|toc|mi|hoa|cay|mong|rang|go|long|ngoc|vang) gia
        (?:co phai|so|lo|so mua phai|nham|phan biet|cach|chong|cam ket|den|neu|lieu|nghi|thiet hay|that hay|hay la?|nhieu noi|co ban|nhieu cho|auth that|het so|tuong)<24>(?:gia|nhai|fake|dom)
        (?:nhai|fake|chinh hang|auth|that|dom)<6>(?:khong|ko|k|hk|hong|ha|phai khong|hay)(?: shop| sop| ban| a| em| nhi| vay| z)?$
        (?:khong|ko|k) (?:phai )?(?:la |ban |lam |so )?(?:hang )?(?:gia|nhai|fake|dom)
        (?:gia|fake|nhai) (?:hay|hoac|hay la) (?:that|auth)
        (?:cho|noi|shop) khac`,
    },
    {
      id: "vi/fraud_accusation/scam, cheat or lie",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:lua dao|lua doi|lua gat|lua khach|lua nguoi|lua tien|lua nhau|bi lua|bip bom|bip|gian thuong|gian doi|gian lan|treo dau de|an cap|an cuop|an trom|trom cap|(?:do|quan|bon|lu) (?:an )?cuop|cuop (?:tien|can|ngay|ban ngay|giua|trang)|an chan|nuot tien|an quyt|quyt tien|om tien|bung tien|chiem doat|moc tui|noi lao|xao quyet|luu manh|boc lot|an tien (?:cua|roi|xong)|lat long)
        (?:tien|nhan tien|lay tien)<14>(?:lan mat|mat hut|lan luon|mat tam|bo tron|block)`,
      unless: phrases`
        nhieu (?:noi|cho|shop)
        (?:so|lo|tranh|cu tuong|tuong|khong phai|ko phai|chong|canh giac|dau co|khong co|hong co|canh bao|hay|khong noi|k noi)<12>(?:bi )?(?:lua|gian|scam|bip)
        (?:shop|cho|ben|noi|cua hang) (?:khac|kia|truoc|nao do)
        (?:nhieu|toan|hay bi|tung bi|lan truoc)<10>(?:lua|scam)<14>(?:nen|roi|$)`,
    },
    {
      id: "vi/refund_abuse/money or a bad review, a good review for money",
      flag: "refund_abuse",
      pattern: phrases`
        ${PAY}<24>(?:khong thi|ko thi|k thi|hk thi|neu khong|hoac|hay|con khong|khong la|ko la|hai la|k la)<16>(?:${LOW}|1 ?sao|boc|dang len|dang bai|phot|danh gia|tu chon)
        (?:khong|ko|k|hk|chua) (?:chiu )?${PAY}<14>(?:${LOW}|la t|boc phot|dang (?:len|clip)|thi dung trach|t boc|dung trach)
        ${PAY}<30>(?:${TOP}|rv 5 sao)<14>(?:cho|kem|lien|luon|ngay|nhe|nha|deal)
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
        (?:hoan|tra|tien|chuyen lai)<30>giu (?:lai |luon )?hang
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
        (?:goi lai|goi dien|alo|call|goi)(?: lai| dien)? (?:cho|qua|so)? ?(?:minh|em|e|chi|anh|toi|tui|shop|so)<8>(?:\d{3}|so|noi chuyen|nhe|hi)`,
      unless: phrases`
        (?:shipper|giao hang|buu ta|nguoi giao|ship|giao toi|giao den|nhan hang)<20>(?:goi|sdt|so|dien)
        (?:goi|sdt|so|dien)<20>(?:shipper|giao hang|buu ta|nguoi nhan|khi giao|truoc khi)
        (?:doi|sua|sai|nham|thay)<10>(?:sdt|so dien thoai|dia chi|so)
        (?:zalo ?pay|momo|luat su|mail he thong|dong goi|tren thung|in so|co in)
        (?:xoa|ban|lo|giu|bo|quang cao|otp|ma|hinh)<20>(?:sdt|so dien thoai|so)
        (?:op|dong ho|tai nghe|op lung|xem zalo|bao tin nhan)`,
    },
    {
      id: "vi/off_platform/pay or meet outside the platform",
      flag: "off_platform",
      pattern: phrases`
        (?:chuyen khoan|ck|ckhoan|chuyen tien|tra tien|thanh toan|banking|gui tien) (?:thang|truc tiep|rieng|ngoai)
        (?:khoi|khong|ko|k|hk|dung|khong can|ko can|khoi can|k can) (?:qua|dat tren|dat qua|mua qua|dat|len|can qua)<4>(?:app|san|shopee|lazada|tiktok|tren ni|ung dung|day)
        (?:mua|ban|giao dich|dat|lay) (?:o )?ngoai(?: app| san| shopee)?<10>(?:duoc|dc|khong|ko|k|re hon|nhe|nha|sop|shop)
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
        (?:doc|gui|cho|cung cap|can|xin|chup|dua|gui lai|nhap)<24>(?:ma otp|otp|ma xac (?:nhan|minh|thuc)|mat khau|password|pass|cccd|cmnd|can cuoc|chung minh thu|so the|cvv|ma pin|the ngan hang|ma \d so|anh khuon mat)
        (?:ma|otp)<14>(?:vua gui|gui ve|ve may|ve dien thoai|gui toi|gui nham|gui vo)
        (?:bam|vo link|vao|click|truy cap|tai ve|quet|dang nhap|xac minh|kich vao|cai dat|nhap the|nhap|dien)<30>(?:https?:|www\.|link|duong dan|[a-z0-9]{2,20}-[a-z0-9-]{2,20}\.[a-z]{2,10}|[a-z0-9-]{2,40}\.[a-z]{2,8}\/|\.apk|[a-z0-9-]{2,40}\.example|[a-z0-9-]{3,40}\.invalid)<30>(?:de|xac|nhan|dien|mo|nhap|\w|$)
        (?:tai khoan|shop|gian hang|cua hang)<16>(?:bi khoa|bi dinh chi|bi dong|tam khoa|vi pham|bi han che|se khoa|bi treo)<30>(?:xac minh|bam|dang nhap|nhan|lien he|truy cap|gui|vao|de mo|http)
        (?:trung thuong|trung giai|nhan thuong|phan qua|nhan qua)<30>(?:bam|link|nhan|vo|dien|truy cap|lien he)
        (?:buu cuc|buu pham|buu kien|ghn|ghtk|viettel post|vnpost|kien hang)<40>(?:bam|http|link|phi|cccd|mat khau|dong phi)
        (?:bo phan|ky thuat|nhan vien|ben|tong dai)<16>(?:ho tro|san|doi soat|shopee|tiktok|lazada|tong dai)<30>(?:ma|otp|mat khau|cccd|xac minh|dang nhap)
        \w{2,30}\.apk`,
      unless: phrases`
        (?:khong|ko|k|chua|sao|quen|mat)<10>(?:nhan duoc|ve|co|thay|vo duoc|nhap duoc)<10>(?:otp|ma|mat khau|link)
        (?:buoc|den|sau khi|khi) nhap (?:otp|ma)
        otp (?:hong|khong|ko|k|chua) ve
        co can (?:cccd|cmnd)
        nhap (?:otp|ma) (?:xong|roi|thi|ma|vao)
        (?:mat khau|ma|pass) (?:wifi|khoa|vali|mac dinh|giam gia|vach|giam|voucher|van don|don|mau|sp|san pham|vach|bao mat cua)
        (?:gui|cho|xin) (?:\w{1,6} )?(?:link|ma) (?:san pham|sp|mua|giam|shop|hang|dat|van don|don)
        (?:op|vi|bao|dung) (?:cccd|cmnd|can cuoc|the)`,
    },
    {
      id: "vi/abuse/insults, threats or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:do|thang|con|lu|bon|quan|thu|tui|cai do|dau oc|shop) (?:\w{1,4} )?(?:oc cho|mat day|vo hoc|khon nan|suc vat|suc sinh|dien khung|vo van hoa|mat net|ha dang|rac ruoi|bien thai|nha que|bac ky|nam ky|ban thiu|dau dat|de tien|mat nhan tinh)
        (?:do|lu|thang|con|bon|may) ngu(?=,|!|$| si(?!\w)| dot| ban| nhu| xuan| nguoi)
        (?:ban hang|ban buon|lam an|buon ban) (?:\w{1,5} )?(?:nhu|kieu) (?:cho|cc|cut|lon|shit|con cac|cai lon)
        (?:dit me|dmm|vcl|vkl|clgt|cmm|me may|cho me m\w{0,2}|dcm|dkm|deo me|con cac|cai lon|mat lon|nhu lon|loz|cut di|cut xeo|bien di|chet me|oc cho|oc lon|ngu nhu|ngu vai|ngu si|mat day|khon nan|vo hoc|suc sinh|suc vat|do dien|di diem|ba noi may|mat mo|cha may|bo may|to su may|vo liem si|tru eo|nhu dau toc|nhu dau buoi)
        (?:tao|tau|ong|bo may|tui tao)<8>(?:dap|dam|danh|chem|giet|xu|xien|dot|tat)(?! gia)
        (?:dap|dam|chem|giet|xien|bop co|dap pha) (?:chet |vo mat |gay |mat |nha |me )?(?:may|mi|chung may|bon may|ca lo|tui bay|chet|gay tay)
        (?:ra duong|di duong|di dem)<8>(?:can than|coi chung|lieu hon)|coi chung (?:tao|tau|bo|ong)
        biet<6>(?:nha|kho|dia chi|cho) (?:may|mi|shop|chung may|bon|tui)?<8>(?:o dau|o mo|dau roi|r|roi)<16>(?:coi chung|do|can than|roi|nhe|nghe|$)
        (?:gui|cho|xin|xem|coi)<14>(?:anh|hinh|tam hinh|clip) (?:\w{1,6} )?(?:nong|sexy|khoa than|mac do ngu|do lot|ho hang|goi cam|mac do)
        (?:em|be|gai)<16>(?:xinh|ngon|chan dai|ngot)<20>(?:nha nghi|khach san|di choi|tam hinh|qua dem|ngu voi|gui anh|toi nay|lam quen)
        (?:nha nghi|ngu voi anh|di khach san|sugar baby)`,
      unless: phrases`
        nha nghi<14>(?:phong|can|mua|cua)|(?:mo|mua cho|khach) nha nghi
        (?:em|minh|tui|e|toi|chi) (?:ngu|ngoc|dot|khung)
        (?:dep|re|ngon|chat|xin|tot|ok|on|hay|dinh) (?:vcl|vkl|vai)
        (?:vcl|vkl) (?:dep|re|ngon|chat|xin)
        (?:mua|bo|ao|mau) do ngu
        (?:giao|cho|ship|gan|o) (?:den |toi |o )?(?:nha nghi|khach san)`,
    },
    {
      id: "vi/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:xoa|go|huy|dung giu|dung luu|loai|go bo)<24>(?:thong tin|sdt|so dien thoai|so phone|dia chi|du lieu|hinh|anh|ten tuoi|tai khoan|lich su|cccd)<16>(?:cua|e|em|minh|chi|anh|toi|giup|gium|di|khach|nua)
        (?:sdt|so dien thoai|dia chi|thong tin|hinh|anh|du lieu)<40>(?:xoa giup|xoa di|xoa het|go xuong|go di|xoa dum|bo ra khoi|go ngay|xoa ngay)
        (?:khong|ko|k|hk) (?:muon|cho|dong y|cho phep)<14>(?:giu|luu|dang|su dung)<12>${DATA}
        (?:luu|giu|dang giu|dang luu|thu thap|con luu)<8>(?:thong tin|nhung gi|nhung du lieu|du lieu|data|nhung thong tin|gi|j)<14>(?:cua|ve|chi cua) (?:minh|e|em|chi|toi|anh|tui)
        (?:ban|lo|lam lo|ro ri|tiet lo|phat tan|de lo|rao ban|tuon) (?:\w{1,4} )?(?:thong tin|sdt|so dien thoai|so chi|so em|so e|so minh|so toi|data|dia chi|du lieu)
        (?:thong tin|sdt|so dien thoai|dia chi|so|data)<10>(?:bi lo|ai dua|bi ban|lo ra|bi ro ri|bi dang|lam quang cao|ra ngoai)
        (?:ai cho|lay|dang|dung)<12>(?:hinh|anh|sdt|dia chi|mat)<24>(?:len story|lam quang cao|quang cao|len live|len page|cua (?:e|em|minh|chi|toi|con)<6>len)
        (?:so la|nguoi la|nguoi|spam)<10>goi<14>(?:moi|chao|quang cao|doc dung ten|dung ten)
        dung ten<10>(?:dia chi|sdt)
        (?:ten|dia chi|sdt)<12>(?:khach|nguoi) (?:khac|dat truoc|mua truoc)
        (?:bao mat thong tin|quyen rieng tu|thong tin ca nhan|du lieu ca nhan)<20>(?:bi|xoa|lo|dau|o dau)`,
      unless: phrases`
        (?:doi|sua|sai|nham|cap nhat|thay)<10>(?:sdt|so dien thoai|dia chi|ten)
        (?:che|giau|an|che ten|kin) (?:\w{1,5} )?(?:ten|thong tin)<14>(?:san pham|hang|sp|tren hop|ngoai hop|goi)
        (?:thong tin|hinh|anh|so) (?:san pham|sp|lieu|luong|hang|that|chi tiet|size|do|mau|don)
        (?:the nho|(?<!so )dien thoai|may tinh|dong ho|usb|o cung)`,
    },
  ],
};
