import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { NO, PAID_IN_ORDER, PLATFORM_DECIDES, THANKED_REVIEW } from "./malay-words";
import { NOT } from "./other-marketplaces";

const YOU =
  "(?:anda|awak|tuan|puan|cik|encik|kamu|sis|bro|bos|boss|dear|akak|kak|abang|bang|pelanggan|customer|pembeli|hang|kau|korang|tuan\\/puan|tn|pn|kakak|adik|dik|adik manis|en|tn|makcik|pakcik|boss ku|bossku|pengguna)";
const WE =
  "(?:kami|kita|saya|admin|kedai|seller|penjual|team kami|pihak kami|owner|aku|cs|owner|bos|runner|pihak kedai|abang kedai|juruteknik|tukang|sales|agent|ejen|team)";
const ASK =
  "(?:tolong|mohon|sila|silakan|boleh|bolehkah|blh|minta|harap|harapkan|bantu|lebih baik|sebaiknya|baik|cuba|perlu|kena|jom|please|pls|tlg|nak mintak|minta tolong|cadangkan|sudi|terus|elok|eloknya|seeloknya|better|minta jasa baik|kalau boleh|mohon jasa baik|tlong|cubalah|sudilah|bg)";
const MESSENGER =
  "(?:whats ?app|whatsap|wasap|watsap|wassap|ws|wsap|wasup|telegram|tele|we ?chat|line|viber|signal|discord|messenger|skype|imessage|sms|w[ .]s|wsp|wasapp|wassup|whats?up|wassapp|tele ?gram|inbox fb|pm fb|mesenger)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|threads|media sosial|medsos|sosial media|efbi|fesbuk|insta\\w{0,4}|page fb|group fb|tiktok personal)";
const ELSEWHERE =
  "(?:carousell|mudah(?:\\.my)?|ebay|etsy|temu|ali ?express|alibaba|taobao|zalora|shein|pgmall|pg mall|facebook marketplace|fb marketplace|marketplace facebook|qoo10|1688|tmall|carousel|caro|mudah ?my|lelong|platform sebelah|kedai sebelah|apps? sebelah)";
const OUTSIDE =
  "(?:di ?luar (?:daripada )?(?:aplikasi|platform|shopee|lazada|tik ?tok|amazon|sistem|app|apps)|luar (?:platform|shopee|lazada|tik ?tok|aplikasi|apps?)|tanpa (?:melalui|guna|lalu) (?:platform|shopee|lazada|tik ?tok|aplikasi|apps?)|(?:deal|order|beli|bayar|urus|jual) luar|belakang tabir|(?:tak|tidak|x) (?:payah|perlu|yah) (?:lalu|guna|melalui|order|oder|buat)<4>(?:shopee|lazada|tik ?tok|apps?|aplikasi|platform|pesanan|order|sini|dalam))";
const WALLET =
  "(?:tng|touch ?.?n ?go|duit ?now|grab ?pay|boost|paypal|mae|qr ?pay|wise|western union|usdt|crypto|bitcoin|e-?wallet|ewallet|e-?dompet|setel|big ?pay|top ?up|t ?n ?g|touch ?and ?go|touch n go|tng ?e?-?wallet|duit ?now ?qr|qr ?duitnow|shopee ?pay (?:saya|kami)|grabpay|mae qr|duitnow)";
const BANK =
  "(?:akaun bank|akaun|acc|account|bank|maybank|cimb|rhb|public bank|bank islam|bsn|hong leong|ambank|online transfer|bank transfer|pindahan bank|no akaun|nombor akaun|fpx terus|maybank2u|m2u|cimb ?clicks|bank rakyat|bank muamalat|affin|alliance|agro ?bank|bimb|gxbank|akaun|no akaun|nombor akaun bank|cash|tunai)";
const REVIEW =
  "(?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|bintang|bintangnya|feedback|komen|maklum balas|rate|testimoni)";
const GIFT =
  "(?:hadiah|baucar|voucher|diskaun|potongan|cash ?back|rebat|refund|duit|wang|percuma|free gift|free|gift|kupon|syiling|coin|cabutan|ganjaran|pampasan|token|cenderahati|rm ?\\d{1,4}|\\d{1,3} ?(?:ringgit|%|peratus)|key ?chain|pouch|totebag|sampel|minuman|duit raya|emas|mata ganjaran|points?|rebate)";
const DISEASE =
  "(?:jerawat|parut|ekzema|eczema|psoriasis|dermatitis|gatal(?:-gatal)?|ruam|kudis|panau|kurap|gout|reumatik|radang(?: sendi)?|sakit(?: \\w{3,10})?|sengal(?:-sengal)?|lenguh(?:-lenguh)?|nyeri(?: \\w{3,8})?|kanser|barah|tumor|diabetes|kencing manis|gula(?: dalam)? darah|darah tinggi|tekanan darah|kolesterol|migrain|pening|insomnia|susah tidur|stres|tekanan perasaan|kemurungan|kebimbangan|jangkitan|kedutan|jeragat|pigmentasi|selulit|rambut gugur|kebotakan|kelemumur|asma|lelah|alahan|resdung|selsema|selesema|batuk|demam|covid|virus|kulat|buasir|urat timbul|varikos|berdengkur|sembelit|gastrik|ulser|batu karang|buah pinggang|jantung|strok|angin ahmar|saraf tersepit|lemah tenaga batin|mati pucuk|mandul|senggugut|keputihan|ketuat|bisul|luka|penyakit(?: \\w{3,10})?|racun|toksin|rabun|katarak|sinus|vertigo|obesiti|bengkak|kebas|slip disc|kembung(?: perut)?|masuk angin|selsema|resdung|gatal-gatal|ruam lampin|bisul|gastrik|angin|lenguh badan|sakit sendi|sakit pinggang|semput|athma|thyroid|tiroid|fibroid|cyst|sista|haid tak lancar|kaki bengkak|kencing (?:manis|kotor)|buasir|strok|parkinson|alzheimer|anemia|kurang darah|gigi berlubang|ulser mulut|jeragat|bopeng|lubang jerawat|kusam|gout|urat|saraf|sesak nafas|tonsil|paru-?paru|hati berlemak|darah beku|migrain|hitam bawah mata|panas badan|sawan|autisme|bau badan|santau)";
const HEALS =
  "(?:menyembuhkan|sembuhkan|merawat|rawat|mengubati|ubati|ubat(?: \\w{3,8})?|menghilangkan|hilangkan|melegakan|legakan|meredakan|redakan|mencegah|cegah|mengurangkan|kurangkan|menurunkan|turunkan|melawan|lawan|membasmi|basmi|membunuh|bunuh|memulihkan|pulihkan|mengatasi|atasi|menyingkirkan|buang|bye|terapi|penawar|mujarab (?:untuk|bagi)|berkesan (?:untuk|bagi|merawat)|bantu (?:kurangkan|hilangkan|rawat|pulih|legakan)|bagus untuk|elok untuk|baik untuk|sesuai untuk (?:pesakit|penghidap|masalah)|khasiat\\w{0,3} (?:untuk|bagi)|mengeluarkan|nyahtoksin|detoks|ubat|sembuh(?:kan)?|hilang(?:kan)?|lenyapkan|kempiskan|surutkan|bye ?bye|selamat tinggal|settle(?:kan)?|halau|kebah(?:kan)?|baik ?pulih|pulihkan|sesuai untuk (?:penghidap|pesakit)|ampuh|mujarab|padu untuk|power untuk|neutralkan|stabilkan|normalkan)";
const RETURNS =
  "(?:pulangan|pemulangan|return|refund|bayaran balik|pulang(?: balik)?|pertukaran|tukar(?: barang)?(?! (?:alamat|warna|ukuran|saiz|size|nombor|nomor|nama|kurir|kurier|varian|jadwal|tarikh|pesanan))|penukaran|komplen|aduan|waranti|jaminan|exchange|claim|tuntutan|bayar balik|duit balik|wang balik|ganti balik|pulang barang|tukar balik|bayar ganti)";
const NATIONS =
  "(?:orang (?:melayu|cina|india|indon|indonesia|bangla|arab|putih|kampung|asli|sabah|sarawak|kelantan|singapura|singapore|negro|afrika|pakistan)|melayu|cina|keling|indon|bangla|mat salleh|negro|yahudi|apek|singaporean|pembeli (?:negeri|bangsa|kaum) \\w{2,10}|orang (?:negeri|utara|selatan|pantai timur|johor|kedah|penang|melaka|perak|sana|situ|seberang)|kaum \\w{3,8})";
const INSULT =
  "(?:bodoh|bodo|bengap|bangang|bongok|bahlul|bahalul|tolol|bebal|idiot|stupid|gila|sengal otak|penipu|pembohong|kaki tipu|pencuri|penyangak|sial|celaka|haram jadah|babi|anjing|lembu|monyet|setan|bangsat|keparat|cerewet|kedekut|miskin|kurang ajar|biadab|biadap|mangkuk|palatao|buta|pekak|buta huruf|tak ada otak|takde otak|tiada otak|xde otak|otak udang|tak sedar diri|tak malu|tak tahu malu|bising|menyusahkan|mengada|mengada-ada|gedik|hina|sampah|ngok|poyo|lembap|pemalas|dungu|senget|kaki (?:kencing|bodek|komplen)|otak (?:lembab|kosong|letak mana)|bingai|bengong|lembab|kerek|berlagak|loklaq|barua|jahil|tak sekolah|x sekolah|tak bertamadun|kutu|sengkek|papa kedana|kacang hantu|tamak|haloba|muka tembok|kaki bising|buat hal|perasan|meroyan|gelabah)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM = "(?:shopee|lazada|tik ?tok(?: shop)?|amazon|platform|sistem|aplikasi|pihak \\w{4,10})";

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:beli|order|oder|pesan|tempah|checkout|check out|belanja|shopping|cek|check|cari|lawati|singgah|tengok|lihat|ada|ready stock|jual|buka|lebih murah|murah|murah lagi|harga|terus|melalui|pergi|follow|ikuti|jom)(?:nya)?<25>(?:di|dekat|kat|ke|melalui|dari|daripada|pada|guna)(?:nya)?<6>(?:kedai |akaun |official |link |store )?${name}
  (?:kedai|akaun|link|store|page) ${name} (?:kami|kita|saya|official|store|ya)
  ${name} (?:kami|kita|saya|official kami|store kami|lebih murah|lagi murah)
  (?:kedai|akaun|link|store) (?:kami |kita |saya )?(?:di|yang di|kat|dekat) ${name}
  (?:di|kat|dekat|ke|melalui|dalam|pada)<4>(?:kedai |apps? |aplikasi |akaun |store |kami |kita |yang ){0,3}${name}<30>(?:kami|kita|ready|ada|masih|lagi|lebih|murah|percuma|free|diskaun|promo|je|jer|sahaja|ya|kak|kalau|lengkap|dapat|kedai|nama|cari|stok|sama|terus|banyak|juga|sis|jom|tu|baucar|voucher|postage)
  (?:pindah|cari|taip|check|order|pergi|jom|tengok|post iklan|jual|iklan)<20>(?:ke |di |kat |nama |kedai ){0,3}${name}
  ${name}<14>(?:lagi murah|lebih murah|masih ada|ada stok|ready|free postage|ada promo|kedai kami|kami)`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  ${PLATFORM_DECIDES}${name}
  ${NO}<10>(?:jual|menjual|buka|ada|beli|order|kedai|mempunyai|punya)[^,.!?;]{0,24}(?<!\w)${name}
  (?:dibeli|membeli|yang ${YOU} (?:beli|lihat|jumpa|order)|beli sebelum ini|pesanan|polisi|cs|pusat bantuan|pihak|akaun|aplikasi|baucar|waranti|pembelian)(?:nya)?<15>${name}
  ${name}<12>(?:cs|yang memproses|memproses|pusat bantuan|akaun ${YOU}|pesanan ${YOU})`;

