import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:shopee|shope|sopi|lazada|tik ?tok(?: ?shop)?|platform|pihak shopee|app|apps|aplikasi|carousell)";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|ig|insta(?:gram)?|twitter|threads?|x|youtube|media sosial|medsos|group\\w{0,2}|grup|kumpulan|status|story|fyp|page|forum|lowyat|review section|ruangan ulasan|live)";
const LOW =
  "(?:(?:1|satu|zero|kosong|0) ?(?:stars?|bintang)|bintang ?(?:1|satu)|rating (?:1|rendah|teruk|buruk)|(?:ulasan|review|komen|rating) (?:\\w{1,8} )?(?:buruk|teruk|negatif|jujur|jahat|pedas|bad|hangus))";
const TOP =
  "(?:(?:5|lima) ?(?:stars?|bintang)|bintang ?(?:5|lima)|(?:ulasan|review|rating) (?:\\w{1,6} )?(?:baik|bagus|positif|cantik|good)|tukar (?:review|ulasan|rating)|padam (?:review|ulasan))";
const GIVE =
  "(?:bg|bagi|beri|kasi|kasih|tulis|letak|drop|post|buat|give|leave|rate|tinggal\\w{0,3}|terima|dapat|hantar)";
const OBJECT = "(?:barang\\w{0,3}|brg|baju|kasut|buku|produk|item|parcel|benda|bnda|kuali)";
const DATA =
  "(?:data|maklumat|info|no\\.? ?(?:telefon|tel|fon|phone|hp)|nombor(?: telefon)?|nombor|number|alamat|nama|gambar|rekod|akaun|ic|phone)";
const BODY =
  "(?:tangan|muka|kulit|kaki|mata|bibir|leher|kepala|jari|badan|perut|mulut|lidah|rambut|telinga|hidung|anak|adik|baby|cucu|kucing|suami|isteri|mak|ibu|ayah|tekak|tapak)";
const NOT = "(?:tak|x|tidak|tak nak|xnak|xmau|tk|takkan|xkan|malas|taknak)";

