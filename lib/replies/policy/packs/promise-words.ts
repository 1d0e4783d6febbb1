/**
 * Words with which an agent promises, by language, as expression sources over folded text (marks of Latin letters off).
 * `gives`: money that the shop will give; `dates`: something that the shop or its parcel will do on a day.
 */
export const PROMISES: Readonly<Record<string, { gives: string; dates: string }>> = {
  en: {
    gives:
      "(?:we|i)(?:.?ll| will| can| shall| would| could| want to| are going to|.?m going to|.?d)<25>(?:refund|give|send|pay|compensate|return|transfer|reimburse|credit|offer|cover|deduct|take)|you(?:.?ll| will| can)<10>(?:get|receive|have|keep|be refunded|be given)|(?:refund|compensation|reimbursement)<10>of|(?:will be|be) (?:refunded|compensated|credited|reimbursed|returned|paid)|let (?:me|us)<6>(?:refund|give|offer|pay)|(?:promise|guarantee)|(?:i|we).{0,3}(?:ll|will|d)? ?(?:pay|send|knock|take|refund|credit|wire|transfer|give)|pay you|(?:i|we) (?:refund|pay|send|give)|is on its way to your (?:card|account)|back (?:to|on) your (?:card|account)|as compensation|out of my own pocket|(?:knock|knocking|take|taking|shave)<20>off|(?:send|sent|give|hand|put|wire|return)\\w{0,3}<20>(?:back|to you)|back from us|credited|(?:compensation|refund|credit|gesture|voucher) of|on us|(?:we|i) (?:will )?(?:cover|absorb|bear)|leaves us",
    dates:
      "(?:will|.?ll|shall|going to|promise|guarantee|definitely|certainly)<25>(?:arriv\\w{0,3}|deliver\\w{0,3}|ship\\w{0,4}|send|sent|dispatch\\w{0,3}|receive|get|have|be there|reach|refund\\w{0,2}|replace|call|be (?:ready|done|back|restocked|available|with you|fixed|resolved)|reply|answer|pay|restock|come|land|mail)|(?:arrives|is arriving|gets there|you get it|you have it|we ship it|we.?re shipping|promise)|(?:in your hands|at your door)|(?:comes|leaves|goes out|ships|is shipped|gets to you|lands|out the door|you.?ll have|will be refunded|in your (?:account|hands)|(?:be|.?s|is) with you|you have my word|for sure)|drop\\w{0,4}<10>off|count on it|expect\\w{0,2}|at the latest|deliver\\w{0,4}|at your (?:door|place|home)|with you|you.?ll have|hand\\w{0,3} it over",
  },
  zh: {
    gives:
      "(?:我们?|本店|小店|店里|这边|這邊|我哋|客服|给您|给你|為您|为您|会|將|将|可以|愿意|帮您)[^。！？]{0,12}(?:退款?|退还|退回|退您|赔偿?|补偿?|返现?|返还|转给?|打给|支付|承担|補償?|賠償?|退還|轉|承擔|优惠|减免|红包)|退|赔付?|赔|賠|补差价|補差|补|返|报销|報銷|打款|转给|轉給|折让|折讓|减免|減免|抵扣|入[账帳]|给[您你亲]|私下给|来出|來出|我[们們]?出|店[里裡]出|[帮幫給给]您?(?:申[请請]|[争爭]取)?[^。]{0,8}(?:[红紅]包|[补補][偿償贴貼])|[红紅]包[补補][偿償]",
    dates:
      "(?:保证|保證|一定|肯定|承诺|承諾|会在|將在|将在|将于|將於|会于|预留|安排|确保|確保|就能|就可以|能到|可以到|会到|會到|会给|會在|我们会|我們會|给您发|為您|为您)[^。！？]{0,16}(?:发货?|發貨?|寄出|送达|送到|到货|到貨|收到|到达|退款|退還|补发|補發|处理|處理|回复|回覆|到|完成|出货|出貨)|(?:发货|發貨|寄出|送达|到货|到貨|退款到账|补发)|(?:退|到|寄|发|發|送|补|補|入[账帳]|出[货貨]|安排)",
  },
  es: {
    gives:
      "(?:le|te|les|se lo|os)<12>(?:reembols\\w{2,8}|devolv\\w{2,8}|damos|daremos|dare|doy|envi\\w{2,6}|pag\\w{2,6}|compens\\w{2,8}|ofrec\\w{2,8}|abon\\w{2,6}|descont\\w{2,6})|(?:reembolsar|devolver|pagar|compensar|abonar)(?:emos|e|le|te)|recibira[s]?|(?:vamos|voy) a<8>(?:reembols|devolv|pag|compens|dar)\\w{0,6}|(?:abono|ingreso|mando|deposito|paso|regreso|reintegro|bonifico|descuento|perdono|cubro|devuelvo|reembolso|pago|doy|transfiero)|(?:abonamos|ingresamos|mandamos|regresamos|reintegramos|bonificamos|descontamos|devolvemos|reembolsamos|pagamos|depositamos)|(?:abonaremos|ingresaremos|reintegraremos|bonificaremos)|va por (?:mi|nuestra) cuenta|(?:le|te) (?:tengo|toca\\w?|quedan|llega\\w?|caen)|de (?:vuelta|regreso)|hago llegar|le compens\\w{2,6}|te compens\\w{2,6}|gesto de|por las molestias|corre por nuestra cuenta",
    dates:
      "(?:llegara|recibira[s]?|enviaremos|enviare|entregara[n]?|estara|sera (?:enviado|entregado)|saldra|tendra[s]?|despacharemos|reembolsaremos|repondremos|garantiz\\w{2,5}|promet\\w{1,4}|le llega|te llega)|(?:llega\\w{0,4}|sale\\w{0,2}|recibe\\w{0,2}|tiene\\w{0,2}|tendra\\w?|entrega\\w{0,4}|envi\\w{1,6}|mando|mandamos|abon\\w{1,6}|reembols\\w{1,8}|reint\\w{2,8}|devolv\\w{1,8}|lo tiene\\w?)|recibir\\w{1,3}|recibiras?|estara\\w? en|sin falta|en (?:su|tu) casa|en casa|a mas tardar|le llega|hago llegar|sale hoy",
  },
  pt: {
    gives:
      "(?:vamos|vou|iremos|irei|podemos|posso|lhe|te|voce)<15>(?:reembols\\w{2,8}|devolv\\w{1,8}|dar|pagar|compens\\w{2,8}|enviar|oferecer|estornar|ressarcir|creditar|receber\\w{0,2})|(?:reembolsaremos|devolveremos|pagaremos|estornaremos|daremos|recebera)|(?:devolvo|estorno|credito|mando|pago|cubro|abato|reembolso|transfiro|deposito|ressarco)|(?:devolvemos|estornamos|creditamos|pagamos|ressarcimos|reembolsamos|abatemos|depositamos)(?:-lhe)?|cai na sua conta|(?:o|seu) (?:estorno|reembolso)<30>(?:cai|entra|chega|sai)|de volta|a gente (?:paga|devolve|manda|desconta|cobre)|de volta|por nossa conta",
    dates:
      "(?:chegara|vai chegar|recebera|vai receber|enviaremos|vamos enviar|sera (?:enviado|entregue|postado)|entregaremos|postaremos|garant\\w{2,5}|promet\\w{1,4}|estara|vamos postar|sairemos|reembolsaremos|chega (?:ate|em|na|no|amanha))|(?:chega\\w{0,2}|sai|recebe\\w{0,2}|tera|entreg\\w{1,6}|envi\\w{1,6}|posto|postamos|cai na sua conta|despach\\w{1,6}|estorn\\w{1,6}|devolv\\w{1,6})|(?:na|em) (?:sua )?casa|em maos|pode confiar|sem falta|recebera|estara (?:ai|na)|despach\\w{2,6}",
  },
  fr: {
    gives:
      "(?:nous|je|on)<6>(?:vous|te|allons|vais)<12>(?:rembours\\w{2,7}|vers\\w{2,7}|offr\\w{2,6}|donn\\w{2,6}|envo\\w{2,6}|dedommag\\w{2,6}|indemnis\\w{2,6}|pay\\w{2,6}|credit\\w{2,6}|rend\\w{2,5})|vous (?:recevrez|serez rembourse\\w{0,2}|allez recevoir)|(?:verse|reverse|rends|rembourse|credite|offre|deduis|envoie|renvoie|vire|paie)|(?:versons|reversons|rendons|remboursons|creditons|offrons|deduisons|envoyons|virons|payons)|rendus?|arrive sur (?:ton|votre) compte|(?:vous|tu) recuper\\w{1,5}|le remboursement<25>(?:arrive|sera|part)|geste (?:commercial )?de|fais(?:ons)? un geste|dedommag\\w{2,6}|a notre charge|pour nous",
    dates:
      "(?:arrivera|recevrez|sera (?:livre|expedie|envoye)\\w{0,2}|livrer(?:ons|a)|expedierons|enverrons|allons (?:expedier|envoyer|livrer)|vous aurez|garanti\\w{0,6}|promet\\w{0,4}|rembourserons|serez (?:livre|rembourse)\\w{0,1})|(?:arrive\\w{0,2}|part(?:ira|ons)?|recev\\w{1,4}|recois|livr\\w{1,5}|exped\\w{2,6}|envoi\\w{0,3}|envoy\\w{1,4}|vers\\w{1,4}|rembours\\w{1,6}|poste\\w{0,2})|l.aurez|aurez|c.est promis|chez vous|sans faute|au plus tard|sera (?:la|chez)|repart|part ",
  },
  de: {
    gives:
      "(?:wir|ich)<15>(?:erstatt\\w{1,4}|zahl\\w{1,3}|uberweis\\w{1,3}|geb\\w{1,3}|biet\\w{1,4}|schick\\w{1,3}|ersetz\\w{1,3}|werden<30>(?:erstatten|zahlen|uberweisen|geben)|gutschreiben|schreib\\w{1,3})|(?:sie|du)<6>(?:bekommen|erhalten|bekommst|erhaltst|kriegen)|(?:erstatten|zahlen|uberweisen|geben|schreiben) (?:wir|ich)|werden<30>erstattet|erstatt\\w{1,3} (?:wir|ich)|(?:erstatten|zuruckerstatten|uberweisen|zuruckzahlen|gutschreiben|schenken|erlassen|zahle|uberweise|erstatte|schenke|erlasse|gebe|schicke|lege|legen|gibts?|gibt es)|(?:bekommst|bekommen|kriegst|kriegen|erhalten|erhaltst)<40>(?:zuruck|gutschrift|erstattet)|obendrauf|zuruckuberwiesen|(?:wir|ich) (?:zahlen|zahle|packen|packe)|entgegen|(?:ziehen|lassen|rechnen)<20>(?:ab|nach)|auf unsere kosten|ubernehmen wir|wir ubernehmen",
    dates:
      "(?:kommt<30>an|ankommen|wird<40>(?:geliefert|versandt|verschickt|versendet|zugestellt|ankommen|eintreffen|da sein)|werden<40>(?:liefern|versenden|verschicken|erhalten|senden|ersetzen|erstatten|bekommen)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst)|(?:wir|ich) (?:versenden|verschicken|liefern|senden|schicken|garantieren|versprechen|verspreche|garantiere)|garantiert|versprochen|(?:versenden|verschicken|liefern|senden|schicken) wir|trifft<20>ein)|(?:kommt|raus|losschicken|abschicken|versende\\w?|verschick\\w{1,3}|schick\\w{1,3}|send\\w{1,3}|liefer\\w{1,3}|bekomm\\w{1,3}|erhal\\w{2,4}|da sein|ankomm\\w{1,3}|ist (?:es|sie|er|das paket)<12>(?:da|bei ihnen|bei dir)|erstatt\\w{1,4}|uberweis\\w{1,3}|geht<20>raus|haben sie)|vor (?:ihrer|deiner) tur|bei (?:ihnen|dir)|steht<20>tur|spatestens|ist (?:ihr|dein|das|der)<20>da|in (?:ihren|deinen) handen|versprochen",
  },
  it: {
    gives:
      "(?:le|ti|vi|la)<6>(?:rimbors\\w{2,7}|restitui\\w{2,6}|diamo|daremo|offr\\w{2,6}|invi\\w{2,6}|pag\\w{2,6}|risarc\\w{2,6}|accredit\\w{2,6})|(?:rimborseremo|restituiremo|pagheremo|daremo|accrediteremo|ricevera[i]?|ricevera)|(?:accreditiamo|rendo|rendiamo|restituisco|restituiamo|rimborso|rimborsiamo|riaccredito|riaccreditiamo|verso|versiamo|bonifico|bonifichiamo|sconto|scontiamo|abbuono|abbuoniamo|torniamo|giro|mando|mandiamo|pago|paghiamo|diamo|do|rigiro|rigiriamo|ridiamo|ridaremo|storno|storniamo|allungo|abbuono|regalo|regaliamo)|facciamo uno sconto|gesto di|a nostro carico|a nostre spese|offriamo",
    dates:
      "(?:arrivera|ricevera[i]?|spediremo|spedira|sara (?:spedito|consegnato|inviato)|consegneremo|invieremo|garanti\\w{1,4}|promett\\w{1,4}|rimborseremo|avra[i]?|verra (?:spedito|consegnato))|(?:arriva\\w{0,2}|parte|spedi\\w{1,6}|ricev\\w{1,4}|consegn\\w{1,6}|accredit\\w{1,6}|rimbors\\w{1,6}|invi\\w{1,5}|avra\\w?|ha in mano)|e da (?:lei|te|voi)|a casa sua|a casa tua|in mano|promesso|al piu tardi|sara da",
  },
  ja: {
    gives:
      "(?:返金|お?支払い?|補償|負担|お?値引き?|差し上げ|振り込|返還|弁償)[^。！？]{0,12}(?:いたします|致します|します|しましょう|させていただきます|できます|お約束|ます)|お返し|ご?返金|お?支払い?|お?振込|振り込|補償|弁償|差し上げ|お?値引き?|割引|負担|お戻し|進呈|キャッシュバック|お渡し|還元|お?返し|当店(?:で|が)負担|持ちます",
    dates:
      "(?:お?届け|発送|到着|出荷|配送|お送り|返金|ご?連絡|交換|入荷|届き|必ず)[^。！？]{0,12}(?:いたします|致します|します|ます|させていただきます|予定です|お約束|保証)|(?:お?届|到着|発送|返金|お返し|お送り|出荷|着き|交換)",
  },
  ko: {
    gives:
      "(?:환불|보상|지급|입금|돌려|할인|배상|부담|송금|적립)[^.!?]{0,10}(?:드리겠|드릴|해 ?드|하겠|됩니다|해드려|드립니다|드려요|약속|받으실)|돌려드|입금|환불|보내드|넣어드|적립|챙겨드|빼드|깎아드|보상|캐시백|부담|송금|드릴게|드려요|드리겠",
    dates:
      "(?:도착|발송|배송|출고|보내|받으실|받아보|환불|처리|입고|연락)[^.!?]{0,12}(?:겠습니다|드리겠|됩니다|드릴|예정|할게요|수 있|약속|보장|합니다|드립니다|드려요|될)|(?:도착|받으실|받아|발송|출고|보내|환불|입금|배송|돌려)",
  },
  id: {
    gives:
      "(?:kami|saya|kita|toko|kakak|anda)<15>(?:akan |bisa |siap |mau )?(?:kembalikan|mengembalikan|refund|ganti|mengganti|transfer|kasih|beri|berikan|memberikan|bayar|membayar|kompensasi|potong|tanggung|menanggung|dapat|terima|menerima)|(?:akan|bisa) (?:di)?(?:kembalikan|refund|ganti|transfer)|dapat (?:refund|kompensasi|cashback)|kembalikan|balikin|ganti(?:in)?|refund|transfer balik|tf balik|kirim saldo|kasih|potong|tanggung|bayarin|talangin|kukirim|kubalikin|(?:aku|saya|kami|kita) (?:kirim|transfer|tf|kasih|ganti\\w{0,2}|balikin|bayar\\w{0,2})|(?:aku|saya|kami|kita|toko)<10>(?:tambah|tanggung|potong|gratisin)",
    dates:
      "(?:akan|pasti|dijamin|janji|jamin|kami (?:kirim|proses|usahakan)|bisa)<25>(?:sampai|tiba|dikirim|kirim|terima|diterima|diproses|refund|kembalikan|ganti|restock|ready)|(?:pasti sampai|dijamin sampai|kami kirim)|(?:sampai|tiba|dikirim|kirim|diterima|terima|cair|masuk|refund|kembali\\w{0,3}|balikin|diganti)<20>(?:pasti)?|di (?:rumah|tangan)|nyampe|udah sampai|pasti|dijamin",
  },
  ms: {
    gives:
      "(?:kami|saya|anda|tuan|puan)<15>(?:akan |boleh |sedia )?(?:pulangkan|memulangkan|refund|bayar|membayar|bagi|beri|berikan|ganti|pampas|tanggung|menanggung|dapat|terima|kembalikan|transfer)|(?:akan|boleh) (?:di)?(?:pulangkan|refund|bayar|kembalikan)|pulangkan|refund|bayar balik|masuk(?:kan)?(?: balik)?|transfer balik|ganti|tanggung|tolak harga|belanja|bayaran balik|kredit(?:kan)?|pulang balik",
    dates:
      "(?:akan|pasti|dijamin|janji|jamin|kami (?:hantar|pos|proses)|boleh)<25>(?:sampai|tiba|dihantar|hantar|terima|diterima|diproses|refund|pulangkan|ganti|pos|dipos|restock)|(?:pasti sampai|kami hantar|kami pos)|(?:sampai|tiba|dihantar|hantar|pos|dapat|masuk(?:kan)?|pulangkan|refund|saya janji|confirm)|terima|sampai rumah|depan (?:rumah|pintu)|(?:tuan|puan|encik|cik|sis|kak)<6>(?:dapat|terima)",
  },
  th: {
    gives:
      "(?:คืนเงิน|โอน|ชดเชย|จ่าย|ลดให้|คืนให้|ให้ส่วนลด|รับผิดชอบค่า|ออกค่า|คืนค่า)|คืนเงิน|โอนคืน|โอนให้|คืนให้|ชดเชย|ชดใช้|จ่ายให้|ออกให้|ออกค่าส่งให้|ลดให้|หักให้|แถมเงิน|คืนครึ่ง|โอนเงิน|(?:ทาง)?ร้าน(?:ออก|รับผิดชอบ|จ่าย|คืน|ลด)|ออกค่า",
    dates:
      "(?:จะ|แน่นอน|รับประกัน|สัญญา|รับรอง|ได้รับ)[^.!?\\n]{0,24}(?:ถึง|ส่ง|ได้รับ|จัดส่ง|คืนเงิน|เปลี่ยน|ตอบ|โอน)|(?:ส่งให้|ถึงมือ|จัดส่ง|ได้รับของ|ถึงแน่)|(?:ส่ง|ถึง|ได้รับ|จัดส่ง|คืนเงิน|โอน|เปลี่ยน|ของเข้า)|ถึงบ้าน|ถึงมือ|แน่ๆ|แน่นอน",
  },
  vi: {
    gives:
      "(?:shop|ben em|ben minh|em|minh|chung toi|cua hang)<12>(?:se |xin |co the )?(?:hoan|tra|den bu|boi thuong|chuyen|giam|gui lai|bu|ho tro|tang)|(?:duoc hoan|se nhan duoc|se duoc hoan|hoan lai|hoan tien)|hoan|hoan lai|hoan tien|tra lai|den bu|boi thuong|bu lai|chuyen lai|chuyen khoan lai|ck lai|bank lai|gui lai tien|giam cho|bot cho|ho tro|lai xi|(?:shop|em|minh|ben em|tui) (?:den|bu|bot|giam|tang|chuyen|gui|ck|hoan|tra)|(?:ben em|shop|em|minh|tiem)<8>(?:chiu|lo|tang|giam|bot|tru)",
    dates:
      "(?:se|chac chan|dam bao|cam ket|hua)<25>(?:den|toi|giao|gui|nhan|hoan|xu ly|co hang|doi|len don|ve)|(?:giao den|hang ve|gui hang)|(?:giao|gui|toi|den tay|nhan duoc|nhan hang|hoan|chuyen|ve hang|hang ve|len don|co hang)|la (?:toi|co|den|giao)|toi nha|den nha|cam ket",
  },
  tl: {
    gives:
      "(?:ire-?refund|i-?refund|ibabalik|babayaran|bibigyan|magbibigay|isasauli|makakatanggap|makukuha|ipapadala|sasagutin|mag-?refund|babawasan)<20>(?:namin|ko|kayo|po|ka|natin)?|(?:namin|ko) (?:ang|po ang)|ire-?refund|irerefund|irefund|ibabalik|isosoli|isasauli|babayaran|magpapadala|ipapadala|padadalhan|iga-?gcash|sasagutin|babawasan|didiskwentuhan|bibigyan|ibibigay|papadala(?:han)?|mag-?refund|magre-?refund|ibalik|sagot(?: na)?(?: po)? (?:namin|ko)|kami na (?:po )?(?:ang )?bahala",
    dates:
      "(?:darating|dadating|ipapadala|ipadadala|isi-?ship|matatanggap|makukuha|maihahatid|ide-?deliver|sigurado|pangako|garantisado|ipapa-?ship|maibabalik|ire-?refund|mag-?ship)|(?:dadating|darating|matatanggap|makukuha|ipapadala|ipadadala|maipapadala|ide-?deliver|ibabalik|ire-?refund|ise-?send|papadala|isi-?ship|ma-?ship|i-?ship)|nasa (?:inyo|bahay|pinto)|dadalhin|hatid|mapapasainyo",
  },
};

