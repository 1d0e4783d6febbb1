/**
 * Words with which an agent promises, by language, as expression sources over folded text (marks of Latin letters off).
 * `gives`: money that the shop will give; `dates`: something that the shop or its parcel will do on a day.
 */
export const PROMISES: Readonly<Record<string, { gives: string; dates: string }>> = {
  en: {
    gives:
      "(?:we|i)(?:.?ll| will| can| shall| would| could| want to| are going to|.?m going to|.?d)<25>(?:refund|give|send|pay|compensate|return|transfer|reimburse|credit|offer|cover|deduct|take)|you(?:.?ll| will| can)<10>(?:get|receive|have|keep|be refunded|be given)|(?:refund|compensation|reimbursement)<10>of|(?:will be|be) (?:refunded|compensated|credited|reimbursed|returned|paid)|let (?:me|us)<6>(?:refund|give|offer|pay)|(?:promise|guarantee)",
    dates:
      "(?:will|.?ll|shall|going to|promise|guarantee|definitely|certainly)<25>(?:arriv\\w{0,3}|deliver\\w{0,3}|ship\\w{0,4}|send|sent|dispatch\\w{0,3}|receive|get|have|be there|reach|refund\\w{0,2}|replace|call|be (?:ready|done|back|restocked|available|with you|fixed|resolved)|reply|answer|pay|restock|come|land|mail)|(?:arrives|is arriving|gets there|you get it|you have it|we ship it|we.?re shipping|promise)|(?:in your hands|at your door)",
  },
  zh: {
    gives:
      "(?:我们?|本店|小店|店里|这边|這邊|我哋|客服|给您|给你|為您|为您|会|將|将|可以|愿意|帮您)[^。！？]{0,12}(?:退款?|退还|退回|退您|赔偿?|补偿?|返现?|返还|转给?|打给|支付|承担|補償?|賠償?|退還|轉|承擔|优惠|减免|红包)",
    dates:
      "(?:保证|保證|一定|肯定|承诺|承諾|会在|將在|将在|将于|將於|会于|预留|安排|确保|確保|就能|就可以|能到|可以到|会到|會到|会给|會在|我们会|我們會|给您发|為您|为您)[^。！？]{0,16}(?:发货?|發貨?|寄出|送达|送到|到货|到貨|收到|到达|退款|退還|补发|補發|处理|處理|回复|回覆|到|完成|出货|出貨)|(?:发货|發貨|寄出|送达|到货|到貨|退款到账|补发)",
  },
  es: {
    gives:
      "(?:le|te|les|se lo|os)<12>(?:reembols\\w{2,8}|devolv\\w{2,8}|damos|daremos|dare|doy|envi\\w{2,6}|pag\\w{2,6}|compens\\w{2,8}|ofrec\\w{2,8}|abon\\w{2,6}|descont\\w{2,6})|(?:reembolsar|devolver|pagar|compensar|abonar)(?:emos|e|le|te)|recibira[s]?|(?:vamos|voy) a<8>(?:reembols|devolv|pag|compens|dar)\\w{0,6}",
    dates:
      "(?:llegara|recibira[s]?|enviaremos|enviare|entregara[n]?|estara|sera (?:enviado|entregado)|saldra|tendra[s]?|despacharemos|reembolsaremos|repondremos|garantiz\\w{2,5}|promet\\w{1,4}|le llega|te llega)",
  },
  pt: {
    gives:
      "(?:vamos|vou|iremos|irei|podemos|posso|lhe|te|voce)<15>(?:reembols\\w{2,8}|devolv\\w{1,8}|dar|pagar|compens\\w{2,8}|enviar|oferecer|estornar|ressarcir|creditar|receber\\w{0,2})|(?:reembolsaremos|devolveremos|pagaremos|estornaremos|daremos|recebera)",
    dates:
      "(?:chegara|vai chegar|recebera|vai receber|enviaremos|vamos enviar|sera (?:enviado|entregue|postado)|entregaremos|postaremos|garant\\w{2,5}|promet\\w{1,4}|estara|vamos postar|sairemos|reembolsaremos|chega (?:ate|em|na|no|amanha))",
  },
  fr: {
    gives:
      "(?:nous|je|on)<6>(?:vous|te|allons|vais)<12>(?:rembours\\w{2,7}|vers\\w{2,7}|offr\\w{2,6}|donn\\w{2,6}|envo\\w{2,6}|dedommag\\w{2,6}|indemnis\\w{2,6}|pay\\w{2,6}|credit\\w{2,6}|rend\\w{2,5})|vous (?:recevrez|serez rembourse\\w{0,2}|allez recevoir)",
    dates:
      "(?:arrivera|recevrez|sera (?:livre|expedie|envoye)\\w{0,2}|livrer(?:ons|a)|expedierons|enverrons|allons (?:expedier|envoyer|livrer)|vous aurez|garanti\\w{0,6}|promet\\w{0,4}|rembourserons|serez (?:livre|rembourse)\\w{0,1})",
  },
  de: {
    gives:
      "(?:wir|ich)<15>(?:erstatt\\w{1,4}|zahl\\w{1,3}|uberweis\\w{1,3}|geb\\w{1,3}|biet\\w{1,4}|schick\\w{1,3}|ersetz\\w{1,3}|werden<30>(?:erstatten|zahlen|uberweisen|geben)|gutschreiben|schreib\\w{1,3})|(?:sie|du)<6>(?:bekommen|erhalten|bekommst|erhaltst|kriegen)|(?:erstatten|zahlen|uberweisen|geben|schreiben) (?:wir|ich)|werden<30>erstattet|erstatt\\w{1,3} (?:wir|ich)",
    dates:
      "(?:kommt<30>an|ankommen|wird<40>(?:geliefert|versandt|verschickt|versendet|zugestellt|ankommen|eintreffen|da sein)|werden<40>(?:liefern|versenden|verschicken|erhalten|senden|ersetzen|erstatten|bekommen)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst)|(?:wir|ich) (?:versenden|verschicken|liefern|senden|schicken|garantieren|versprechen|verspreche|garantiere)|garantiert|versprochen|(?:versenden|verschicken|liefern|senden|schicken) wir|trifft<20>ein)",
  },
  it: {
    gives:
      "(?:le|ti|vi|la)<6>(?:rimbors\\w{2,7}|restitui\\w{2,6}|diamo|daremo|offr\\w{2,6}|invi\\w{2,6}|pag\\w{2,6}|risarc\\w{2,6}|accredit\\w{2,6})|(?:rimborseremo|restituiremo|pagheremo|daremo|accrediteremo|ricevera[i]?|ricevera)",
    dates:
      "(?:arrivera|ricevera[i]?|spediremo|spedira|sara (?:spedito|consegnato|inviato)|consegneremo|invieremo|garanti\\w{1,4}|promett\\w{1,4}|rimborseremo|avra[i]?|verra (?:spedito|consegnato))",
  },
  ja: {
    gives:
      "(?:返金|お?支払い?|補償|負担|お?値引き?|差し上げ|振り込|返還|弁償)[^。！？]{0,12}(?:いたします|致します|します|しましょう|させていただきます|できます|お約束|ます)",
    dates:
      "(?:お?届け|発送|到着|出荷|配送|お送り|返金|ご?連絡|交換|入荷|届き|必ず)[^。！？]{0,12}(?:いたします|致します|します|ます|させていただきます|予定です|お約束|保証)",
  },
  ko: {
    gives:
      "(?:환불|보상|지급|입금|돌려|할인|배상|부담|송금|적립)[^.!?]{0,10}(?:드리겠|드릴|해 ?드|하겠|됩니다|해드려|드립니다|드려요|약속|받으실)",
    dates:
      "(?:도착|발송|배송|출고|보내|받으실|받아보|환불|처리|입고|연락)[^.!?]{0,12}(?:겠습니다|드리겠|됩니다|드릴|예정|할게요|수 있|약속|보장|합니다|드립니다|드려요|될)",
  },
  id: {
    gives:
      "(?:kami|saya|kita|toko|kakak|anda)<15>(?:akan |bisa |siap |mau )?(?:kembalikan|mengembalikan|refund|ganti|mengganti|transfer|kasih|beri|berikan|memberikan|bayar|membayar|kompensasi|potong|tanggung|menanggung|dapat|terima|menerima)|(?:akan|bisa) (?:di)?(?:kembalikan|refund|ganti|transfer)|dapat (?:refund|kompensasi|cashback)",
    dates:
      "(?:akan|pasti|dijamin|janji|jamin|kami (?:kirim|proses|usahakan)|bisa)<25>(?:sampai|tiba|dikirim|kirim|terima|diterima|diproses|refund|kembalikan|ganti|restock|ready)|(?:pasti sampai|dijamin sampai|kami kirim)",
  },
  ms: {
    gives:
      "(?:kami|saya|anda|tuan|puan)<15>(?:akan |boleh |sedia )?(?:pulangkan|memulangkan|refund|bayar|membayar|bagi|beri|berikan|ganti|pampas|tanggung|menanggung|dapat|terima|kembalikan|transfer)|(?:akan|boleh) (?:di)?(?:pulangkan|refund|bayar|kembalikan)",
    dates:
      "(?:akan|pasti|dijamin|janji|jamin|kami (?:hantar|pos|proses)|boleh)<25>(?:sampai|tiba|dihantar|hantar|terima|diterima|diproses|refund|pulangkan|ganti|pos|dipos|restock)|(?:pasti sampai|kami hantar|kami pos)",
  },
  th: {
    gives: "(?:คืนเงิน|โอน|ชดเชย|จ่าย|ลดให้|คืนให้|ให้ส่วนลด|รับผิดชอบค่า|ออกค่า|คืนค่า)",
    dates:
      "(?:จะ|แน่นอน|รับประกัน|สัญญา|รับรอง|ได้รับ)[^.!?\\n]{0,24}(?:ถึง|ส่ง|ได้รับ|จัดส่ง|คืนเงิน|เปลี่ยน|ตอบ|โอน)|(?:ส่งให้|ถึงมือ|จัดส่ง|ได้รับของ|ถึงแน่)",
  },
  vi: {
    gives:
      "(?:shop|ben em|ben minh|em|minh|chung toi|cua hang)<12>(?:se |xin |co the )?(?:hoan|tra|den bu|boi thuong|chuyen|giam|gui lai|bu|ho tro|tang)|(?:duoc hoan|se nhan duoc|se duoc hoan|hoan lai|hoan tien)",
    dates:
      "(?:se|chac chan|dam bao|cam ket|hua)<25>(?:den|toi|giao|gui|nhan|hoan|xu ly|co hang|doi|len don|ve)|(?:giao den|hang ve|gui hang)",
  },
  tl: {
    gives:
      "(?:ire-?refund|i-?refund|ibabalik|babayaran|bibigyan|magbibigay|isasauli|makakatanggap|makukuha|ipapadala|sasagutin|mag-?refund|babawasan)<20>(?:namin|ko|kayo|po|ka|natin)?|(?:namin|ko) (?:ang|po ang)",
    dates:
      "(?:darating|dadating|ipapadala|ipadadala|isi-?ship|matatanggap|makukuha|maihahatid|ide-?deliver|sigurado|pangako|garantisado|ipapa-?ship|maibabalik|ire-?refund|mag-?ship)",
  },
};

