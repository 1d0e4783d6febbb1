import type { Language } from "../../../domain/language";
import type { PromiseWords } from "./trace-words";

/** As WESTERN_PROMISES, for the languages of East and South-East Asia. Chinese is written simplified and folded. */
export const EASTERN_PROMISES: Partial<Record<Language, PromiseWords>> = {
  zh: {
    refund:
      "退款|全额退|退[您你]|退还|退回[您你]|退钱|返现|返还|赔[偿付给您你]|补偿|打款|转给[您你]|转账|赔|补差价|退差价",
    replace: "补发|重发|重新[发寄]|换货|换新|更换|换一[个件台双]|再[发寄]一|补寄",
    free: "免费|赠送|送[您你]|白送|免单|包邮|不收[您你]?[费钱]|免运费|免邮|赠品",
    discount: "优惠券|优惠|折扣|打?[一二三四五六七八九\\d.]+折|红包|减免|立减|便宜[您你\\d]|半价|代金券",
    gives:
      "[给帮为替][您你]|我们?|本店|小店|店里|客服|会|将|可以|已经?|马上|立即|立刻|现在|今天|同意|批准|通过|保证|承诺|确认|全额|直接|[您你](?:将|会|可以|能)(?:收到|得到|获得|保留)|到账",
    ship: "(?:会|将|就|马上|立即|今天|今日|明天|保证|安排|为您|给您)[^。！？]{0,12}(?:发货|发出|寄出|出货|发走)|(?:发货|寄出|出货)",
    deliver:
      "(?:会|将|就能|就会|一定|保证|肯定|可以|预计|最迟|最晚)[^。！？]{0,12}(?:到|送达|送到|到达|收到|到货)|(?:送达|到货|收到)",
    guarantee: "保证|承诺|包您|包你|担保|绝对没问题|百分之?百|说到做到|一言为定",
    approve:
      "(?:退货|退款|取消|申请|售后|换货)[^。，！？]{0,8}(?:已经?|获得?)?(?:通过|批准|同意|受理完成|审核通过)|(?:同意|批准|通过)[^。，！？]{0,5}(?:退货|退款|取消|申请|换货)",
    not: "不能|无法|不可以|没办法|没法|不会|不支持|不予|不提供|未能|暂不|暂时不|不方便|不|没有",
    after: "[^。，！？]{0,4}(?:不了|不能|无法|不支持|不可以)",
    ask: "申请|咨询|查询|核实|想要?|要求|关于|是否|询问|提出|希望|提到的?|需要|考虑|选择",
    matter: "[的]?(?:申请|状态|进度|请求|问题|政策|流程|需求|诉求|事宜|规则|选项|入口|页面|金额以)",
    now: "马上|立即|立刻|现在|即刻|第一时间",
  },
  ja: {
    refund: "返金|ご?返還|払い戻|賠償|補償|弁償|お金をお?返|キャッシュバック|振り?込",
    replace: "交換|再送|再発送|新しい(?:商品|もの|品)|代わりの(?:商品|品)|代替品|新品をお?送",
    free: "無料|無償|プレゼント|サービスで|差し上げ|おまけ|弊社負担|当店負担|タダ",
    discount: "割引|値引|クーポン|\\d+ ?(?:%|パーセント) ?(?:off|オフ|引)|割り引|半額|お安く",
    gives:
      "いたします|致します|します|させていただき|させて頂き|いたしました|致しました|しました|差し上げ|お(?:返し|送り|渡し)|できます|いただけます|されます|されました|承認|承りました|約束|保証|手配|適用|ご用意|お受け取り",
    ship: "(?:発送|出荷|お送り|配送)(?:いた|致|し|でき|する|され)",
    deliver: "(?:届き|到着(?:いた|し|する|予定)|お届け(?:いた|し|でき|予定)|お手元に|配達(?:され|いた|予定))",
    guarantee: "保証(?:いた|し)|お?約束(?:いた|し|する)|絶対に|必ずや|間違いなく",
    approve:
      "(?:返品|返金|キャンセル|申請|交換|リクエスト)[^。、！？]{0,8}(?:承認|許可|受理|認め|承りました|了承)",
    not: "未",
    after:
      "[^。！？]{0,14}(?:できません|できかね|いたしかね|致しかね|しかね|ません|お約束できな|できな|難し|わかりかね)",
    ask: "もし|ご希望の",
    matter:
      "(?:の|を|に|が)?(?:ご?申請|ご?希望|ご?依頼|手続き|可否|状況|条件|ポリシー|規定|件|お問い合わせ|ご?相談|対象か|できるか|について|に関し)",
    now: "すぐに?|ただちに|直ちに|今すぐ|至急|即時",
  },
  ko: {
    refund: "환불|배상|보상|입금|돌려 ?드|페이백|캐시백|송금|변상",
    replace: "교환|재발송|다시 ?(?:보내|발송)|새 ?(?:제품|상품|것|걸)|새로 ?보내|재배송",
    free: "무료|무상|사은품|증정|공짜|선물|저희가 ?부담|저희 ?부담",
    discount: "할인|쿠폰|\\d+ ?(?:%|퍼센트) ?(?:할인|세일)?|반값|깎아",
    gives:
      "드리겠|드릴게|드립니다|드렸|드려요|해 ?드|하겠습|할게요|합니다|했습니다|됩니다|되었습|됐습|받으실|받으세요|받게|승인|확정|약속|보장|처리|가능합|지급|제공",
    ship: "(?:발송|출고|배송|보내)[^.!?]{0,6}(?:드리겠|하겠|드릴|할게|됩니다|합니다|될|예정|드립)",
    deliver: "(?:도착|배송 ?완료|배달)[^.!?]{0,6}(?:합니다|할|될|됩니다|하실|예정|드리)|받으실|받아 ?보실",
    guarantee: "보장(?:합|해|드|하)|약속(?:합|해|드|하)|장담|확실히 ?보증|무조건",
    approve: "(?:반품|환불|취소|요청|신청|교환)[^.!?,]{0,8}(?:승인|수락|허가|허용|확정)",
    not: "못|안 ",
    after: "[^.!?]{0,14}(?:불가|어렵|없습니다|없어|못 ?해|안 ?됩|드릴 수 없|않|힘들)",
    ask: "혹시|만약",
    matter:
      "(?:을|를|이|가|은|는)? ?(?:신청|요청|문의|여부|절차|관련|정책|상태|진행 상황|조건|원하|규정|희망|접수|검토|확인)",
    now: "바로|즉시|지금|당장|곧바로",
  },
  th: {
    refund: "คืนเงิน|เงินคืน|ชดเชย|ชดใช้|โอนเงิน|โอนคืน|โอนให้|คืนให้|เครดิตคืน",
    replace: "เปลี่ยน(?:สินค้า|ตัว|ชิ้น|ของ|ให้|อัน)|ส่ง(?:สินค้า|ของ)?(?:ชิ้น|ตัว|อัน)?ใหม่|ตัวใหม่|ชิ้นใหม่|อันใหม่|ของใหม่",
    free: "ฟรี|ของแถม|แถมให้|ไม่คิดค่า|ไม่มีค่าใช้จ่าย|ของขวัญ|ทางร้านออก",
    discount: "ส่วนลด|ลดราคา|ลดให้|คูปอง|โค้ดลด|โค้ดส่วนลด|ครึ่งราคา|ลด ?\\d+ ?(?:%|เปอร์เซ็นต์)",
    gives:
      "จะ|ทางร้าน|เรา|ร้าน|แอดมิน|ดิฉัน|ผม|ให้(?:คุณ|ลูกค้า|เลย|ค่ะ|ครับ|นะ|ทันที|เต็ม)|ได้รับ|อนุมัติ|ยืนยัน|เรียบร้อย|แล้ว|สัญญา|รับประกัน|เต็มจำนวน|มอบ",
    ship: "(?:จะ|จัด)[^.!?\\n]{0,10}ส่ง|ส่ง(?:ให้|ของ|สินค้า|ออก)",
    deliver:
      "(?:จะ|น่าจะ|คาดว่า)?[^.!?\\n]{0,10}(?:ถึง(?:คุณ|มือ|บ้าน|ภายใน|วัน|พรุ่งนี้|แน่)|ได้รับ(?:สินค้า|ของ|พัสดุ|ภายใน))|ถึง(?:มือ|ภายใน|พรุ่งนี้)",
    guarantee: "รับประกัน(?:ว่า|ได้|เลย|แน่)|สัญญา|รับรอง|การันตี|ยืนยันว่า.{0,12}แน่นอน",
    approve:
      "(?:คืนสินค้า|คืนเงิน|ยกเลิก|คำขอ|เคลม|เปลี่ยนสินค้า)[^.!?\\n]{0,14}(?:อนุมัติ|ผ่านแล้ว|ยอมรับ|อนุญาต)|อนุมัติ(?:การ)?(?:คืน|ยกเลิก|คำขอ|เคลม|เปลี่ยน)",
    not: "ไม่(?:สามารถ|ได้|มี|อาจ|สะดวก|รับ)?|ยังไม่(?:สามารถ|ได้)?|ไม่ต้อง",
    after: "[^.!?\\n]{0,8}(?:ไม่ได้|ไม่ไหว)",
    ask: "ขอ|ยื่น|ต้องการ|อยาก(?:ได้)?|สอบถาม(?:เรื่อง)?|เรื่อง(?:การ)?|ตรวจสอบ(?:เรื่อง|การ|คำขอ|สถานะ)?|คำขอ(?:การ)?|เกี่ยวกับ(?:การ)?|หาก",
    matter: "(?:ผ่านแอป|ได้ที่ปุ่ม|ตามนโยบาย)",
    now: "ทันที|เดี๋ยวนี้|ตอนนี้|เลย",
  },
  vi: {
    refund:
      "hoan (?:lai )?tien|tra lai tien|hoan tra|hoan (?:lai )?(?:cho )?(?:ban|anh|chi|minh|toan bo)|boi thuong|den bu|den (?:cho )?(?:ban|anh|chi)|chuyen khoan|bu (?:tien|them)|hoan",
    replace:
      "doi (?:san pham|hang|cai|moi|sang|cho)|gui lai|gui (?:bu|moi|cai moi)|giao lai|thay (?:the|moi)|cai moi|san pham moi",
    free: "mien phi|tang (?:ban|anh|chi|kem|them|qua|minh)|qua tang|free ?ship|freeship|khong tinh phi|tang",
    discount: "giam gia|giam \\d+ ?%|giam|ma giam|voucher|phieu mua hang|nua gia|khuyen mai",
    gives:
      "(?:shop|ben em|em|minh|chung toi|toi|ben minh|cua hang|chung em)(?: \\w+){0,2} (?:se|da|xin|dong y|cam ket|dam bao|hua|co the|vua|gui|tang|hoan|giam|bu|den|chuyen|doi)|(?:se|da) (?:duoc )?(?:hoan|tra|nhan|gui|doi|tang|duyet|chap nhan|boi thuong|chuyen|giam|xu ly|phe duyet)|(?:ban|anh|chi|anh chi|quy khach) (?:se|co the|duoc) |cho (?:ban|anh|chi|minh|quy khach)|toan bo|da duyet|phe duyet|ngay",
    ship: "(?:se|gui|giao) ?(?:duoc )?(?:gui|giao|ship|xuat)? ?(?:hang|don|di)|gui hang|giao hang|len don",
    deliver: "(?:se|la) <12>(?:den|toi|nhan duoc|giao toi|giao den|nhan)|nhan (?:duoc )?hang|toi noi|den noi",
    guarantee: "dam bao|cam ket|xin hua|em hua|shop hua|chac chan|bao dam",
    approve:
      "(?:tra hang|hoan tien|huy don|yeu cau|doi hang|khieu nai)<16>(?:duoc )?(?:duyet|chap nhan|phe duyet|dong y|thong qua)|(?:dong y|chap nhan|duyet)<8>(?:tra hang|hoan tien|huy don|yeu cau|doi hang)",
    not: "khong(?! chi)|chua|khong the|chang|ko|khong duoc",
    ask: "yeu cau|de nghi|muon|kiem tra|ve viec|ve|xin|xac minh|xem xet|lien quan den|viec|nhu cau",
    matter: "tren ung dung|cua san|hay khong|khong",
    now: "ngay|ngay lap tuc|ngay bay gio|lap tuc",
  },
  id: {
    refund:
      "refund|pengembalian (?:dana|uang)|kembalikan (?:uang|dana)|uang(?:nya)? (?:kembali|dikembalikan)|dana(?:nya)? (?:kembali|dikembalikan)|ganti rugi|kompensasi|transfer|cashback|balikin (?:uang|dana)|dikembalikan",
    replace:
      "(?:kirim|kirimkan|dikirim) (?:ulang|lagi|pengganti|yang baru|unit baru|barang baru)|pengganti|tukar|ditukar|ganti (?:baru|yang baru|barang|unit|dengan)|barang baru|unit baru|penukaran",
    free: "gratis|hadiah|bonus|cuma-cuma|tanpa biaya|bebas ongkir|kami tanggung|ditanggung (?:toko|kami)",
    discount: "diskon\\w{0,3}|potongan|kupon|voucher|\\d{1,3} ?% off|setengah harga|kode promo",
    gives:
      "(?:kami|kita|saya|mimin|admin|toko|aku|kak)(?: \\w+){0,2} (?:akan|bisa|sudah|telah|siap|setuju|janji|jamin|berikan|kasih|beri|kirim|kirimkan|ganti|kembalikan|refund|transfer|proses|menyetujui|memberikan)|(?:akan|sudah|telah) (?:di\\w{3,12}|kami \\w{3,12}|men\\w{3,12}|mem\\w{3,12})|(?:kakak|anda|kak|kamu) (?:akan|bisa|dapat) (?:men\\w{2,9}|dapat|terima)|disetujui|diberikan|kami (?:beri|kasih|kirim|ganti|kembalikan|transfer|refund|proses|setujui|tambahkan)\\w{0,3}|penuh|berikut",
    ship: "(?:akan|kami|segera|langsung)(?: \\w+){0,2} (?:kirim|dikirim|kirimkan|proses kirim|mengirim)\\w{0,3}|dikirim|kirim",
    deliver: "(?:akan|pasti|bakal)(?: \\w+){0,2} (?:sampai|tiba|diterima|terima)|(?:sampai|tiba|diterima)",
    guarantee: "(?:kami|saya|kita) (?:jamin|janji|menjamin|berjanji|pastikan)|dijamin|pasti sampai|janji",
    approve:
      "(?:retur|pengembalian|pembatalan|permintaan|refund|klaim|komplain|pengajuan)(?: \\w+){0,3} (?:disetujui|diterima|dikabulkan|di-?acc)|(?:menyetujui|setujui)(?: \\w+){0,2} (?:retur|pengembalian|pembatalan|permintaan|refund)",
    not: "tidak|belum|tanpa|nggak|gak|bukan|tak",
    ask: "ajukan|mengajukan|pengajuan|minta|permintaan|cek|mengecek|periksa|memeriksa|tentang|soal|mengenai|terkait|ingin|mau|proses pengajuan",
    matter: "di aplikasi|lewat aplikasi|melalui aplikasi",
    now: "sekarang|segera|langsung|saat ini juga",
  },
  ms: {
    refund:
      "refund|bayaran balik|pulangkan (?:wang|duit)|kembalikan (?:wang|duit)|wang (?:anda )?dikembalikan|bayar balik|pampasan|ganti rugi|transfer|cashback|dipulangkan",
    replace:
      "(?:hantar|hantarkan|dihantar|pos) (?:semula|lagi|yang baru|unit baru|pengganti|ganti)|gantian|ganti (?:baru|yang baru|dengan|barang|unit)|tukar|ditukar|unit baru|barang baru|penggantian|diganti",
    free: "percuma|hadiah|bonus|tanpa (?:caj|bayaran)|kami tanggung|ditanggung kami",
    discount: "diskaun|potongan|baucar|kupon|\\d{1,3} ?% off|separuh harga|kod promo",
    gives:
      "(?:kami|kita|saya|admin|kedai)(?: \\w+){0,2} (?:akan|boleh|sudah|telah|setuju|janji|jamin|berikan|bagi|beri|hantar|ganti|kembalikan|pulangkan|refund|transfer|proses|meluluskan)|(?:akan|sudah|telah) (?:di\\w{3,12}|kami \\w{3,12})|(?:anda|awak|tuan|puan) (?:akan|boleh|dapat) (?:dapat|terima|men\\w{2,9})|diluluskan|diberikan|kami (?:beri|bagi|hantar|ganti|kembalikan|pulangkan|transfer|refund|luluskan|tambah)\\w{0,3}|penuh|berikut",
    ship: "(?:akan|kami|segera|terus)(?: \\w+){0,2} (?:hantar|dihantar|pos|dipos|menghantar)\\w{0,3}|dihantar|hantar|dipos",
    deliver: "(?:akan|pasti)(?: \\w+){0,2} (?:sampai|tiba|diterima|terima)|(?:sampai|tiba|diterima)",
    guarantee: "(?:kami|saya|kita) (?:jamin|janji|menjamin|berjanji|pastikan)|dijamin|janji",
    approve:
      "(?:pemulangan|pembatalan|permintaan|refund|tuntutan|aduan|bayaran balik|permohonan)(?: \\w+){0,3} (?:diluluskan|diterima|dipersetujui)|(?:meluluskan|luluskan)(?: \\w+){0,2} (?:pemulangan|pembatalan|permintaan|refund|permohonan)",
    not: "tidak|belum|tanpa|tak|bukan",
    ask: "mohon|memohon|permohonan|minta|permintaan|semak|menyemak|tentang|mengenai|berkaitan|ingin|mahu|nak",
    matter: "di aplikasi|dalam aplikasi|melalui aplikasi",
    now: "sekarang|segera|terus|serta-merta",
  },
  tl: {
    refund:
      "refund|i-?refund|ire-?refund|ibabalik (?:namin |ko )?ang (?:pera|bayad)|ibalik ang (?:pera|bayad)|pera (?:mo|ninyo|niyo)|kompensasyon|babayaran|i-?transfer|cashback|maibabalik",
    replace:
      "papalitan|palitan|kapalit|pamalit|replacement|magpapadala (?:ng|kami ng) bago|bagong (?:item|produkto|unit)|i-?resend|exchange",
    free: "libre\\w{0,3}|regalo|walang bayad|free|sagot (?:na )?namin|freebie",
    discount: "diskwento|discount|voucher|kupon|\\d{1,3} ?% off|bawas|kalahating presyo",
    gives:
      "(?:namin|kami|ko|naming|tayo)|(?:makakatanggap|matatanggap|makukuha|may|bibigyan|ibibigay|ipapadala|ibabalik) |aprubado|na-?approve|naaprubahan|pinayagan|buong|pangako|garantisado|full refund|na po",
    ship: "(?:ipapadala|ipadadala|ise-?ship|isi-?ship|ipapa-?ship|magpapadala|ibibiyahe)",
    deliver: "(?:darating|dadating|matatanggap|makukuha|made-?deliver|ide-?deliver|makakarating)",
    guarantee: "garantisado|pangako|pinapangako|nangangako|sinisiguro|siguradong",
    approve:
      "(?:return|refund|cancellation|request|kahilingan|pagkansela|pagbabalik)<20>(?:aprubado|naaprubahan|na-?approve\\w{0,2}|approved|tinanggap|pinayagan)|(?:aprubado|naaprubahan|in-?approve|inaprubahan)<16>(?:return|refund|cancellation|request|kahilingan)",
    not: "hindi(?! lang)|walang|wala|di|bawal",
    ask: "mag-?request ng|humiling ng|request ng|hinggil sa|tungkol sa|gusto|nais|tinitingnan|suriin|kahilingan|i-?check",
    matter: "request|kahilingan|sa app|status",
    now: "ngayon(?: na)?|agad|kaagad",
  },
};