/** The buyer's own right or task, what a carrier's page says, and the acts of others: nothing that the shop promises. */
const OF_OTHERS = [
  "you (?:can|may)(?: still| also)? (?:return|send|exchange|ask|request|claim|open|check|apply|choose)|(?:puede|puedes|podra) (?:usted )?(?:devolver|cambiar|solicitar|pedir|hacer)\\w{0,3}|(?:voce )?pode(?:m|ra)? (?:devolver|trocar|solicitar|pedir|fazer)|(?:vous pouvez|tu peux) (?:le |la |l.)?(?:renvoy|retourn|rendre|echanger|demander|faire)|(?:sie konnen|du kannst)<30>(?:zuruck|umtausch|rucksend|tausch|beantrag)|(?:puo|puoi) (?:restitu|rend|cambiar|richied)|(?:bisa|boleh) (?:di)?(?:retur|kembalikan|pulangkan|tukar|ajukan)|(?:bisa|boleh) (?:dikembalikan|dipulangkan|ditukar)|(?:tra|doi) (?:hang )?duoc|pwede (?:nyo|niyo|mo|kayo|po|pong|nyong)<10>(?:ibalik|i-?return)|可以?申[请請]|可以?退[货貨换換]|返品(?:いただけ|可能|でき|期)|交換(?:いただけ|可能)|반품 ?신청|(?:교환|반품)하실 수|คืนสินค้าได้|ลูกค้าคืน",
  "(?:of|after|from) (?:the )?(?:delivery|receipt|arrival|receiving)|after you (?:receive|get)|from the day|desde (?:la entrega|que lo)|tras recib|apos (?:o )?receb|apres (?:la )?recep|(?:nach|ab) (?:dem )?erhalt|dalla consegna|dal ricevimento|setelah (?:di)?terima|selepas (?:di)?terima|หลังได้รับ|ke tu (?:khi|ngay)|sau khi nhan|pagka-?(?:receive|tanggap)|收到[货貨]?[后後]|[签簽]收[后後]|到着後|受け?取り?後|수령 ?후",
  "according to|as per|(?:page|app|site|tracking|carrier|courier|dhl|ups|post) (?:says|shows|states|gives)|d.apres|secondo|conforme|nach angaben|ayon|ตามเลข|ตามระบบ|ตามแอป|[显顯]示|によりますと|によると|조회(?:상|하면|해 ?보면)",
  "please (?:send|share|upload|reply|confirm|return|give us|let us|ship)|send us|(?:mandenos|envienos|mandanos|envianos|enviar?nos)|(?:mande|envie)(?:-nos| a foto)|(?:envoyez|renvoyez|envoie|renvoie)-nous|veuillez (?:r?envoyer)|(?:schicken|senden) sie(?: uns)?|(?:schick|send)e? uns|(?:ci (?:mandi|invii)|mandaci|inviaci)|[请請][您你]?<12>(?:[发發]|提供|上[传傳]|寄回|回[复覆])|お送りください|送ってください|返送ください|ご提供ください|보내 ?(?:주세요|주시)|(?:mohon|tolong|sila) (?:kirim|hantar|foto|beri)\\w{0,3}|paki-?(?:send|padala|bigay)|(?:chi|anh|ban|minh|quy khach) (?:gui|chup) (?:hinh|anh|lai|hang|tra|giup)|รบกวนส่ง|ช่วยส่ง|ส่งรูป",
  "(?:me|nos) (?:hac(?:e|es)|haga|hag(?:as)|(?:mand|envi|pas|deposit|ingres|pag|yape|gir)(?:a|as|e|es)|transfier(?:e|es|as?)|faz|fac(?:a|as)|transfere)(?![a-z])(?=<30>\\d)|(?:mi|ci) (?:fai|faccia|fa|mandi|manda|paghi|paga|versi|versa|bonifichi|bonifica|giri)(?![a-z])(?=<30>\\d)|(?:me|nous) (?:fais|faites|envoyez|envoies|versez|verses|payez|payes|virez)(?![a-z])(?=<30>\\d)",
  "(?:desist|arrepent|arrepend)\\w{2,8}|(?:dias|jours|giorni)<20>(?:retract|reced|recess|devolv|restitu)|(?:tiene|tienes|tenes|dispone|dispones|tem|tens|dispoe|ha|hai|dispone|avez|disposez|as)<6>(?:de |di )?(?:\\d{1,2}|catorce|quatorze|catorze|quattordici|siete|sete) (?:dias|jours|giorni)|(?:desde|depuis|since) (?:el |o |a |la |le |las |ayer |ontem )?(?:lun|mar|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|jeu|ven|dim|mer|mon|tue|wed|thu|fri|sun|ayer|ontem|hier|\\d)",
  "marque\\w{0,2} |marcad[oa] com|segnat[oa] come|figura com|consta com|marked as|douleurs?(?![a-z])|dolor(?:es|i)(?![a-z])|dores(?![a-z])|arthros|artros|artrit|arrugas|rugas|rughe|(?:code|codigo|codice|coupon|cupon|cupom|cupao|buono|voucher|bon)<25>(?:vale|valid|valable|works|applies|sirve|aplica|funziona)",
  "(?:faz|faca|fazer|manda|mande) um pix|na chave|uberweisen sie|zahlen sie|legen sie|bestellwert|mindestbest|(?:transfer|pay|send|add) (?:the )?(?:difference|extra)|minimum order|paguen?(?: usted)?|abone usted|deposite\\w?|pague|transfira|payez|versez|versi |paghi |kurang bayar|tambah(?:an)? ongkir|(?:bank|transfer) in|您[扫掃付转轉]|差[价價]|[扫掃]码|โอนมา|เพิ่มค่า|予定と表示|最短で|예정이라고|(?:จะ)?ตอบ(?:แชท)?วัน|hạn |mercado (?:libre|livre|pago)|correios|paypal|klarna|(?:your|the) bank|su banco|seu banco|votre banque|ihre bank|la sua banca|銀行から|カード会社|은행에서|카드사",
]
  .join("|")
  .replace(/<(\d{1,2})>/g, "[^.!?。]{0,$1}");

