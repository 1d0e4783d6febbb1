import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { NO, PAID_IN_ORDER, PLATFORM_DECIDES, THANKED_REVIEW } from "./malay-words";
import { NOT } from "./other-marketplaces";

const YOU =
  "(?:kakak|kak|kk|anda|kamu|ibu|bapak|bu|pak|agan|gan|sis|bos|bunda|bun|kalian|pembeli|customer|lu|lo|elo|mas|mbak|mba|ka|bro|om|tante|kk|anda sekalian|konsumen|juragan)";
const WE =
  "(?:kami|kita|saya|aku|admin|mimin|toko|cs|seller|penjual|tim kami|owner|ane|gue|gw|teknisi|mekanik|pemilik|bos kami|pihak toko|sales|tukang|workshop|kantor kami|mba admin|kakak admin)";
const ASK =
  "(?:tolong|mohon|mhn|minta tolong|minta|harap|silakan|silahkan|boleh|bisa|dapat|bantu|dibantu|mending|lebih baik|sebaiknya|baiknya|coba|langsung|yuk|ayo|dimohon|diharapkan|disarankan|saran \\w{3,5}|berkenan|kalau berkenan|minta kerja ?sama\\w{0,2}|enaknya|baiknya|biar|dipersilakan|monggo|cukup)";
const MESSENGER =
  "(?:whats ?app|whatsap|watsap|wa|telegram|tele|we ?chat|line|bbm|viber|signal|discord|messenger|skype|kakao ?talk|zalo|w[ .]a|whats?s?app?|whatss?up|wha?cap|we-?a|weha|nomor ijo|tele ?gram|telegrm|message(?:r)? fb|inbox fb|saluran wa|w4|wh4ts ?app|t3l3gram|tele9ram)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|threads|medsos|sosmed|media sosial|sosial media|fesbuk|pesbuk|efbi|epbi|igeh|instagr\\w{1,3}|story ig|tiktok kami|akun ig)";
const ELSEWHERE =
  "(?:bukalapak|blibli|ebay|etsy|temu|ali ?express|alibaba|taobao|carousell|olx|zalora|jd\\.?id|shein|facebook marketplace|marketplace facebook|fb marketplace|toko ?sebelah|olshop lain|olx|kaskus|jakmall|evermos|ralali|bhinneka|toko merah|lapak sebelah|marketplace (?:sebelah|lain)|aplikasi (?:sebelah|lain)|apk (?:sebelah|lain))";
const OUTSIDE =
  "(?:di ?luar (?:dari )?(?:aplikasi|platform|shopee|lazada|tokopedia|tik ?tok|amazon|sistem|marketplace|app)|tanpa (?:lewat|melalui|via) (?:aplikasi|platform|shopee|lazada|tokopedia|tik ?tok|marketplace)|lewat jalur (?:pribadi|belakang)|jalur belakang|(?:gak|ga|nggak|tidak|ngga) (?:usah|perlu|harus) (?:lewat|masuk|pakai|pake|melalui|bikin|buat) (?:ke )?(?:aplikasi|shopee|tokopedia|lazada|tik ?tok|sistem|pesanan|checkout|orderan|apk)|offline aja)";
const WALLET =
  "(?:dana|ovo|go ?pay|link ?aja|qris|paypal|wise|western union|usdt|crypto|bitcoin|e-?wallet|dompet digital|pulsa|sea ?bank|shopee ?pay (?:pribadi|kami|saya|ke)|go-?pay|spay|link-?aja|flip|qr ?is|astrapay|sakuku|kuris)";
const BANK =
  "(?:rekening|rek|norek|transfer(?:an)? bank|bank|bca|mandiri|bri|bni|bsi|cimb|permata|danamon|btn|jago|jenius|virtual account pribadi|seabank|sea bank|bank jago|neo ?bank|blu|allo bank|ocbc|panin|maybank|no ?rek|nomor rekening|m-?banking|mbanking)";
const REVIEW =
  "(?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|feedback|testimoni|testi|komentar|rate)";
const GIFT =
  "(?:hadiah|bonus|voucher|vocer|diskon|potongan|cash ?back|refund|uang|pulsa|saldo|gratis|gratisan|souvenir|kupon|koin|gift|giveaway|kompensasi|rp\\.? ?\\d{1,3}|\\d{1,3} ?(?:rb|ribu|k|%|persen)|gantungan(?: kunci)?|pouch|tas|kaos kaki|sample|tester|emas|poin|pcs gratis|minuman|snack|balikan ongkir|ongkir)";
const DISEASE =
  "(?:jerawat|bekas luka|eksim|psoriasis|dermatitis|gatal(?:-gatal)?|ruam|kudis|panu|kurap|asam urat|rematik|radang(?: sendi)?|nyeri(?: \\w{3,10})?|pegal(?: linu|-pegal)?|sakit(?: \\w{3,10})?|kanker|tumor|diabetes|kencing manis|gula darah|darah tinggi|hipertensi|tekanan darah|kolesterol|migrain|pusing|insomnia|susah tidur|stres|depresi|kecemasan|infeksi|keriput|kerutan|flek(?: hitam)?|selulit|stretch ?mark|rambut rontok|kebotakan|ketombe|asma|sesak napas|alergi|flu|pilek|batuk|demam|covid|corona|virus|jamur|kutu air|wasir|ambeien|varises|mendengkur|sembelit|maag|asam lambung|gerd|batu ginjal|ginjal|jantung|stroke|lumpuh|saraf kejepit|impotensi|ejakulasi dini|lemah syahwat|mandul|haid|keputihan|kutil|bisul|luka|penyakit(?: \\w{3,10})?|racun|toksin|minus mata|katarak|rabun|amandel|sinusitis|vertigo|obesitas|bakteri jahat|komedo|bopeng|melasma|hernia|osteoporosis|kembung|masuk angin|pegel|encok|kolestrol|asma|bengek|sesak|nafas|paru|tbc|flek|gondok|tiroid|hipertiroid|keloid|bau (?:badan|mulut)|gigi berlubang|sariawan|panas dalam|kram|kesemutan|kebas|mata minus|mata ikan|cacingan|tifus|tipes|diare|mencret|lambung|usus|hepatitis|liver|lever|anemia|kurang darah|prostat|miom|kista|pms|haid tidak lancar|nyeri haid|sinus|polip|epilepsi|autis|alzheimer|parkinson|parkin?son|bekas jerawat|kusam|biduran|herpes|cacar|kelenjar|benjolan|santet|bronkitis|pneumonia)";
const HEALS =
  "(?:(?:men|me|di)?(?:sembuhkan|nyembuhkan|yembuhkan)|sembuh dari|mengobati|obati|mengatasi|atasi|menghilangkan|hilangkan|ngilangin|hilangin|meredakan|redakan|mencegah|cegah|mengurangi|kurangi|menurunkan|turunkan|nurunin|melawan|membasmi|basmi|membunuh|menyembuhkan|nyembuhin|ngobatin|obat(?: \\w{3,8})?|meringankan|memulihkan|terapi|ampuh (?:untuk|buat|mengatasi|melawan)|manjur (?:untuk|buat)|mujarab (?:untuk|buat)|khasiat\\w{0,3} (?:untuk|buat|mengobati)|menuntaskan|membersihkan|mengeluarkan|detoks|sembuhin|tuntas(?:kan)?|hempaskan|usir|mengusir|ngusir|hajar|libas|lenyapkan|melenyapkan|menyingkirkan|atasin|ngatasin|redain|ngobatin|ngilangi|hilangkan|buat ngilangin|pulihkan|bebas dari|bye ?bye|selamat tinggal|solusi (?:untuk|buat)?|cespleng|tokcer|ampuh|manjur|menetralkan|menormalkan|menstabilkan|sikat|rontokkan|luruhkan|mengecilkan|mengempeskan|menyehatkan|cocok (?:untuk|buat) (?:penderita|yang punya)|lenyap|musnahkan|bikin (?:hilang|kempes|lenyap)|kempesin)";
const RETURNS =
  "(?:retur|return|refund|pengembalian(?: dana| barang| uang)?|penukaran|tukar(?: barang)?(?! (?:alamat|warna|ukuran|saiz|size|nombor|nomor|nama|kurir|kurier|varian|jadwal|tarikh|pesanan))|komplain|komplen|garansi|klaim|uang (?:kembali|balik)|balik(?:in)? (?:uang|duit)|retur(?:nya)?|ganti rugi|pengembaliannya)";
const NATIONS =
  "(?:orang (?:cina|china|tionghoa|jawa|batak|padang|madura|papua|sunda|arab|india|malaysia|barat|bule|desa|kampung|indonesia|negro|timur)|cina|bule|negro|yahudi|malon|malaysia|pribumi|orang (?:seberang|sana|situ|daerah situ|ntt|aceh|bali|betawi|minang|manado|ambon|bugis|makassar|wakanda|sumatra|kalimantan|dayak|miskin|muslim|kristen)|suku \\w{3,10}|warga \\w{3,10})";
const INSULT =
  "(?:bodoh|goblok|gblk|tolol|bego|dungu|idiot|stupid|sinting|gila|edan|gendeng|kampungan|norak|udik|miskin|kere|gembel|penipu|pembohong|tukang (?:bohong|tipu|komplain|ngeluh)|maling|pencuri|bangsat|bajingan|anjing|anjir|anj|asu|babi|monyet|kampret|keparat|brengsek|tai|sialan|bacot|cerewet|rewel|bawel|nyebelin|menyebalkan|ribet|lebay|alay|pelit|serakah|munafik|buta|tuli|budeg|budek|katrok|sampah|otak udang|gak punya otak|ga punya otak|tidak punya otak|ngeyel|tak tahu diri|tidak tahu diri|gak tau diri|kurang ajar|gak tau malu|tidak tahu malu|ngawur|pikun|gaptek|jelek|rese|resek|belagu|songong|sotoy|sok tahu|sok tau|lemot|oon|ngaco|halu|baperan|lebai|tukang ngeyel|ga waras|gak waras|tidak waras|tidak berpendidikan|gak sekolah|ga sekolah|tidak sopan|muka tembok|rakus|licik|jahat|jorok|kolot|bocah|bocil|malas|malesin)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM =
  "(?:shopee|lazada|tokopedia|tik ?tok(?: shop)?|amazon|platform|sistem|aplikasi|pihak \\w{4,10})";

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:beli|order|pesan|checkout|check out|co|belanja|cek|cari|kunjungi|mampir|lihat|tersedia|ready|ada|jual|jualan|buka|lebih murah|murah|harga|langsung|lewat|pindah|follow|ikuti|cuss|yuk)(?:nya)?<25>(?:di|ke|lewat|via|melalui|dari|pada)(?:nya)?<6>(?:toko |akun |official |link )?${name}
  (?:toko|akun|link|lapak|official store|store) ${name} (?:kami|kita|saya|aku|official|store|ya)
  ${name} (?:kami|kita|saya|official kami|store kami|lebih murah)
  (?:toko|akun|link|lapak|store) (?:kami |kita |saya )?(?:di|yang di|yg di) ${name}
  (?:di|lewat|via|ke|dari|pada)<4>(?:toko |app |aplikasi |apk |akun |lapak |tempat |kami |kita |yang |yg ){0,3}${name}<30>(?:kami|kita|ready|ada|masih|lebih|murah|gratis|diskon|promo|aja|saja|ya|kak|kalo|kalau|lengkap|dapat|toko|nama|cari|stok|biar|sama|langsung|banyak|juga|sis|gan|bun|bos|yuk|sini|tinggal|voucher|ongkir)
  (?:mending|pindah|mampir|cari|ketik|cek|order|cuss?|capcus|geser|lari|meluncur)<12>(?:ke |di |lewat |nama |toko |app ){0,3}${name}
  ${name}<14>(?:lebih murah|masih ada|masih ready|ready|gratis ongkir|harganya|ada diskon|ada promo|toko kami)`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  ${PLATFORM_DECIDES}${name}
  ${NO}<10>(?:jual|jualan|buka|ada|tersedia|beli|order|toko|menjual|punya)[^,.!?;]{0,24}(?<!\w)${name}
  (?:dibeli|membeli|yang ${YOU} (?:beli|lihat|temukan|pesan)|beli sebelumnya|pesanan|pesanannya|kebijakan|cs|pusat bantuan|pihak|akun|aplikasi|voucher|koin|pengembalian|garansi)(?:nya)?<15>${name}
  ${name}<12>(?:cs|yang memproses|memproses|pusat bantuan|akun ${YOU}|pesanan ${YOU})`;