/** Malay, as agents in Malaysia, Singapore and Brunei write it. */
export const msPack: PolicyPack = {
  language: "ms",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "ms/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:nombor|nombo|no|no\.|hotline|emel|email|e-mail|talian|id|kod qr|qr)(?: telefon| tel| phone| hp| fon| whatsapp| wasap| ws| pejabat| peribadi| hotline)? (?:${WE})
        (?:telefon|call|hubungi|sms|tel|fon|mesej)(?:nya)?<12>(?:ke |di |melalui |guna )?(?:nombor|no|no\.|talian|hotline)(?:nya)?<3>(?:telefon|tel|phone|ini|berikut|di bawah|kami|saya|admin|yang|ni)
        (?:scan|imbas|simpan|save|guna|scankan)(?:nya)?<12>(?:qr|barcode|kod qr|qr ?code)
        (?:hantar|emel|email|send|hubungi|tulis)(?:nya)?<20>(?:ke|di|melalui|kepada|pada)(?:nya)?<3>(?:emel|email|e-mail|gmail|alamat emel)(?:nya)?<3>(?:${WE}|ini|berikut|di bawah|:)
        (?:kad|kad nama|kad ucapan|pelekat|kotak|bungkusan)(?:nya)?<20>(?:ada|tertera|terdapat|tengok)(?:nya)?<12>(?:nombor|no|qr|kontak|telefon)
        (?:ini|saya bagi|kami bagi|save|simpan|catat)(?:nya)?<8>(?:nombor|no|no phone|no tel|emel|email) (?:${WE})
        (?:call|telefon|hubungi|fon|kontak|contact|sms|mesej|text)<12>(?:terus |je |saja |dulu |direct )?(?:owner|juruteknik|admin|kedai|kami|saya|bos|pejabat|teknikal|runner|abang)<20>(?:di|melalui|guna|ke|kat|dekat)<6>(?:telefon|nombor|no|talian|emel|email|hotline|phone)
        (?:(?:nombor|no) (?:telefon|tel|phone|hp|fon|wasap|whatsapp|admin|kami|kedai|juruteknik|owner)|emel|email|talian|hotline|kontak|(?:call|telefon|hubungi|kontak|fon)[^.!?]{0,50} (?:nombor|no))(?: \w{2,10}){0,2} (?:ada|tertera|tercetak|tertulis|kami letak|saya letak|dilekat|ditampal)<6>(?:di|kat|dekat|pada|dalam|atas|belakang)<6>(?:kotak|kad|pelekat|sticker|bungkusan|plastik|resit|invois|penutup|label|profil|bio|manual)
        (?:hantar|emel|email|emelkan|send|lampirkan)<25>(?:ke|melalui|kepada|pada|kat)<4>(?:emel|email|gmail|servis|alamat emel)
        (?:scan|imbas|snap)<20>(?:kod qr|qr code|qr|barcode)
        (?:wasap|whatsapp|ws|call|telefon)<4>(?:je |terus |saja |la ){1,3}(?:\+?6?01|0\d)
        (?:hubungi|menghubungi|bantuan|berhubung)<40>(?:melalui|guna|dengan)<2>(?:telefon|panggilan|emel)<12>(?:pejabat|kami|kedai|terus|rasmi|untuk|$)
        (?:nombor|no)<4>(?:telefon )?(?:abang|juruteknik|owner|repair|tukang|teknikal|pomen|kedai)<20>(?:tampal|letak|kat|di|ada|belakang)|(?:call|telefon|fon)<3>(?:je|jer|terus|la)(?: kak| sis| ya| bos|,|\.|$)
        (?:nombor|no)<4>(?:telefon |hp )?(?:juruteknik|admin|kami|kedai|owner|tukang|abang)<20>(?:selit|letak|masuk|sertakan|ada|tampal)`,
      unless: phrases`
        (?:nombor|no|emel|email|e-mail)(?: telefon| tel| phone| hp)? (?:anda|awak|tuan|puan|cik|encik|kamu|penerima|pesanan|tracking|rider|kurier|order|siri|berdaftar|pembeli)
        ${NO}<8>(?:kongsi|berkongsi|bagi|beri|memberi\w{0,3}|share|hantar|mendedahkan|boleh|dapat|dibenarkan)[^,.!?;]{0,28}(?<!\w)(?:nombor|no|telefon|emel|email|qr|kontak)
        (?:kurier|rider|posmen|j&t|poslaju|pos laju|ninja ?van|kaunter|locker|label|pulangan|manual|buku panduan|drop ?off)
        bukan nombor
        (?:kurier|rider|abang pos|posmen|driver)<14>(?:akan |nak )?(?:call|telefon|hubungi)
        pusat servis|pengeluar|kad waranti`,
      rewrite: "sila hubungi kami di chat ini",
    },
    {
      id: "ms/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:minta|boleh bagi|bagi|hantar|share|kongsi|beri|berikan|tinggalkan|nak|boleh minta|boleh dapatkan)(?:nya)?<12>(?:nombor|no|no\.|emel|email|id|kontak)(?:nya)?<6>(?:telefon|phone|tel|hp|whatsapp|wasap|ws|line|fon|anda|awak|tuan|puan|cik|sis|peribadi|yang boleh)
        (?:ada|berapa) (?:nombor|no) (?:wasap|whatsapp|ws|phone|telefon|tel)`,
      unless: phrases`
        (?:penghantaran|kurier|rider|alamat|penerima|pesanan|tracking|order|siri)
        ${NO}<10>(?:perlu|payah|hantar|bagi|beri|kongsi)`,
      rewrite: "sila tulis di chat ini",
    },
    {
      id: "ms/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:chat|hubungi|kontak|contact|pm|dm|follow|ikuti|add|tambah|cek|check|tengok|lihat|lawati|singgah|join|sertai|masuk|hantar|hantarkan|send|sambung|pindah|berbual|sembang|bincang|berbincang|tanya|order|oder|pesan|tempah|confirm|sahkan|info|fast ?respon\w{0,2}|respon\w{0,3}|reply|balas|cepat|lebih cepat|laju|admin|maklumkan|bagitau|nego|deal|urusan|urus niaga|terus|video|gambar|katalog|mesej|msg|jawab|bantu|dapatkan|komunikasi|layan|settle|mudah|senang)(?:nya)?<25>(?:di|ke|kat|dekat|melalui|guna|dengan|by|on|pakai|via|menggunakan|pada|dalam|dekat)(?:nya)?<3>(?:group |grup |akaun |nombor |no\.? |no |admin |official |channel |aplikasi |app |page ){0,2}(?:${MESSENGER}|${SOCIAL})
        (?:chat|hubungi|add|follow|ikuti|contact|cek|check|dm|save|simpan|join|sertai|minta|like)(?:nya)?<3>(?:group |grup |akaun |nombor |no\.? |no |id |page )?(?:${MESSENGER}|${SOCIAL})
        (?:whats ?app|wasap|watsap|wassap|ws|wsap|dm|telegram|wechat) (?:ke |terus |je |jer |saja |sahaja |ya |dulu |la |lah )?(?:${WE}|je|jer|saja|sahaja|terus|ya|tuan|sis|dulu|la)
        (?:${MESSENGER}|${SOCIAL}) (?:official |kedai |bisnes |business |peribadi )?(?:kami|kita|saya|admin|kedai|official|cs|owner)
        (?:ada|pakai|guna|minta|bagi|share|kongsi|boleh|aktif di)(?:nya)?<6>(?:id |nombor |no |akaun )?(?:${MESSENGER}|${SOCIAL})(?! (?:case|cover|sticker))
        (?:grup|group|channel|komuniti|kumpulan) (?:vip |reseller |pelanggan |khas |ahli |chat |promo |rasmi )?(?:${MESSENGER}|${SOCIAL})
        (?:chat|sembang|hubungi|bincang|berbincang|komunikasi|pindah|sambung|deal|nego|berurusan)(?:nya)?<15>${OUTSIDE}
        (?:pm tepi|pm personal|chat personal|aplikasi hijau|apps? hijau)
        (?:wasap|whats ?app|watsap|wassap|ws|wsap|wsp|pm|dm|tele|telegram)<2>(?:je|jer|terus|la|lah|saja|sahaja|kami|saya|admin|owner|bos|nombor|no|sini|dulu|ya|kak|sis)
        (?:${MESSENGER}|${SOCIAL})(?: kedai| kami| saya| admin| owner| bos| rasmi)
        (?:di|kat|dekat|ke|melalui|guna|pakai|dalam)<2>(?:group |page |nombor |akaun )?(?:${MESSENGER}|${SOCIAL})<10>(?:je|jer|lagi|lebih|kami|saya|senang|cepat|laju|ya|kak|sis|boleh|terus|dulu|nanti|tuan|puan|bos|$)
        (?:sembang|bincang|nego|cakap|chat)<8>(?:luar|belakang|personal|peribadi|direct)
        (?:jom|pindah|beralih|shift|sambung|lari|move)<6>(?:ke |kat |di |pergi )?(?:${MESSENGER}|${SOCIAL})<3>(?:messenger )?(?:je|jer|la|lah|ya|kak|terus|sis|bang|tuan|puan|senang|dulu|$)
        (?:cari|jumpa|search)<4>(?:saya|kami|kedai|admin)<4>(?:kat|di|dekat|dalam)<3>(?:${MESSENGER}|${SOCIAL})`,
      unless: phrases`
        ${NO}<8>(?:boleh|dapat|akan|pernah|dibenarkan|melayan|layan|terima|menerima|guna|menggunakan|pakai|pindah|menghubungi|hubungi|ada|mempunyai|perlu|percaya|sediakan|menyediakan|beralih|melalui|chat)[^,.!?;]{0,28}(?<!\w)(?:${MESSENGER}|${SOCIAL}|luar|pribadi|${OUTSIDE})
        (?:casing|case|sarung|pelekat|sticker|notifikasi|mesej masuk|logo|patung|smart ?watch|jam tangan|jam pintar|jam ini|motif|corak|ikon|butang|panggilan|key ?chain|kusyen|baju)(?: \w{2,10}){0,3}.{0,3}(?:${MESSENGER}|${SOCIAL})
        (?:${MESSENGER}|${SOCIAL}).{0,2}(?: \w{2,10}){0,3} (?:notifikasi|masuk|corak|motif|edisi)
        (?:hati-?hati|berhati-hati|awas|scammer|penipu\w{0,3}|menyamar|scam)`,
      rewrite: "sila hubungi kami di chat ini",
    },
    {
      id: "ms/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:beli|order|oder|pesan|tempah|belanja|shopping|cek|check|lawati|singgah|tengok|lihat|datang|ambil|daftar|checkout|cari|klik|buka|layari|lebih murah|murah|murah lagi|ada|jom)(?:nya)?<20>(?:di|ke|kat|dekat|melalui|dari|daripada|terus)?<4>(?:laman web|laman sesawang|web ?site|web|kedai fizikal|kedai online|kedai offline|outlet|showroom|butik|cawangan|kedai lain|akaun lain|platform lain|kedai kedua)(?: rasmi| utama| sendiri)?<3>(?:kami|kita|saya|rasmi|terus|ya|untuk|lebih|supaya|dengan|kerana|sebab|lagi|$)
        (?:laman web|laman sesawang|web ?site|web|kedai fizikal|kedai online|kedai offline|outlet|showroom|butik|cawangan|kedai lain|kedai kedua) (?:rasmi |utama |sendiri )?(?:kami|kita|saya)
        (?:beli|order|oder|pesan|tempah) (?:terus|direct) (?:dengan|daripada|dari|ke|melalui) (?:kami|kita|saya|admin|owner|kilang|gudang)
        (?:cari|search|google|taip)(?:nya)?<8>(?:nama )?(?:kedai|brand|jenama) kami<12>(?:di |dekat |kat )?(?:google|internet|ig)?
        (?:order|oder|beli|checkout|belanja|tempah)(?:nya)?<15>${OUTSIDE}
        (?:laman web|laman sesawang|web ?site|web|kedai fizikal|butik|outlet|showroom|cawangan)<4>(?:rasmi |utama |sendiri )?(?:kedai |syarikat )?(?:kami|kita|saya|sendiri)
        (?:layari|lawati|tengok|buka|singgah|order|beli)<20>(?:laman|website|web|laman web)(?: \w{3,10}){0,2} (?:kami|kita|kedai)`,
      unless: phrases`
        ${NO}<8>(?:ada|mempunyai|punya|jual|menjual|boleh|dapat|melayan|buka|terima|menerima|digalakkan|beli|dibenarkan)[^,.!?;]{0,28}(?<!\w)(?:laman|web ?site|web|kedai|outlet|cawangan|showroom|luar|platform lain|${OUTSIDE})
        (?:laman web|laman sesawang|web ?site|web|outlet|cawangan)(?:nya)?<6>(?:kurier|j&t|poslaju|pos laju|pos malaysia|ninja ?van|shopee|lazada|kilang|pengeluar|jenama|tracking|kastam|dhl)
        (?:di|dari|daripada) (?:kedai|platform|laman) lain<12>(?:sebelum|lebih murah yang|yang anda)`,
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: sendsTo(ELSEWHERE),
      unless: comesFrom(ELSEWHERE),
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/other_platform/our shop on Shopee",
      class: "other_platform",
      marketplaces: NOT.shopee,
      pattern: sendsTo("(?:sh[o0]p{1,2}e{1,2}|syopi|sopi|(?:kedai|apps?|aplikasi) (?:oren|orange|jingga))"),
      unless: comesFrom("(?:shopee|shope|syopi)"),
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:l[a4]z{1,2}[a4]?d[a4]|laz|(?:kedai|apps?|aplikasi) biru)"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/other_platform/our shop on TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo("(?:t[i1]k ?t[o0]k(?: shop)?|toktok|tiktak|(?:apps?|aplikasi) hitam)"),
      unless: comesFrom("(?:tik ?tok(?: shop)?)"),
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: NOT.amazon,
      pattern: sendsTo("amazon"),
      unless: comesFrom("amazon"),
      rewrite: "sila buat pesanan di kedai kami di sini",
    },
    {
      id: "ms/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:transfer|tf|bayar|bayaran|dibayar|pembayaran|hantar|bank ?in|masukkan|deposit|jelaskan|pindahkan|baki|kos pos|postage|beza|selebihnya|duit|wang|tambah(?= (?:rm|duit|wang|baki|lagi|\d)))(?:nya)?<30>(?:ke|melalui|guna|menggunakan|dengan|pakai|by|via|kepada|dalam|kat|secara)(?:nya)?<3>(?:nombor |no\.? |no |akaun )?(?:${BANK}|${WALLET}|tunai|cash|qr)
        (?:transfer|tf|bank ?in|pindahkan|hantar duit|hantar wang|bayar|deposit) (?:saja |je |terus |dulu |duit |wang |baki |deposit |kos pos |beza |baki |rm ?\d{1,5} ){0,3}(?:ke|kepada|pada|dekat|kat) (?:${WE}|akaun|acc|nombor|owner|peribadi|bank)
        (?:bayar|transfer|bayaran) (?:terus|secara terus|tunai|cash|manual|direct)(?: kepada| ke| dengan| je| ya| sahaja| pada)?
        bank ?in<10>(?:je|dulu|terus|ke|duit|kami|saya|baki|rm|$)
        (?:akaun|acc|akaun bank|no akaun|nombor akaun|no acc|${WALLET}|qr bayaran|link bayaran|pautan bayaran) (?:${WE}|maybank|cimb|rhb|bsn|peribadi|syarikat|atas nama|berikut|:|=|ialah|adalah|ini|ni)
        (?:kami|kita|boleh|hanya|juga|saya) (?:juga |boleh |hanya |sedia )?(?:terima|menerima) (?:bayaran |transfer |pembayaran )?(?:melalui |guna |dengan |secara )?(?:${BANK}|${WALLET}|tunai|cash|transfer)
        (?:bayar|transaksi|bayaran|pembayaran|transfer|deal|cod|refund|urus niaga|berurusan|settle|pulangan)(?:nya)?<20>${OUTSIDE}
        (?:hantar|bagi|beri|berikan|minta|nyatakan|share|kongsi|boleh|pm|maklumkan|bagitau)(?:nya)?<10>(?:nombor |no\.? |no |detail |butiran |maklumat |info |nama )?(?:akaun bank|akaun|acc|${WALLET}|no akaun|bank)(?:nya)?<4>(?:anda|awak|tuan|puan|cik|sis|bank|untuk|dan|ya|refund|kamu|penerima|$)
        (?:refund|pulangkan|dipulangkan|bayar balik|ganti|kami transfer|pemulangan|bayaran balik|duit|wang|pampasan|baki)(?:nya)?<30>(?:ke|melalui|guna|terus ke|via|dalam)(?:nya)?<3>(?:nombor |no\.? |no )?(?:${BANK}|${WALLET}|online transfer)
        (?:cod|jumpa|pick ?up|self collect)(?:nya)?<15>(?:bayar|cash|tunai|terus)(?:nya)?<10>(?:dekat saya|dengan kami|tunai|cash|terus|kepada kami|kepada saya|tempat kami)
        (?:jimat|elak|elakkan|tanpa|tak kena|tidak dikenakan)(?:nya)?<10>(?:caj|komisen|yuran|fi|cas)(?:nya)?<10>(?:shopee|lazada|tik ?tok|platform|aplikasi|perkhidmatan)
        (?:${WALLET})<8>(?:je|jer|terus|dekat|kat|ke|kepada|saya|kami|sini|dulu|nombor|no|baki|beza|rm)(?! .{0,25}(?:checkout|halaman))
        (?:bayar|transfer|bank ?in|hantar|masuk|tf|settle|tambah)<6>(?:guna|pakai|dengan|via|melalui|ke|dalam|kat|je|terus|dekat)<4>(?:${WALLET}|${BANK})
        (?:maybank|cimb|rhb|bsn|bank islam|ambank|hong leong|public bank|akaun|acc|bank rakyat)<14>\d{4}
        (?:resit|bukti|slip|screenshot)<4>(?:bank|transfer|bayaran|pembayaran|bank ?in|duitnow)
        (?:baki|beza|kos pos|postage|deposit|tambahan|lebihan|selisih)<35>(?:bank ?in|transfer|duit ?now|tng|cash|tunai|akaun|qr)
        (?:bayar|cash|tunai|deposit)<12>(?:masa ambil|masa jumpa|kat kedai|di kedai|dekat rumah|terus kepada|masa cod|dengan runner)
        (?:hantar|bagi|send|share) resit|(?:qr|kod)<12>(?:duit ?now|bayaran|tng)|(?:duit ?now|tng) qr
        (?:jumpa|datang|ambil sendiri|self ?pick ?up|meet ?up|lepak)<40>(?:cash|tunai|bayar|duit)|(?:cash|tunai|bayar)<30>(?:masa jumpa|jumpa|kat stesen|di stesen|kat rumah|masa ambil)
        (?:better|elok|senang|murah)<10>(?:transfer|bayar|bank ?in)<6>(?:terus|manual|je|ke)|transfer terus|(?:masuk|masukkan|hantar)<6>(?:ke |dalam )?(?:akaun|acc)
        (?:nombor|no) (?:akaun|acc|tng|duitnow)<25>(?:saya|kami|nanti)<10>(?:bagi|hantar|share)|(?:deposit|booking)<10>(?:rm ?)?\d
        (?:bagi|beri|bayar|serah|hantar)<10>(?:terus |je )?(?:kat|ke|kepada|pada|dekat)<4>(?:driver|runner|pekerja|staff|orang|abang)<6>(?:kedai|kami|saya)
        (?:bengkel|kilang|gudang|kedai|workshop)<10>(?:bayar|cash|tunai)<6>(?:terus|je|dapat|siap)
        (?:bagi|beri|bayar|serah|hantar|kirim|hulur)(?: duit| baki| cash| tunai| je| terus| upah){0,3}<8>(?:kat|ke|kepada|pada|dekat|dengan)<4>(?:driver|pemandu|runner|pekerja|staff|tukang|lori|juruteknik|orang|abang|budak)<8>(?:kedai|kami|saya|kita|lori)`,
      unless: phrases`
        ${NO}<8>(?:boleh|dapat|terima|menerima|pernah|meminta|minta|melakukan|transfer|bayar|dibenarkan|hantar|menghantar|perlu|kongsi|memberi|beri|bagi|di ?luar|buat|bank ?in|galakkan)[^,.!?;]{0,28}(?<!\w)(?:${BANK}|${WALLET}|transfer|tunai|cash|luar|bank ?in|akaun|deposit|${OUTSIDE})
        (?:semasa|ketika|masa|waktu|pada|di|halaman|menu|proses) (?:halaman |menu |proses )?(?:checkout|check out|kaunter bayaran)
        kaedah (?:pem)?bayaran<20>(?:asal|tersedia|pilih|di aplikasi|lain|yang ada)
        ${PLATFORM}<15>(?:refund|pulang\w{0,3}|memulangkan|memproses|diproses|transfer|dikreditkan|kreditkan|bayar balik|membayar balik)
        (?:diproses|dipulangkan|dikreditkan) ${PLATFORM}
        (?:dipulangkan|refund|dikreditkan|bayaran balik|pulangan)(?:nya)?<20>(?:oleh|daripada|dari|melalui) (?:pihak )?${PLATFORM}
        (?:kaedah|akaun) (?:pembayaran|bayaran) asal
        (?:hati-?hati|berhati-hati|awas|scammer|penipu\w{0,3}|scam|menyamar)
        (?:pilih|ada|tersedia)<20>(?:kaedah|menu|halaman|checkout|pembayaran (?:di|dalam))|bayar masa terima|cash on delivery
        ${PAID_IN_ORDER}
        (?:pulangkan|refund|kreditkan|masukkan|dimasukkan|dikreditkan|dipulangkan)<14>(?:ke|dalam|ke dalam) akaun (?:anda|awak|tuan|puan|pelanggan|pembeli|cik|sis|encik)
        (?:kad|pelekat|sticker|casing|sarung|pemegang|holder|lanyard|dompet)<14>(?:tng|touch ?.?n ?go|duit ?now|qr)`,
      rewrite: "sila bayar melalui checkout di platform ini sahaja",
    },
    {
      id: "ms/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        ${ASK}<30>(?:batalkan|dibatalkan|membatalkan|batal|cancel|cancelkan|cancelled|mohon pembatalan|buat pembatalan|buat permohonan batal|request cancel|klik batal|tekan batal|pilih batal)
        (?:buat|request|klik|tekan|mohon) (?:pembatalan|cancel|batal|batalkan)(?: pesanan| order)?<3>(?:ya|dulu|dari|saja|sahaja|je|sekarang|supaya|sebab|kerana|dan|lepas|tuan|puan|dear)
        (?:batalkan|cancel|cancelkan|batal)(?:nya)?<4>(?:saja |sahaja |je |dulu |pesanan |order |oder |yang ini |yang ni |ya |lepas tu |kemudian |dan |pastu |lepastu |nanti |ini |ni ){1,5}(?:order|oder|pesan|checkout|beli|buat|semula|kami|tempah|repeat|place)
        (?:batalkan|cancel|cancelkan|batal)(?:nya)?<3>(?:saja|sahaja|je|dulu|dari (?:pihak|bahagian|akaun|apps?) (?:anda|awak|tuan|puan|pembeli|sana)|sendiri|pesanan ya|order ya|ya tuan|ya puan|ya cik|ya sis|ya dear)
        (?:kalau|jika|sekiranya|klu) (?:${YOU} )?(?:sudi |boleh |dapat )?(?:batalkan|cancel|membatalkan)(?:nya)?<25>(?:kami|saya|kita|nanti)(?:nya)?<6>(?:bagi|beri|berikan|ganti|bonus|hantar|akan|boleh)
        (?:pesanan|order|oder|tempahan)(?: ini| ni| tu| itu)?<20>(?:dibatalkan|ditarik balik|dicancel)<10>(?:dari|oleh|je|saja|dulu|ya|sendiri)
        (?:batal\w{0,4}|pembatalan|cancel\w{0,3}|tarik balik)<30>(?:dari|di|kat|pada|belah|sebelah) (?:pihak|sebelah|belah|bahagian|akaun|apps?) (?:anda|awak|tuan|puan|pembeli|sana|kak|akak|cik|sis|encik)
        (?:dari|di|kat|pada|belah|sebelah) (?:pihak|sebelah|belah|bahagian|akaun|apps?) (?:anda|awak|tuan|puan|pembeli|sana|kak|akak|cik|sis|encik)<20>(?:batal\w{0,4}|pembatalan|cancel\w{0,3})
        (?:${YOU}) (?:yang|sendiri|je yang|tolong|boleh|kena)<4>(?:cancel|batalkan|request cancel|tekan batal|mohon pembatalan)
        (?:batal\w{0,4}|pembatalan|cancel\w{0,3})<40>(?:kena (?:penalti|mata|denda)|mata penalti|penalti|supaya kedai|rating kedai|markah kedai|kedai tak kena)
        cancel<6>(?:kan )?(?:je|jer|dulu|la|lah|ya|order|oder|yang ni|pesanan)
        (?:pihak|belah|sebelah) (?:${YOU})<14>(?:batal\w{0,4}|cancel|membatalkan)
        (?:${YOU})<10>yang<4>(?:batal\w{0,4}|cancel|tekan|mohon)`,
      unless: phrases`
        (?:jika|kalau|sekiranya|apabila|kerana|adakah|klu|if)(?:nya)?<15>(?:ingin|mahu|nak|hendak|minta|permintaan|telah memohon|bercadang|tukar fikiran)
        (?:${YOU})(?:nya)?<4>(?:minta|meminta|telah memohon|sudah minta|mohon)
        ${NO}<12>(?:perlu|payah|boleh|dapat|dibatalkan|batalkan|cancel|membatalkan|risau)
        (?:jangan|jgn)(?:nya)?<10>(?:batalkan|cancel|dibatalkan)
        (?:cara|langkah)(?:nya)?<10>(?:batal\w{0,4}|membatalkan|pembatalan|cancel)
        untuk (?:membatalkan|pembatalan|cancel|batalkan)(?:nya)?<12>(?:boleh|sila|masuk|buka|klik|pilih|:|anda|tuan|pergi|tekan)
        (?:otomatik|automatik|sistem|oleh shopee|oleh lazada|atas permintaan)(?:nya)?<12>(?:dibatalkan|membatalkan|batal|cancel|anda|tuan)
        dibatalkan (?:secara automatik|oleh sistem|oleh)`,
      rewrite: "kami sedang mencari penyelesaian untuk pesanan ini dan akan tulis di sini",
    },
    {
      id: "ms/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:pilih|isi|tulis|guna|klik|tanda|tick|letak|buat|bagi|masukkan|cakap|nyatakan)(?:nya)?<15>(?:sebab|alasan|pilihan|kerana)?<8>(?:tukar fikiran|ubah fikiran|berubah fikiran|tidak (?:jadi )?(?:perlu|mahu|perlukan)|tak (?:jadi|nak|perlu|mahu)(?: beli| lagi| dah)?|tidak lagi (?:perlu|mahu|diperlukan)|salah (?:order|beli|alamat|pilih|oder|tempah)|tukar (?:alamat|pesanan|variasi)|ubah (?:alamat|pesanan)|lain-lain|sebab peribadi|jumpa (?:yang )?(?:lebih )?murah|permintaan pembeli|kesalahan pembeli|change of mind|changed? (?:my )?mind|buyer)
        (?:sebab|alasan)(?:nya)?<20>(?:tukar fikiran|ubah fikiran|tidak (?:perlu|mahu)|tak (?:jadi|nak|perlu)|salah (?:order|beli|alamat|pilih)|tukar (?:alamat|pesanan)|lain-lain|peribadi|permintaan pembeli|pembeli|change of mind)
        (?:jangan|jgn|tolong jangan|elakkan)(?:nya)?<10>(?:pilih|isi|tulis|klik|guna)(?:nya)?<15>(?:stok|penjual|seller|kehabisan|barang rosak|tidak sama|kesalahan|salah hantar|kedai)
        (?:pilih|tulis|tekan|tick|letak|bagi|cakap|sebabnya)<20>(?:tak nak dah|tak jadi|salah saiz|salah warna|terbeli|tersalah|double order|pembeli tukar|beli tempat lain)
        (?:jangan|jgn|tak payah)<10>(?:pilih|tulis|tekan|tick|letak|cakap|sebut)<15>(?:rosak|cacat|stok|habis|salah|tak lengkap|kedai|barang|penjual|seller|pecah)
        (?:sebab|alasan)(?: tu| nya)?<12>(?:letak|isi|pilih|tulis|tekan|bagi|tick)<50>(?:supaya|biar|bagi|agar)<4>(?:cepat|mudah|senang|lulus|kedai|terus)
        (?:sebab|alasan)(?: tu)?<12>(?:letak|isi|pilih|tulis|tekan|bagi|tick).{0,3}(?:tak|tidak)<3>(?:perlu|nak|mahu|jadi|suka)
        (?:pilih|tekan|tick|letak|klik)<50>(?:nanti |terus |auto |cepat ){1,2}(?:lulus|approve\w{0,1}|diluluskan|settle)`,
      unless: phrases`
        (?:sebab|alasan|pilihan)(?:nya)?<10>(?:yang )?(?:sebenar|betul|sesuai|tepat|jujur|benar)
        (?:anda|tuan|puan|awak) (?:telah |sudah |dah )?(?:memilih|pilih)`,
      rewrite: "sila pilih sebab yang sebenar",
    },
    {
      id: "ms/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:bintang|star|rating|rate|ulasan|review|penilaian)(?:nya)?<8>(?:5|lima|penuh|sempurna|tertinggi|terbaik)
        (?:5|lima|full)(?:nya)?<2>(?:bintang|star|stars|rating|⭐|★)
        (?:⭐|★){3}
        (?:ulasan|review|rating|penilaian|komen|feedback|testimoni|maklum balas)(?:nya)?<3>(?:yang |yg )?(?:positif|bagus|baik|terbaik|cantik|tinggi|memuaskan|manis|best|elok|menarik|power)
        (?:good|best|nice|positive) (?:review|rating|feedback|rate)
        (?:kalau|jika|sekiranya|klu|semoga)(?:nya)?<8>(?:puas|puas hati|suka|berpuas hati|gembira|happy|berkenan)(?:nya)?<30>(?:${REVIEW})
        (?:jangan|jgn|tolong jangan|mohon jangan|elakkan|tak payah|tanpa)(?:nya)?<15>(?:bagi|beri|berikan|memberi|letak|tinggalkan|tulis|kasi)(?:nya)?<10>(?:bintang|rating|ulasan|review|penilaian)?<4>(?:1|satu|2|dua|3|rendah|buruk|negatif|teruk|low|bad|kurang)
        (?:bagi|beri|kasi|berikan|tolong|minta|letak|tekan|jangan lupa|boleh)<14>(?:bintang|rating|rate|ulasan|review|star)<8>(?:5|lima|full|penuh|terbaik|positif|bagus|baik|manis|cantik|gempak|padu|best)
        (?:jangan|jgn|tak payah)(?: \S{2,10}){0,3} (?:bagi|beri|letak|kasi|terus)<10>(?:bintang|rating|ulasan|review|star)<4>(?:1|satu|2|dua|3|tiga|rendah|teruk|buruk|negatif|low)
        (?:puji|pujian|kata-kata manis|cerita baik)<20>(?:kami|kedai|produk|ulasan|review|ruang)
        (?:jangan|jgn)(?! (?:lupa|risau|ragu|segan))<30>(?:bintang|ulasan|review|rating|star|penilaian)`,
      unless: phrases`
        (?:terima ?kasih|tq|thank you|thanks|tqvm)(?: banyak| tuan| puan| sis| dear)?(?: atas| kerana| untuk| sebab| dah)[^,.]{0,20}(?:ulasan|review|bintang|penilaian|rating|feedback|maklum balas)
        ${NO}<10>(?:boleh meminta|akan meminta|pernah meminta|meminta|minta|memaksa)<12>(?:ulasan|review|bintang|rating|penilaian)
        hotel (?:bertaraf )?(?:5|lima) bintang
        ${THANKED_REVIEW}`,
      rewrite: "sila beri ulasan yang jujur",
    },
    {
      id: "ms/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:ubah|diubah|mengubah|tukar|ditukar|menukar|tukarkan|padam|dipadam|padamkan|memadam|buang|delete|edit|diedit|pinda|betulkan|perbaiki|kemas ?kini|kemaskini|naikkan|tingkatkan|tarik balik|update|remove|upgrade|ubahkan)(?:nya)?<10>(?:ulasan|review|rating|penilaian|bintang|feedback|komen|testimoni|maklum balas)
        (?:ulasan|review|rating|penilaian|bintang|feedback|komen)(?:nya)?<12>(?:diubah|ditukar|dipadam|dipadamkan|diedit|dipinda|dibuang|dinaikkan|dikemas ?kini|ditarik balik|tukar balik|ubah balik|delete)
        (?:bintang )?(?:1|satu|2|dua|3|tiga)(?:nya)?<4>(?:jadi|kepada|ke|menjadi) (?:bintang )?(?:5|lima|4|empat)
        (?:ulasan|review|bintang|rating|komen|penilaian|star)<30>(?:tolong|mohon|boleh|minta|bantu|cuba|please)<14>(?:di)?(?:tukar|ubah|padam|edit|naikkan|betulkan|delete|buang|tarik|ganti)
        (?:tukar|ubah|padam|edit|naikkan|betulkan|delete|buang|tarik|remove)<20>(?:ulasan|review|bintang|rating|komen|penilaian|star)
        (?:padam|padamkan|buang|delete|tarik balik|hilangkan)<6>(?:ayat|luahan|aduan awak|post|posting|kata-?kata|video komplen)(?: tu| itu|nya)?`,
      unless: phrases`
        ${NO}<8>(?:boleh|dapat|akan|pernah|meminta|minta|perlu|mengubah|memadam|padam|ubah|tukar)[^,.!?;]{0,28}(?<!\w)(?:${REVIEW})
        (?:pembeli|anda|tuan) (?:sentiasa )?(?:boleh|dapat) (?:mengubah|mengedit|ubah|edit) (?:ulasan|penilaian) (?:dalam|di|bila)
        ${THANKED_REVIEW}`,
      rewrite: "terima kasih kerana memaklumkan; kami ingin memperbaikinya",
    },
    {
      id: "ms/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<30>(?:untuk|kalau|jika|selepas|apabila|bila|bagi|sebagai|dengan syarat|syarat|setiap|kepada|lepas|sekiranya)(?:nya)?<25>(?:${REVIEW})
        (?:bagi|beri|berikan|tulis|tinggalkan|hantar|upload|buat|isi|memberi|review|ulas|bintang|ulasan|rating|letak|post|gambar)(?:nya)?<25>(?:${REVIEW}|gambar|video|kami)?<20>(?:dan |kemudian |nanti |akan |untuk |supaya |boleh |terus |lepas tu )?(?:dapat|dapatkan|mendapat|terima|kami (?:bagi|beri|hantar|berikan|refund|transfer)|claim|tebus|menangi|berpeluang|layak)(?:nya)?<15>${GIFT}
        (?:kalau|jika|selepas|lepas|apabila|bila|sekiranya) (?:${YOU} )?(?:sudah |dah |sudi |boleh |telah )?(?:bagi|beri|berikan|tulis|memberi|ubah|mengubah|tukar|padam|memadam|review|mengulas|upload|delete)(?:nya)?<30>(?:kami|saya|kita|nanti|akan)(?:nya)?<10>(?:bagi|beri|berikan|hantar|refund|transfer|ganti|pulangkan|dapat)
        (?:ulasan|review|bintang|penilaian)(?:nya)?<15>(?:cabutan bertuah|dapat hadiah|giveaway|dapat bonus|cash ?back|berhadiah)
        (?:puji|pujian|bintang|ulasan|review|rating|penilaian)<50>(?:dapat|layak|diberi|dihadiahkan|free|percuma|bagi|hantar|hadiah|cash ?back|baucar|voucher|cabutan)<20>(?:${GIFT}|menarik|percuma|istimewa|ya|kak|\d)`,
      unless: phrases`
        ${NO}<10>(?:memberi|memberikan|menawarkan|bagi|boleh|dapat|ada|beri)
        (?:terima ?kasih|tq)(?: banyak)? (?:atas|kerana|untuk)[^,.]{0,20}(?:ulasan|review|bintang|penilaian)
        ${THANKED_REVIEW}`,
      rewrite: "",
    },
    {
      id: "ms/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:hubungi|chat|contact|maklumkan|bagitau|beritahu|inform|pm|tanya|mesej|lapor|mengadu)(?:nya)?<25>(?:sebelum|jangan terus|jangan|daripada|dulu sebelum|berbanding)(?:nya)?<20>(?:${REVIEW}|menilai|mengulas)
        (?:sebelum|daripada|jangan terus|jgn terus)(?:nya)?<12>(?:bagi|memberi|beri|berikan|menulis|tulis|letak)?<8>(?:${REVIEW})(?:nya)?<30>(?:hubungi|chat|contact|maklumkan|bagitau|beritahu|inform|pm|kami)
        (?:kalau|jika|sekiranya|klu|apabila)(?:nya)?<8>(?:tidak|kurang|ada|tak|x)(?:nya)?<6>(?:puas|puas hati|berpuas hati|masalah|kurang|aduan|kerosakan|isu)(?:nya)?<40>(?:jangan|sebelum|daripada)(?:nya)?<15>(?:${REVIEW})
        (?:hubungi|chat|bagitau|beritahu|mesej|wasap|maklumkan|cakap|pm)<12>(?:dulu|dahulu|terlebih dahulu|kami dulu|saya dulu)<30>(?:jangan|sebelum|baru)<20>(?:bintang|ulasan|review|rating|star)`,
      rewrite: "jika ada apa-apa yang tidak kena, sila tulis di sini dan kami akan bantu",
    },
    {
      id: "ms/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        ${ASK}<15>(?:bagi|beri|berikan|tulis|tinggalkan|isi|review|ulas|letak)(?:nya)?<12>(?:${REVIEW})
        (?:jangan lupa|jgn lupa|kami tunggu|kami nantikan|menantikan|tunggu)(?:nya)?<15>(?:${REVIEW})`,
      unless: phrases`
        (?:terima ?kasih|tq)(?: banyak)? (?:atas|kerana|untuk)`,
      rewrite: "",
    },
    {
      id: "ms/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:guna|gunakan|masukkan|tuntut|claim|ambil|dapatkan|tebus|nikmati|ada|kumpul|manfaatkan|kutip)(?:nya)?<12>(?:kod |baucar |voucher |kupon |promo |promosi |diskaun |potongan )(?:promo|baucar|voucher|diskaun|kedai|kami|istimewa|khas|percuma|\w{3,12})?
        (?:kod|baucar|voucher|kupon|promo)[\s:]{1,3}[a-z]{2,12}\d{1,4}
        (?:diskaun|potongan|disc|discount|off)(?:nya)?<8>(?:rm ?)?\d{1,3} ?(?:%|peratus|ringgit)?
        \d{1,3} ?(?:%|peratus) (?:off|diskaun)
        (?:beli|ambil|order|borong) (?:\d{1,2}|satu|dua|tiga|lebih|banyak)(?:nya)?<12>(?:percuma|free|dapat|diskaun|jimat|lebih murah|potongan)
        (?:cek|check|tengok|lihat|lawati|jom|cuba|singgah|jangan lupa|terokai|dapatkan)(?:nya)?<12>(?:juga )?(?:koleksi|produk|katalog|model|variasi|promosi|kedai|barang|item|best ?seller)(?:nya)?<6>(?:lain|lain-lain|terbaru|terkini|baru|kami|terlaris|menarik)
        (?:follow|ikuti|like|subscribe) (?:kedai|akaun|page|store|kami)(?: kami| ini| kita)?
        (?:flash ?sale|mega sale|jualan|promosi|promo|sale|diskaun|payday|gaji|live|raya sale|9\.9|10\.10|11\.11|12\.12)(?:nya)?<8>(?:hebat|mega|besar|istimewa|terhad|menarik|hari ini|bulan ini|sekarang|kami|akhir tahun|raya|murah|bermula|berlangsung|penghabisan stok|\d|live)
        (?:percuma|free) (?:penghantaran|pos|postage|hadiah|gift)|penghantaran percuma|free gift
        (?:harga|tawaran|promosi) (?:istimewa|khas|promosi|runtuh|hebat|menarik|gila)
        (?:mungkin|barangkali)(?:nya)?<8>(?:berminat|suka|tertarik|sesuai)(?:nya)?<12>(?:produk|dengan|model|koleksi|juga)
        (?:kami|saya|kita) (?:juga )?(?:cadangkan|syorkan|mengesyorkan|mencadangkan|tawarkan|menawarkan)(?:nya)?<15>(?:produk|model|pakej|set|siri|juga|koleksi|\w{3,12} kami)
        (?:pakej|bundle|set|kombo) (?:jimat|promosi|istimewa|murah|deal|berbaloi)
        (?:sesuai|padan|lengkapkan)(?:nya)?<10>(?:dipadankan|digandingkan|dengan)(?:nya)?<10>(?:\w{3,12} )?(?:kami|koleksi)
        (?:sertai|daftar|join|jadi) (?:sebagai )?(?:ahli|member|ejen|dropship|reseller|stokis|newsletter)
        (?:pembelian|order|pesanan) (?:seterusnya|akan datang|berikutnya)(?:nya)?<15>(?:diskaun|potongan|baucar|percuma|voucher)
        (?:diskaun|potongan|baucar|voucher)(?:nya)?<20>(?:pembelian|order|pesanan) (?:seterusnya|akan datang|berikutnya)
        (?:pun|tengah|sedang|ada)<4>(?:promosi|promo|sale|diskaun|jualan|offer|tawaran)|(?:grab|ambil|tambah|beli|sekali)<14>(?:sekaligus|sekali|satu lagi|set|lagi satu|combo|jimat)<10>
        (?:koleksi|produk|design|corak|item|warna|siri)<8>(?:baru|terbaru|raya|terkini)<15>(?:dah|sudah|sampai|ready|masuk|kami|tiba|launch)
        (?:harga|offer|tawaran|deal) (?:gila|gempak|padu|rahmah|best|borong|runtuh|raya)|(?:jom|singgah|serbu|shopping)<10>(?:kedai|page|live|koleksi|jualan)
        (?:sambar|grab|rembat|serbu|rebut)<10>(?:set|koleksi|tudung|baju|kurung|produk|edisi|design|item|stok)<20>(?:kami|baru|terbaru|raya)
        (?:ambil|ambik|amik|grab|rembat|tapau|angkut|beli|checkout|sambar)<4>(?:sekali|skali|sekaligus)<3>\w{3,12}`,
      unless: phrases`
        ${NO}<8>(?:ada|mempunyai|sah|boleh|tersedia|memberi|menyediakan|dapat)[^,.!?;]{0,28}(?<!\w)(?:promo|promosi|voucher|diskon|potongan|kupon|kode|gratis|bonus|flash ?sale|baucar|diskaun|free|percuma)
        (?:sudah|telah|dah) (?:tamat|berakhir|habis|luput|expired|selesai)`,
      rewrite: "",
    },
    {
      id: "ms/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:hanya|cuma|khas|istimewa|promosi|promo|sah)(?:nya)?<6>(?:untuk )?(?:hari ini|hari ni|malam ini|malam ni|minggu ini|jam ini|sehingga (?:malam|esok)|esok|sekarang|24 jam|\d{1,2} (?:jam|minit)|beberapa (?:jam|minit))(?: saja| sahaja| je)?
        (?:hari ini|hari ni|malam ini|malam ni) (?:saja|sahaja|je|terakhir)
        (?:peluang|hari|panggilan|kesempatan|promosi) (?:terakhir|sekali seumur hidup|keemasan|terhad)
        (?:cepat|cepat-cepat|segera|jom|lekas|grab|rebut|jgn tunggu|jangan tunggu|bertindak)(?:nya)?<12>(?:order|oder|beli|tempah|checkout|sebelum|habis|nanti|ambil|dapatkan|rebut|sekarang|grab|!)
        (?:sebelum|nanti|takut)(?:nya)?<4>(?:ke)?(?:habis|kehabisan|terlambat|terlepas|naik|diambil (?:orang|org)|sold ?out|menyesal|tamat|harga naik)
        (?:jangan|jgn)(?:nya)?<6>(?:lepaskan|terlepas|ketinggalan|tunggu|menyesal|bertangguh|tangguh)
        (?:selagi|sementara) (?:stok )?(?:masih )?(?:ada|stok masih ada)
        (?:promosi|promo|diskaun|harga|tawaran|sale|jualan)(?:nya)?<12>(?:tamat|berakhir|hampir tamat|akan naik|naik|tutup|terhad|masa terhad)
        (?:esok|nanti|lusa|minggu depan)(?:nya)?<8>(?:harga|promosi|promo)(?:nya)?<6>(?:naik|biasa|normal|habis|tamat|sudah|dah)
        (?:masa|stok|kuota|slot|tempoh) (?:sangat |amat |yang )?terhad
        (?:sekarang atau tidak|siapa cepat dia dapat)
        (?:kurang|tinggal|dalam) \d{1,2} (?:minit|jam)(?:nya)?<15>(?:lagi|habis|atau|untuk|sebelum|order|bayar|checkout)
        (?:laku|jualan|habis)(?:nya)?<3>(?:keras|laris|cepat|seperti goreng pisang)
        cepat<6>(?:sikit|la|lah|ya|kak|sis|order|grab|tau)<20>(?:tinggal|habis|sebelum|nanti|,|\.|!)
        (?:tinggal|baki)<6>(?:\d{1,2}|satu|dua|tiga|beberapa)<3>(?:jam|minit)|(?:lepas ni|lepas ini|selepas ini|esok)<25>(?:takkan|tak ada|tiada|dah habis|naik|dah takde|harga biasa)`,
      unless: phrases`
        (?:pulangan|pemulangan|tuntutan|refund|rayuan|waranti|aduan|bayaran balik|tukar)(?:nya)?<25>(?:tarikh|sebelum|sehingga|tamat|selewat|had|tempoh|hari|dalam)
        (?:tarikh akhir|sebelum|selewat-lewatnya|tempoh|had)(?:nya)?<25>(?:pulangan|pemulangan|aduan|refund|tuntutan|waranti|penghantaran)
        (?:segera|cepat|terus|akan)(?:nya)?<4>(?:kami|di)?(?:proses|hantar|diproses|dihantar|bantu|cek|semak|balas|hubungi|urus|pos|dipos)
        (?:dihantar|penghantaran|hantar|dipos|pos|pickup|pick up|cuti|tutup|buka|operasi|cut ?off|maintenance|waktu pejabat)
        ${NO}<6>(?:perlu|payah|usah)<4>(?:tergesa-gesa|terburu-buru|risau)
        edisi terhad`,
      rewrite: "",
    },
    {
      id: "ms/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:tinggal|baki|cuma|hanya|hanya tinggal|stok)(?:nya)?<6>(?:\d{1,2}|satu|dua|tiga|beberapa|sedikit)(?:nya)?<3>(?:lagi|pcs|pc|helai|unit|barang|item|biji)?<4>(?:lagi|saja|sahaja|je|terakhir|pcs|helai|unit)
        (?:hampir|nak) (?:habis|sold ?out|kehabisan)
        (?:stok|barang|unit) terakhir`,
      unless: phrases`
        (?:hari|jam|minit|minggu|bulan) lagi
        (?:bateri|dakwat|isi|kuota)(?:nya)?<10>(?:habis|tinggal)`,
    },
    {
      id: "ms/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:ter|paling )(?:murah|laris|bagus|baik|hebat|kuat|canggih|popular|berkesan|mujarab|selamat|tahan lama|selesa|lengkap|dipercayai|top|unggul|original|berkualiti|best|power|ampuh|mampu milik)(?:nya)?<12>(?:se-?\w{4,12}|di (?:dunia|malaysia|pasaran|kelasnya|shopee|lazada|tik ?tok|internet|bandar|asia|sini)|dunia|malaysia|dalam (?:dunia|pasaran|malaysia)|kat (?:malaysia|shopee)|antara semua|berbanding|daripada semua|no)
        (?:termurah|paling murah|terlaris|terhebat|terunggul)(?! (?:penghantaran|kos|pos|kurier|pilihan))
        (?:harga|kualiti|produk|kedai|seller|penjual|servis|perkhidmatan|barang) (?:kami )?(?:yang )?(?:paling |ter)(?:murah|baik|bagus|top|unggul|rendah|hebat|best|berkualiti|dipercayai)
        (?:jenama|kedai|seller|penjual|pilihan|ranking|#|kami|produk|yang)<3>(?:nombor|no|no\.|number|ranking|#) ?(?:1|satu|one)(?!\w| ?[-.,:)]| (?:di (?:gambar|foto|manual|buku|kotak)|pada|untuk|dalam (?:gambar|manual)))
        (?:lebih|jauh lebih|lagi) (?:murah|bagus|baik|hebat|kuat|tahan|berkesan)(?:nya)?<4>(?:dari|daripada|berbanding)(?:nya)?<6>(?:semua|kedai|jenama|seller|yang lain|mana-mana|lain|pesaing|brand|penjual)
        (?:tiada|tak ada|takde|xde|tidak ada|mana ada)(?:nya)?<10>(?:yang )?(?:lebih murah|lebih baik|lebih bagus|boleh lawan|setanding|menandingi|semurah|sebagus|lagi murah)
        (?:tiada|tanpa|tidak|tak) (?:tandingan\w{0,3}|tolok banding\w{0,3}|dapat ditandingi|ada lawan|boleh dilawan)
        satu-satunya<10>(?:di|yang|kedai|produk|penjual)
        (?:pertama|terkemuka|terulung) (?:dan terbaik )?di (?:dunia|malaysia|asia|singapura)
        bertaraf dunia|juara(?:nya)?<8>(?:dunia|malaysia|kualiti)
        ${NO}<6>(?:akan )?(?:jumpa|menemui)<8>(?:harga )?(?:lebih|yang lebih|lagi murah)
        (?:paling|ter)<1>(?:murah|best|sedap|cantik|padu|power|gempak|bagus|kuat|lembut|laju|ringan)<8>(?:kat|di|dalam|se|dekat|antara)<4>(?:malaysia|dunia|pasaran|shopee|lazada|tik ?tok|negara|negeri|kl|semenanjung|borneo|asia|online|semua|kampung|alam)
        (?:nombor|no\.?) ?(?:1|satu|one)<4>(?:di |dalam |kat )?(?:dunia|malaysia|asia|pasaran|pilihan|shopee|lazada|negara)
        (?:ter|paling )(?:rendah|murah|jimat)<6>(?:di |dalam |kat )<3>(?:pasaran|malaysia|online|shopee|lazada)`,
      unless: phrases`
        (?:saiz|size|warna|kos|kurier|penghantaran|pilihan|suhu|tahap|mod|pos)(?:nya)?<4>(?:yang )?(?:paling|ter)\w{3,8}
        (?:ter|paling )(?:baik|bagus)(?:nya)?<6>(?:untuk (?:anda|awak|tuan)|sebelum|hasilnya jika)
        (?:berusaha|cuba|usahakan|memberikan|berikan|beri|bantu|lakukan)(?:nya)?<10>(?:yang )?(?:terbaik|servis terbaik|perkhidmatan terbaik)
        (?:penyelesaian|doa|semoga|salam)(?:nya)?<6>(?:yang )?terbaik
        ${NO}<12>(?:boleh |berani )?(?:mengatakan|dakwa|mendakwa|menjanjikan|kata)`,
      rewrite: "dengan harga dan kualiti yang baik",
    },
    {
      id: "ms/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        (?:100|seratus|1000|200) ?(?:%|peratus)(?:nya)?<3>(?:produk |barang |wang |di)?(?:asli|ori|original|tulen|authentic|selamat|berkesan|jaminan|dijamin|terjamin|garansi|puas|puas hati|kepuasan|berjaya|work|sesuai|muat|kalis air|waterproof|sama|real|amanah|dipercayai|memuaskan|duit dipulangkan|wang dikembalikan|berfungsi|berkualiti|tepat|tanpa kesan sampingan|legal|mujarab|semula ?jadi|natural|halal|sembuh|tahan|baru|jujur|pasti|tidak|anti|sempurna|genuine|selesa)
        (?:dijamin|djamin|jamin|kami jamin|saya jamin|menjamin|terjamin|jaminan (?:wang dikembalikan|duit dipulangkan|seumur hidup|puas hati|puas|asli|tulen|kualiti|kepuasan|100|sampai|original|ori|tidak|money back)|waranti seumur hidup|money back guarantee|guarantee|guaranteed|gerenti|garenti|confirm)(?: \w{3,10})?
        (?:pasti|pastinya|dipastikan|kami pastikan|yakin|percayalah|sure|confirm)(?:nya)?<8>(?:akan |boleh |terus |tak |tidak )?(?:tahan lama|sesuai|muat|berjaya|berkesan|mujarab|work|puas hati|suka|selamat|asli|ori|berfungsi|bagus|sembuh|hilang|selesa|tidak (?:mengecewakan|rosak|luntur|menyesal)|memuaskan|kuat|tulen)
        (?:tidak (?:akan )?(?:pernah )?|tak (?:akan )?|takkan |anti |tidak mungkin |x akan )(?:nya)?<2>(?:rosak|luntur|pecah|patah|bocor|koyak|berkarat|pudar|mengecut|kendur|calar|mengecewakan|kecewa|gagal|mengelupas|tersekat|menyesal|basi|retak|panas melampau)
        (?:tahan|kekal|bertahan|berfungsi|boleh pakai)(?:nya)?<6>(?:selamanya|selama-lamanya|seumur hidup|sepanjang hayat|sampai bila-bila)
        (?:tanpa|tiada|bebas|sifar|zero) (?:sebarang )?(?:risiko|kesan sampingan|kecacatan)
        (?:sepenuhnya|benar-benar|betul-betul|mutlak) (?:selamat|berkesan|terjamin|asli|kalis air)(?: untuk semua)?
        (?:kalau|jika|sekiranya)<6>(?:palsu|fake|tiruan|rosak|gagal|tak jadi)<14>(?:duit|wang|kami|ganti|saya)<14>(?:balik|ganti|\d{1,3} ?(?:x|kali)|pulang\w{0,4})
        (?:confirm|gerenti|garenti|konfem|komfem)<10>(?:puas|hilang|cantik|muat|tahan|ori|sembuh|kurus|putih|berkesan|menjadi|tak (?:rosak|menyesal|luntur|rugi)|suka|jadi|selamat)
        (?:tahan|pakai|guna)<8>(?:sampai (?:tua|cucu|kiamat|bila)|seumur hidup|selama-lama)
        percayalah|percaya la|(?:takkan|tak akan|confirm tak)<4>(?:tercabut|tanggal|longgar|goyang|terkopek|jem)`,
      unless: phrases`
        memang tidak selesa
        ${NO}<10>(?:boleh |dapat |berani |akan |memberi |ada ){0,3}(?:menjamin|jamin|dijamin|memastikan|menjanjikan|jaminan|pastikan|confirm|guarantee|gerenti)
        (?:waranti|jaminan)(?:nya)?<10>(?:rasmi|kilang|pengedar|pengeluar|\d{1,2} (?:tahun|bulan|hari)|setahun|sebulan|shopee|lazada)
        (?:shopee|lazada|platform|undang-undang)(?:nya)?<6>(?:guarantee|jaminan|menjamin)
        shopee guarantee
        100 ?(?:%|peratus) (?:kapas|cotton|poliester|polyester|bulu|sutera|linen|kulit|nilon|rayon|viscose|buluh|bateri|dicas)
        (?:jika|kalau|sekiranya|supaya|semoga|mohon|sila|semak|boleh|untuk|tolong|dah|telah|nak)(?:nya)?<15>(?:tidak|tak|rosak|pecah|bocor|confirm|pastikan)
        confirm<8>(?:alamat|saiz|warna|order|pesanan|dengan|stok|dulu|balik)
        (?:besok|esok|hari ini|hari ni|lusa|paling lambat|paling lewat)(?: \w{2,10}){0,3} (?:sampai|tiba|nyampe)`,
      rewrite: "seperti dalam penerangan produk",
    },
    {
      id: "ms/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS} (?:[\w,]{1,14} ){0,4}${DISEASE}
        (?:boleh|dapat|akan|cepat|terus|terbukti|mampu)(?:nya)?<8>(?:menyembuhkan|sembuh|sembuhkan|mengubati|merawat penyakit)
        (?:bagus|baik|sesuai|elok|berkhasiat|berkesan|selamat)(?:nya)?<3>(?:untuk|bagi) (?:pesakit |penghidap |masalah |merawat |mengubati |menurunkan |menghilangkan )?${DISEASE}
        ${DISEASE}<15>(?:sembuh|hilang|lenyap|kecut|pulih|reda|berkurang|lega|surut)
        (?:sembuh|pulih|bebas)(?:nya)?<4>(?:dari |daripada )?${DISEASE}
        anti[\s-]?(?:radang|inflamasi|kanser|virus|diabetes|kolesterol|keradangan|kemurungan)
        (?:turun|menurunkan|turunkan|kurus|hilang)(?:nya)?<6>(?:berat badan |berat )?(?:\d{1,3} ?(?:-|hingga|sampai)? ?\d{0,3} ?(?:kg|kilo))
        (?:menurunkan|turunkan|kuruskan|menguruskan|membakar|bakar|hancurkan|kempiskan|mengempiskan|cairkan)(?:nya)?<4>(?:berat badan|berat|lemak|badan|perut)
        (?:meningkatkan|tingkatkan|menguatkan|kuatkan|melancarkan|lancarkan|menambah|menjaga)(?:nya)?<4>(?:daya tahan(?: tubuh| badan)?|imun\w{0,4}|sistem imun|imuniti|peredaran darah|metabolisme|aliran darah|tenaga batin|hormon|kesuburan|fungsi (?:hati|otak|buah pinggang)|kolagen)
        (?:teruji|terbukti|diuji) (?:secara )?(?:klinikal|perubatan|saintifik)|(?:disyorkan|diiktiraf|dicadangkan|disahkan|diluluskan) (?:oleh )?(?:para )?(?:doktor|pakar perubatan|hospital|pakar kulit)
        (?:pengganti|menggantikan|tanpa|ganti|tidak perlu|tak perlu|stop|berhenti)(?:nya)?<6>(?:ubat(?: doktor| hospital)?|pembedahan|suntikan|insulin|doktor|jumpa doktor|antibiotik|kemoterapi|makan ubat)
        (?:khasiat|berkhasiat|ubat (?:ajaib|mujarab|herba|semula ?jadi)|penawar(?: \w{3,10})?|mujarab)
        (?:nyahtoksin|detoks\w{0,6}) (?:badan|hati|darah|usus)
        (?:menumbuhkan|tumbuhkan|regenerasi) (?:rambut|sel|tulang rawan)
        ${DISEASE}(?: \w{2,10}){0,3} (?:sembuh|hilang|lenyap|kecut|turun|normal|pulih|kering|lega|surut|kebah|baik|berkurang|settle|stabil|elok)(?! (?:di|untuk|kalau))`,
      unless: phrases`
        ${NO}<15>(?:ubat|untuk (?:merawat|menyembuhkan|rawatan)|menyembuhkan|merawat|bertujuan|mendakwa|dakwa|boleh menjanjikan|menggantikan (?:ubat|nasihat)|alat perubatan|boleh (?:menyembuhkan|merawat))
        (?:berunding|rujuk|tanya|(?<!payah |perlu |tanpa |payah nak )jumpa|nasihat|dapatkan)(?:nya)?<8>(?:ke |dengan |nasihat )?(?:doktor|ahli farmasi|pegawai perubatan)
        (?:maaf|mohon maaf)(?:nya)?<25>(?:pening|sakit|stres)
        hentikan<10>penggunaan
        (?:tak|tidak|belum) (?:hilang|sembuh|baik|elok)<20>(?:doktor|farmasi|jumpa|berhenti)
        bukan ubat
        (?:semoga|moga|get well|lekas|doa\w{0,3})<20>(?:sembuh|pulih|sihat)`,
      rewrite: "sila lihat kegunaannya dalam penerangan; ini bukan produk perubatan",
    },
    {
      id: "ms/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:no|non|tanpa) (?:return|refund|exchange|komplen|complaint|cancel|warranty|pulangan)(?! number)
        ${NO} (?:boleh|dapat|terima|menerima|layan|melayan|ada|menyediakan|sediakan|akan|pernah|mahu|memberi|beri|buat|memproses|kami|sebarang)<10>(?:\w{1,12} ){0,2}${RETURNS}
        ${NO} (?:sebarang )?(?:pulangan|pemulangan|refund|return|exchange|pertukaran|bayaran balik|tukaran)(?! (?:diperlukan|dikenakan))
        ${NO} (?:boleh|dapat|akan) ?(?:di)?(?:pulangkan|return|refund|tukar(?! (?:alamat|warna|saiz|size|nombor|nama|kurier|tarikh|pesanan))|dipulangkan|ditukar|diganti|dikembalikan|tuntut|dituntut|dipulang)
        (?:barang|produk|pesanan|duit|wang|yang sudah|yang telah)<30>${NO}<8>(?:dapat |boleh |akan )?(?:dipulangkan|direfund|ditukar|dikembalikan|diganti|di ?refund|pulang balik|refund)
        ${NO}<6>(?:bertanggungjawab|bertanggung jawab|tanggung|menanggung)
        (?:bukan|di luar) (?:tanggungjawab|tanggung jawab|urusan|masalah) (?:kami|kedai|penjual|saya|seller)
        (?:hak|waranti|tuntutan)(?:nya)?<6>(?:hangus|terbatal|batal|luput)
        (?:${YOU}|pembeli)<6>${NO}<6>(?:ada|mempunyai|berhak|punya)<8>(?:hak|pulangan|refund|tuntut|menuntut|meminta|memulangkan|return)
        (?:beli|pembelian) (?:bermaksud|bermakna|=|dianggap) (?:setuju|bersetuju)(?:nya)?<25>(?:tidak|no|tiada|tanpa)
        (?:barang|semua jualan|jualan)(?:nya)?<10>(?:muktamad|final)
        (?:komplen|refund|tuntutan|aduan|return)(?:nya)?<15>(?:tidak (?:akan )?(?:dilayan|diterima|layan|terima|diproses)|tak (?:akan )?(?:dilayan|layan|diterima)|ditolak|kami tolak|takkan dilayan)
        (?:tanpa|tiada|no) (?:video unboxing|unboxing video|video)(?:nya)?<20>(?:komplen|refund|return|tidak|ditolak|tiada|no|=|tak)
        (?:jangan|jgn|tak payah|takyah)<3>(?:harap|mimpi|berharap|minta|tuntut|nak minta|expect)<20>(?:${RETURNS}|duit|wang|ganti)
        (?:refund|pulangan|pemulangan|return|tukar|komplen|waranti|duit balik)<14>(?:tak|tidak|x|tiada|takde)<3>(?:boleh|ada|dilayan|diterima|akan|sah)
        (?:takde|xde|tiada|no)<3>(?:refund|return|pulangan|ganti|tukar|komplen|exchange|duit balik)(?! number)
        (?:risiko|kerosakan|kehilangan)<12>(?:ditanggung|tanggungan|tanggung)<4>(?:pembeli|buyer|sendiri|kurier)
        (?:lepas|cuci) tangan|urusan (?:kurier|pos|j&t|pembeli)<10>(?:,|kami|ya|bukan|sendiri|$)
        (?:komplen|aduan|complaint)<50>(?:takkan|tak|tidak|x)<10>(?:kami )?(?:layan|dilayan|terima|diterima|entertain|proses)
        (?:pecah|rosak|cacat|hilang|kemek|bocor|patah|retak|kurang)<14>(?:kami |kedai )?(?:tak|tidak|takkan|x)<6>(?:ganti|tanggung|terima|layan|gantikan)
        (?:risiko|tanggungan)<8>(?:pembeli|buyer|sendiri|awak|anda)|dah (?:jual|beli|terima)<10>(?:tak|tidak|takkan)<4>(?:terima|ambil|boleh) ?(?:balik|pulang)?
        (?:tiada|takde|tak ada|tidak ada|xde|hilang|tak layak|tidak layak)<3>(?:hak|kelayakan|ruang)?<3>(?:untuk |nak |bagi |dapat )?(?:tukar atau|pulang atau|tukar barang|pulang barang|refund|return|tuntut|claim|bayaran balik|tukar|pulang|pemulangan|ganti)(?! (?:caj|masalah))
        (?:akta|undang-?undang|polisi|peraturan|kpdn\w{0,2})<25>(?:(?:tak|tidak|x|takkan)<4>(?:boleh paksa|terpakai|laku|sah|pakai|jalan|kacau|ikut|dikira)|kami tak (?:ikut|peduli|kisah)|lantak)
        (?:barang|duit|wang|parcel)<12>(?:keluar|lepas|masuk)<6>(?:dari |daripada )?(?:kedai|gudang|poket|akaun|tangan|kami)<12>(?:bukan (?:urusan|tanggung\w{0,6}|masalah)|(?:tak|tidak|takkan|jangan)<14>${RETURNS}|habis cerita|selesai|tamat)
        (?:tak|tidak|mana|takde|tiada)<3>(?:ada )?(?:istilah|cerita|konsep|ceritanya)<4>${RETURNS}`,
      unless: phrases`
        kalau tidak,? pulangan
        (?:kebersihan|pakaian dalam|(?:ikut|mengikut|menurut|bawah|selaras|kerana|sebab|patuh)<14>(?:undang-?undang|akta)|kesihatan|seal|segel|tempahan khas|custom|makanan|dibuat khas|peribadi|kosmetik|produk digital)
        (?:tempoh|had|masa|tarikh)(?:nya)?<10>(?:pulangan|pemulangan|waranti|tuntutan|aduan|refund|bayaran balik)(?:nya)?<15>(?:sudah|telah|dah|tamat|berakhir|lepas|luput)
        (?:sebelum|sehingga|kecuali|tanpa (?:gambar|nombor|bukti))(?:nya)?<15>(?:barang|kami|gambar|parcel|kurier|bukti|diterima|sampai)
        (?:melalui|dalam|via|di) (?:chat|shopee|lazada|tik ?tok|aplikasi|platform|sistem)
        (?:ada caj|dikenakan caj|perlu|payah|risau)`,
      rewrite: "pulangan atau refund boleh dimohon melalui pesanan; hak anda sebagai pengguna tetap sah",
    },
    {
      id: "ms/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:khas (?:untuk )?(?:anda|awak|tuan|puan)|kali ini (?:saja|sahaja|je)|kali ni (?:saja|sahaja|je)|sekali ini (?:saja|sahaja)|sebagai (?:ihsan|budi bicara|pengecualian|muhibah|tanda ihsan|keistimewaan)|atas (?:dasar )?ihsan|kerana kami baik|budi bicara)(?:nya)?<35>(?:return|refund|pulangan|pemulangan|tukar|waranti|terima|pulangkan|ganti|baiki|pertukaran|bayaran balik)
        (?:return|refund|pulangan|pemulangan|tukar|pertukaran|waranti|ganti)(?:nya)?<25>(?:khas (?:untuk )?(?:anda|awak|tuan|puan)|atas (?:dasar )?ihsan|sebagai (?:ihsan|pengecualian|keistimewaan)|kali ini (?:saja|sahaja)|ihsan kami|kerana kami baik)
        (?:keistimewaan|perkhidmatan eksklusif|kelebihan) (?:kedai )?kami<15>(?:return|pulangan|waranti|refund)`,
      unless: phrases`
        (?:selepas|lepas|melebihi|sudah lepas|walaupun|di luar|luar)(?:nya)?<20>(?:tempoh|had|masa|waranti|tarikh)`,
      rewrite: "anda berhak memohon pulangan mengikut peraturan",
    },
    {
      id: "ms/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:mesra|peduli|cinta|sahabat|selamat (?:untuk|kepada)|baik (?:untuk|bagi)|menjaga|menyelamatkan|melindungi|selamatkan|tidak (?:merosakkan|mencemarkan))(?:nya)?<4>(?:alam(?: sekitar)?|bumi|planet|iklim|laut|persekitaran)
        (?:eco|environment)[\s-]?(?:friendly|conscious)|go green|zero waste|carbon neutral|net zero
        (?:bebas|neutral|sifar|rendah)(?:nya)?<3>(?:karbon|pelepasan|pencemaran|sisa)
        (?:biodegradable|boleh (?:ter)?biodegradasi|terbiodegradasi|mudah terurai|boleh terurai|mampan|lestari|sustainable|produk hijau)
        (?:tanpa|tiada) (?:kesan|pencemaran)(?:nya)?<10>(?:alam|persekitaran)`,
      unless: phrases`
        (?:sijil|bersijil|pensijilan|disijilkan|diperakui|grs|fsc|oeko|gots|iso ?\d{4}|sirim|ecolabel|eko-?label|tuv|en ?13432)
        ${NO}<12>(?:boleh |dapat )?(?:mendakwa|dakwa|menyebut|bersijil)
        \d{1,3} ?(?:%|peratus) (?:kitar semula|recycled|dikitar semula)`,
      rewrite: "sila lihat maklumat bahan dalam penerangan produk",
    },
    {
      id: "ms/abusive_tone/insult, mockery or blame",
      class: "abusive_tone",
      pattern: phrases`
        (?:${YOU}|dasar|memang|mmg|pembeli|orang|otak|jadi orang|punya|sangat|betul|jangan|mata|apa|ni)(?:nya)?<10>(?:${INSULT})
        (?:${INSULT}) (?:betul|sangat|sekali|gila|kau|awak|anda|la|lah|ke|punya|pembeli|orang|tahap)
        (?:bodoh|bangang|bengap|bongok|sial|babi|celaka|pukimak|puki|haram jadah|kepala otak|kepala bapak|bapak kau|mak kau|pergi mampus|mampus|berambus|blah la|shut up|fuck|shit|lancau|lahanat|bangsat|keparat|diam la|diamlah|pegi mati|jahanam)
        (?:ada|guna|pakai|gunakan|mana|letak|buka)(?:nya)?<3>(?:otak|mata|kepala otak)(?: tak| ke| sikit| awak| kau| tu| la)?
        (?:boleh|tak boleh|tak reti|reti|pandai|tahu|tak tahu|x reti|belajar)(?:nya)?<3>(?:baca|membaca|fikir|berfikir|bahasa melayu|hormat)(?: tak| ke| la| dulu| sikit)?
        (?:lain kali|next time|sepatutnya|patutnya|itulah|itu la|tu la)(?:nya)?<10>(?:baca|fikir|ukur|tengok betul|guna otak|jangan (?:bodoh|main)|sabar sikit|teliti)
        (?:salah|kesalahan|kecuaian|kebodohan|silap|pasal) (?:${YOU}|pembeli)(?: sendiri)?
        (?:salah sendiri|padan muka|siapa suruh|sapa suruh|bukan masalah (?:kami|saya)|masalah (?:awak|anda|kau) (?:sendiri|bukan)|lantak (?:la|lah|kau|pi)|peduli apa|kami tak peduli|saya tak peduli|ada aku kisah)
        (?:kalau|klu|jika) (?:tak|tidak|x)(?:nya)?<6>(?:mampu|ada duit|berduit|suka|sabar|percaya|nak beli|puas hati)(?:nya)?<20>(?:jangan|jgn|tak payah|tak usah|pergi|cari|beli)(?:nya)?<10>(?:beli|order|tempat lain|kedai lain|chat|tanya|membazir|kacau)
        (?:tak payah|jangan|jgn|x payah|tak perlu) (?:banyak|cerewet|mengada|bising|buang masa|menyusahkan|nak (?:komplen|bising))
        (?:banyak|byk) (?:songeh|cakap|ragam|bunyi|mulut|alasan|hal|tanya|cekadak|drama)
        (?:murah|harga macam ni|harga segini|barang murah)(?:nya)?<12>(?:nak|kenapa|jangan|takkan|harap|expect)(?:nya)?<15>(?:kualiti|bagus|lebih|komplen|mewah|macam-macam|berharap)
        (?:buang|membazir|membuang|bazir)(?:nya)?<3>(?:masa|tenaga)(?: kami| saya| je| aje)
        (?:diam (?:lah|la|sikit|kau|awak|boleh)|(?<=^|[!?,.] ?)diam(?=!|$)|tutup mulut|pergi main jauh|jangan kacau|jangan ganggu (?:kami|saya)|jangan nak (?:bising|berdrama|komplen|tipu))
        (?:dah|sudah|berapa kali)(?:nya)?<6>(?:berkali-kali|banyak kali|berapa kali|seratus kali|cakap|terangkan|beritahu|nak)(?:nya)?<12>(?:masih|faham|tak faham|tanya|lagi|cakap|terangkan)
        (?:pandai|bijak|genius|hebat) (?:sangat|betul) (?:awak|anda|kau|ya|la|lah)
        (?:periksa|check|cek|basuh|gosok|lap|buka)<6>mata<4>(?:dulu|la|lah|ya|kak|luas|$)|cermin diri|sedar diri<4>(?:la|lah|sikit)|reti<4>baca|(?:dah|sudah)<4>tulis<14>(?:besar|jelas|terang)
        (?:tak|tidak|x)<4>(?:pernah|habis|pergi)<4>(?:sekolah|belajar)|(?:berlagak|macam|perasan)<8>(?:ratu|raja|permaisuri|puteri|mem|boss besar)
        (?:budak|anak)<4>(?:tadika|darjah \w{3,5}|kecil|sekolah rendah|tabika)<16>(?:pun|je|sendiri)<6>(?:tahu|tau|faham|reti baca|boleh baca)
        (?:iq|cikgu mana|sekolah mana|pendidikan|akal)<8>(?:rendah|berapa|ajar|tahap|cetek|pendek|singkat)
        (?:mimpi|berangan)<4>(?:je|la|lah|di siang)|(?:konon|kononnya|gaya macam|lagak macam) (?:orang )?(?:kaya|pandai|bijak|terpelajar|berduit)|air mata buaya|(?:pandai|layak|elok|patut)<6>(?:berlakon|jadi pelakon|jadi artis|masuk drama)
        (?:pakai|beli|tukar) (?:spek|cermin mata)<4>(?:la|lah|dulu|sikit|baru)|(?:mata|otak|telinga|akal)<4>(?:letak|simpan|tinggal|campak)<4>(?:mana|kat|dekat|dalam|di)|otak<3>(?:kat|di|dekat)<3>lutut|tepuk tangan<6>(?:la|lah|untuk|sikit)|(?:kerja|simpan duit|cari duit)<4>(?:dulu|la|lah)<6>(?:kalau|baru|sebelum)`,
      unless: phrases`
        (?:kesalahan|kesilapan|kecuaian|salah|silap)(?:nya)?<4>(?:dari |daripada )?(?:kami|saya|pihak kami|kedai|gudang|kurier)
        (?:maaf|mohon maaf|minta maaf)
        (?:makanan|sangkar|patung|rantai|mainan|tempat|ubat|vitamin|baju|syampu|motif|gambar|kostum|rumah|beg|plastik|tong|bakul)(?:nya)?<6>(?:anjing|monyet|babi|kucing|lembu|sampah)
        ${NO}<4>(?:cerewet|bodoh|gila|menyusahkan|salah ${YOU}|kesalahan ${YOU}|kesilapan ${YOU})
        (?:chat|apps?|aplikasi|sistem|line|internet|server|wifi|kurier|page|sini|loading|kulit|kain|udara|bilik|krim|muka|tanah|cuaca|kek|produk)<12>(?:lembab|lembap)`,
    },
    {
      id: "ms/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:kami|saya|kita|aku|akan|boleh|nanti)(?:nya)?<8>(?:laporkan|report|saman|menyaman|block|sekat|blacklist|senarai hitam\w{0,3}|viralkan|sebarkan|sebar|datang rumah|datang|cari|pukul|dedahkan|polis|post|malukan|santau|ajar|heret)(?:nya)?<6>(?:${YOU}|akaun|alamat|rumah|data|gambar|nombor|nama|muka)
        (?:jaga|ingat|siap|siaplah|awas|tunggu|tengok|jangan cabar|jangan main-?main)(?:nya)?<10>(?:kau|awak|anda|nanti|kalau|balasan|akibat\w{0,3}|dengan kami|la|korang)
        (?:anda|awak|kau|kamu|tuan|puan) (?:akan|pasti|bakal) (?:menyesal|kami (?:laporkan|saman|block)|kena (?:balasan|akibat\w{0,3}|saman)|rugi|disaman|disekat|dilaporkan|terima akibat\w{0,3}|tahu akibat\w{0,3})
        (?:kami|saya|aku) (?:tahu|ada|simpan)(?:nya)?<4>(?:alamat|rumah|nombor|data|maklumat)(?:nya)?<4>(?:${YOU}|rumah|peribadi)
        (?:polis|peguam|mahkamah|undang-undang|saman|skmm|mcmc|fitnah)(?:nya)?<25>(?:kalau|jika|anda|awak|akan|laporkan|ambil tindakan|kami|sekiranya|terhadap)
        (?:kami|saya|akan|boleh)(?:nya)?<12>(?:tindakan undang-undang|ke mahkamah|report polis|lapor polis|buat report polis|tindakan mahkamah)
        (?:kalau|jika|sekali lagi|berani|sekiranya)(?:nya)?<25>(?:ulasan|review|bintang|komplen|return|lapor|cancel|rating|refund)(?:nya)?<25>(?:kami|saya|akaun|akan)(?:nya)?<6>(?:block|laporkan|report|saman|blacklist|viralkan|sebarkan|tidak (?:akan )?(?:bantu|layan)|batalkan|sekat)
        (?:alamat|rumah|nombor|gambar|nama)<10>(?:awak|kau|anda|akak|tuan|puan)?<6>(?:saya|kami|aku|ada pada)<4>(?:simpan|ada|tahu|viral\w{0,3}|sebar)|saya ada alamat|jangan main-?main<6>(?:dengan|ya|tau|nanti|\.|$)
        (?:jumpa|tunggu|kita)<12>(?:di |kat )?(?:balai polis|balai|mahkamah)`,
      unless: phrases`
        (?:kami|sila|tolong|boleh) tengok kalau
        (?:laporkan|melaporkan|lapor|report|cari|sampaikan|buat laporan)(?:nya)?<12>(?:ke |kepada |masalah |isu |perkara |aduan )?(?:kurier|gudang|shopee|lazada|team|pihak|j&t|pos|untuk (?:anda|tuan|puan|awak)|bantu)
        (?:jaga|hati-?hati)(?:nya)?<8>(?:diri|baik-baik|kesihatan)
        (?:awas|ingat|hati-?hati)(?:nya)?<12>(?:panas|tajam|pecah|scammer|tarikh|di jalan|simpan)
        (?:maaf|mohon maaf)`,
    },
    {
      id: "ms/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:kafir|murtad|non ?muslim|bukan islam|orang (?:islam|kristian|hindu|buddha|kafir|muslim|beriman|yahudi)|umat islam|sesama (?:muslim|islam)|saudara seagama|agama (?:\w{2,8} )?(?:kamu|anda|awak|kami|saya|islam|kristian|hindu|buddha|lain|sesat)|ateis|syirik|munafik|azab|dosa|berdosa|neraka|masuk syurga|laknat|boikot|zionis)
        (?:tuhan|allah|jesus|nabi|dewa)(?:nya)?<8>(?:akan|pasti|maha|marah|membalas|balas|melihat|tahu|menghukum|murka|nampak|tak suka|menguji)
        (?:hidup|sokong|undi|pangkah|mengundi|anti|bela|lawan|tukar|turunkan|salah|gara-gara|sebab|pasal|kerana|penyokong|tolak)(?:nya)?<4>(?:anwar|najib|mahathir|muhyiddin|hadi|kerajaan|pembangkang|umno|dap|pas|pkr|bersatu|pn|ph|bn|menteri|perdana menteri|komunis|israel|palestin|ukraine|rusia|china|amerika|taiwan|pmx|walaun|parti)
        (?:anwar ibrahim|najib razak|mahathir|muhyiddin|hadi awang|trump|biden|putin|xi jinping|netanyahu|jokowi|prabowo|walaun|macai|pmx)
        (?:kerajaan|menteri|ahli politik|perdana menteri|parlimen|pembangkang|pm)(?:nya)?<20>(?:rasuah|korup|bodoh|zalim|gagal|teruk|sampah|tak guna|tak berguna|jahat|tipu)
        (?:taiwan|tibet|hong ?kong|crimea|palestin|gaza|israel|sabah|kashmir|xinjiang|laut china selatan|pulau batu puteh|ukraine|singapura)(?:nya)?<10>(?:adalah|ialah|itu|sebahagian|milik|hak|bukan|merdeka|patut|dijajah|penjajah|mesti|keluar malaysia|negara haram)
        (?:pru|pilihan ?raya|politik|teroris|pengganas|genosid|ketuanan melayu|hak istimewa melayu|dap cina)
        (?:dasar|biasa|semua|macam|namanya|memang|tipikal|perangai)(?:nya)?<4>(?:${NATIONS})
        (?:${NATIONS})(?:nya)?<4>(?:itu |ni |memang |selalu |semua |suka |kebanyakan ){1,3}(?:\w{3,12})
        (?:patutlah|patut la|biasalah|biasala|perangai|mentaliti|sikap|dah nama|dah nama pun)<8>(?:orang|kaum|bangsa|puak)<3>\w{3,12}
        orang (?:negeri |kampung |daerah )?\w{3,10}<6>(?:memang|semua|ni|suka|kuat)<4>(?:kedekut|malas|berkira|tipu|penipu|cerewet|lembap|kasar|komplen|bising)
        (?:undi|sokong|pilih|pangkah)<6>(?:parti|kerajaan|yb|menteri|pembangkang|calon)(?! ?day)|(?:parti|kerajaan|yb)<6>(?:awak|korang|puan|tuan|kau|kegemaran)|agama (?:apa|awak|kau|puan|tuan|mana)|(?:bertaubat|taubat|insaf|solat|sembahyang)<4>(?:la|lah|dulu|banyak|sikit)`,
      unless: phrases`
        (?:cuti|tutup|hari raya|selamat|penghantaran|buka semula|operasi)(?:nya)?<30>(?:raya|aidilfitri|aidiladha|krismas|deepavali|wesak|tahun baru cina|ramadan|ramadhan|thaipusam|merdeka|pilihan ?raya|pru|gaya|kaamatan)
        (?:pilihan ?raya|pru)(?:nya)?<20>(?:cuti|tutup|masih buka|penghantaran)
        (?:telekung|sejadah|tasbih|salib|patung|buku|kitab|jubah|tudung|songkok|rantai|poster|kostum|baju|makanan|kurma|produk)(?:nya)?<10>(?:islam|kristian|muslim|hindu|buddha|jesus|allah|dewa|melayu|cina)
        (?:hantar|penghantaran|kos|ke|kawasan|zon|alamat|pos)(?:nya)?<8>(?:sabah|taiwan|hong ?kong|singapura|sarawak)
        (?:buku|novel|majalah|komik|poster|setem|akhbar|filem)<30>(?:politik|pilihan ?raya|pru|agama|islam|menteri)`,
    },
    {
      id: "ms/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:insya ?allah|insha ?allah|inshaallah|alhamdulillah|masya ?allah|subhanallah|bismillah|barakallah\w{0,6}|jazakallah\w{0,8}|assalam\w{0,12}|wassalam\w{0,12}|syukur (?:kepada )?tuhan|god bless|semoga (?:allah|tuhan)|moga allah|semoga dimurahkan rezeki|amin|aamiin|halalkan)`,
      unless: phrases`
        (?:jenama|nama|encik) amin`,
      rewrite: "",
    },
    {
      id: "ms/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:kami|saya|kita|kedai|admin|akan|boleh|sedia|bersedia|pasti|nanti)(?: akan| boleh| sedia| bersedia| pasti| terus| segera| juga| bantu| nak| kami){0,3} (?:refund|pulangkan (?:duit|wang|semua|sebahagian|penuh|bayaran|baki|balik|rm)|memulangkan (?:duit|wang|semua|bayaran)|bayar balik|membayar balik|kembalikan (?:duit|wang)|ganti (?:rugi|duit|kos)|gantikan (?:duit|kos)|transfer balik|pampas|beri pampasan|(?:bagi|beri|berikan|memberi|menawarkan|tawarkan|hantar) (?:\w{1,10} ){0,2}(?:pampasan|refund|diskaun|potongan|cash ?back|baucar|voucher|ganti rugi|duit|wang|rebat|bayaran balik)|tanggung (?:kos|pos|postage|semua|kerugian|\w{3,8})|menanggung (?:kos|semua|kerugian)|bayar (?:kos|pos|postage|kerugian|beza)|potong harga|proses (?:refund|bayaran balik|pulangan)|uruskan refund|buat refund)
        (?:duit|wang|baki|bayaran|kos)(?: ${YOU})?(?: pasti| akan| segera| terus| boleh| kami){1,3} (?:kami |segera |terus )?(?:pulangkan|dipulangkan|dikembalikan|refund|direfund|diganti|ganti|transfer|ditanggung|dibayar balik)
        (?:${YOU})(?: pasti| akan| boleh| terus| juga){1,2} (?:dapat|mendapat|terima|menerima) (?:\w{1,10} ){0,2}(?:refund|pampasan|duit|wang|bayaran balik|cash ?back|ganti rugi|diskaun)
        (?:refund|bayaran balik|ganti rugi|pampasan|pulangan wang) (?:penuh|full|100 ?%|sepenuhnya|sebahagian|dua kali|terus)(?! (?:oleh|dari|daripada))
        full refund
        (?:bayaran balik|refund|duit|wang|pampasan)<25>(?:akan|kami|saya)<12>(?:masuk\w{0,3}|kredit\w{0,3}|hantar|pulang\w{0,3}|transfer|bayar|bank ?in)
        (?:kami|saya|kedai|nanti)<10>(?:pulangkan|ganti|transfer|bank ?in|bagi|tolak|tanggung|refund)<8>(?:rm ?\d|\d{1,3} ?ringgit|duit|wang|separuh|penuh|kos|postage|semua|balik)`,
      unless: phrases`
        ${PLATFORM}<20>(?:refund|memulangkan|memproses|proses|mengkreditkan|pulangkan|menyemak|memutuskan|meluluskan|membayar balik)
        (?:oleh|dari|daripada|melalui|via|ke|pihak) (?:pihak |team |sistem )?(?:shopee|lazada|tik ?tok|platform|aplikasi|sistem|amazon)
        ${NO}<12>(?:boleh|dapat|menjanjikan|memastikan|menawarkan|memproses|memulangkan|berhak|memutuskan)
        (?:cek|semak|tanya|tanyakan|periksa|mohon|sahkan|majukan|bincang|rujuk)(?:nya)?<20>(?:sama ada|kemungkinan|dulu|kepada team|kepada bos|boleh|dengan)(?:nya)?<20>(?:refund|pampasan|pulangan|ganti|bayaran balik)
        (?:dipulangkan|dikembalikan|direfund) ${PLATFORM}
        (?:selepas|kalau|jika|setelah) (?:shopee|lazada|tik ?tok|platform)`,
      rewrite: "kami akan semak apa yang boleh dibantu dan tulis di sini",
    },
    {
      id: "ms/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:kami|saya|kita|kedai|akan|boleh|sedia|nanti)(?: akan| boleh| sedia| pasti| terus| segera){0,2} (?:hantar|hantarkan|menghantar|pos|poskan|ganti|gantikan|menggantikan|tukar|tukarkan|bagi|beri|berikan)(?:nya)?<12>(?:barang |produk |unit |yang )?(?:baru|pengganti|gantian|percuma|semula|hadiah|free)`,
      unless: phrases`
        ${NO}<12>(?:boleh|dapat|menjanjikan|memberi|menghantar)
        (?:pesanan|order|stok) baru`,
    },
    {
      id: "ms/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:pasti|dijamin|jamin|kami jamin|janji|kami janji|saya janji|dipastikan|kami pastikan|gerenti|confirm|menjamin)(?:nya)?<25>(?:sampai|tiba|dihantar|terima|diterima|hantar|dipos|pos)(?:nya)?<20>(?:hari ini|hari ni|esok|lusa|sebelum|dalam|tarikh|minggu|isnin|selasa|rabu|khamis|jumaat|sabtu|malam|petang|pagi|jam|nanti|tepat pada masa|\d{1,2})
        (?:esok|hari ini|hari ni|lusa|malam ini|minggu ini)(?:nya)?<6>(?:pasti|dijamin|confirm|gerenti)(?:nya)?<10>(?:sampai|tiba|dihantar|terima|diterima|dipos|pos)
        (?:paling lewat|selewat-lewatnya|sebelum|hari ini|esok|lusa|malam ni)<30>(?:sampai|tiba|terima|dihantar)<40>(?:janji|confirm|dijamin|pasti|gerenti)`,
      unless: phrases`
        ${NO}<15>(?:menjanjikan|janji|menjamin|jamin|memastikan|boleh pastikan|dapat dipastikan|pasti|confirm)
        (?:anggaran|jangkaan|lebih kurang|biasanya)`,
      rewrite: "sila lihat anggaran tarikh tiba dalam butiran pesanan",
    },
  ],
};