/** The platform's own act or plan, deadlines and what is over: a reply may repeat them. In folded text. */
export const NO_PROMISE = `${OF_OTHERS}|${"(?:costs?(?![a-z])|cuesta|kostet|coute|sabi (?:po )?sa|ayon sa|resultad\\w|risultato|resultat|ergebnis|secondo la|reso va|selon|segun|conforme o|laut|menurut|ikut|theo|han (?:gui|tra|doi)|ตามที่แอป|คำขอคืน|ต้องส่ง|返送|돌려보내시|반품 ?기|(?:お振込み|お支払い|振り込んで|送金して)(?:ください|下さい|お願い)|입금 ?(?:부탁|해 ?주|하시)|송금 ?(?:부탁|해 ?주)|[过過][来來]|[转轉打补補付]给[我店]|轉給[我店]|(?:send|transfer|pay|wire) (?:us|me|to our)|bank in|ke rekening|amazon|shopee|lazada|tik ?tok|shopify|platform|plataforma|plateforme|plattform|piattaforma|marketplace|平台|系统|系統|官方|プラットフォーム|플랫폼|แพลตฟอร์ม|san (?:shopee|lazada|tmdt)|estimated|estimate|expected|estimad\\w|previst\\w|prevu\\w{0,2}|estime\\w{0,2}|voraussichtlich\\w{0,2}|geschatzt\\w{0,2}|stimat\\w|perkiraan|estimasi|jangkaan|anggaran|du kien|inaasahan|tinatayang|予定日|見込み|目安|预计|預計|预估|大约|大概|예상|โดยประมาณ|คาดว่า|usually|normally|normalmente|habitualmente|normalement|normalerweise|di solito|biasanya|thong thuong|通常|一般|보통|ปกติ|cannot|can.?t|unable|not (?:promise|guarantee)|no podemos|nao podemos|ne pouvons pas|konnen (?:wir )?(?:leider )?(?:nicht|keine|kein)|non possiamo|tidak (?:bisa|dapat)|tak (?:boleh|dapat)|khong the|hindi (?:po )?(?:namin|kami|ko|maaaring|pwede)|无法|無法|不能|不可以|できません|致しかねます|いたしかねます|수 없|어렵|ไม่สามารถ|return (?:window|period|deadline|by|before)|deadline|until|plazo|prazo|frist|delai|scadenza|batas|截止|期限|期間|기한|ภายในกำหนด|(?:was|were)(?![a-z])|has been|have been|already|ya (?:fue|ha)|ja foi|a ete|wurde|e stato|sudah|telah|da duoc|na-?\\w{3,12} na|已经|已經|已于|已在|済み|ました|했습니다|되었습니다|แล้ว)"}`;