/** Malay, formal and in chat spelling, and Manglish. */
export const msRules: RuleSet = {
  language: "ms",
  rules: [
    {
      id: "ms/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        ${GIVE}<16>${LOW}
        ${LOW}<14>(?:daripada saya|dari saya|sy bagi|saya beri|saya bagi|la|lah|je|sahaja|terus|nanti|gugur|i bagi|tau)
        (?:or|atau|ke|kalau tidak|klau tak|kalau tak)<10>${LOW}
        (?:tunggu\w{0,3}|tengok|siap|sedia)<12>(?:ulasan|review|rating|komen)
        (?:rating|bintang)<16>(?:jatuh|turun|gugur)
        (?:jatuhkan|turunkan|rosakkan)<8>(?:rating|nama|reputasi)`,
      unless: phrases`
        (?:tengok|baca|nampak|ada|ramai|banyak|kenapa)<16>${LOW}
        (?:tersilap|tertekan|terbagi|salah tekan|maaf|sorry|tak sengaja)
        (?:${NOT}|xde|takde) (?:akan |nak |pernah |sampai hati |kuasa nak |kuasa )?(?:bagi|beri|bg|tulis|letak)
        (?:5|lima) ?(?:star|bintang)
        (?:terbaik|puas hati|best|cantik|suka|mantap|recommended)`,
    },
    {
      id: "ms/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:viral|tular|viralkan|tularkan|memviralkan|kuviralkan)<12>(?:kan|la|kat|kt|di|dekat|nanti|kedai|korang|dalam|dlm|dkt|tunggu|ni|sekarang|terus)
        (?:nak|aku|i|saya|sy|kena) (?:viral|tular|viralkan|tularkan|expose)
        (?:post|tulis|kongsi|share|sebar\w{0,3}|muat ?naik|upload|spill|cerita\w{0,3}|dedah\w{0,3}|letak|tag)<30>(?:kat|kt|di|dkt|dlm|dalam|dekat|satu|on|ke|to|in)? ?${SOCIAL}
        (?:biar|supaya|bagi)<8>(?:semua|orang|org|pembeli|ramai|netizen|dunia|customer|satu malaysia)<14>(?:tau|tahu|tgk|tengok|baca|nampak|elak|hati)
        (?:buat|rakam|record)<8>(?:video|content|konten|thread)<12>(?:expose|dedah|pasal kedai|pasal korang|kedai)
        (?:cakap|bagitau|beritahu|warning|inform) (?:kt |kat |dekat |dgn |kepada )?(?:semua|orang ramai|semua org)
        (?:spill|expose|dedahkan)<10>(?:korang|kedai|seller|satu|nama|sini|tuan)`,
      unless: phrases`
        (?:(?:5|lima) ?(?:star|bintang)|ramai lagi|bagi sis|jemaah|cantik|best|suka|puas|recommend|promote|promosi|affiliate|kolaborasi|collab|free|percuma|endorse|murah|comel|lawa|unboxing|haul|terima kasih)
        (?:nampak|tengok|tgk|jumpa|dari) (?:kat |dkt |di |dekat )?${SOCIAL}
        (?:tengah|yang|yg|produk) viral`,
    },
    {
      id: "ms/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        charge ?back|disput\w{1,3}|pertikaian|pertikai<12>(?:caj|bank|transaksi)
        (?:report|lapor\w{0,3}|adu\w{0,3}|aduan|complain\w{0,1}|komplen|tuntutan|claim|laporan|file)<30>(?:kat |kt |kpd |kepada |dgn |dengan |di |pada |to |through |thru )?(?:${PLATFORM}|paypal)
        (?:report|lapor|laporkan|repot)(?: je| la| terus)? (?:kedai|seller|akaun|penjual|shop)
        (?:buka|open|failkan|file|submit|buat|hantar)<8>(?:dispute|pertikaian|claim|tuntutan|case)<14>(?:bank|shopee|lazada|paypal|i|dah|skrg|melalui|dgn|tiktok|la|ya|sudah|$)
        (?:bank|kad|visa)<16>(?:batal\w{0,3} (?:caj|transaksi|bayaran)|tarik balik|reverse)
        (?:minta|suruh) bank<12>(?:batal\w{0,3}|reverse|refund|tarik)`,
      unless: phrases`
        (?:polis|tribunal|kpdn\w{0,4}|mahkamah|kastam)
        (?:rider|courier|kurier|driver|posmen)
        (?:claim|tuntut) (?:voucher|baucar|warranty|waranti|coin|syiling|insurans|free)
        ${NOT} (?:nak |mahu |pernah |perlu )?(?:report|lapor|dispute|komplen|complain)
        (?:case|casing) (?:phone|telefon|iphone)`,
    },
    {
      id: "ms/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:peguam|lawyer|loyar)<16>(?:saya|sy|i|aku|akan|nak|dia|tengah|draft|hubungi|surat|contact|dah|kami)
        (?:jumpa|surat|hubungi|ada|upah|lantik|daripada|dari|guna|i|tanya|rujuk)<8>(?:peguam|lawyer|loyar)
        mahkamah|tribunal|ttpm|saman|(?:tindakan|saluran|jalan) undang-?undang|undang-?undang
        (?:report|repot|laporan|lapor|balai|aduan|buat|panggil|call|telefon|jumpa|pergi) (?:\w{1,8} )?polis
        polis<8>(?:report|akan|siasat|cari|datang)|police report
        kpdn\w{0,4}|kementerian perdagangan|fomca|persatuan pengguna|cap penang|nccc|consumer tribunal|pengguna malaysia|mcmc|skmm|pdp commissioner|jabatan perlindungan
        (?:lapor|aduan|complain|report)<14>(?:kkm|npra|kastam|bank negara|ccid|sirim|jakim)`,
      unless: phrases`
        (?:rumah|rumoh|depan|sebelah|dekat)<10>balai
        (?:baju|kostum|costume|mainan|topi|kereta|lego|uniform|sticker|kad|mug|hadiah|gift) (?:\w{1,8} )?(?:polis|police|peguam|lawyer)
        (?:hantar|alamat|pos|ship)<12>(?:mahkamah|balai)
        (?:buku|cerita|novel|cikgu|guru|pelajar|kursus|takkanlah)<30>(?:undang-?undang|mahkamah|peguam|saman)
        (?:kawan|suami|isteri|abang|kakak|bakal) (?:\w{1,6} )?(?:peguam|lawyer|polis)(?! (?:akan|nak|tengah|saya))
        (?:lulus|ada|cop) (?:kkm|sirim|jakim)`,
    },
    {
      id: "ms/safety/injury, illness, fire or shock",
      flag: "safety",
      pattern: phrases`
        (?:meletup|meletop|letup|terbakar|kebakaran|percikan api|memercik api|keluar (?:api|asap)|mengeluarkan (?:asap|api)|berasap|berapi|litar pintas|short circuit|hangus|rentung|cair<6>wayar|bocor arus|arus bocor)
        (?:renjat\w{0,3}|kejutan elektrik|terkena elektrik|kena elektrik|kena current|kena shock|kena karan)
        ${BODY}<24>(?:melecur|luka|berdarah|bengkak|gatal|gatal2|ruam|naik ruam|merah merah|merah-merah|pedih|bernanah|terpotong|terhiris|tercucuk|cedera|patah|alergi|alahan|menggelupas|melepuh|breakout|sesak nafas|terbakar|lebam|terseliuh|hampir buta)
        (?:gatal|bengkak|ruam|alergi|alahan|pedih|melecur|luka|bernanah|cucuk|cucuk2)<16>${BODY}
        (?:muntah\w{0,2}|muntah2|keracunan makanan|keracunan|cirit birit|sakit perut|pengsan|pitam|sesak nafas|tercekik|tertelan)<24>(?:makan|lepas|guna|selepas|mainan|anak|bateri|$|minum)
        (?:hampir|nyaris|nasib baik tak)<14>(?:tercekik|terbakar|kemalangan|mati|tertelan|maut|buta|accident|meletup|terlanggar|jatuh)
        (?:pergi|pegi|masuk|bawa|hantar|kena) (?:\w{1,5} )?(?:hospital|klinik|clinic|wad|kecemasan|emergency)
        (?:serpihan kaca|jarum|paku|ulat)<16>(?:dalam|dlm|tertinggal|kaki|luka)
        bahaya<8>(?:tuan|ni|gila|sangat|betul|utk|untuk|kpd|$)`,
      unless: phrases`
        (?:adakah|selamat|sesuai|boleh ke|takut|kalau|buat|utk|untuk|risau|ubat|krim|elak|anti|tahan)<24>(?:gatal|alergi|alahan|ruam|renjat\w{0,3}|meletup|luka|bahaya|pedih|sensitif|terbakar|eczema)
        (?:tak|x|tidak|tiada|takde|tanpa) (?:ada |buat |bagi |menyebabkan |pernah |naik )?(?:gatal|alergi|alahan|ruam|luka|bahaya|pedih|bengkak)
        (?:ke|kah) (?:tak|x)?(?: sis| bos)?$
        (?:hantar|pos) (?:ke |kat )?(?:hospital|klinik)<8>(?:boleh|tingkat|wad)
        (?:kain|kotak|skrin|casing|tingkap|baju|beg|kasut) (?:luka|patah|koyak)
        sambal|sedap|(?:coklat|ais|pedas)<10>(?:cair|meletup|berapi)|meletup (?:sales|jualan)|api (?:palsu|unggun)`,
    },
    {
      id: "ms/counterfeit_claim/says it is fake or copied",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:tiruan|palsu|klon|clone|cetak rompak|copy ori|celup|ciplak|barang copy|copy je|imitasi|barang celup)
        (?:bukan|bkn|tak|x|tidak) (?:barang |produk |brg )?(?:[\w-]{1,14} )?(?:ori|original|tulen|asli|asal|genuine|betul punya)
        (?:serial|qr|kod\w{0,3}|barcode|imei|isbn)<20>(?:takde|x valid|tak valid|tiada|tak wujud|tidak wujud|x jumpa|tak jumpa|x lepas)
        (?:tiru|ciplak|curi) (?:design|reka ?bentuk|gambar|jenama|brand)`,
      unless: phrases`
        (?:banyak|banyok|byk|ramai) (?:\w{1,6} )?(?:tiruan|palsu|klon)
        (?:takut|risau|bukan|bkn|macam mana|mcm mana|beza|cara|kalau|banyak|byk|ramai|jual|jangan|jgn|tak jual|x jual|ori atau|ke|atau|ingatkan|ingat|harap|asli dgn yg|asli dengan yang|nk beza)<20>(?:tiruan|palsu|klon|clone|fake|copy|aaa)(?! (?:ni|la|rupanya))
        (?:ni|ini|barang) (?:ori|original|tulen|asli) (?:ke|atau|tak|x)
        (?:ori|original|tulen|asli|tiruan|palsu|fake|klon|copy) (?:ke|atau|tak|x|kah)(?: sis| bos| tuan| ni| ya)?$
        (?:kulit|bulu mata|rambut|bunga|kuku|gigi|pokok|rumput|leather|emas|api) (?:palsu|tiruan|fake|imitasi)
        (?:soft ?copy|hard ?copy|photo ?copy|fotokopi|copy (?:ic|resit|invois|paste|link|alamat))
        (?:kedai|tempat|seller) (?:lain|sebelah)`,
    },
    {
      id: "ms/fraud_accusation/scam, cheat or lie",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:penipu\w{0,2}|menipu|tipu|ditipu|tertipu|kena tipu|kena game|pencuri|mencuri|perompak|merompak|curi duit|penyamun|kencing|kelentong|temberang|auta|bohong|pembohong|dusta|makan duit|telan duit|songlap|lesapkan|sapu duit|duit haram|rezeki haram|haram rezeki|tak jujur|x jujur|lanun|penyangak)
        (?:ambil|dapat|masuk|telan|rembat) (?:duit|wang)<20>(?:senyap|lari|lesap|hilang|diam|lepas tangan)
        (?:duit|wang)<8>(?:kamu telan|korang telan|masuk pastu|masuk lepas tu|hilang)<10>(?:senyap|$)`,
      unless: phrases`
        (?:takut|risau|bukan|tak|x|tidak|jangan|jgn|ingatkan|ingat|mula2|anti|elak|harap|pernah|banyak|byk|ramai)<10>(?:kena )?(?:tipu|scam\w{0,3}|menipu|penipu|kencing|bohong|kelentong)(?! (?:ke|korang|la|kan))
        (?:kedai|seller|penjual) (?:lain|sebelah|dulu)
        (?:lampin|tapak|kucing|alas|bau|air|lampu|tuala) kencing|kencing (?:malam|kucing|manis|baby)
        scam call|call scam
        (?:alarm|anti|kunci|kalis|mangga|cctv)<4>(?:pencuri|curi)`,
    },
    {
      id: "ms/refund_abuse/money or a bad review, a good review for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:refund|pulang\w{0,3}|kembalikan|bayar|duit|wang|pulangkan)<24>(?:or|atau|ke|kalau tidak|klau tak|kalau tak|klu x|if not)<20>(?:${LOW}|cakap|viral\w{0,3}|post|expose|tular|bintang|1 star)
        (?:kalau|klu|klau|selagi|jika)<8>${NOT} (?:refund|bayar|pulang\w{0,3}|bagi duit|ganti)<30>(?:post|viral\w{0,3}|tular|expose|${LOW}|ganggu|sebar)
        (?:bg|bagi|beri|tf|transfer|bayar|refund|masukkan|diskaun)<20>(?:rm ?\d{1,5}|balik|duit|sikit|voucher)<24>${TOP}
        ${TOP}<16>(?:kalau|klu|kalo)<8>(?:bagi|beri|refund|bayar|transfer|bg)
        (?:kalau|klu) (?:tak|x) (?:mahu|nak)<16>(?:viral\w{0,3}|tular|1 star|review buruk)<24>(?:rm|masukkan|bayar|refund|duit|akaun)`,
      unless: phrases`
        (?:kad|kempen|promo|giveaway|contest|kedai (?:cakap|bagi))<16>(?:5 star|bintang)
        (?:dah|sudah|baru) (?:bagi|bg|beri) (?:5|lima)`,
    },
    {
      id: "ms/refund_abuse/money back but keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        ${OBJECT}<12>(?:saya |i |aku |sy |ni )?(?:simpan|x akan|tak akan|takkan|aku x|saya tak|dah (?:buang|sedekah\w{0,3}|bakar)|sudah saya buang|dah saya sedekahkan|tetap|duduk|kan pulang)<14>(?:pos|pulang\w{0,3}|hantar|simpan|buang|sahaja|saja|wang|duit|jangan|je|di rumah|rumah saya|balik|$)
        (?:duit|wang|refund|bayar balik)<24>${OBJECT}<10>(?:simpan|saya simpan|i simpan|x kan|tak akan|takkan|dah buang|tak pulang|aku x|duduk)
        (?:refund|duit|bayar balik|wang)<20>(?:malas|${NOT}) (?:nak |mahu |akan )?(?:pos|hantar|pulang\w{0,3}|return)(?: balik)?
        ${NOT} (?:nak |mahu |akan )?(?:pos|hantar|return|pulang\w{0,3})(?: balik)<24>(?:refund|duit|wang|simpan)
        (?:takleh|tak boleh|x boleh) return<10>(?:full refund|refund je|refund penuh)`,
      unless: phrases`
        (?:perlu|kena|nak kena|mesti) (?:ke )?(?:pos|hantar|return|pulang\w{0,3})
        (?:kedai|seller|korang|awak|you)<6>(?:tak|x|belum) (?:pos|hantar)
        (?:belum|blm) (?:pos|hantar|sampai)`,
    },
    {
      id: "ms/off_platform/another messenger, phone or e-mail",
      flag: "off_platform",
      pattern: phrases`
        (?:ada|nak|no|nombor|nom|bagi|bincang|kat|kt|guna|melalui|boleh|contact|hubungi|add|dm|minta|mintak|pm)<10>(?:wasap|wassap|whats ?app|ws|telegram|wechat|line id|emel|e-?mail|messenger)
        (?:wasap|wassap|whatsapp|telegram|wechat|emel|email)<8>(?:i|saya|sy|aku|admin|seller|kedai|tuan|id|ape|apa|la|ye|syarikat|\d{2})
        (?:call|telefon|tepon|fon|hubungi|ring)<5>(?:i|saya|sy|aku|kedai|terus|balik|admin|\d{3})<12>(?:\d{3}|la|boleh|x|tak|sis|tuan|susah|di|selepas|ke|terus|balik|je|$)
        (?:boleh|nak|minta|tolong) (?:saya |i |sy )?(?:call|telefon|tepon)
        (?:dm|pm) (?:ig|i|saya|sy|fb|telegram|insta)`,
      unless: phrases`
        (?:rider|kurier|courier|posmen|driver|pemandu|abang pos|penghantar|delivery|parcel)<24>(?:call|telefon|nombor|hubungi|wasap|whatsapp)
        (?:call|telefon|nombor|hubungi|wasap|whatsapp)<24>(?:rider|kurier|courier|posmen|driver|pemandu|abang pos|bila sampai|penerima)
        (?:tukar|salah|betulkan|update) (?:\w{1,6} )?(?:nombor|no|alamat|phone)
        (?:jual\w{0,3}|buang|padam|delete|spam|scam|insurans|tac|otp|pelik|jangan disimpan)
        emel makluman
        (?:casing|sarung|case|holder|kabel|smartwatch|notification) (?:\w{1,6} )?(?:telefon|phone|whatsapp)`,
    },
    {
      id: "ms/off_platform/pay or meet outside the platform",
      flag: "off_platform",
      pattern: phrases`
        (?:bayar|deal|beli|order|urusan|transaksi)<8>(?:luar|diluar|di luar|outside)<6>(?:${PLATFORM}|boleh|boss?|sis|la|je|murah|$)
        (?:transfer|bank ?in|pindah (?:wang|duit)|bayar|tf) (?:terus|direct|straight)
        (?:terus|direct) (?:bank ?in|transfer|pindah|ke akaun|maybank|tng)
        (?:bagi|bg|ada|minta|mintak|apa) (?:no |nombor )?(?:akaun|acc|account)(?: bank)?<12>(?:maybank|cimb|bank|saya|tuan|i|boleh|seller|kedai|sis)
        (?:tak payah|x payah|xyah|tak perlu|x perlu|tanpa(?! akaun)|tak ikut|x ikut|tak lalu|bukan)<8>(?:lalu|ikut|guna|pakai|melalui|thru)? ?(?:shopee|lazada|tiktok|app|apps|platform)
        (?:cod|jumpa|ambil sendiri|meet up|self ?pick ?up)<24>(?:tunai|cash|terus)
        (?:ambil sendiri|self ?collect)<24>(?:bayar|tunai|kurang)`,
      unless: phrases`
        (?:boleh|ada|terima|support)<5>(?:cod|cash on delivery|bayar (?:guna|pakai|ansuran)|fpx|tng|duitnow|spaylater)(?: ke| tak| x| sis| la)?$
        (?:dah|sudah|baru) (?:transfer|bank ?in|bayar)`,
    },
    {
      id: "ms/phishing/asks for codes, passwords or documents, or poses as the platform",
      flag: "phishing",
      pattern: phrases`
        (?:hantar|bagi|beri|bg|berikan|perlukan|masukkan|isi|kongsi|sebut|tolong|sila|apa|verify|sahkan|send)<24>(?:kod (?:tac|otp|pengesahan|\d)|tac|otp|password|kata laluan|pin|cvv|(?:gambar |copy )?(?:ic|kad pengenalan|passport)|penyata bank|butiran kad|nombor kad|kad bank)
        kata laluan<14>(?:kedai|apa|akaun|tuan)
        (?:kod|tac|otp)<20>(?:masuk phone|terima|sampai ke telefon|sms)
        (?:klik|tekan|sahkan|bayar\w{0,2}|muat turun|download|open|layari|log ?masuk|isi|buka|install|pasang|imbas|masuk)<24>(?:https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,10}\/|[a-z0-9]{2,20}-[a-z0-9-]{2,20}\.[a-z]{2,10}|pautan|link ini|link ni|\.apk)
        (?:akaun|kedai)<20>(?:digantung|disekat|ditutup|dibekukan|diblok|suspend)<24>(?:sahkan|klik|sila|log|segera|hantar|jika|di|verify)
        (?:tahniah|congrats)<24>(?:menang|terpilih|hadiah|voucher|baucar)
        (?:parcel|bungkusan|pos laju|pos malaysia|j&t)<30>(?:http|bayar rm|klik|caj|isi butiran)
        (?:saya|kami|ini)<8>(?:pegawai|dari team|dari tiktok|dari shopee|dari lazada|sokongan teknikal|pihak)<30>(?:tac|kod|akaun|password|ic|sahkan|verify|penyata|kata laluan)`,
      unless: phrases`
        (?:tak|x|tidak|belum|lupa|kenapa|asyik)<8>(?:dapat|terima|masuk|keluar|ingat)<8>(?:tac|otp|kod|password)
        (?:tac|otp|kod)<8>(?:tak|x|tidak|takde|lambat|belum)
        (?:password|kata laluan|pin|kod) (?:wifi|default|asal|kunci|beg|pos|poskod|promo|voucher|baucar|diskaun|tracking|warna|produk)
        (?:hantar|bagi|bg) (?:link|pautan) (?:produk|barang|beli|checkout|item)
        (?:kastam|customs)<14>(?:ic|passport)
        (?:sarung|bekas|holder|pemegang|dompet) (?:ic|kad|passport)`,
    },
    {
      id: "ms/abuse/insults, threats or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:babi|anjing|bangang|bodoh|bongok|bengap|bahlol|bangsat|sial|sialan|pukimak|puki|pantat|lancau|kimak|celaka|cilaka|haram jadah|anak haram|jahanam|mampus\w{0,3}|binatang|beruk|lahanat|laknat|kote|palat|barua|sundal|jalang|pelacur|keling|setan|syaitan|dungu|tolol|kurang ajar|cibai|lanjiao|kanina|knn|ccb)
        otak<8>(?:udang|lutut|letak|kat mana|takde|xde)|(?:mak bapak|mak bapa) (?:x|tak) ajar|buta ke|pekak ke
        (?:pendatang|cina|india|melayu|bangla|indon)<8>(?:balik|babi|sial|penipu|bodoh|kotor)|balik tempat kamu
        (?:aku|i|saya)<6>(?:cari|tahu|tau)<20>(?:kedai|gudang|rumah|kau|kamu|korang)<20>(?:siap|mana|belasah|nanti|jaga)
        (?:belasah|bunuh|pukul|tetak|bakar|lanyak|hentam|pecahkan muka|tumbuk)<10>(?:kau|kamu|korang|kedai|muka|ko|nanti|$)|siap(?:lah)? kau|kena belasah
        (?:hantar|send|bagi|tunjuk|nak|nk)<10>(?:gambar|video|pic|nude\w{0,1})<10>(?:seksi|sexy|bogel|nude|baju tidur|pakai|badan)|send nude\w{0,1}
        (?:awek|amoi|sayang|suara|gambar profil|admin)<20>(?:single ke|manja|seksi|jom jumpa|montok|tidur dengan|mengancam)<24>`,
      unless: phrases`
        (?:haiwan|plastik|zoo)<20>(?:anjing|babi)
        gila babi
        (?:makanan|sangkar|baju|mainan|tali|rantai|utk|untuk|pasir|vitamin|ubat|kulit|bulu|daging|minyak) (?:\w{1,8} )?(?:anjing|babi|beruk|binatang)
        (?:anjing|babi) (?:saya|i|aku|kecil|kami)
        (?:saya|i|aku|sy|maaf|soalan)<6>(?:yang |yg |memang |mmg )?(?:bodoh|bongok|bengap|stupid|dungu)
        (?:bulu|berus) beruk
        (?:best|cantik|murah|sedap|lawa|padu) (?:gila )?(?:sial|babi|nak mampus|bodoh|siot)
        (?:gambar|foto) (?:produk|barang|baju) (?:\w{1,6} )?pakai`,
    },
    {
      id: "ms/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:padam\w{0,3}|delete|buang|hapus\w{0,3}|remove|turunkan)<20>${DATA}<14>(?:i|saya|sy|aku|dr|dari|dgn|telefon|dan|rumah|kami|n|daripada|$)
        ${DATA}<24>(?:jangan disimpan|padam|delete|dibuang|buang segera|dihapuskan)
        (?:data|maklumat|info)<14>(?:kedai|korang|awak|tuan|seller|apa)<10>simpan
        simpan<8>(?:tentang|pasal|mengenai) (?:i|saya|sy|aku)
        (?:jual|sebar\w{0,3}|disebar\w{0,3}|bocor\w{0,3}|dedah\w{0,3}|bagi|diberi|share|leak)<10>(?:data|no phone|no fon|nombor|maklumat|info|alamat|gambar)<10>(?:saya|i|sy|aku|org|orang|ke|pembeli|customer)
        (?:data|maklumat|nombor|info)<14>(?:disebarkan|diberi|dijual|bocor|terdedah|leak|ada pada orang)
        (?:nama|alamat|muka|gambar|nombor)<20>(?:naik|ada|keluar|tunjuk|digunakan|nampak|terpampang)<10>(?:dlm|dalam|kat|di)<8>(?:live|iklan|video|story|gambar live|page)
        (?:panggilan jualan|scam call|spam call|no pelik|orang telefon|org call|panggilan|telemarketer)<24>(?:jual|korang|insurans|data|no|maklumat|dapat|buang|call|dari mana)
        (?:nama|alamat|nombor)<8>(?:dan|n) (?:nama|alamat|nombor) (?:pembeli|pelanggan|customer) lain
        (?:pdpa|akta perlindungan data|privasi|data peribadi)`,
      unless: phrases`
        (?:tukar|salah|betulkan|ubah|update|silap)<10>(?:alamat|no|nombor|nama|telefon)
        (?:privasi|privacy)<10>(?:packing|bungkus|kotak|screen|film|tirai)
        (?:packing|bungkus\w{0,3}|tirai|tinted)<10>(?:privasi|privacy)
        (?:kabel|plan|sim) data
        gambar (?:produk|barang|sebenar|real)`,
    },
  ],
};