/** Indonesian, as agents write it: polite, chatted and short. */
export const idPack: PolicyPack = {
  language: "id",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "id/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:nomor|nomer|no|no\.|hotline|email|e-mail|surel|call center|id|no hp|kode qr)(?: hp| telepon| telp| tlp| telpon| handphone| wa| whatsapp| line| email| pribadi| kantor)? (?:${WE})
        (?:telepon|telp|telpon|tlp|call|hubungi|sms|kontak|calling)(?:nya)?<12>(?:ke |di |lewat |via )?(?:nomor|nomer|no|hotline)(?:nya)?<3>(?:hp|telp|telepon|ini|berikut|di bawah|kami|saya|admin|yang)
        (?:scan|pindai|simpan|cek|lihat|pakai)(?:nya)?<12>(?:qr|barcode|kode qr|qr ?code)
        (?:kirim|email|e-mail|kirimkan|hubungi)(?:nya)?<20>(?:ke|di|lewat|via)(?:nya)?<3>(?:email|e-mail|gmail|alamat email|surel)(?:nya)?<3>(?:${WE}|ini|berikut|toko|:)
        (?:kartu nama|kartu ucapan|kartu|stiker|brosur|dus|kemasan)(?:nya)?<20>(?:ada|tertera|terdapat|cek)(?:nya)?<12>(?:nomor|nomer|kontak|qr|wa|whatsapp)
        (?:ini|saya kasih|kami kasih|saya beri|catat|save|simpan)(?:nya)?<8>(?:nomor|nomer|kontak|no hp|no wa|email) (?:${WE})
        (?:hubungi|kontak|telp|telpon|telepon|tlp|call|calling|ngobrol|sms|miskol|misscall)<12>(?:teknisi|admin|owner|kantor|toko|kami|bos|mekanik|pemilik|sales|langsung|aja|saja|dulu|saya|aku)<20>(?:lewat|via|di|melalui|ke|pakai)<8>(?:telepon|telp|telpon|hp|nomor|nomer|email|hotline|no|kontak)
        (?:(?:nomor|nomer|no) (?:hp|telp|telpon|telepon|wa|admin|teknisi|kami|toko|cs)|kontak|email|hotline|no ?hp|(?:telp|telpon|telepon|hubungi|call|kontak|nelpon)[^.!?]{0,50} (?:nomor|nomer|no))(?:nya)?(?: \w{2,10}){0,2} (?:ada|tertera|tercetak|tertulis|nempel|ditempel|tercantum|kami taruh|saya taruh)<6>(?:di|pada|dalam|atas|balik)<6>(?:dus|kardus|kotak|kartu|stiker|box|kemasan|nota|buku|bungkus|packing|label|profil|bio|tutup|plastik)
        (?:kirim|email|emailkan|kirimkan|lampirkan|sampaikan)<25>(?:ke|lewat|via|melalui)<4>(?:email|gmail|surel|alamat email)
        (?:scan|pindai|foto|jepret|imbas)<20>(?:kode qr|qr code|qr|barcode|kod qr|kode batang)
        (?:telp|telpon|telepon|tlp|call|calling|nelpon)<3>(?:aja|saja|dulu|langsung|ke)?<3>(?:teknisi|admin|toko|kami|saya|aku|mekanik|kantor|owner|bos)
        (?:hubungi|menghubungi|kontak|layanan|konsultasi|bantuan)<40>(?:melalui|lewat|via)<2>(?:telepon|telpon|telp|email|sambungan)<12>(?:kantor|kami|toko|langsung|resmi|$)
        (?:simpan|simpen|save|catat)<6>(?:kontak|nomor|nomer|no)<8>(?:admin|kami|toko|teknisi|saya|aku)
        (?:telp|telpon|telepon|nelpon|call)<10>(?:kantor|admin|toko|kami|teknisi|langsung)<4>(?:aja|saja|ya|kak|boleh|bisa)
        (?:nomor|nomer|no|kontak)<4>(?:hp |telepon |wa )?(?:teknisi|admin|kami|toko|mekanik|owner|tukang)<20>(?:selip\w{0,4}|taruh|masukin|masukkan|sertakan|cantumkan|ada|tempel|bareng|letak|tampal)`,
      unless: phrases`
        (?:nomor|nomer|no|email|kontak)(?: hp| telepon| telp| wa| telpon| handphone)? (?:kakak|anda|kamu|ibu|bapak|penerima|pesanan|resi|kurir|ekspedisi|terdaftar|yang terdaftar|di alamat|pemesan|order|seri)
        ${NO}<8>(?:bagikan|membagikan|kasih|memberi\w{0,3}|share|kirim|menyebarkan|mencantumkan|tukar|boleh|bisa|dapat)[^,.!?;]{0,28}(?<!\w)(?:nomor|nomer|no|kontak|email|hp|wa|qr)
        (?:kurir|ekspedisi|jne|jnt|j&t|sicepat|gudang kurir|drop ?point|agen|retur|label|resi|konter|buku panduan|manual)
        (?:bukan|tanpa)<3>(?:nomor|nombor|nomer)
        (?:kurir|ekspedisi|ojol|driver)<14>(?:akan |bakal |mau )?(?:telp|telpon|telepon|hubungi|menghubungi|menelepon)
        (?:service center|pusat servis|produsen|pabrik|distributor)`,
      rewrite: "silakan hubungi kami di chat ini",
    },
    {
      id: "id/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:minta|boleh minta|kirim|kirimkan|share|bagi|kasih|info|tinggalkan|berikan|sebutkan)(?:nya)?<12>(?:nomor|nomer|no|email|kontak|id)(?:nya)?<6>(?:hp|wa|whatsapp|telepon|telp|line|nya|kakak|anda|pribadi|kak|yang bisa)
        (?:ada|punya|berapa) (?:nomor|nomer|no) (?:wa|hp|whatsapp|telepon|telp)`,
      unless: phrases`
        (?:pengiriman|kurir|alamat|penerima|pesanan|resi|ekspedisi|order|seri)
        ${NO}<10>(?:perlu|usah|kirim|berikan|bagikan|share)`,
      rewrite: "silakan tulis di chat ini",
    },
    {
      id: "id/external_link/web shop, form or video elsewhere",
      class: "external_link",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:web ?site|web|situs|laman web|laman sesawang|laman|webstore)(?:nya)?<4>(?:resmi |rasmi |utama |sendiri |online )?(?:kami|kita|kedai|toko|official|brand)(?! (?:di|kat) (?:shopee|lazada|tik ?tok|tokopedia))
        (?:google|g)[ -]?(?:form|drive|docs?|borang)|gform|linktree|lynk
        (?:link|tautan|pautan|url)(?:nya)?<8>(?:ini|berikut|di bawah|bawah|di bio|bio|ni|yang (?:kami|saya) (?:kirim|bagi|hantar)|profil)
        (?:you ?tube|yt|kanal)(?:nya)?<8>(?:kami|toko|kedai|teknisi|brand)|(?:di|kat|lewat|dari) you ?tube
        (?:situs|website|web|laman)(?: \w{3,10}){1,2} (?:kami|kita|toko)`,
      unless: phrases`
        (?:shopee|lazada|tokopedia|tik ?tok|amazon|produk|pesanan|aplikasi|apl|etalase|resi)(?:nya)?<15>(?:link|tautan|pautan)|(?:link|tautan|pautan)(?:nya)?<15>(?:shopee|lazada|tokopedia|tik ?tok|amazon|produk|pesanan|di aplikasi|dalam apl|etalase|resi)
        ${NO}<10>(?:punya|ada|klik|buka|percaya|tekan|membuka)<10>(?:web|link|situs|laman|tautan|pautan)
        (?:web|situs|laman)<8>(?:kurir|ekspedisi|jne|j&t|sicepat|pos|pabrik|produsen|kurier|pengeluar)`,
      rewrite: "",
    },
    {
      id: "id/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:chat|hubungi|kontak|japri|pc|dm|follow|ikuti|add|tambahkan|invite|cek|lihat|kunjungi|mampir|gabung|join|masuk|kirim|kirimkan|kirimin|lanjut\w{0,3}|pindah|ngobrol|bicara|obrolan|diskusi|tanya|tanyakan|order|pesan|konfirmasi|komunikasi|info|fast ?resp\w{0,4}|respon\w{0,3}|cepat|balas|dibalas|admin|kabari|hub|bicarakan|negosiasi|nego|deal|transaksi|langsung|video|foto|katalog|available|jawab|dibantu|bantu|layani|urus|selesaikan|ngomong|bahas|terhubung)(?:nya)?<25>(?:di|ke|via|lewat|melalui|pakai|pake|dengan|by|on|lwt|menggunakan|pada)(?:nya)?<3>(?:grup |group |akun |nomor |no\.? |admin |official |channel |aplikasi |app |official account ){0,2}(?:${MESSENGER}|${SOCIAL})
        (?:chat|hubungi|add|follow|ikuti|kontak|cek|sms|dm|invite|save|simpan|gabung|join|minta)(?:nya)?<3>(?:grup |group |akun |nomor |no\.? |nomer |id )?(?:${MESSENGER}|${SOCIAL})
        (?:wa|whats ?app|dm|japri|telegram|tele|wechat)(?:in)? (?:ke |di |langsung |aja |saja |ya |dulu )?(?:${WE}|aja|saja|langsung|ya|dong|yuk|kak|dulu)
        (?:${MESSENGER}|${SOCIAL}) (?:official |store |toko |bisnis |business |pribadi )?(?:kami|kita|saya|aku|admin|mimin|toko|official|cs|owner)
        (?:punya|ada|pakai|pake|main|minta|bagi|share|boleh|aktif di|gunakan|menggunakan|aktif)(?:nya)?<6>(?:id |nomor |no |akun |kontak )?(?:${MESSENGER}|${SOCIAL})(?! (?:case|cover))
        (?:grup|group|gc|channel|komunitas|broadcast) (?:vip |reseller |pelanggan |khusus |member |chat |promo |resmi )?(?:${MESSENGER}|${SOCIAL})
        (?:japri|di jalur pribadi|chat pribadi)
        (?:chat|ngobrol|hubungi|bicara|lanjut\w{0,3}|komunikasi|diskusi|pindah|nego|obrolan)(?:nya)?<15>${OUTSIDE}
        aplikasi (?:hijau|sebelah|ijo)|(?:di|ke|lewat|via) (?:si )?(?:hijau|ijo)
        (?:${MESSENGER}|${SOCIAL})(?:nya)? (?:toko|admin|kami|kita|aku|saya|owner|aja|ya|lebih|fast|biar)
        (?:lewat|via|pindah ke|lanjut ke|lanjut di|di|ke|pake|pakai)<2>(?:grup |akun |nomor |admin )?(?:${MESSENGER}|${SOCIAL})(?:nya)?(?: |,|\.|!|$)<12>(?:aja|saja|ya|kak|yuk|biar|supaya|lebih|kami|admin|dulu|nanti|sis|bun|gan|enak|gampang|cepet|cepat|toko|$)
        (?:chat|ngobrol|lanjut|bahas|nego|tanya|hubungi)<15>(?:di luar|jalur lain|tempat lain|aplikasi lain|apk lain|kontak pribadi|nomor pribadi)
        (?:yuk|ayo|pindah|geser|beralih|lari|cus)<4>(?:ke |di )?(?:${MESSENGER}|${SOCIAL})<3>(?:messenger )?(?:aja|saja|yuk|ya|kak|biar|dulu|lah|$)
        (?:cari|temui|search)<4>(?:saya|kami|toko|admin|aku)<4>(?:kat|di|dekat|dalam)<3>(?:${MESSENGER}|${SOCIAL})`,
      unless: phrases`
        ${NO}<8>(?:bisa|boleh|dapat|mau|akan|pernah|diizinkan|diperbolehkan|diperkenankan|melayani|melakukan|menerima|menggunakan|pakai|pake|pindah|menghubungi|hubungi|memiliki|punya|percaya|merespon|ada|lewat|via|chat)[^,.!?;]{0,28}(?<!\w)(?:${MESSENGER}|${SOCIAL}|luar|pribadi|${OUTSIDE})
        (?:casing|case|stiker|sticker|gantungan|kaos|notifikasi|notif|pesan masuk|logo|boneka|smart ?watch|jam tangan|motif|ikon|tombol|panggilan|jam ini|buku)(?: \w{2,10}){0,3}.{0,3}(?:${MESSENGER}|${SOCIAL})
        (?:${MESSENGER}|${SOCIAL}).{0,2}(?: \w{2,10}){0,2} (?:notif\w{0,7}|masuk|motif|edisi)
        (?:hati-?hati|waspada|penipu\w{0,3}|mengatasnamakan|oknum|modus)`,
      rewrite: "silakan hubungi kami di chat ini",
    },
    {
      id: "id/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:beli|order|pesan|belanja|cek|kunjungi|mampir|lihat|tersedia|ready|datang|ambil|daftar|checkout|cari|klik|buka|akses|lebih murah|murah|ada|main)(?:nya)?<20>(?:di|ke|lewat|via|melalui|langsung)?<4>(?:web ?site|situs|situs web|web|laman|toko online|toko offline|toko fisik|offline store|outlet|gerai|showroom|webstore|toko lain|toko kedua|akun lain|marketplace lain|platform lain|gudang kami langsung)(?: resmi| utama| sendiri)?<3>(?:kami|kita|saya|resmi|official|langsung|ya|kak|untuk|lebih|biar|supaya|agar|dengan|karena|sebelah|$)
        (?:web ?site|situs|situs web|web|laman|toko offline|toko fisik|offline store|outlet|gerai|showroom|toko lain) (?:resmi |utama |sendiri )?(?:kami|kita|saya)
        (?:beli|order|pesan|belanja) (?:langsung|direct) (?:ke|dari|sama|dengan|lewat|via) (?:kami|kita|saya|aku|admin|mimin|owner|pabrik|gudang|tempat kami)
        (?:cari|search|ketik|googling|google)(?:nya)?<8>(?:nama )?(?:toko|brand|merek) kami<12>(?:di )?(?:google|internet|ig|browser)?
        (?:order|beli|pesan|checkout|belanja)(?:nya)?<15>${OUTSIDE}
        (?:di|lewat|via|ke|buka|kunjungi)<3>(?:web|website|situs)(?:nya)?<4>(?:kami|kita|toko|resmi|official)
        (?:kunjungi|cek|buka|lihat|order|pesan|beli)<20>(?:situs|website|web|laman)(?: \w{3,10}){0,2} (?:kami|kita|toko)`,
      unless: phrases`
        ${NO}<8>(?:punya|ada|memiliki|jual|menjual|bisa|boleh|dapat|melayani|buka|menerima|disarankan|beli|transaksi)[^,.!?;]{0,28}(?<!\w)(?:web ?site|web|situs|toko|outlet|gerai|showroom|offline|luar|marketplace lain|${OUTSIDE})
        (?:web ?site|situs|web|laman|outlet|gerai)(?:nya)?<6>(?:kurir|ekspedisi|jne|j&t|jnt|sicepat|shopee|lazada|tokopedia|pabrik|produsen|merek|resi|bea cukai|pos)
        (?:di|dari) (?:toko|platform|marketplace|situs) lain<12>(?:sebelumnya|lebih murah yang|yang kakak)`,
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: sendsTo(ELSEWHERE),
      unless: comesFrom(ELSEWHERE),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Shopee",
      class: "other_platform",
      marketplaces: NOT.shopee,
      pattern: sendsTo(
        "(?:sh[o0]p{1,2}e{1,2}|sopi|shopi|sopie|(?:si |toko |apk |aplikasi )?(?:oren|orange|oranye))",
      ),
      unless: comesFrom("(?:shopee|shope|sopi|oren)"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:l[a4]z{1,2}[a4]?d[a4]|laz|lajada|(?:toko|si|apk|aplikasi) biru)"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Tokopedia or TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo(
        "(?:t[o0]k[o0]pedia|tokped|toped|t[i1]k ?t[o0]k(?: shop)?|toktok|(?:toko|si|apk|aplikasi) (?:ijo|hijau)|tts)",
      ),
      unless: comesFrom("(?:tokopedia|tokped|toped|tik ?tok(?: shop)?)"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: NOT.amazon,
      pattern: sendsTo("amazon"),
      unless: comesFrom("amazon"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:transfer|trf|tf|bayar|bayarnya|dibayar|membayar|pembayaran|kirim|kirimkan|setor|lunasi|pelunasan|dp|top ?up|ditransfer|dikirim|ongkir|selisih|kekurangan|sisanya|uangnya|dana)(?:nya)?<30>(?:ke|via|lewat|melalui|pakai|pake|dengan|by|menggunakan|pada|di|bisa)(?:nya)?<3>(?:nomor |no\.? |nomer |akun )?(?:${BANK}|${WALLET}|tunai|cash|kes)
        (?:transfer|trf|tf|ditransfer|kirim uang|setor|bayar) (?:saja |aja |langsung |dulu |manual |dp |uang |dana |selisihnya |ongkirnya |sisanya |kekurangannya ){0,3}(?:ke|kepada|sama|ke pada) (?:${WE}|nomor|rekening|rek|sini|pribadi|pemilik)
        (?:transfer|tf|bayar) (?:manual|langsung|pribadi|tunai|cash)(?: saja| aja| ya| kak| ke| di)?
        (?:rekening|rek|norek|no rek|nomor rekening|no\.? rekening|${WALLET}|qris|kode pembayaran|link pembayaran) (?:${WE}|bca|bri|bni|mandiri|pribadi|toko|atas nama|a\/n|an|berikut|:|=|adalah|ini)
        (?:kami|kita|bisa|hanya|juga|saya) (?:juga |bisa |hanya |mau |siap )?(?:terima|menerima|nerima) (?:pembayaran |transfer |bayaran )?(?:via |lewat |melalui |dengan |pakai )?(?:${BANK}|${WALLET}|tunai|cash|transfer)
        (?:bayar|transaksi|pembayaran|transfer|deal|cod|refund|dibayar|pelunasan|selesaikan|pengembalian)(?:nya)?<20>${OUTSIDE}
        (?:kirim|kirimkan|kasih|info|infokan|minta|sebutkan|berikan|share|boleh)(?:nya)?<10>(?:nomor |no\.? |nomer |data |info |id |nama )?(?:rekening|rek|norek|${WALLET})(?:nya)?<4>(?:nya|kakak|anda|kak|kamu|ibu|bapak|bank|ya|aktif|untuk|dan|penerima|pengembalian|$)
        (?:refund|kembalikan|dikembalikan|balikin|ganti|kami transfer|pengembalian|uang(?:nya)?|dana(?:nya)?|kompensasi|selisih(?:nya)?)(?:nya)?<30>(?:ke|via|lewat|melalui|langsung ke|pakai)(?:nya)?<3>(?:nomor |no\.? |akun )?(?:${BANK}|${WALLET}|rekening kakak|transfer)
        (?:cod|ketemuan|ketemu)(?:nya)?<15>(?:bayar|cash|tunai|langsung)(?:nya)?<10>(?:di tempat kami|ke saya|ke kami|tunai|cash|langsung)
        (?:hemat|hindari|tanpa|bebas|biar gak kena|supaya tidak kena|potong)(?:nya)?<10>(?:biaya|potongan|admin|komisi|pajak)(?:nya)?<10>(?:shopee|lazada|tokopedia|tik ?tok|platform|aplikasi|marketplace|layanan|admin)
        (?:transfer|tf|trf|bayar|kirim|isi|top ?up|scan|setor|tembak|bayarin|lunasin)(?:nya)?<4>(?:aja |saja |langsung |ke |via |lewat |pakai |pake |dulu |di |no |nomor ){0,3}(?:${WALLET}|rekening|rek|norek|bca|bri|bni|mandiri|bsi|seabank|bank)
        (?:lewat|via|pakai|pake|ke) (?:dana|ovo|go-?pay|link ?aja|qris|bca|mandiri|bri|bni|seabank|jenius)(?: ya| aja| saja| kak| langsung| juga| boleh| pribadi| kami| toko| bisa| sis|,|\.|$)
        (?:rekening|rek|norek|bca|bri|bni|mandiri|bsi|seabank|gopay|ovo|dana)<14>\d{4}
        bukti (?:transfer|tf|trf|bayar|pembayaran)(?:nya)?
        (?:ongkir|ongkirnya|selisih|selisihnya|kekurangan|kekurangannya|dp|tambahan|tambahannya|sisanya|kurangnya)<35>(?:tf|trf|transfer|gopay|ovo|qris|rek|rekening|tunai|cash|lewat dana|via dana)
        (?:bayar|pembayaran|dibayar|lunasin|cash|tunai)<14>(?:di toko|di tempat kami|di rumah|pas ketemu|saat ketemu|waktu ambil|ke kurir kami|ke driver kami|langsung ke|di gudang)
        (?:transaksi|deal|beli|order|bayar|jual ?beli)(?:nya)?<8>(?:luar|langsung (?:aja|saja|ke)|di luar|pribadi|offline)<12>(?:aja|saja|lebih|biar|kami|kita|ya|murah|aku|saya)
        (?:transaksi|deal|bayar|cod|jual ?beli)(?:nya)?<15>${OUTSIDE}
        (?:ketemu\w{0,2}|ketemuan|jumpa|janjian|datang|ambil sendiri|samperin|meet ?up)<40>(?:cash|tunai|bayar|uangnya)|(?:cash|tunai|bayar\w{0,3}|dibayar)<30>(?:ketemu\w{0,2}|ketemuan|jumpa|janjian|di stasiun|di rumah|pas ambil|pas datang|di tempat kita)
        (?:mending|langsung|enakan|lebih murah|biar murah)<10>(?:tf|transfer|trf|bayar)<6>(?:langsung|manual|aja|saja|ke|pribadi)|(?:tf|transfer|trf) langsung
        (?:nomor|nomer|no)\.? ?(?:rek|rekening|dana|ovo|gopay)(?:nya)?<25>(?:saya|kami|aku|admin|nanti)<10>(?:kirim|kasih|share|info)
        (?:dp|dpnya|uang muka|deposit|booking)<10>\d
        (?:kasih|kasi|titip|bayar|serahkan|kirim|bagi|beri)<10>(?:langsung |terus |aja |saja )?(?:ke|sama|kat|kepada|lewat)<4>(?:sopir|driver|kurir|orang|karyawan|anak|pegawai|runner)<4>(?:toko|kami|kita|saya|kedai)
        (?:workshop|bengkel|gudang|rumah produksi|pabrik|toko fisik|kilang)<20>(?:bayar|cash|tunai)<8>(?:langsung|terus|di tempat|aja|dapat)?
        (?:titip\w{0,3}|kasih\w{0,3}|bayar\w{0,2}|serahin|serahkan|setor\w{0,3}|berikan)<20>(?:ke|sama|kepada|lewat|di)<3>(?:sopir|supir|driver|kurir|tukang|teknisi|kenek|orang|karyawan|anak buah|staf|pegawai|abang)<4>(?:kami|toko|kita|saya|aku|gudang)`,
      unless: phrases`
        ${NO}<8>(?:bisa|boleh|dapat|menerima|terima|melayani|pernah|meminta|minta|melakukan|transfer|bayar|diperbolehkan|mengirim|kirim|(?:perlu|usah) (?:transfer|tf|bayar|kirim)|bagikan|membagikan|memberikan|diizinkan)[^,.!?;]{0,28}(?<!\w)(?:${BANK}|${WALLET}|transfer|tf|tunai|cash|luar|rek|rekening|dp|${OUTSIDE})
        (?:saat|ketika|waktu|pada|di|halaman|menu|proses) (?:halaman |menu |proses )?(?:checkout|check out|co|kasir)
        metode pembayaran<20>(?:tersedia|pilih|di aplikasi|lain)
        ${PLATFORM}<15>(?:refund|kembali\w{0,3}|mengembalikan|memproses|diproses|transfer|cairkan|mencairkan|dikirim|meneruskan)
        (?:diproses|dikembalikan|dicairkan|di ?refund|diteruskan) ${PLATFORM}
        (?:dikembalikan|refund|dana|dicairkan|pengembalian)(?:nya)?<20>(?:oleh|dari|melalui|lewat) (?:pihak )?${PLATFORM}
        (?:metode|cara|sumber) pembayaran (?:asal|awal|semula)
        (?:hati-?hati|waspada|penipu\w{0,3}|mengatasnamakan|oknum)
        (?:pilih|tersedia|muncul|ada)<20>(?:metode|menu|halaman|checkout|opsi|pembayaran (?:di|pada))
        (?:halaman|menu|opsi|metode) pembayaran|bayar di tempat|cod(?! .{0,20}(?:luar|kami))
        ${PAID_IN_ORDER}`,
      rewrite: "mohon bayar hanya melalui checkout di aplikasi ini",
    },
    {
      id: "id/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        ${ASK}<30>(?:dibatalkan|batalkan|membatalkan|batalin|dibatalin|cancel|dicancel|di cancel|dicancelin|cancelin|cancelkan|ajukan (?:pembatalan|cancel|batal)|mengajukan pembatalan|klik batalkan|pilih batalkan|batalkan pesanan|ajukan refund saja)
        (?:ajukan|lakukan|request|klik|pencet|tekan) (?:pembatalan|cancel|batalkan)(?: pesanan| pesanannya| order)?<3>(?:ya|kak|dulu|dari|saja|aja|sekarang|nanti|agar|supaya|biar|karena|lalu|dan)
        (?:batalkan|cancel|batalin|dibatalkan|dicancel|batal)(?:nya)?<4>(?:saja |aja |dulu |pesanan\w{0,3} |order\w{0,3} |orderan\w{0,3} |yang ini |ya |kak |lalu |kemudian |dan |trus |terus |nanti |baru ){1,5}(?:order|pesan|checkout|co|beli|buat|ulang|order ulang|pesan ulang|checkout ulang|kami|nanti)
        (?:batalkan|cancel|batalin|dibatalkan|dicancel)(?:nya)?<3>(?:saja|aja|dulu|dari (?:sisi|pihak|akun|aplikasi) (?:kakak|anda|pembeli)|sendiri|pesanannya ya|orderannya ya|ya kak|ya kakak|ya bu|ya pak|ya sis|ya gan|ya bos)
        (?:kalau|jika|kalo|bila) (?:${YOU} )?(?:mau |bersedia |bisa |berkenan )?(?:batalkan|cancel|membatalkan)(?:nya)?<25>(?:kami|saya|kita|nanti)(?:nya)?<6>(?:kasih|beri|berikan|ganti|bonus|kirim|akan)
        (?:pesanan|order|orderan|pembelian)(?:nya)?<25>(?:ditarik|dibatal\w{2,4}|dicancel\w{0,3}|dilepas|dihanguskan|di-?cancel|di cancel)<12>(?:aja|saja|dulu|ya|dari|oleh|kak|sendiri|lewat)
        (?:batal\w{0,4}|pembatalan|cancel\w{0,3}|ditarik|dibatal\w{2,4}|dicancel|tarik)<30>(?:dari|di|lewat|melalui) (?:sisi|pihak|akun|hp|aplikasi) (?:kakak|anda|pembeli|kk|ibu|bapak|bapak\/ibu|kamu|awak|tuan|puan|bos|sis|gan|ka|mas|mbak)
        (?:dari|di|lewat|melalui) (?:sisi|pihak|akun|hp|aplikasi) (?:kakak|anda|pembeli|kk|ibu|bapak|bapak\/ibu|kamu|awak|tuan|puan|bos|sis|gan|ka|mas|mbak)<20>(?:batal\w{0,4}|pembatalan|cancel\w{0,3}|ditarik|klik batal|yang klik)
        (?:${YOU}) (?:yang|yg|aja yang|sendiri yang) (?:mengajukan|ajukan|membatalkan|batalkan|batalin|cancel|klik|pencet|request)
        (?:batal\w{0,4}|pembatalan|cancel\w{0,3})(?:nya)?<40>(?:kena (?:poin|penalti|pinalti|denda)|poin penalti|penalti|pinalti|skor toko|performa toko|biar toko|supaya toko|agar toko|toko (?:ga|gak|tidak|nggak) kena)
        (?:ajukan|lakukan|request|klik|pencet|tekan|minta) (?:pembatalan|cancel|batal(?:kan)?)<6>(?:ya|dulu|dari|saja|aja|pesanan|order|sekarang|kak|biar|agar|oleh|sendiri|$)
        (?:tarik|cabut|mundurin|lepas)<8>(?:dulu |aja |saja |balik )?(?:pesanan|order|orderan|orderannya|pesanannya|oder)`,
      unless: phrases`
        (?:jika|kalau|kalo|bila|apabila|karena|sesuai|apakah)(?:nya)?<15>(?:ingin|mau|hendak|jadi|meminta|minta|permintaan|sudah mengajukan|berubah pikiran)
        (?:${YOU})(?:nya)?<4>(?:minta|meminta|ajukan|sudah ajukan|mengajukan)
        ${NO}<12>(?:perlu|usah|bisa|dapat|dibatalkan|batalkan|cancel|membatalkan|dicancel|boleh|khawatir)
        (?:jangan|jgn)(?:nya)?<10>(?:batalkan|cancel|dibatalkan|dibatalin|dicancel)
        (?:cara|langkah)(?:nya)?<10>(?:batal\w{0,4}|membatalkan|pembatalan|cancel)
        (?:untuk|kalau|jika) (?:membatalkan|pembatalan|cancel)(?:nya)?<12>(?:bisa|silakan|silahkan|masuk|buka|klik|pilih|:|kakak|anda)
        (?:otomatis|sistem|oleh shopee|oleh lazada|oleh tokopedia)(?:nya)?<12>(?:dibatalkan|membatalkan|batal|cancel)
        dibatalkan (?:otomatis|oleh sistem|oleh)
        (?:bisa|dapat|silakan|silahkan)<10>(?:ajukan|klik|pilih)<20>(?:kalau|jika|bila) (?:ingin|mau|berubah)
        untuk (?:membatalkan|pembatalan)|(?:seperti|sesuai|sebagaimana)<14>(?:minta|permintaan|diminta)`,
      rewrite: "kami sedang mencari solusi untuk pesanan ini dan akan menulis di sini",
    },
    {
      id: "id/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:pilih|pilihnya|dipilih|isi|diisi|tulis|ditulis|diklik|pakai|klik|centang|ambil|buat|gunakan|kasih|masukkan|sebut|bilang)(?:nya)?<15>(?:alasan\w{0,3}|opsi|karena|keterangan\w{0,3})?<8>(?:berubah pikiran|ubah pikiran|tidak (?:jadi )?(?:butuh|membutuhkan|ingin|mau)|sudah tidak (?:butuh|ingin|mau|dibutuhkan)|tidak jadi beli|gak jadi beli|ga jadi beli|salah (?:pesan|beli|alamat|order|pilih|varian|checkout)|ubah (?:alamat|pesanan|rincian)|ingin mengubah|mau ganti|ingin ganti|lainnya|lain-lain|alasan pribadi|menemukan (?:yang )?(?:lebih )?murah|nemu yang lebih murah|permintaan pembeli|kesalahan pembeli|pembeli)
        alasan(?:nya)?<20>(?:berubah pikiran|tidak (?:jadi )?(?:butuh|ingin|mau)|sudah tidak (?:butuh|ingin|mau)|salah (?:pesan|beli|alamat|order|pilih)|ubah (?:alamat|pesanan|rincian)|ingin mengubah|mau ganti|lainnya|lain-lain|pribadi|dari pembeli|permintaan pembeli|pembeli)
        (?:jangan|jgn|tolong jangan|hindari)(?:nya)?<10>(?:pilih|isi|tulis|klik|pakai)(?:nya)?<15>(?:stok|penjual|seller|barang kosong|barang rusak|tidak sesuai|kesalahan|salah kirim|toko)
        (?:pilih|isi|tulis|klik|centang|bilang|alasannya|alasan)<20>(?:salah (?:beli|pesan|pilih|checkout|ukuran|warna)|ga jadi|gak jadi|batal beli|kurang teliti|ga sesuai selera|ingin ganti|beli di tempat lain|double order|pesanan ganda)
        (?:jangan|jgn|tidak usah|ga usah|gak usah)<10>(?:pilih|isi|tulis|klik|centang|sebut|bilang)<15>(?:rusak|cacat|kosong|habis|salah|tidak lengkap|toko|barang|penjual|seller|pecah)
        (?:alasan|alasannya)<12>(?:isi|diisi|pilih|dipilih|tulis|ditulis|klik|dibuat)<50>(?:biar|supaya|agar)<4>(?:cepat|cepet|mudah|gampang|disetujui|toko|langsung|lancar)
        (?:pilih|klik|isi|tekan|tick|centang)<50>(?:nanti |pasti |terus |langsung |auto |cepat ){1,2}(?:disetujui|lulus|di ?acc|approve\w{0,1}|diterima|beres|cair)`,
      unless: phrases`
        (?:alasan|opsi)(?:nya)?<10>(?:yang )?(?:sebenarnya|sesuai|benar|sesungguhnya|tepat|jujur)
        (?:kakak|anda|kamu) (?:sudah |yang )?(?:memilih|pilih)`,
      rewrite: "silakan pilih alasan yang sebenarnya",
    },
    {
      id: "id/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:bintang|star|rating|rate|nilai|ulasan|review|penilaian)(?:nya)?<18>(?:5|lima|full|penuh|sempurna|tertinggi|terbaik)(?:nya)?
        (?:5|lima|full)(?:nya)?<2>(?:bintang|star|stars|rating|⭐|★)
        (?:⭐|★){3}
        (?:ulasan|review|rating|penilaian|komentar|feedback|testimoni|testi|reviewnya|ulasannya|ratingnya)(?:nya)?<3>(?:yang |yg |yang paling )?(?:positif|bagus|baik|terbaik|memuaskan|indah|tinggi|manis|oke|jempolan|cantik|kece)
        (?:positif|bagus|baik) (?:ulasan|review|rating|penilaian|komentar)
        (?:kalau|jika|kalo|bila|apabila|semoga|jk)(?:nya)?<8>(?:puas|suka|senang|cocok|berkenan|happy|barang bagus)(?:nya)?<30>(?:${REVIEW})
        (?:jangan|jgn|tolong jangan|mohon jangan|mohon tidak|tidak usah|tanpa|hindari)(?:nya)?<15>(?:kasih|beri|berikan|memberi|memberikan|ngasih|bintang|tinggalkan|tulis|menulis)(?:nya)?<10>(?:bintang|rating|ulasan|review|nilai|penilaian)?<4>(?:1|satu|2|dua|3|rendah|jelek|buruk|negatif|kecil|kurang|dibawah|di bawah)
        (?:kasih|beri|kasi|berikan|bantu|mohon|minta|tinggalkan|klik|ketuk|jangan lupa|boleh|bagi)<14>(?:bintang|rating|rate|ulasan|review)(?:nya)?<8>(?:5|lima|full|penuh|terbaik|positif|bagus|yang bagus|baik|manis|sempurna|oke|cakep)
        (?:jangan|jgn)(?:nya)?(?: \S{2,10}){0,3} (?:kasih|beri|berikan|ngasih|kasi|langsung|tinggalkan|tulis)<10>(?:bintang|rating|ulasan|review)<4>(?:1|satu|2|dua|3|tiga|rendah|jelek|buruk|negatif|kecil)
        (?:memuji|puji|pujian|kata-kata manis|komentar manis|cerita bagus)<20>(?:kami|toko|produk|ulasan|review|kolom|admin)
        (?:jangan|jgn|tolong jangan)(?! (?:lupa|khawatir|ragu|sungkan|segan))<30>(?:bintang|ulasan|review|rating|penilaian)<4>(?:1|satu|2|dua|jelek|rendah|dulu|buruk|negatif|langsung)?
        (?:full|penuh|sempurna|lengkap|maksimal)<4>(?:bintang|star)|bintang<4>(?:full|penuh|sempurna|maksimal)`,
      unless: phrases`
        (?:terima ?kasih|makasih|thanks|trims|tq)(?: banyak| kak| kakak| ya)?(?: atas| sudah| untuk| telah| buat| karena)[^,.]{0,20}(?:ulasan|review|bintang|penilaian|rating|testimoni)
        ${NO}<10>(?:boleh meminta|bisa meminta|akan meminta|pernah meminta|meminta|minta|memaksa)<12>(?:ulasan|review|bintang|rating|penilaian)
        (?:hotel|spesifikasi|produk ini (?:punya|memiliki|dapat)) (?:bintang|rating)
        ${THANKED_REVIEW}`,
      rewrite: "silakan beri ulasan yang jujur",
    },
    {
      id: "id/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:ubah|diubah|mengubah|ganti|diganti|mengganti|gantiin|hapus|dihapus|menghapus|hapusin|edit|diedit|revisi|direvisi|perbaiki|diperbaiki|memperbaiki|perbarui|naikkan|naikin|dinaikkan|menaikkan|tarik|cabut|update|diupdate|ralat|diralat|koreksi|rubah|dirubah|merubah|upgrade|tambah)(?:nya)?<10>(?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|testimoni|testimoninya|komentar|komentarnya)
        (?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|komentarnya)(?:nya)?<12>(?:diubah|diganti|dihapus|diedit|direvisi|diperbaiki|dinaikkan|dinaikin|dirubah|dicabut|ditarik|diralat|diupdate|dikoreksi|diturunkan)
        (?:bintang )?(?:1|satu|2|dua|3|tiga)(?:nya)?<4>(?:jadi|menjadi|ke) (?:bintang )?(?:5|lima|4|empat)
        (?:ulasan|review|bintang|rating|komentar|penilaian|reviewan)(?:nya)?<30>(?:tolong|mohon|boleh|bisa|minta|bantu|coba|please)<14>(?:di)?(?:ganti|ubah|hapus|edit|revisi|naikin|naikkan|perbaiki|turunin|turunkan|cabut|tarik|rubah|koreksi|update|take ?down|padam|tukar|delete)
        (?:ganti|ubah|hapus|edit|naikin|naikkan|turunin|cabut|tarik|hapusin|gantiin|editin|dihapus|diganti|diubah|take ?down|padam|tukar|delete)<20>(?:ulasan|review|bintang|rating|komentar|penilaian)
        (?:merevisi|mengoreksi|menaikkan|meralat|meninjau ulang|mengedit|mengganti|menghapus|memperbaiki|pinda)<14>(?:ulasan|review|rating|penilaian|bintang)
        (?:ubah|ganti|naikin|tukar|edit) (?:bintang|rating|ulasan|review)(?:nya)?<10>(?:dulu|baru|ya|dong|jadi)
        (?:hapus|dihapus|hapusin|menghapus|cabut|dicabut|tarik|ditarik|take ?down|dihilangkan|hilangkan|haluskan|diperhalus|perhalus)<6>(?:kalimat|unggahan|komplainan|curhatan|keluhan|postingan|video komplain|kata-?kata (?:itu|tadi|jelek))(?:nya)?`,
      unless: phrases`
        ${NO}<8>(?:bisa|boleh|dapat|akan|pernah|meminta|minta|perlu|mengubah|menghapus|hapus|ubah)[^,.!?;]{0,28}(?<!\w)(?:${REVIEW})
        (?:pembeli|anda|kakak) (?:selalu )?(?:bisa|dapat) (?:mengubah|mengedit) (?:ulasan|penilaian) (?:dalam|di|lewat|kapan)
        ${THANKED_REVIEW}`,
      rewrite: "terima kasih sudah memberi tahu kami; kami ingin memperbaikinya",
    },
    {
      id: "id/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<30>(?:untuk|kalau|jika|kalo|setelah|apabila|bila|bagi|sebagai|dengan syarat|syaratnya|setiap|tiap|asal|khusus)(?:nya)?<25>(?:${REVIEW})
        (?:kasih|beri|berikan|tulis|tinggalkan|kirim|upload|buat|isi|memberi|memberikan|review|ulas|bintang|ulasan|rating|penilaian|posting|foto)(?:nya)?<25>(?:${REVIEW}|foto|video|kami)?<20>(?:dan |lalu |nanti |akan |untuk |agar |supaya |bisa |langsung )?(?:dapat|dapatkan|dapetin|mendapatkan|mendapat|terima|kami (?:kasih|beri|kirim|berikan|refund|transfer)|klaim|menangkan|berkesempatan|bonus)(?:nya)?<15>${GIFT}
        (?:kalau|jika|kalo|setelah|apabila|bila|asal|begitu) (?:${YOU} )?(?:sudah |mau |bersedia |bisa |telah |udah )?(?:kasih|beri|berikan|tulis|memberi|memberikan|ubah|mengubah|hapus|menghapus|ganti|review|mengulas|upload)(?:nya)?<30>(?:kami|saya|kita|nanti|akan)(?:nya)?<10>(?:kasih|beri|berikan|kirim|refund|transfer|ganti|kembalikan|dapat|dikasih|dikirim|diberi)
        (?:ulasan|review|bintang|penilaian)(?:nya)?<15>(?:berhadiah|dapat hadiah|giveaway|undian|dapat bonus|cash ?back)
        (?:memuji|puji|pujian|bintang|ulasan|review|rating|penilaian|testi\w{0,4})(?:nya)?<50>(?:mendapat\w{0,3}|dapet\w{0,2}|dapat\w{0,3}|diberi|dikasih|dikirimi|dibonusin|bonus|hadiah|cash ?back|saldo|voucher|souvenir|giveaway|undian)<20>(?:${GIFT}|cantik|menarik|gratis|spesial|ya|kak|\d)
        (?:bintang|ulasan|review|rating)(?:nya)?<40>(?:aku|kami|saya|kita|admin|toko|nanti)<12>(?:kirim|kasih|tf|transfer|kirimin|refund|balikin|ganti)<14>(?:saldo|uang|hadiah|bonus|voucher|gift|pulsa|\d)
        (?:video|foto|gambar|clip)<6>(?:review|ulasan|unboxing)<40>(?:gratis|percuma|free|hadiah|bonus|dapat|kasih|bagi|cashback|voucher)`,
      unless: phrases`
        ${NO}<10>(?:memberi|memberikan|menawarkan|kasih|boleh|bisa|dapat|ada|berikan)
        (?:terima ?kasih|makasih)(?: banyak)? (?:atas|sudah|untuk|telah)[^,.]{0,20}(?:ulasan|review|bintang|penilaian)
        ${THANKED_REVIEW}`,
      rewrite: "",
    },
    {
      id: "id/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:hubungi|chat|kontak|kabari|bilang|sampaikan|infokan|komplain|beritahu|beri tahu|info|tanya|konfirmasi|lapor)(?:nya)?<25>(?:sebelum|jangan langsung|jangan|daripada|ketimbang|sblm|dulu sebelum)(?:nya)?<20>(?:${REVIEW}|kasih bintang|menilai|mengulas)
        (?:sebelum|daripada|ketimbang|jangan langsung|jangan buru-buru|jgn langsung)(?:nya)?<12>(?:kasih|memberi|memberikan|beri|berikan|menulis|ngasih|klik|mengisi)?<8>(?:${REVIEW})(?:nya)?<30>(?:hubungi|chat|kontak|kabari|bilang|sampaikan|infokan|konfirmasi|info|beri tahu|kami|lapor)
        (?:kalau|jika|kalo|bila|apabila)(?:nya)?<8>(?:tidak|kurang|ada|gak|ga|belum)(?:nya)?<6>(?:puas|cocok|kendala|masalah|sesuai|kekurangan|keluhan|berkenan|kerusakan)(?:nya)?<40>(?:jangan|sebelum|daripada)(?:nya)?<15>(?:${REVIEW})
        (?:hubungi|chat|kabari|kontak|ngomong|cerita|japri|wa|komplain|bilang)<10>(?:dulu|dahulu|terlebih dahulu)<30>(?:jangan|sebelum|baru)<20>(?:bintang|ulasan|review|rating)
        (?:jangan|jgn)<14>(?:bintang|rating|ulasan|review)<25>(?:hubungi|chat|kabari|kontak|bilang|cerita|ngomong)`,
      rewrite: "jika ada yang kurang, silakan tulis di sini dan kami bantu",
    },
    {
      id: "id/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        ${ASK}<15>(?:kasih|beri|berikan|tulis|tinggalkan|isi|review|ulas|dibantu)(?:nya)?<12>(?:${REVIEW})
        (?:jangan lupa|jgn lupa|ditunggu|kami tunggu|kami nantikan|menantikan)(?:nya)?<15>(?:${REVIEW})`,
      unless: phrases`
        (?:terima ?kasih|makasih)(?: banyak)? (?:atas|sudah|untuk|telah)`,
      rewrite: "",
    },
    {
      id: "id/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:pakai|gunakan|masukkan|klaim|claim|ambil|dapatkan|pake|nikmati|ada|lagi ada|sedang ada|punya|manfaatkan|kasih|tukar\w{0,3})(?:nya)?<12>(?:kode |voucher |vocer |kupon |promo |diskon |potongan )(?:promo|voucher|diskon|toko|kami|spesial|khusus|gratis|ongkir|\w{3,12})?
        (?:kode|voucher|kupon|promo)[\s:]{1,3}[a-z]{2,12}\d{1,4}
        (?:diskon|potongan|disc|discount|off)(?:nya)?<8>\d{1,3} ?(?:%|persen|rb|ribu|k)
        \d{1,3} ?(?:%|persen) (?:off|diskon)
        (?:beli|ambil|order|borong|checkout) (?:\d{1,2}|satu|dua|tiga|lebih|banyak)(?:nya)?<12>(?:gratis|free|bonus|dapat|diskon|hemat|lebih murah|potongan)
        (?:cek|lihat|kunjungi|yuk|coba|intip|mampir|jangan lupa|kepoin|jelajahi|temukan)(?:nya)?<12>(?:juga )?(?:koleksi|produk|etalase|katalog|model|varian|promo|toko|barang|item|best ?seller)(?:nya)?<6>(?:lain\w{0,3}|terbaru|baru|kami|best ?seller|terlaris|unggulan|menarik)
        (?:follow|ikuti|favoritkan|like|subscribe) (?:toko|akun|store|official|kami)(?: kami| ini| kita)?
        (?:flash ?sale|mega sale|harbolnas|promo|sale|diskon|obral|cuci gudang|payday|gajian|live|9\.9|10\.10|11\.11|12\.12|ramadan sale|lebaran sale)(?:nya)?<8>(?:besar|spesial|terbatas|menarik|hari ini|bulan ini|sedang|sekarang|kami|akhir tahun|dimulai|berlangsung|gede|heboh|\d|live)
        (?:gratis|free|bebas) (?:ongkir|ongkos kirim|gift|hadiah|bonus)
        (?:harga|penawaran|promo) (?:spesial|khusus|promo|miring|diskon|terbaik)
        (?:mungkin|barangkali|siapa tahu)(?:nya)?<8>(?:tertarik|suka|berminat|cocok|mau)(?:nya)?<12>(?:produk|dengan|model|varian|koleksi|juga)
        (?:kami|saya|kita) (?:juga )?(?:rekomendasikan|sarankan|tawarkan|merekomendasikan|menawarkan)(?:nya)?<15>(?:produk|model|paket|varian|seri|juga|koleksi|\w{3,12} kami)
        (?:paket|bundle|bundling) (?:hemat|promo|spesial|murah|bundling|deal)
        (?:cocok|pas|serasi|lengkapi)(?:nya)?<10>(?:dipadukan|dipasangkan|dikombinasikan|dengan)(?:nya)?<10>(?:\w{3,12} )?(?:kami|koleksi)
        (?:gabung|daftar|join|jadi) (?:menjadi )?(?:member|reseller|dropshipper|membership|newsletter)
        (?:pembelian|order|pesanan|belanja) (?:berikutnya|selanjutnya)(?:nya)?<15>(?:diskon|potongan|voucher|gratis|bonus)
        (?:diskon|potongan|voucher)(?:nya)?<20>(?:pembelian|order|pesanan|belanja) (?:berikutnya|selanjutnya)
        sekalian<30>(?:yuk|juga|kak|aja|beli|ambil|order|sama|dong|bun|biar|hemat|bunda|diskon|ongkir|dicoba|checkout|\w{3,10}nya)
        (?:tambah|nambah|ambil|borong|bungkus|angkut|cobain|pasangin)<20>(?:sekalian|juga|lagi|yuk|aja|satu|pasangannya)
        (?:koleksi|produk|model|motif|varian|barang|item|warna|seri)<8>(?:baru|terbaru|lebaran|terkini|ramadan|natal|limited)<15>(?:hadir|rilis|launching|ready|masuk|datang|sudah|sampai|dah|telah|nih|kami|loh|lho|tiba)
        (?:mampir|singgah|main)<12>(?:ke )?(?:toko|etalase|lapak|live|kedai|room)|(?:tengah|sedang|lagi|ada)<4>(?:promosi|promo|sale|diskaun|diskon|jualan murah|obral|flash ?sale)
        (?:beli|ambil|checkout)<4>(?:2|dua|3|tiga|banyak|lusinan|set|satu lagi|1 lagi)<8>(?:lebih|jadi|cuma|hemat|diskon|gratis|dapat|jatuhnya|jimat|murah|percuma)
        (?:voucher|kupon|promo|diskon|flash ?sale|harga coret|cashback)<20>(?:khusus|buat kakak|untuk kakak|menanti|siap|lagi|hari ini|menarik|kami)
        (?:follow|ikuti|favoritkan)<10>(?:dulu|ya|kami|toko|biar|supaya|agar|untuk)<20>(?:dapat|voucher|diskon|promo|update|info)
        koleksi (?:ter)?(?:baru|kini)|mungkin<10>(?:suka|minat|tertarik)
        promo(?:nya|si)?<10>(?:cuma|hanya|sampai|berakhir|terakhir|masih|tinggal|sehingga|besar)
        (?:jangan|jgn) (?:lewatkan|lepaskan|sampai ketinggalan|terlepas|ketinggalan)<14>(?:promo\w{0,2}|diskon|diskaun|sale|tawaran|jualan|voucher)
        (?:rilis|launching|meluncurkan|melancarkan|pelancaran|mengeluarkan)<10>(?:produk|model|koleksi|seri|varian)
        (?:pakai|pake|gunakan|input|masukin|ketik|masukkan)<4>[a-z]{3,12}\d{1,4}<3>(?:lebih|jadi|biar|dapat|dapet|diskon|hemat|murah|potong\w{0,3}|gratis|supaya)
        ada juga<40>(?:(?:merk|merek|brand|buatan|koleksi|produk) kami|kami (?:lho|loh|nih)|lho|loh)`,
      unless: phrases`
        kode tidak perlu dicetak
        ${NO}<8>(?:ada|memiliki|punya|berlaku|bisa|tersedia|memberikan|menyediakan|dapat)[^,.!?;]{0,28}(?<!\w)(?:promo|promosi|voucher|diskon|potongan|kupon|kode|gratis|bonus|flash ?sale|baucar|diskaun|free|percuma)
        (?:sudah|telah) (?:berakhir|habis|kedaluwarsa|expired|selesai)`,
      rewrite: "",
    },
    {
      id: "id/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:hanya|cuma|cuman|khusus|spesial|promo|berlaku)(?:nya)?<6>(?:untuk )?(?:hari ini|mal[ae]m ini|minggu ini|jam ini|sampai (?:nanti )?malam|besok|sekarang|24 jam|\d{1,2} (?:jam|menit)|beberapa (?:jam|menit))(?: saja| aja| doang)?
        (?:hari ini|mal[ae]m ini|sekarang) (?:saja|aja|doang|terakhir)
        (?:kesempatan|peluang|hari|panggilan|promo) (?:terakhir|sekali seumur hidup|emas|langka|terbatas)
        (?:buruan|buru-buru|cepetan|cepat|segera|gercep|gas|sikat|grab|langsung|ayo|yuk)(?:nya)?<12>(?:order|beli|pesan|checkout|co|sebelum|kak|keburu|habis|nanti|ambil|amankan|sikat|serbu|borong|!)
        (?:sebelum|keburu|nanti|takut|awas|takutnya|ntar)(?:nya)?<4>(?:ke)?(?:habis|kehabisan|terlambat|telat|naik|diambil (?:orang|yang lain)|sold ?out|nyesel|menyesal|berakhir|harga naik)
        (?:jangan sampai|jangan|jgn)(?:nya)?<6>(?:kehabisan|ketinggalan|terlewat\w{0,3}|kelewatan|lewatkan|menyesal|nyesel|tunda|ditunda|nunda)
        (?:selama|selagi) (?:persediaan|stok|stock|masih ada)(?: masih ada)?
        (?:promo|diskon|harga|penawaran|sale)(?:nya)?<12>(?:berakhir|segera berakhir|habis|akan naik|naik|tutup|terbatas|waktu terbatas)
        (?:besok|nanti|lusa|minggu depan)(?:nya)?<8>(?:harga(?:nya)?|promo(?:nya)?)(?:nya)?<6>(?:naik|normal|habis|selesai|berakhir|sudah)
        (?:waktu|stok|stock|kuota|slot) (?:sangat |yang )?(?:terbatas|menipis)
        (?:sekarang atau tidak (?:sama sekali|pernah)|siapa cepat dia dapat)
        (?:kurang|tinggal|dalam) \d{1,2} (?:menit|jam)(?:nya)?<15>(?:lagi|habis|atau|hangus|untuk|sebelum|order|bayar|checkout)
        (?:laris|ludes|laku)(?:nya)?<3>(?:keras|manis|terjual|sekali|banget)
        (?:tinggal|sisa|kurang)<6>(?:\d{1,2}|satu|dua|tiga|beberapa|se)<3>(?:jam|minit|menit)<20>(?:lagi|je|aja|saja|habis|hangus|promo|,)
        (?:lepas ni|selepas ini|setelah ini|habis ini|besok-besok|besok|esok)<25>(?:takkan|tak ada|tidak ada|gak ada|ga ada|habis|tiada|naik|normal|harga lain)
        (?:sampai|cuma sampai|hingga|sehingga|berakhir)<6>(?:jam \d{1,2}|tengah malam|nanti malam|malam ini|malam ni|besok|hari ini|esok)<8>(?:saja|aja|doang|ya|kak|nanti|je)?<3>(?:,|!|habis|besok|lho|loh|abis|$)
        (?:banyak|sudah|udah|dah|ramai)<6>(?:yang|orang|pembeli|\d{1,3} orang)<8>(?:antri|ngantri|incar|ngincer|lihat|tanya|rebutan|tengok|nak|mau)
        (?:cepat|cepetan|buruan|gercep|segera|lekas|kejar)<8>(?:ya|kak|sikit|order|co|checkout|deh|bun|gan|sis|sebelum)`,
      unless: phrases`
        promo yang berlaku sekarang
        (?:retur|pengembalian|komplain|refund|banding|klaim|garansi|konfirmasi|pembayaran|tukar)(?:nya)?<25>(?:batas|sebelum|sampai|berakhir|paling lambat|maksimal|tenggat|hari|dalam)
        (?:batas|sebelum|paling lambat|tenggat|masa)(?:nya)?<25>(?:retur|pengembalian|komplain|refund|klaim|garansi|pengiriman)
        (?:segera|cepat|langsung|akan)(?:nya)?<4>(?:kami|di)?(?:proses|kirim|diproses|dikirim|bantu|cek|balas|respon|hubungi|urus|tindak)
        (?:dikirim|pengiriman|kirim|pickup|pick up|libur|(?<!mumpung (?:blm|belum) )tutup|buka|operasional|cut ?off|maintenance|jam kerja|order sebelum jam)
        ${NO}<6>(?:perlu|usah|harus)<4>(?:buru-buru|terburu-buru|khawatir)
        edisi terbatas`,
      rewrite: "",
    },
    {
      id: "id/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:tinggal|sisa|cuma|hanya|hanya sisa|tersisa|sisa stok|stok)(?:nya)?<6>(?:\d{1,2}|satu|dua|tiga|beberapa|sedikit)(?:nya)?<3>(?:lagi|pcs|pc|buah|stok|unit|barang|item|biji)?<4>(?:lagi|saja|aja|doang|terakhir|pcs|buah|unit)
        (?:hampir|mau|sudah mau) (?:habis|sold ?out|ludes)
        (?:stok|barang|unit) terakhir`,
      unless: phrases`
        (?:hari|jam|menit|minggu|bulan) (?:lagi|tersisa)
        (?:baterai|tinta|isi|kuota)(?:nya)?<10>(?:habis|tinggal)`,
    },
    {
      id: "id/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:ter|paling )(?:murah|terjangkau|laris|bagus|baik|hebat|kuat|canggih|populer|efektif|ampuh|aman|awet|nyaman|lengkap|terpercaya|top|unggul|ori|original|berkualitas|percaya|favorit)(?:nya)?<12>(?:se-?\w{4,12}|di (?:dunia|indonesia|pasar\w{0,2}|kelasnya|shopee|lazada|tokopedia|tik ?tok|internet|marketplace|kota|semua|antara|asia|online|sini)|sedunia|sejagat|dari (?:semua|yang lain)|dibanding\w{0,3}|no)
        (?:termurah|paling murah|terlaris|terhebat|terunggul)(?! (?:ongkir|ongkosnya|kirim|kurir|pengiriman|opsi))
        (?:harga|kualitas|produk|toko|seller|penjual|pelayanan|barang|mutu|layanan) (?:kami )?(?:yang )?(?:paling |ter)(?:murah|baik|bagus|top|unggul|rendah|oke|mantap|hebat|berkualitas|percaya|lengkap)
        (?:nomor|nomer|no|no\.|number|peringkat|#) ?(?:1|satu|one|wahid)(?! (?:di (?:gambar|foto|manual|buku|kotak)|pada|untuk))
        (?:lebih|jauh lebih) (?:murah|bagus|baik|unggul|kuat|awet|ampuh)(?:nya)?<4>(?:dari|daripada|dibanding\w{0,3})(?:nya)?<6>(?:semua|toko|merek|seller|yang lain|manapun|mana pun|lain|siapapun|kompetitor|pesaing|brand|penjual)
        (?:tidak ada|gak ada|ga ada|nggak ada|tak ada|mana ada)(?:nya)?<10>(?:yang )?(?:lebih murah|lebih bagus|lebih baik|menandingi|bisa menandingi|menyaingi|tandingan\w{0,3}|mengalahkan|semurah|sebagus)
        (?:tiada|tak|tanpa|tidak) (?:tanding|tandingan|tertandingi|terkalahkan|terbandingi|ada duanya|ada bandingan\w{0,3})
        (?:satu-satunya)(?:nya)?<10>(?:di|yang|toko|produk|penjual)
        (?:pertama|terdepan|terkemuka) (?:dan terbaik )?di (?:dunia|indonesia|asia)
        (?:kelas dunia|juara(?:nya)?<8>(?:dunia|indonesia|kualitas))
        ${NO}<6>(?:akan )?(?:menemukan|nemu|ketemu)<8>(?:harga )?(?:lebih|yang lebih)
        (?:ter|paling )(?:murah|baik|bagus|enak|sedap|lezat|cantik|kuat|nyaman|keren|awet|wangi|halus|lembut|tipis|ringan|cepat|laku|laris|dicari|jos|mantap|gila|power|padu)<4>(?:se|di |sedunia|dunia|sejagat|seantero|dalam |kat |antara )<4>(?:dunia|indonesia|malaysia|nusantara|kota|pasaran|shopee|lazada|tik ?tok|tokopedia|alam|jagat|negeri|negara|jawa|bandung|jakarta|kampung|online|asia|marketplace|semua|sini|kelasnya|negeri ini)
        (?:nggak|gak|ga|tidak|tak|tiada|takde|mana) (?:ada|bakal|akan)<8>(?:yang |yg )?(?:bisa |boleh |berani )?(?:ngalahin|kalahin|lawan|menyaingi|saingi|nyaingin|tanding\w{0,3}|semurah|sebagus|seenak|sekuat|murah(?:an)? (?:dari|lagi))
        (?:juara|raja|jagoan|rajanya|pusat) (?:nya )?<4>(?:murah|\w{3,10} termurah|se-?indonesia|dunia|harga)
        (?:gak|ga|nggak|tidak|tak|takkan|gabakal)<12>(?:nemu|ketemu|jumpa|dapet|menemukan|nemuin)<14>(?:yang |yg )?(?:lebih|lagi murah|semurah|sebagus|sama|kayak gini)
        (?:ter|paling )(?:rendah|murah|hemat|miring|terjangkau|jimat)<6>(?:di |dalam |se|kat )<3>(?:pasar\w{0,2}|kelasnya|indonesia|malaysia|online|market\w{0,5}|sini|shopee|lazada)`,
      unless: phrases`
        (?:ukuran|size|warna|ongkir|kurir|pengiriman|opsi|suhu|level|mode|jasa kirim)(?:nya)?<4>(?:yang )?(?:paling|ter)\w{3,8}
        (?:ter|paling )(?:baik|bagus)(?:nya)?<6>(?:untuk (?:kakak|anda|kamu)|sebelum|hasilnya jika)
        (?:berusaha|usahakan|upayakan|memberikan|berikan|bantu)(?:nya)?<10>(?:yang )?(?:terbaik|pelayanan terbaik|solusi terbaik)
        (?:solusi|doa|semoga|salam|wishes)(?:nya)?<6>(?:yang )?terbaik
        ${NO}<12>(?:bisa |berani )?(?:mengatakan|klaim|mengklaim|menjanjikan|bilang)`,
      rewrite: "dengan harga dan kualitas yang baik",
    },
    {
      id: "id/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        (?:100|seratus|1000|200) ?(?:%|persen)(?:nya)?<3>(?:produk |barang |uang |di)?(?:asli|ori|original|orisinil|authentic|otentik|aman|ampuh|efektif|jaminan|dijamin|garansi|garansi uang kembali|puas|kepuasan|berhasil|work|cocok|pas|anti air|waterproof|sesuai|real|amanah|terpercaya|memuaskan|uang kembali|bergaransi|sama|mirip|berfungsi|berkualitas|akurat|tanpa efek samping|legal|sukses|manjur|alami|natural|halal|sembuh|tahan|baru|jujur|yakin|pasti|tidak|anti|sempurna|kembali)
        (?:dijamin|djamin|jamin|kami jamin|saya jamin|garansi (?:uang kembali|seumur hidup|puas|asli|100|ori|original|kepuasan|tidak|anti)|menjamin|jaminan (?:uang kembali|seumur hidup|puas|asli|mutu|kualitas|kepuasan|100|sampai|original|tidak))
        (?:pasti|past[i]ny?a|sudah pasti|dipastikan|kami pastikan|yakin|percayalah)(?:nya)?<8>(?:akan |bisa |langsung |gak |tidak )?(?:awet|cocok|pas|muat|berhasil|ampuh|manjur|work|puas|suka|aman|asli|ori|berfungsi|efektif|tahan lama|bagus|sembuh|hilang|nyaman|tidak (?:mengecewakan|rusak|luntur|menyesal)|memuaskan|kuat)
        (?:tidak (?:akan )?(?:pernah )?|gak (?:akan )?|ga (?:akan )?|nggak (?:akan )?|anti|ga bakal|gak bakal|tidak bakal|tidak mungkin|takkan|tak akan)(?:nya)?<2>(?:rusak|luntur|pecah|patah|bocor|sobek|robek|berkarat|karatan|pudar|menyusut|melar|lecet|mengecewakan|kecewa|gagal|mengelupas|macet|menyesal|basi|retak|panas berlebih)
        (?:awet|tahan|kuat|bertahan|berfungsi|dipakai)(?:nya)?<6>(?:selamanya|seumur hidup|sepanjang masa|sampai kapan ?pun|abadi)
        (?:tanpa|tidak ada|bebas|nol|zero) (?:risiko|resiko|efek samping|cacat)
        (?:sepenuhnya|benar-benar|sangat|mutlak|total) (?:aman|ampuh|efektif|terjamin|asli|anti air|kedap air)(?: untuk semua)?
        terjamin(?: \w{3,10})?
        garansi<20>(?:turun|sembuh|hilang|putih|kurus|cocok|awet|ori|asli|work|puas|glowing|langsing|\d{1,3} ?x|uang|seumur)
        (?:kalau|kalo|jika|bila)<6>(?:palsu|kw|fake|rusak|gagal|tiruan)<14>(?:uang|kami|ganti|duit|kembali)<14>(?:kembali|ganti|balik|\d{1,3} ?(?:x|kali)|dua kali|sepuluh)
        (?:anti|tahan)<3>(?:rusak|pecah|gores|luntur|karat|bocor|patah|gagal|zonk|kecewa|rugi)|dijamin|(?:gak|ga|nggak|tidak|tak)<3>(?:bakal|akan|mungkin|pernah)<6>(?:rusak|luntur|pecah|patah|bocor|sobek|kecewa|nyesel|menyesal|karatan|gagal|rosak|koyak|pudar|kempes|bau|melar|copot)
        (?:seratus|100|1000|sejuta) ?(?:persen|%|peratus)<10>(?:sembuh|cocok|ori|aman|puas|ampuh|berhasil|pasti|nyaman|awet|bagus)
        seumur hidup|sampai (?:cucu|anak cucu|tua|kiamat)
        (?:uang|duit|wang) (?:kembali|balik)<4>(?:100|penuh|\d|full|dua kali|garansi|jaminan)
        (?:cocok|aman|ampuh|cantik|muat|pas)<6>(?:di|untuk|buat) semua
        (?:dipakai|dicuci|dibanting|dipake|pakai|guna|basuh|jatuh|ditarik)<30>(?:juga|pun|tetap|masih)<6>(?:gak|ga|tidak|nggak|tak|takkan|aman|awet|utuh)<10>(?:akan |bakal )?(?:rusak|luntur|pecah|sobek|patah|melar|rosak|koyak|pudar|apa-apa)?
        percaya(?:lah)?<4>(?:deh|sama saya|sama aku|sama kami|aja|la|je)|(?:gak|ga|nggak|tidak|tak|takkan)<3>(?:bakal|akan|mungkin|pernah)?<3>(?:copot|tercabut|tanggal|goyang|kendor|longgar|jebol|terkelupas)|(?:takkan|(?:gak|ga|nggak|tidak|tak) (?:bakal|akan|mungkin|pernah)) lepas
        percayalah`,
      unless: phrases`
        ${NO}<10>(?:bisa |dapat |berani |boleh |akan |memberikan |ada |memberi ){0,3}(?:menjamin|jamin|dijamin|memastikan|menjanjikan|jaminan|pastikan)
        (?:garansi|jaminan)(?:nya)?<10>(?:resmi|pabrik|distributor|toko \d|\d{1,2} (?:tahun|bulan|hari)|setahun|sebulan|produsen|shopee|lazada|tokopedia)
        (?:shopee|tokopedia|lazada|platform|hukum|undang)(?:nya)?<6>(?:garansi|jaminan|menjamin)
        garansi shopee
        100 ?(?:%|persen) (?:katun|cotton|polyester|poliester|wol|sutra|linen|kulit|nilon|rayon|viscose|bambu|baterai|daya|terisi|organik katun)
        (?:jika|kalau|bila)(?:nya)?<12>(?:rusak|pecah|bocor|cacat)(?! (?:uang|kami ganti))|(?:agar|supaya|semoga|mohon|cek)(?:nya)?<15>(?:tidak|gak|ga|rusak|pecah|bocor)
        (?:apakah|untuk memastikan|kami cek|akan kami pastikan|pastikan (?:ukuran|alamat|nomor))
        (?:garansi|waranti)<4>seumur hidup<12>(?:dari|oleh) (?:pabrik|produsen|pengeluar)
        (?:besok|esok|hari ini|hari ni|lusa|paling lambat|paling lewat)(?: \w{2,10}){0,3} (?:sampai|tiba|nyampe)`,
      rewrite: "sesuai deskripsi produk",
    },
    {
      id: "id/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS}(?:nya)? (?:[\w,]{1,14} ){0,4}${DISEASE}(?:nya)?
        (?:bisa|dapat|akan|cepat|langsung|ampuh|terbukti|mampu)(?:nya)?<8>(?:menyembuhkan|sembuh|mengobati|ngobatin|nyembuhin|menyembuhkannya)
        (?:bagus|baik|cocok|berkhasiat|efektif|aman)(?:nya)?<3>(?:untuk|buat) (?:penderita |mengatasi |mengobati |pengobatan |menurunkan |menghilangkan )?${DISEASE}
        ${DISEASE}(?:nya)?<15>(?:sembuh|hilang|lenyap|kempes|musnah|tuntas|pulih|reda|berkurang|teratasi)
        (?:sembuh|pulih|bebas|terbebas)(?:nya)?<4>(?:dari )?${DISEASE}
        (?:anti)[\s-]?(?:inflamasi|kanker|radang|virus|diabetes|depresi|kolesterol|bakteri jahat|nyeri|peradangan)
        (?:turun|menurunkan|turunkan|nurunin|hilang)(?:nya)?<6>(?:berat badan |bb )?(?:\d{1,3} ?(?:-|sampai)? ?\d{0,3} ?(?:kg|kilo))
        (?:menurunkan|turunkan|menguruskan|melangsingkan|membakar|bakar|hancurkan|menghancurkan|luruhkan|nurunin|melarutkan|mengecilkan)(?:nya)?<4>(?:berat badan|bb|lemak|badan|perut|tubuh)
        (?:meningkatkan|tingkatkan|memperkuat|perkuat|memperlancar|melancarkan|menambah|menjaga)(?:nya)?<4>(?:daya tahan(?: tubuh)?|imun\w{0,4}|sistem imun|kekebalan|peredaran darah|metabolisme|aliran darah|vitalitas|stamina pria|hormon|kesuburan|fungsi (?:hati|otak|ginjal)|kolagen|libido)
        (?:teruji|terbukti|uji) (?:secara )?(?:klinis|medis|ilmiah)|(?:direkomendasikan|disarankan|rekomendasi|dianjurkan|diakui) (?:oleh )?(?:para )?(?:dokter|ahli medis|rumah sakit|dermatolog)
        (?:pengganti|menggantikan|tanpa|ganti|tidak perlu|gak perlu|stop|berhenti)(?:nya)?<6>(?:obat(?: dokter)?|operasi|suntik|insulin|dokter|ke dokter|antibiotik|kemoterapi|minum obat)
        (?:khasiat|berkhasiat|manfaat medis|efek penyembuhan|obat (?:ajaib|mujarab|alami|herbal|ampuh|manjur)|mujarab|ramuan ajaib)
        detoks\w{0,6} (?:tubuh|hati|darah|racun|usus)
        (?:menumbuhkan|numbuhin|menghaluskan dan menghilangkan|regenerasi|meregenerasi) (?:rambut|sel|tulang rawan)
        ${DISEASE}(?:nya|ku|mu)?(?: \w{2,10}){0,3} (?:sembuh|hilang|lenyap|kempes|turun|normal|pulih|beres|minggat|kabur|rontok|kering|mengering|lega|stabil|plong|tuntas|reda|membaik|ambyar|tumpas|bablas|gone|surut|kecut)
        (?:minum|oles|oleskan|pakai|pake|konsumsi|rutin|pijat|tempel|hirup|olesin|sapu|makan|kunyah)<40>(?:sembuh|sehat kembali|pulih|hilang|normal lagi|langsing|kurus|turun)<12>(?:total|sendiri|lagi|semua|kok|dalam|langsung|tanpa|\d|kak|ya|$)
        (?:tanpa|gak perlu|ga perlu|nggak perlu|tidak perlu|gak usah|ga usah|tidak usah|bye)<6>(?:ke |minum |beli |makan |jumpa )?(?:dokter|operasi|obat kimia|rumah sakit|suntik|tukang urut|puskesmas|doktor|ubat|hospital|bedah)
        ${DISEASE}(?:nya)?(?: \w{2,10}){0,3} (?:ilang|ngilang|kelar|sirna|amblas|buyar|hengkang|lenyep|say bye)
        (?:pasti|dijamin|auto|bakal|langsung|garansi)<4>(?:sembuh|pulih)`,
      unless: phrases`
        ${NO}<15>(?:obat|untuk (?:mengobati|menyembuhkan|pengobatan)|menyembuhkan|mengobati|dimaksudkan|mengklaim|klaim|bisa menjanjikan|menggantikan (?:obat|saran|nasihat)|alat medis|dapat menyembuhkan|bisa menyembuhkan|menangani)
        (?:konsultasi\w{0,3}|konsultasikan|tanya|tanyakan|periksa|periksakan|hubungi|saran|sebaiknya ke|segera ke|silakan ke|jumpa|rujuk)(?:nya)?<8>(?:ke |dengan |pada )?(?:dokter|doktor|apoteker|tenaga medis)
        (?:maaf|mohon maaf)(?:nya)?<25>(?:pusing|sakit|stres)
        (?:hentikan|stop)(?:nya)?<10>pemakaian
        (?:tak|tidak|belum|gak|ga) (?:hilang|sembuh|membaik|kunjung)<20>(?:dokter|doktor|hentikan|stop|jumpa)
        bukan (?:obat|ubat)
        (?:semoga|moga|get well|lekas|doa\w{0,3})<20>(?:sembuh|pulih|sehat)`,
      rewrite: "silakan lihat kegunaannya di deskripsi; ini bukan produk medis",
    },
    {
      id: "id/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:no|non|tanpa) (?:retur|return|refund|komplain|komplen|cancel|complain|garansi|tukar)(?! (?:number|nomor|biaya))
        ${NO} (?:bisa|dapat|boleh|menerima|terima|melayani|ada|menyediakan|berlaku|di ?terima|akan|pernah|mau|memberi|memberikan|memproses|kami)<10>(?:\w{1,12} )?${RETURNS}
        ${NO} (?:bisa|dapat|boleh|akan|menerima) ?(?:di)?(?:kembalikan|retur|refund|tukar(?! (?:alamat|warna|ukuran|nomor|nama|kurir|varian))|return|dikembalikan|diretur|direfund|ditukar|dikomplain|diganti|di refund|di retur|di tukar|klaim|diklaim)
        (?:barang|produk|pesanan|uang|dana|yang sudah)<30>${NO}<8>(?:dapat |bisa |boleh |akan )?(?:dikembalikan|diretur|direfund|ditukar|dikomplain|kembali|diganti|di ?refund|di ?retur|di ?tukar)
        ${NO}<6>(?:tanggung jawab|bertanggung ?jawab|menanggung|urusan)
        (?:bukan|di luar) (?:tanggung jawab|urusan) (?:kami|toko|penjual|saya)
        (?:hak|garansi|klaim)(?:nya)?<6>(?:hangus|gugur|batal|hilang)
        (?:${YOU}|pembeli)<6>${NO}<6>(?:punya|memiliki|berhak|ada|mempunyai)<8>(?:hak|retur|refund|klaim|meminta|menuntut|komplain|mengembalikan)
        (?:beli|membeli) (?:berarti|artinya|=|dianggap) (?:setuju|menyetujui|deal)(?:nya)?<25>(?:tidak|no|tanpa)
        (?:komplain|retur|refund|klaim)(?:nya)?<15>(?:tidak (?:akan )?(?:kami )?(?:diterima|terima|dilayani|layani|ditanggapi|diproses)|ditolak|hangus|kami tolak|kami abaikan)
        (?:tanpa|no|gak ada|tidak ada) video unboxing<20>(?:komplain|retur|refund|tidak|ditolak|hangus|no|=)
        (?:tanpa|no|gak ada|ga ada|nggak ada|tidak ada|gada|tak ada|takde)<3>video(?: unboxing| bongkar paket)?<25>(?:komplain|retur|refund|tidak|ditolak|hangus|no|ga ada|gak ada|nggak ada|tidak ada|jangan|uang|klaim)
        (?:jangan|jgn|gausah|ga usah|gak usah|tak usah|tak payah)<3>(?:harap|ngarep|ngarap|mimpi|berharap|minta|tuntut|bermimpi|nak minta|pernah)<20>(?:${RETURNS}|uang|duit|ganti|dikembalikan)(?:nya)?
        (?:retur|refund|pengembalian|tukar|komplain|garansi|klaim|uang kembali|dikembalikan|ditukar)(?:nya)?<14>(?:ga|gak|nggak|tidak|tdk|bukan|ngga|tak)<3>(?:bisa|ada|kami|berlaku|dilayani|diterima|diladeni|akan|boleh|kita)
        (?:sudah|udah|dah|telah)<3>(?:dibeli|dibuka|dipakai|diterima|sampai|dikirim|keluar)<20>(?:bukan|ga|gak|tidak|tdk|nggak|no|risiko|resiko|ditanggung)<6>(?:tanggung\w{0,6}|urusan|pembeli|(?:bisa|dapat|boleh|menerima|terima|ada)<8>(?:retur|tukar|ditukar|kembali|dikembalikan|refund|komplain|garansi))
        (?:risiko|resiko|kerusakan|kehilangan)<12>(?:ditanggung|tanggungan|tanggung jawab|milik)<4>(?:pembeli|buyer|customer|sendiri|kurir|kakak|anda)
        (?:barang|semua penjualan)<14>(?:final|mutlak)|beli putus|(?:no|tanpa) (?:retur|return|refund|tukar|komplain|garansi)
        (?:lepas|cuci|angkat) tangan|(?:urusan|tanggungan|tanggung jawab) (?:ekspedisi|kurir|kurier|pembeli|jne|j&t|kakak)<10>(?:,|kami|ya|bukan|lepas|sendiri|$)
        (?:komplain|komplen|keluhan|aduan|laporan)<50>(?:tidak|tak|takkan|gak|ga|nggak|tdk)<10>(?:kami )?(?:layani|layan|dilayani|terima|diterima|tanggapi|proses|respon|entertain|gubris|ladeni)
        (?:tidak|tak|gak|ga|nggak)<6>(?:memberlakukan|menyediakan|menawarkan|memfasilitasi|mengenal|berlaku)<14>(?:garansi|retur|refund|pengembalian|penukaran|pemulangan|waranti)
        (?:pecah|rusak|rosak|cacat|hilang|penyok|bocor|patah|retak|kurang)<14>(?:kami |toko )?(?:gak|ga|nggak|tidak|tak|tdk|bukan|takkan)<6>(?:kami )?(?:ganti|mengganti|tanggung|terima|urus|proses|gantikan|layan)
        (?:risiko|resiko)<8>(?:pembeli|buyer|sendiri|kakak|anda|customer|awak)
        (?:terjual|dijual|dah jual|dibeli)<14>(?:tidak|tak|gak|ga|nggak)<4>(?:terima|menerima|ambil) ?(?:balik|kembali|retur)?
        (?:uu|undang-?undang|aturan|hukum|peraturan|kebijakan)<25>(?:(?:gak|ga|nggak|tidak|tak)<3>(?:ngaruh|berlaku|laku|mempan|kami ikuti|kami pakai|kami akui)|masa bodoh?|bodo amat|urusan (?:mereka|negara|shopee|sana))
        (?:barang|paket|uang|duit|dana)<12>(?:keluar|lepas|masuk)<6>(?:dari )?(?:toko|gudang|kantong|rekening|kami|tangan)<12>(?:bukan (?:urusan|tanggung\w{0,6}|masalah)|(?:gak|ga|nggak|tidak|tak|no|jangan)<14>${RETURNS}|wassalam|selesai|tamat)
        (?:selesai|putus|tamat|kelar)<4>(?:urusan|hubungan)(?:nya)?<8>(?:kami|kita|sama toko|dengan toko)
        hak<4>(?:retur|refund|garansi|komplain|tukar|kembali|pengembalian)<8>(?:hanya|cuma|tidak|gak|ga|hangus|hilang|kami cabut|nggak)
        (?:tidak|gak|ga|nggak|tiada|bukan)<3>(?:ada|punya)<3>(?:istilah|cerita|ceritanya|acara|kata|yang namanya)<4>${RETURNS}`,
      unless: phrases`
        (?:kebersihan|higien\w{0,3}|higienis|pakaian dalam|(?:sesuai|menurut|berdasarkan|ikut|mengikuti|karena|diatur|demi|izin)<14>(?:undang-?undang|hukum)|kesehatan|segel|pesanan khusus|custom|makanan|dibuat khusus|personal\w{0,5}|kosmetik|produk digital)
        (?:masa|batas|waktu|periode|jangka)(?:nya)?<10>(?:retur|pengembalian|garansi|klaim|komplain|refund)(?:nya)?<15>(?:sudah|telah|habis|lewat|berakhir|selesai)
        (?:sebelum|sampai|kecuali|tanpa (?:foto|nomor|bukti))(?:nya)?<15>(?:barang|kami|foto|paket|kurir|bukti|diterima|sampai)
        (?:melalui|lewat|via|di) (?:chat|shopee|lazada|tokopedia|tik ?tok|aplikasi|platform|sistem)
        (?:ada biaya|dikenakan biaya|perlu|usah|khawatir)`,
      rewrite:
        "pengembalian atau refund dapat diajukan lewat pesanan; hak kakak sebagai konsumen tetap berlaku",
    },
    {
      id: "id/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:khusus (?:untuk )?(?:kakak|anda|kamu|kali ini)|kali ini (?:saja|aja)|sekali ini (?:saja|aja)|sebagai (?:kebaikan|bentuk kebaikan|pengecualian|itikad baik|bonus|keistimewaan|layanan istimewa)|karena kami baik|kebaikan hati|berbaik hati|pengecualian)(?:nya)?<35>(?:retur|refund|pengembalian|tukar|garansi|terima|kembalikan|ganti|perbaiki|dikembalikan|penukaran)
        (?:retur|refund|pengembalian|tukar|penukaran|garansi|ganti)(?:nya)?<25>(?:khusus (?:untuk )?(?:kakak|anda|kamu)|sebagai (?:kebaikan|pengecualian|bonus|keistimewaan)|kali ini (?:saja|aja)|karena kami baik|kebaikan (?:hati )?kami)
        (?:keistimewaan|layanan eksklusif|keunggulan|kelebihan) (?:toko )?kami<15>(?:retur|pengembalian|garansi)
        (?:kasihan|bonus khusus|bonus|belas kasihan|murah hati|baik hati|istimewa|pengecualian|kebijakan khusus|khusus buat|spesial buat|lagi baik|mumpung baik|hadiah)<50>(?:mengembalikan|kembalikan|retur|tukar|menukar|refund|dipulangkan|pulangkan|pulang|dikembalikan|garansi)
        (?:mengembalikan|kembalikan|retur|tukar|refund|pemulangan|pulangan|dikembalikan|kami terima)<50>(?:kasihan|bonus khusus|belas|murah hati|baik hati|istimewa|pengecualian|sekali ini|kali ini saja|kali ini aja|khusus buat|layanan istimewa)`,
      unless: phrases`
        (?:setelah|lewat|melewati|sudah lewat|walaupun|meskipun|di luar)(?:nya)?<20>(?:masa|batas|waktu|periode|garansi)`,
      rewrite: "kakak berhak mengajukan pengembalian sesuai aturan",
    },
    {
      id: "id/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:ramah|peduli|cinta|sahabat|bersahabat dengan|aman (?:untuk|bagi)|baik (?:untuk|bagi)|menjaga|menyelamatkan|melindungi|selamatkan|tidak (?:merusak|mencemari))(?:nya)?<4>(?:lingkungan|alam|bumi|planet|iklim|laut)
        (?:eco|environment)[\s-]?(?:friendly|conscious)|go green|zero waste|carbon neutral|net zero
        (?:bebas|netral|nol|rendah)(?:nya)?<3>(?:karbon|emisi|polusi|limbah)
        (?:biodegradable|dapat terurai|mudah terurai|terurai (?:secara )?alami|berkelanjutan|sustainable|hijau dan alami|produk hijau)
        (?:tanpa|nol) (?:dampak|polusi)
        (?:karbon|carbon|emisi|jejak karbon)<4>(?:neutral|netral|nol|sifar|zero|rendah)|tanpa jejak karbon|(?:cinta|sayang|peduli|jaga|selamatkan|rawat|sayangi)<4>(?:bumi|alam|lingkungan|planet|laut)|mesra alam
        (?:gak|ga|tidak|tak|tidak akan)<4>(?:merusak|mencemari|nyampah|merosakkan|mencemarkan|cemari)<4>(?:bumi|alam|lingkungan|laut|alam sekitar)`,
      unless: phrases`
        (?:sertifikat|bersertifikat|sertifikasi|tersertifikasi|grs|fsc|oeko|gots|iso ?\d{4}|sni|ekolabel|ecolabel|tuv|en ?13432)
        ${NO}<12>(?:bisa |dapat )?(?:mengklaim|klaim|menyebut|bersertifikat)
        \d{1,3} ?(?:%|persen) (?:daur ulang|recycled)`,
      rewrite: "silakan lihat keterangan bahan di deskripsi produk",
    },
    {
      id: "id/abusive_tone/insult, mockery or blame",
      class: "abusive_tone",
      pattern: phrases`
        (?:${YOU}|dasar|emang|memang|pembeli|customer|orang|otak\w{0,2}|situ|jadi orang|banget|sungguh|sangat|kok|jangan|mata)(?:nya)?<10>(?:${INSULT})(?:nya)?
        (?:${INSULT}) (?:banget|sekali|amat|lu|lo|kamu|anda|kak|ya|sih|kali|bener|pembeli|orang)
        (?:goblok|gblk|tolol|bego|bangsat|bajingan|anjing lu|anjing kau|kampret|brengsek|keparat|bacot|persetan|mampus|sialan|kurang ajar|ndasmu|matamu|pea|jancok|jancuk|asu|taik|tai lu|bodo amat|fuck|shit|tahu diri dong|makan tuh)
        otak(?:nya|mu)? (?:tolong |coba )?(?:di)?(?:pakai|pake|gunakan)
        (?:punya|pakai|pake|dipakai|gunakan|mana|di mana|dimana|buka)(?:nya)?<3>(?:otak|mata|matanya|otaknya)(?: gak| dong| nya| lo| kamu)?
        (?:bisa|gak bisa|ga bisa|tidak bisa|nggak bisa|belum bisa|belajar|sekolah|ngerti|bs)(?:nya)?<3>(?:baca|membaca|mikir|berpikir|bahasa indonesia|sopan)(?: gak| ga| tidak| nggak| dong| dulu| sih| kan)?
        (?:makanya|makannya|lain kali|next time|harusnya|seharusnya|mestinya|coba)(?:nya)?<10>(?:baca|dibaca|membaca|teliti|mikir|pikir|pintar|ukur|cek deskripsi|sabar dikit|pakai otak|jangan (?:asal|bodoh))
        (?:salah|kesalahan|gara-gara|ulah|salahnya|kecerobohan|keteledoran) (?:${YOU}|pembeli)(?: sendiri| itu)?
        (?:salah sendiri|derita lo|derita lu|derita anda|urusan (?:kamu|anda|lo|lu|kakak)|bukan (?:urusan|masalah) (?:kami|saya|gue)|emang gue pikirin|emangnya kami|rasain|rasakan|kapok)
        (?:kalau|kalo|jika) (?:gak|ga|tidak|nggak|ngga|tdk)(?:nya)?<6>(?:mampu|punya uang|punya duit|sanggup|mau beli|sabar|suka|percaya|cocok harga)(?:nya)?<20>(?:jangan|ya|gak usah|ga usah|tidak usah|silakan|cari|beli|minggir|pergi)(?:nya)?<10>(?:beli|order|belanja|tempat lain|toko lain|chat|tanya|sudah|minggir|pergi|\w{0,6})
        (?:gak|ga|jangan|tidak|nggak) (?:usah|perlu) (?:banyak|kebanyakan|cerewet|bawel|nanya|tanya-tanya|beli (?:kalau|kalo)|ngeyel|ngegas|lebay)
        (?:banyak|kebanyakan) (?:tanya|omong|gaya|bacot|tingkah|alasan|mau|maunya|drama)
        (?:murah|harga segitu|segini|harga segini|barang murah)(?:nya)?<12>(?:minta|mau|kok|ngarep|berharap|jangan|gak usah)(?:nya)?<15>(?:bagus|kualitas|banyak|lebih|protes|komplain|mewah|berharap)
        (?:buang|membuang|habisin|menghabiskan|wasting) (?:-buang )?(?:waktu|tenaga)(?: kami| saya| aja| saja)?
        (?:(?:diam|diem) (?:aja|saja|lu|lo|kamu|deh|dong|kau)|tutup mulut\w{0,3}|berisik|minggat|pergi sana|enyah|mati aja|mati saja|jangan ganggu|jangan nyampah|jangan cerewet|jangan drama)
        (?:sudah|udah|kan sudah|berapa kali)(?:nya)?<6>(?:berkali-kali|berapa kali|ratusan kali|seribu kali|dibilang|dijelaskan|dikasih tahu|dibilangin|harus)(?:nya)?<12>(?:masih|kok|ngerti|gak|tidak|tanya|dijelaskan|juga|saya|kami)
        (?:hebat|pintar|pinter|jenius|bagus) (?:sekali|banget) (?:ya )?(?:anda|kamu|lo|lu|kakak ini|situ)
        (?:sehat|waras|normal|mabok|mabuk|sadar|kesurupan|siuman|halu)<2>(?:kak|bang|bu|pak|bos|gan|sis|lu|lo|kamu|ka|mas|mbak|gak|ga|kah)?<1>\?
        (?:rewel|cerewet|ribet|bawel|banyak maunya|ngeyel|lebay|banyak gaya|protes|nuntut|bising)(?:nya)?<6>(?:kayak|kaya|seperti|macam|ngalahin|minta ampun|amat|banget|melulu|terus)
        (?:cuma|baru|barang|beli|harga|pesan|order|bayar)<12>(?:\d{1,3} ?(?:rb|ribu|k|perak|ringgit)|rm ?\d{1,3}|murah|segitu|receh)<10>(?:tapi|kok|aja|doang|je|minta|nak)<30>(?:rewel|protes|banyak|komplain|minta|kayak|nuntut|belagu|macam|bising|cerewet|kualitas|mewah)
        (?:hebat|pinter|pintar|jago|keren|tahniah|syabas|pandai|bijak|cerdas|jenius)<10>(?:ya|banget|sekali|betul|sangat|kan|ni|amat|deh)<40>(?:sampai|salah\w{0,5}|pasang|malah|nyalahin|kami|kok|terbalik|baca|padahal|tahniah)
        (?:terbalik|salah|sendiri|ga bisa|gak bisa|tak reti|kebalik)<25>(?:nyalahin|salahkan|menyalahkan|nuduh|tuduh|menuduh|marah|ngamuk)<6>(?:ke )?(?:kami|toko|kita|kedai|orang|penjual|admin|seller)
        (?:tepuk tangan|prok prok|slow clap)<4>|(?:mata|matanya|otak|otaknya|kuping|telinga|mulut|mulutnya)<4>(?:ditaruh|di ?taro|taruh|dimana|di mana|mana|dijaga|dipake|dipakai|letak|buat apa|ketinggalan|dengkul)
        (?:jangan|jgn|gak usah|ga usah|tak payah)<3>(?:beli|belanja|order|datang|balik)<4>(?:di sini|lagi|disini|kat sini)<6>(?:lah|deh|dong|ya|kalau|kalo|\.|!|$)
        (?:bikin|buat|ngabisin|menyusahkan|merepotkan|ngerepotin|nyusahin)<6>(?:emosi|eneg|muak|malas|males|orang|susah|kami aja|je)
        (?:gak|ga|nggak|ngga|tak|tidak|x) (?:tahu|tau|reti|punya|ada) (?:diri|malu|terima kasih|sopan|adab|otak|akhlak|etika|budi)
        (?:gak|ga|nggak|tidak|takde|tak ada|x ada|xde|kalau tak ada)<4>(?:punya |ada )?(?:duit|uang|modal|wang)<12>(?:jangan|gak usah|ga usah|nggak usah|tak payah|tak usah|mending)
        (?:periksa|check|cek|cuci|kucek|gosok|lap|buka)<6>mata(?:nya)?<4>(?:dulu|la|lah|ya|deh|kak|baik-baik|$)|(?:ngaca|berkaca|cermin diri|sadar diri)<4>(?:dulu|dong|la|lah|deh|kak|$)
        (?:jadi orang|jadi pembeli)<4>(?:kok|jangan|tuh|yang)|(?:bisa|boleh|reti|pandai)<4>baca<4>(?:gak|ga|tak|ke|nggak|kan)|(?:udah|sudah|dah)<4>(?:ditulis|ditulisin|tulis|jelas)<14>(?:gede|besar|segede|bold|jelas)
        (?:gak|ga|nggak|tak|tidak|belum|x)<4>(?:pernah|sempat|habis|tamat)<4>(?:sekolah|makan bangku|belajar|diajar)|(?:sok|berlagak|kayak|macam|jangan)<8>(?:jadi )?(?:ratu|raja|permaisuri|sultan|nyonya|tuan putri|bos besar|mem besar|puteri)<8>(?:di sini|kat sini|ya|deh|la|lah|banget|$)
        (?:anak (?:sd|tk|paud|kecil)|bayi|balita|bocah sd|keponakan)<16>(?:aja|saja|juga|pun)<6>(?:tau|tahu|ngerti|paham|mudeng)
        (?:iq|wawasan|pendidikan|otak|level)(?:nya)?<6>(?:kakak |anda |kamu |lu )?(?:berapa|jongkok|rendah|segitu|cetek|minim|tiarap)
        (?:mimpi|ngimpi|ngayal)<4>(?:aja|kali|terus|di siang)|(?:katanya|ngakunya|gayanya|lagaknya) (?:orang |anak )?(?:kaya|sultan|pintar|kuliahan|berpendidikan|sarjana)
        (?:ngakak|ketawa|terharu) (?:saya|kami|aku|satu (?:toko|gudang))|air mata buaya|(?:jago|bakat|cocok|pantes|pantas|mending)<6>(?:jadi )?(?:akting|main sinetron|pemain sinetron|pelawak|aktris|aktor|artis)|(?:ngutang|nabung|kerja|pinjol)<3>(?:dulu|sana)(?= |,|\.|!|$)<4>(?:kak|deh|gih|sana|kalau|kalo|ya|baru)`,
      unless: phrases`
        coba ukur
        (?:kesalahan|kebodohan|kelalaian|salah|keteledoran)(?:nya)?<4>(?:dari )?(?:kami|saya|tim|toko|gudang|kurir)
        (?:mohon maaf|minta maaf|maaf (?:atas|sekali|banget|karena|ya kak|ya bun|ya kakak|sebelumnya|kak))
        (?:lem|makanan|pakan|kandang|boneka|kalung|mainan|tempat|obat|vitamin|baju|shampo|motif|gambar|kostum|gantungan)(?:nya)?<6>(?:anjing|monyet|babi|kucing|gila|sampah)
        (?:tas|kantong|plastik|tempat|kotak|bak) sampah
        ${NO}<4>(?:rewel|cerewet|ribet|bodoh|gila|salah ${YOU}|kesalahan ${YOU}|jelek)
        (?:obat|tetes|kacamata|lensa|masker) mata`,
    },
    {
      id: "id/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:kami|saya|kita|gue|gw|aku|akan|bakal|bisa|nanti)(?:nya)?<8>(?:laporkan|melaporkan|laporin|tuntut|menuntut|blokir|memblokir|blok|blacklist|viralkan|memviralkan|viralin|sebarkan|menyebarkan|sebar|datangi|mendatangi|samperin|cari|santet|hajar|polisikan|penjarakan|posting|permalukan|pidanakan|teror|somasi|gugat)(?:nya)?<6>(?:${YOU}|akun|alamat|rumah|data|foto|nomor|nama|identitas|muka)
        (?:awas|hati-?hati|ingat|jangan macam-?macam|jangan main-?main|tunggu|lihat)(?:nya)?<10>(?:ya |saja |aja |kamu|anda|lu|lo|kalau|pembalasan|akibatnya|nanti|balasannya|karma)
        (?:anda|kamu|kakak|lu|lo) (?:akan|bakal|pasti) (?:menyesal|nyesel|kami laporkan|kami tuntut|kami blokir|kena (?:karma|azab|akibat\w{0,3}|sial)|rugi sendiri|dilaporkan|diblokir|berurusan|tahu akibatnya|celaka)
        (?:kami|saya|gue) (?:tahu|tau|punya|simpan|ada)(?:nya)?<4>(?:alamat|rumah|nomor|data|identitas)(?:nya)?<4>(?:${YOU}|rumah|pribadi)
        (?:polisi|pengacara|hukum|jalur hukum|penjara|pengadilan|uu ite|pencemaran nama baik|somasi)(?:nya)?<25>(?:kalau|jika|kalo|anda|kamu|akan|kakak|laporkan|tuntut|tempuh|kami)
        (?:kami|saya|akan|bisa)(?:nya)?<12>(?:jalur hukum|ranah hukum|ke polisi|lapor polisi|pencemaran nama baik|uu ite)
        (?:kalau|jika|kalo|bila|sekali lagi|berani)(?:nya)?<25>(?:ulasan|review|bintang|komplain|retur|lapor|protes|cancel|rating)(?:nya)?<25>(?:kami|saya|akun|akan)(?:nya)?<6>(?:blokir|laporkan|tuntut|blacklist|viralkan|sebarkan|tidak (?:akan )?(?:bantu|layani)|batalkan)
        (?:alamat|rumah|nomor|foto|data|identitas)(?:mu|lu| kamu| anda| kakak| awak| kau)<10>(?:saya|kami|aku|gue|ada sama|sudah kami|udah)<6>(?:simpan|pegang|catat|tahu|tau|sebar|punya|saya)
        (?:awas|siap-siap|tunggu|lihat|liat)<4>(?:ya|aja|saja|kalau|kalo|lu|kamu|nanti)|(?:berani|coba)<4>(?:lapor|komplain|kasih bintang|review|retur|ngadu)<30>(?:tahu sendiri|liat|lihat|akibat|awas|urusan|kami|saya|siap)
        (?:ketemu|jumpa|sampai jumpa|tunggu|kita)<12>(?:di |kat )?(?:kantor polisi|balai polis|polsek|polres|pengadilan|mahkamah|balai)`,
      unless: phrases`
        (?:laporkan|melaporkan|lapor|teruskan|cari|sampaikan)(?:nya)?<12>(?:ke |kepada |masalah |kendala |hal |keluhan )?(?:kurir|ekspedisi|gudang|shopee|lazada|tokopedia|tim|pihak|jne|j&t|untuk (?:kakak|anda)|bantu)
        (?:hati-?hati|waspada)(?:nya)?<12>(?:penipu\w{0,3}|saat|dengan|panas|tajam|pecah|di jalan|ya kak)
        (?:maaf|mohon maaf)`,
    },
    {
      id: "id/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:kafir|murtad|non ?muslim|orang (?:islam|kristen|hindu|buddha|budha|katolik|konghucu|ateis|muslim|beriman|yahudi)|umat (?:islam|kristen|muslim|hindu|katolik)|sesama muslim|saudara seiman|agama (?:\w{2,8} )?(?:kamu|anda|kakak|kami|saya|islam|kristen|hindu|buddha|lain|mu|sesat)|ateis|syirik|musyrik|haram jadah|azab|dosa|neraka|masuk surga|laknat)
        (?:tuhan|allah|yesus|nabi|dewa|gusti)(?:nya)?<8>(?:akan|pasti|maha|marah|membalas|melihat|tahu|menghukum|murka|tidak tidur|tidak suka|lihat|balas|menguji)
        (?:hidup|dukung|pilih|coblos|mendukung|anti|bela|boikot|ganyang|lawan|ganti|gara-gara|turunkan|salah|rezim|era|pemerintahan|kebijakan|pendukung|fans|kubu)(?:nya)?<4>(?:jokowi|prabowo|anies|ganjar|megawati|gibran|presiden|pemerintah|pdip|gerindra|pks|golkar|partai|komunis|pki|israel|palestina|ukraina|rusia|china|cina|amerika|taiwan|paslon|rezim|cebong|kadrun)
        (?:jokowi|prabowo|anies baswedan|ganjar pranowo|megawati|gibran|trump|biden|putin|xi jinping|netanyahu|pki|cebong|kampret politik|kadrun|mahathir|anwar ibrahim)
        (?:pemerintah|presiden|menteri|dpr|politisi|pejabat|rezim)(?:nya)?<10>(?:korup\w{0,3}|bodoh|zalim|gagal|payah|curang|bobrok|tidak becus|gak becus|sampah|jahat)
        (?:taiwan|papua|tibet|hong ?kong|krimea|palestina|gaza|israel|natuna|kashmir|xinjiang|laut cina selatan|ambalat|ukraina|timor)(?:nya)?<10>(?:adalah|itu|bagian|milik|bukan|merdeka|harus|dijajah|penjajah|terjajah|akan|wilayah|negara)
        (?:pilpres|pilkada|pemilu|politik|khilafah|syariat|zionis|teroris|genosida)
        (?:dasar|khas|biasa|semua|kayak|kaya|namanya|begitulah|typical|emang|memang)(?:nya)?<4>(?:${NATIONS})
        (?:${NATIONS})(?:nya)?<4>(?:itu |memang |emang |selalu |semua |pada |suka |kebanyakan ){1,3}(?:\w{3,12})
        (?:hanya|cuma|khusus)<8>(?:melayani|jual|layan)<12>(?:yang |sesama )?(?:seiman|muslim|kristen|pribumi|seagama)|seiman|seagama|hidayah|(?:bertobat|taubat|tobat|insaf)<6>(?:lah|dari|sebelum|ya|dong|sana)
        (?:dasar|khas|tipikal|namanya|pembeli|orang|warga|suku|penduduk|orang-orang)<4>(?:\w{3,12} )?(?:seberang|sana|situ|daerah|negeri|kampung|luar|pulau|provinsi|kota)<14>(?:pelit|kedekut|kasar|penipu|males|malas|semua|rata-rata|memang|emang|suka|licik|jorok|gitu|begitu|kayak)
        (?:pemerintah|presiden|partai|menteri|rezim|capres|gubernur|walikota|kerajaan|parti|undi)<10>(?:pilihan|yang|kalian|kamu|kakak|lu|sekarang|awak|korang|anda|tu|itu)<14>(?:kakak|kamu|pilih|dukung|kalian|undi|coblos|bikin|gagal|jahat|mahal|korup|$)
        (?:agama|iman|kepercayaan|kitab|ibadah|sholat|solat|doa)(?:mu|nya)?<6>(?:kamu|anda|kakak|apa|gimana|mana|lu|kalian|yang bener|awak|bermasalah)
        (?:milih|pilih|memilih|nyoblos|coblos|undi|ngundi|dukung)<8>(?:partai|presiden|capres|paslon|parti|caleg|gubernur|calon)(?! warna)
        orang (?:sana|situ|sono|daerah (?:situ|itu|sana))<14>(?:gitu|begitu|suka|emang|memang|pada|semua|terkenal)
        (?:perusuh|provokator|penjilat|antek|buzzer|komunis|bigot|radikal|pengkhianat bangsa|makar)
        (?:dasar|watak|mental|tabiat|kelakuan|beginilah|ginilah|pantes|pantesan)<8>(?:orang|warga|wong|pembeli dari|pembeli asal|suku|bangsa|kaum)<3>\w{3,12}
        (?:pembeli|customer|orang) (?:dari|asal) \w{4,12}<6>(?:suka|memang|emang|rata-rata|kebanyakan|terkenal)<3>\w{3,12}`,
      unless: phrases`
        (?:libur|tutup|cuti|hari raya|selamat|kirim|pengiriman|buka kembali|operasional)(?:nya)?<30>(?:lebaran|idul (?:fitri|adha)|natal|nyepi|waisak|imlek|ramadan|ramadhan|paskah|pemilu|pilkada|galungan)
        (?:pemilu|pilkada|pilpres)(?:nya)?<20>(?:libur|tutup|tetap buka|pengiriman)
        (?:mukena|sajadah|tasbih|salib|rosario|patung|buku|kitab|gamis|hijab|peci|kalung|poster|kostum|baju|kaos|makanan|kurma|produk|papan|kapal)(?:nya)?<10>(?:islam|kristen|muslim|hindu|buddha|katolik|yesus|allah|dewa|papua)
        (?:kirim|pengiriman|ongkir|ke|wilayah|daerah|zona|alamat)(?:nya)?<8>(?:papua|taiwan|hong ?kong|timor|natuna|malaysia)
        (?:buku|novel|majalah|komik|dvd|poster|perangko|prangko|koran|buku bekas|film|skripsi)<30>(?:pemilu|pilpres|pilkada|politik|syariat|khilafah|partai|presiden|genosida|teroris)
        (?:pemilu|pilpres|politik)<30>(?:cetakan|edisi|jilid|halaman|penerbit|penulis)`,
    },
    {
      id: "id/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:insya ?allah|insyaallah|insha ?allah|inshaallah|alhamdulillah|masya ?allah|subhanallah|bismillah|barakallah\w{0,6}|jazakallah\w{0,8}|assalam\w{0,12}|wassalam\w{0,12}|puji tuhan|tuhan memberkati|god bless|semoga (?:allah|tuhan)|amin|aamiin)`,
      unless: phrases`
        (?:merek|brand|nama|pak|bapak) amin`,
      rewrite: "",
    },
    {
      id: "id/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:kami|saya|kita|toko|admin|akan|bisa|siap|bersedia|pasti|nanti|kami akan|saya akan)(?: akan| bisa| siap| bersedia| pasti| langsung| segera| juga| kami| bantu| usahakan| mau| beri| berikan){0,3} (?:refund|merefund|kembalikan (?:uang|dana|selisih|dp|ongkir|semua|seluruh|sebagian|penuh|full|\d)|mengembalikan (?:uang|dana|selisih|ongkir|seluruh|sebagian|semua)|kembalikan|ganti (?:rugi|uang|penuh|ongkir|selisih|biaya)|mengganti (?:rugi|kerugian|uang|biaya|ongkir)|transfer balik|kompensasi|(?:kasih|beri|berikan|memberikan|menawarkan|tawarkan|kirim) (?:\w{1,10} ){0,2}(?:kompensasi|refund|diskon|potongan|cash ?back|voucher|ganti rugi|uang|dana|pengembalian)|tanggung (?:ongkir|biaya|ongkos|semua|seluruh|kerugian|\w{3,8})|menanggung (?:ongkir|biaya|ongkos|semua|seluruh|kerugian)|bayar (?:ongkir|biaya|ongkos|selisih|kerugian)|potong harga|proses (?:refund|pengembalian)|direfund|dikembalikan (?:uang|dana|penuh|full|seluruh))
        (?:uang|dana|selisih|ongkir|pembayaran)(?:nya)?(?: ${YOU})?(?: pasti| akan| segera| langsung| bisa| kami){1,3} (?:kami |segera |langsung )?(?:kembalikan|dikembalikan|kembali|refund|direfund|diganti|ganti|transfer|ditransfer|tanggung)
        (?:${YOU})(?: pasti| akan| bisa| langsung| juga){1,2} (?:dapat|mendapat|mendapatkan|menerima|terima) (?:\w{1,10} ){0,2}(?:refund|kompensasi|uang|pengembalian|cash ?back|ganti rugi|dana|diskon)
        (?:refund|pengembalian|ganti rugi|kompensasi|uang kembali) (?:penuh|full|100 ?%|seluruhnya|sebagian|dua kali|2x|langsung)(?! (?:oleh|dari))
        (?:aku|saya|kami|kita|admin|mimin|nanti|toko|habis itu|langsung)<10>(?:kirim|transfer|tf|kasih|beri|balikin|isi|kirimin|gantiin|kembalikan|ganti)(?:in)?<6>(?:saldo|pulsa|uang|dana|cash ?back|duit|selisih|ongkir|separuh|setengah|full|penuh|rp|\d{1,3} ?(?:rb|ribu|k))
        (?:bayaran balik|refund|wang|duit|uang|dana|pampasan|ganti rugi|pengembalian)(?:nya)?<25>(?:akan|kami|saya|bakal)<12>(?:masuk\w{0,4}|kredit\w{0,3}|hantar|pulang\w{0,3}|transfer|bayar|kirim|tf|cairkan|balikin|kembalikan)
        (?:ongkir|kerugian|kerusakan|biaya|ongkos)(?:nya)?<14>(?:kami|toko|saya|aku|kita)<6>(?:tanggung|ganti|bayar|yang tanggung|bayarin|cover|gantiin)
        (?:cash ?back|uang|duit|saldo|pulsa|amplop|bonus|hadiah)<6>(?:rp\.? ?)?\d{1,4} ?(?:rb|ribu|k|perak)<12>(?:dari|langsung ke|masuk ke)<4>(?:aku|saya|kami|toko|mimin|admin|gue|kantong|rekening|dana|ovo|gopay)
        dari (?:kantong|dompet|uang) (?:aku|saya|kami|pribadi|sendiri|gue)`,
      unless: phrases`
        ${PLATFORM}<20>(?:refund|mengembalikan|memproses|proses|mencairkan|kembalikan|meninjau|memutuskan|menyetujui)
        (?:oleh|dari|melalui|lewat|via|ke|pihak) (?:pihak |tim |sistem )?(?:shopee|lazada|tokopedia|tik ?tok|platform|aplikasi|sistem|amazon)
        ${NO}<12>(?:bisa|dapat|boleh|menjanjikan|memastikan|menawarkan|memproses|mengembalikan|berwenang|memutuskan)
        (?:cek|tanya|tanyakan|periksa|ajukan|konfirmasi|teruskan|bahas|koordinasi\w{0,3})(?:nya)?<20>(?:apakah|kemungkinan|dulu|ke tim|ke atasan|bisa)(?:nya)?<20>(?:refund|kompensasi|pengembalian|ganti)
        (?:dikembalikan|direfund|di refund|kembali) ${PLATFORM}
        (?:setelah|kalau|jika|begitu) (?:shopee|lazada|tokopedia|tik ?tok|platform)
        (?:mohon|tolong|silakan|bisa|harap|kakak|anda)<6>(?:transfer|kirim|bayar|tf)
        (?:setelah|sesudah|selepas|begitu)<40>(?:shopee|lazada|tokopedia|tik ?tok|platform|disetujui|diluluskan)|ke (?:shopeepay|saldo shopee|metode)`,
      rewrite: "kami akan memeriksa apa yang bisa kami bantu dan menulis di sini",
    },
    {
      id: "id/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:kami|saya|kita|toko|akan|bisa|siap)(?: akan| bisa| siap| pasti| langsung| segera){0,2} (?:kirim|kirimkan|mengirim|mengirimkan|ganti|mengganti|tukar|kasih|beri|berikan)(?:nya)?<12>(?:barang |produk |unit |yang )?(?:baru|pengganti|pengganti gratis|gratis|ulang|hadiah|bonus|free|sparepart)`,
      unless: phrases`
        ${NO}<12>(?:bisa|dapat|boleh|menjanjikan|memberikan|mengirim)
        (?:pesanan|order|stok) baru`,
    },
    {
      id: "id/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:pasti|dijamin|jamin|kami jamin|janji|kami janji|saya janji|dipastikan|kami pastikan|garansi|menjamin)(?:nya)?<25>(?:sampai|tiba|dikirim|terkirim|diterima|datang|nyampe|jalan|kirim)(?:nya)?<20>(?:hari ini|besok|lusa|sebelum|dalam|tanggal|tgl|minggu|senin|selasa|rabu|kamis|jumat|sabtu|malam|sore|pagi|jam|nanti|tepat waktu|\d{1,2})
        (?:besok|hari ini|lusa|nanti malam|minggu ini)(?:nya)?<6>(?:pasti|dijamin|sudah pasti)(?:nya)?<10>(?:sampai|tiba|dikirim|terkirim|diterima|datang|nyampe)
        (?:paling lewat|selewat-lewatnya|paling lambat|paling telat|sebelum|hari ini|esok|besok|lusa|malam ini)<30>(?:sampai|tiba|terima|nyampe|dihantar|dikirim|mendarat|nyampai)<40>(?:janji|confirm|dijamin|pasti|gerenti|jamin|fix|suer|sumpah)
        (?:barang|paket|pesanan|parcel)(?:nya)?<25>(?:sampai|tiba|nyampe)<20>(?:paling lambat|paling lewat|besok|esok|hari ini|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|jumaat)<14>(?:janji|pasti|dijamin|fix|confirm|gerenti)
        (?:paling lambat|paling lewat|selewat-lewatnya|sebelum|maksimal)<30>(?:di tangan|sampai|tiba|nyampe|mendarat|dalam tangan)<30>(?:janji|pasti|jamin|dijamin|confirm|suer)
        (?:paling lambat|paling lewat|maksimal)<4>(?:besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|tanggal|tgl|\d)<20>(?:sudah|dah|udah)<6>(?:di tangan|sampai|tiba|nyampe)`,
      unless: phrases`
        ${NO}<15>(?:menjanjikan|janji|menjamin|jamin|memastikan|bisa pastikan|dapat dipastikan|pasti)
        (?:estimasi|perkiraan|kira-kira|biasanya)`,
      rewrite: "silakan lihat perkiraan tiba di rincian pesanan",
    },
  ],
};