/** The platform's own act or plan, deadlines and what is over: a reply may repeat them. In folded text. */
export const NO_PROMISE =
  "(?:amazon|shopee|lazada|tik ?tok|shopify|platform|plataforma|plateforme|plattform|piattaforma|marketplace|平台|系统|系統|官方|プラットフォーム|플랫폼|แพลตฟอร์ม|san (?:shopee|lazada|tmdt)|estimated|estimate|expected|estimad\\w|previst\\w|prevu\\w{0,2}|estime\\w{0,2}|voraussichtlich\\w{0,2}|geschatzt\\w{0,2}|stimat\\w|perkiraan|estimasi|jangkaan|anggaran|du kien|inaasahan|tinatayang|予定日|見込み|目安|预计|預計|预估|大约|大概|예상|โดยประมาณ|คาดว่า|usually|normally|normalmente|habitualmente|normalement|normalerweise|di solito|biasanya|thong thuong|通常|一般|보통|ปกติ|cannot|can.?t|unable|not (?:promise|guarantee)|no podemos|nao podemos|ne pouvons pas|konnen (?:wir )?(?:leider )?(?:nicht|keine|kein)|non possiamo|tidak (?:bisa|dapat)|tak (?:boleh|dapat)|khong the|hindi (?:po )?(?:namin|kami|ko|maaaring|pwede)|无法|無法|不能|不可以|できません|致しかねます|いたしかねます|수 없|어렵|ไม่สามารถ|return (?:window|period|deadline|by|before)|deadline|until|plazo|prazo|frist|delai|scadenza|batas|截止|期限|期間|기한|ภายในกำหนด|was|were|has been|have been|already|ya (?:fue|ha)|ja foi|a ete|wurde|e stato|sudah|telah|da duoc|na-?\\w{3,12} na|已经|已經|已于|已在|済み|ました|했습니다|되었습니다|แล้ว)";
