import type { MarketplaceId } from "../../../domain/marketplace";
import { phrases } from "../../../text/patterns/phrases";
import type { PolicyPack } from "../rule";

/** "Not" in its written and chatted forms. */
const NO =
  "(?:tidak|tdk|tak|gak|ga|gk|nggak|ngga|ngg|enggak|engga|kagak|jangan|jgn|belum|dilarang|tanpa|bukan|mohon maaf belum)";
const YOU =
  "(?:kakak|kak|kk|anda|kamu|ibu|bapak|bu|pak|agan|gan|sis|bos|bunda|bun|kalian|pembeli|customer|lu|lo|elo)";
const WE = "(?:kami|kita|saya|aku|admin|mimin|toko|cs|seller|penjual|tim kami|owner|ane|gue|gw)";
const ASK =
  "(?:tolong|mohon|mhn|minta tolong|minta|harap|silakan|silahkan|boleh|bisa|dapat|bantu|dibantu|mending|lebih baik|sebaiknya|baiknya|coba|langsung|yuk|ayo|dimohon|diharapkan|disarankan|saran \\w{3,5})";
const MESSENGER =
  "(?:whats ?app|whatsap|watsap|wa|telegram|tele|we ?chat|line|bbm|viber|signal|discord|messenger|skype|kakao ?talk|zalo)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|threads|medsos|sosmed|media sosial|sosial media)";
const ELSEWHERE =
  "(?:bukalapak|blibli|ebay|etsy|temu|ali ?express|alibaba|taobao|carousell|olx|zalora|jd\\.?id|shein|facebook marketplace|marketplace facebook|fb marketplace|toko ?sebelah)";
const OUTSIDE =
  "(?:di ?luar (?:dari )?(?:aplikasi|platform|shopee|lazada|tokopedia|tik ?tok|amazon|sistem|marketplace|app)|tanpa (?:lewat|melalui|via) (?:aplikasi|platform|shopee|lazada|tokopedia|tik ?tok|marketplace))";
const WALLET =
  "(?:dana|ovo|go ?pay|link ?aja|qris|paypal|wise|western union|usdt|crypto|bitcoin|e-?wallet|dompet digital|pulsa|sea ?bank|shopee ?pay (?:pribadi|kami|saya|ke))";
const BANK =
  "(?:rekening|rek|norek|transfer(?:an)? bank|bank|bca|mandiri|bri|bni|bsi|cimb|permata|danamon|btn|jago|jenius|virtual account pribadi)";
const REVIEW =
  "(?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|feedback|testimoni|testi|komentar|rate)";
const GIFT =
  "(?:hadiah|bonus|voucher|vocer|diskon|potongan|cash ?back|refund|uang|pulsa|saldo|gratis|gratisan|souvenir|kupon|koin|gift|giveaway|kompensasi|rp\\.? ?\\d{1,3}|\\d{1,3} ?(?:rb|ribu|k|%|persen))";
const DISEASE =
  "(?:jerawat|bekas luka|eksim|psoriasis|dermatitis|gatal(?:-gatal)?|ruam|kudis|panu|kurap|asam urat|rematik|radang(?: sendi)?|nyeri(?: \\w{3,10})?|pegal(?: linu|-pegal)?|sakit(?: \\w{3,10})?|kanker|tumor|diabetes|kencing manis|gula darah|darah tinggi|hipertensi|tekanan darah|kolesterol|migrain|pusing|insomnia|susah tidur|stres|depresi|kecemasan|infeksi|keriput|kerutan|flek(?: hitam)?|selulit|stretch ?mark|rambut rontok|kebotakan|ketombe|asma|sesak napas|alergi|flu|pilek|batuk|demam|covid|corona|virus|jamur|kutu air|wasir|ambeien|varises|mendengkur|sembelit|maag|asam lambung|gerd|batu ginjal|ginjal|jantung|stroke|lumpuh|saraf kejepit|impotensi|ejakulasi dini|lemah syahwat|mandul|haid|keputihan|kutil|bisul|luka|penyakit(?: \\w{3,10})?|racun|toksin|minus mata|katarak|rabun|amandel|sinusitis|vertigo|obesitas|bakteri jahat|komedo|bopeng|melasma|hernia|osteoporosis)";
const HEALS =
  "(?:(?:men|me|di)?(?:sembuhkan|nyembuhkan|yembuhkan)|sembuh dari|mengobati|obati|mengatasi|atasi|menghilangkan|hilangkan|ngilangin|hilangin|meredakan|redakan|mencegah|cegah|mengurangi|kurangi|menurunkan|turunkan|nurunin|melawan|membasmi|basmi|membunuh|menyembuhkan|nyembuhin|ngobatin|obat(?: \\w{3,8})?|meringankan|memulihkan|terapi|ampuh (?:untuk|buat|mengatasi|melawan)|manjur (?:untuk|buat)|mujarab (?:untuk|buat)|khasiat\\w{0,3} (?:untuk|buat|mengobati)|menuntaskan|membersihkan|mengeluarkan|detoks)";
const RETURNS =
  "(?:retur|return|refund|pengembalian(?: dana| barang| uang)?|penukaran|tukar(?: barang)?(?! (?:alamat|warna|ukuran|saiz|size|nombor|nomor|nama|kurir|kurier|varian|jadwal|tarikh|pesanan))|komplain|komplen|garansi|klaim)";
const NATIONS =
  "(?:orang (?:cina|china|tionghoa|jawa|batak|padang|madura|papua|sunda|arab|india|malaysia|barat|bule|desa|kampung|indonesia|negro|timur)|cina|bule|negro|yahudi|malon|malaysia|pribumi)";
const INSULT =
  "(?:bodoh|goblok|gblk|tolol|bego|dungu|idiot|stupid|sinting|gila|edan|gendeng|kampungan|norak|udik|miskin|kere|gembel|penipu|pembohong|tukang (?:bohong|tipu|komplain|ngeluh)|maling|pencuri|bangsat|bajingan|anjing|anjir|anj|asu|babi|monyet|kampret|keparat|brengsek|tai|sialan|bacot|cerewet|rewel|bawel|nyebelin|menyebalkan|ribet|lebay|alay|pelit|serakah|munafik|buta|tuli|budeg|budek|katrok|sampah|otak udang|gak punya otak|ga punya otak|tidak punya otak|ngeyel|tak tahu diri|tidak tahu diri|gak tau diri|kurang ajar|gak tau malu|tidak tahu malu|ngawur|pikun|gaptek|jelek)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM =
  "(?:shopee|lazada|tokopedia|tik ?tok(?: shop)?|amazon|platform|sistem|aplikasi|pihak \\w{4,10})";

const NOT: Readonly<Record<"shopee" | "lazada" | "tiktok" | "amazon", readonly MarketplaceId[]>> = {
  shopee: ["tiktok_shop", "amazon", "lazada", "shopify", "other"],
  lazada: ["tiktok_shop", "amazon", "shopee", "shopify", "other"],
  tiktok: ["shopee", "amazon", "lazada", "shopify", "other"],
  amazon: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
};

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:beli|order|pesan|checkout|check out|co|belanja|cek|cari|kunjungi|mampir|lihat|tersedia|ready|ada|jual|jualan|buka|lebih murah|murah|harga|langsung|lewat|pindah|follow|ikuti|cuss|yuk)(?:nya)?<25>(?:di|ke|lewat|via|melalui|dari|pada)(?:nya)?<6>(?:toko |akun |official |link )?${name}
  (?:toko|akun|link|lapak|official store|store) ${name} (?:kami|kita|saya|aku|official|store|ya)
  ${name} (?:kami|kita|saya|official kami|store kami|lebih murah)
  (?:toko|akun|link|lapak|store) (?:kami |kita |saya )?(?:di|yang di|yg di) ${name}`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  ${NO}<20>(?:jual|jualan|buka|ada|tersedia|beli|order|toko|menjual|punya)
  (?:dibeli|membeli|yang ${YOU} (?:beli|lihat|temukan|pesan)|beli sebelumnya|pesanan|pesanannya|kebijakan|cs|pusat bantuan|pihak|akun|aplikasi|voucher|koin|pengembalian|garansi)(?:nya)?<15>${name}
  ${name}<12>(?:cs|yang memproses|memproses|pusat bantuan|akun ${YOU}|pesanan ${YOU})`;

/** Indonesian, as agents write it: polite, chatted and short. */
export const idPack: PolicyPack = {
  language: "id",
  version: 1,
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
        (?:ini|saya kasih|kami kasih|saya beri|catat|save|simpan)(?:nya)?<8>(?:nomor|nomer|kontak|no hp|no wa|email) (?:${WE})`,
      unless: phrases`
        (?:nomor|nomer|no|email|kontak)(?: hp| telepon| telp| wa| telpon| handphone)? (?:kakak|anda|kamu|ibu|bapak|penerima|pesanan|resi|kurir|ekspedisi|terdaftar|yang terdaftar|di alamat|pemesan|order|seri)
        ${NO}<20>(?:bagikan|membagikan|kasih|memberi\w{0,3}|share|kirim|menyebarkan|mencantumkan|tukar|boleh|bisa|dapat)
        (?:kurir|ekspedisi|jne|jnt|j&t|sicepat|gudang kurir|drop ?point|agen|retur|label|resi|konter|buku panduan|manual)`,
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
        aplikasi (?:hijau|sebelah|ijo)|(?:di|ke|lewat|via) (?:si )?(?:hijau|ijo)`,
      unless: phrases`
        ${NO}<8>(?:bisa|boleh|dapat|mau|akan|pernah|diizinkan|diperbolehkan|diperkenankan|melayani|melakukan|menerima|menggunakan|pakai|pake|pindah|menghubungi|hubungi|memiliki|punya|percaya|merespon|ada|usah|perlu|lewat|via|chat)
        (?:casing|case|stiker|sticker|gantungan|kaos|notifikasi|notif|pesan masuk|logo|boneka|smart ?watch|jam tangan|motif|ikon|tombol|panggilan|jam ini)
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
        (?:order|beli|pesan|checkout|transaksi|belanja)(?:nya)?<15>${OUTSIDE}`,
      unless: phrases`
        ${NO}<15>(?:punya|ada|memiliki|jual|menjual|bisa|boleh|dapat|melayani|buka|menerima|disarankan|beli|transaksi)
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
      pattern: sendsTo("(?:shopee|shope|sopi|shopi|toko oren|toko orange|oren)"),
      unless: comesFrom("(?:shopee|shope|sopi|oren)"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:lazada|laz)"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "silakan pesan langsung di toko kami di sini",
    },
    {
      id: "id/other_platform/our shop on Tokopedia or TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo("(?:tokopedia|tokped|toped|tik ?tok(?: shop)?|toko ijo|toko hijau)"),
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
        (?:hemat|hindari|tanpa|bebas|biar gak kena|supaya tidak kena|potong)(?:nya)?<10>(?:biaya|potongan|admin|komisi|pajak)(?:nya)?<10>(?:shopee|lazada|tokopedia|tik ?tok|platform|aplikasi|marketplace|layanan|admin)`,
      unless: phrases`
        ${NO}<15>(?:bisa|boleh|dapat|menerima|terima|melayani|pernah|meminta|minta|melakukan|transfer|bayar|diperbolehkan|mengirim|kirim|perlu|bagikan|membagikan|memberikan|usah|diizinkan|di ?luar)
        (?:saat|ketika|waktu|pada|di|halaman|menu|proses) (?:halaman |menu |proses )?(?:checkout|check out|co|kasir)
        metode pembayaran<20>(?:tersedia|pilih|di aplikasi|lain)
        ${PLATFORM}<15>(?:refund|kembali\w{0,3}|mengembalikan|memproses|diproses|transfer|cairkan|mencairkan|dikirim|meneruskan)
        (?:diproses|dikembalikan|dicairkan|di ?refund|diteruskan) ${PLATFORM}
        (?:dikembalikan|refund|dana|dicairkan|pengembalian)(?:nya)?<20>(?:oleh|dari|melalui|lewat) (?:pihak )?${PLATFORM}
        (?:metode|cara|sumber) pembayaran (?:asal|awal|semula)
        (?:hati-?hati|waspada|penipu\w{0,3}|mengatasnamakan|oknum)`,
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
        (?:kalau|jika|kalo|bila) (?:${YOU} )?(?:mau |bersedia |bisa |berkenan )?(?:batalkan|cancel|membatalkan)(?:nya)?<25>(?:kami|saya|kita|nanti)(?:nya)?<6>(?:kasih|beri|berikan|ganti|bonus|kirim|akan)`,
      unless: phrases`
        (?:jika|kalau|kalo|bila|apabila|karena|sesuai|apakah)(?:nya)?<15>(?:ingin|mau|hendak|jadi|meminta|minta|permintaan|sudah mengajukan|berubah pikiran)
        (?:${YOU})(?:nya)?<4>(?:minta|meminta|ajukan|sudah ajukan|mengajukan)
        ${NO}<12>(?:perlu|usah|bisa|dapat|dibatalkan|batalkan|cancel|membatalkan|dicancel|boleh|khawatir)
        (?:jangan|jgn)(?:nya)?<10>(?:batalkan|cancel|dibatalkan|dibatalin|dicancel)
        (?:cara|langkah)(?:nya)?<10>(?:batal\w{0,4}|membatalkan|pembatalan|cancel)
        (?:untuk|kalau|jika) (?:membatalkan|pembatalan|cancel)(?:nya)?<12>(?:bisa|silakan|silahkan|masuk|buka|klik|pilih|:|kakak|anda)
        (?:otomatis|sistem|oleh shopee|oleh lazada|oleh tokopedia)(?:nya)?<12>(?:dibatalkan|membatalkan|batal|cancel)
        dibatalkan (?:otomatis|oleh sistem|oleh)`,
      rewrite: "kami sedang mencari solusi untuk pesanan ini dan akan menulis di sini",
    },
    {
      id: "id/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:pilih|pilihnya|dipilih|isi|diisi|tulis|ditulis|diklik|pakai|klik|centang|ambil|buat|gunakan|kasih|masukkan|sebut|bilang)(?:nya)?<15>(?:alasan\w{0,3}|opsi|karena|keterangan\w{0,3})?<8>(?:berubah pikiran|ubah pikiran|tidak (?:jadi )?(?:butuh|membutuhkan|ingin|mau)|sudah tidak (?:butuh|ingin|mau|dibutuhkan)|tidak jadi beli|gak jadi beli|ga jadi beli|salah (?:pesan|beli|alamat|order|pilih|varian|checkout)|ubah (?:alamat|pesanan|rincian)|ingin mengubah|mau ganti|ingin ganti|lainnya|lain-lain|alasan pribadi|menemukan (?:yang )?(?:lebih )?murah|nemu yang lebih murah|permintaan pembeli|kesalahan pembeli|pembeli)
        alasan(?:nya)?<20>(?:berubah pikiran|tidak (?:jadi )?(?:butuh|ingin|mau)|sudah tidak (?:butuh|ingin|mau)|salah (?:pesan|beli|alamat|order|pilih)|ubah (?:alamat|pesanan|rincian)|ingin mengubah|mau ganti|lainnya|lain-lain|pribadi|dari pembeli|permintaan pembeli|pembeli)
        (?:jangan|jgn|tolong jangan|hindari)(?:nya)?<10>(?:pilih|isi|tulis|klik|pakai)(?:nya)?<15>(?:stok|penjual|seller|barang kosong|barang rusak|tidak sesuai|kesalahan|salah kirim|toko)`,
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
        (?:jangan|jgn|tolong jangan|mohon jangan|mohon tidak|tidak usah|tanpa|hindari)(?:nya)?<15>(?:kasih|beri|berikan|memberi|memberikan|ngasih|bintang|tinggalkan|tulis|menulis)(?:nya)?<10>(?:bintang|rating|ulasan|review|nilai|penilaian)?<4>(?:1|satu|2|dua|3|rendah|jelek|buruk|negatif|kecil|kurang|dibawah|di bawah)`,
      unless: phrases`
        (?:terima ?kasih|makasih|thanks|trims|tq)(?: banyak| kak| kakak| ya)?(?: atas| sudah| untuk| telah| buat| karena)[^,.]{0,20}(?:ulasan|review|bintang|penilaian|rating|testimoni)
        ${NO}<10>(?:boleh meminta|bisa meminta|akan meminta|pernah meminta|meminta|minta|memaksa)<12>(?:ulasan|review|bintang|rating|penilaian)
        (?:hotel|spesifikasi|produk ini (?:punya|memiliki|dapat)) (?:bintang|rating)`,
      rewrite: "silakan beri ulasan yang jujur",
    },
    {
      id: "id/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:ubah|diubah|mengubah|ganti|diganti|mengganti|gantiin|hapus|dihapus|menghapus|hapusin|edit|diedit|revisi|direvisi|perbaiki|diperbaiki|memperbaiki|perbarui|naikkan|naikin|dinaikkan|menaikkan|tarik|cabut|update|diupdate|ralat|diralat|koreksi|rubah|dirubah|merubah|upgrade|tambah)(?:nya)?<10>(?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|testimoni|testimoninya|komentar|komentarnya)
        (?:ulasan|ulasannya|review|reviewnya|rating|ratingnya|penilaian|penilaiannya|bintang|bintangnya|komentarnya)(?:nya)?<12>(?:diubah|diganti|dihapus|diedit|direvisi|diperbaiki|dinaikkan|dinaikin|dirubah|dicabut|ditarik|diralat|diupdate|dikoreksi|diturunkan)
        (?:bintang )?(?:1|satu|2|dua|3|tiga)(?:nya)?<4>(?:jadi|menjadi|ke) (?:bintang )?(?:5|lima|4|empat)`,
      unless: phrases`
        ${NO}<15>(?:bisa|boleh|dapat|akan|pernah|meminta|minta|perlu|mengubah|menghapus|hapus|ubah)
        (?:pembeli|anda|kakak) (?:selalu )?(?:bisa|dapat) (?:mengubah|mengedit) (?:ulasan|penilaian) (?:dalam|di|lewat|kapan)`,
      rewrite: "terima kasih sudah memberi tahu kami; kami ingin memperbaikinya",
    },
    {
      id: "id/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<30>(?:untuk|kalau|jika|kalo|setelah|apabila|bila|bagi|sebagai|dengan syarat|syaratnya|setiap|tiap|asal|khusus)(?:nya)?<25>(?:${REVIEW})
        (?:kasih|beri|berikan|tulis|tinggalkan|kirim|upload|buat|isi|memberi|memberikan|review|ulas|bintang|ulasan|rating|penilaian|posting|foto)(?:nya)?<25>(?:${REVIEW}|foto|video|kami)?<20>(?:dan |lalu |nanti |akan |untuk |agar |supaya |bisa |langsung )?(?:dapat|dapatkan|dapetin|mendapatkan|mendapat|terima|kami (?:kasih|beri|kirim|berikan|refund|transfer)|klaim|menangkan|berkesempatan|bonus)(?:nya)?<15>${GIFT}
        (?:kalau|jika|kalo|setelah|apabila|bila|asal|begitu) (?:${YOU} )?(?:sudah |mau |bersedia |bisa |telah |udah )?(?:kasih|beri|berikan|tulis|memberi|memberikan|ubah|mengubah|hapus|menghapus|ganti|review|mengulas|upload)(?:nya)?<30>(?:kami|saya|kita|nanti|akan)(?:nya)?<10>(?:kasih|beri|berikan|kirim|refund|transfer|ganti|kembalikan|dapat|dikasih|dikirim|diberi)
        (?:ulasan|review|bintang|penilaian)(?:nya)?<15>(?:berhadiah|dapat hadiah|giveaway|undian|dapat bonus|cash ?back)`,
      unless: phrases`
        ${NO}<10>(?:memberi|memberikan|menawarkan|kasih|boleh|bisa|dapat|ada|berikan)
        (?:terima ?kasih|makasih)(?: banyak)? (?:atas|sudah|untuk|telah)[^,.]{0,20}(?:ulasan|review|bintang|penilaian)`,
      rewrite: "",
    },
    {
      id: "id/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:hubungi|chat|kontak|kabari|bilang|sampaikan|infokan|komplain|beritahu|beri tahu|info|tanya|konfirmasi|lapor)(?:nya)?<25>(?:sebelum|jangan langsung|jangan|daripada|ketimbang|sblm|dulu sebelum)(?:nya)?<20>(?:${REVIEW}|kasih bintang|menilai|mengulas)
        (?:sebelum|daripada|ketimbang|jangan langsung|jangan buru-buru|jgn langsung)(?:nya)?<12>(?:kasih|memberi|memberikan|beri|berikan|menulis|ngasih|klik|mengisi)?<8>(?:${REVIEW})(?:nya)?<30>(?:hubungi|chat|kontak|kabari|bilang|sampaikan|infokan|konfirmasi|info|beri tahu|kami|lapor)
        (?:kalau|jika|kalo|bila|apabila)(?:nya)?<8>(?:tidak|kurang|ada|gak|ga|belum)(?:nya)?<6>(?:puas|cocok|kendala|masalah|sesuai|kekurangan|keluhan|berkenan|kerusakan)(?:nya)?<40>(?:jangan|sebelum|daripada)(?:nya)?<15>(?:${REVIEW})`,
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
        (?:diskon|potongan|voucher)(?:nya)?<20>(?:pembelian|order|pesanan|belanja) (?:berikutnya|selanjutnya)`,
      unless: phrases`
        kode tidak perlu dicetak
        ${NO}<15>(?:ada|memiliki|punya|berlaku|bisa|tersedia|memberikan|menyediakan|dapat)
        (?:sudah|telah) (?:berakhir|habis|kedaluwarsa|expired|selesai)`,
      rewrite: "",
    },
    {
      id: "id/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:hanya|cuma|cuman|khusus|spesial|promo|berlaku)(?:nya)?<6>(?:untuk )?(?:hari ini|malam ini|minggu ini|jam ini|sampai (?:nanti )?malam|besok|sekarang|24 jam|\d{1,2} (?:jam|menit)|beberapa (?:jam|menit))(?: saja| aja| doang)?
        (?:hari ini|malam ini|sekarang) (?:saja|aja|doang|terakhir)
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
        (?:laris|ludes|laku)(?:nya)?<3>(?:keras|manis|terjual|sekali|banget)`,
      unless: phrases`
        promo yang berlaku sekarang
        (?:retur|pengembalian|komplain|refund|banding|klaim|garansi|konfirmasi|pembayaran|tukar)(?:nya)?<25>(?:batas|sebelum|sampai|berakhir|paling lambat|maksimal|tenggat|hari|dalam)
        (?:batas|sebelum|paling lambat|tenggat|masa)(?:nya)?<25>(?:retur|pengembalian|komplain|refund|klaim|garansi|pengiriman)
        (?:segera|cepat|langsung|akan)(?:nya)?<4>(?:kami|di)?(?:proses|kirim|diproses|dikirim|bantu|cek|balas|respon|hubungi|urus|tindak)
        (?:dikirim|pengiriman|kirim|pickup|pick up|libur|tutup|buka|operasional|cut ?off|maintenance|jam kerja|order sebelum jam)
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
        ${NO}<6>(?:akan )?(?:menemukan|nemu|ketemu)<8>(?:harga )?(?:lebih|yang lebih)`,
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
        terjamin(?: \w{3,10})?`,
      unless: phrases`
        ${NO}<10>(?:bisa |dapat |berani |boleh |akan |memberikan |ada |memberi ){0,3}(?:menjamin|jamin|dijamin|memastikan|menjanjikan|jaminan|pastikan)
        (?:garansi|jaminan)(?:nya)?<10>(?:resmi|pabrik|distributor|toko \d|\d{1,2} (?:tahun|bulan|hari)|setahun|sebulan|produsen|shopee|lazada|tokopedia)
        (?:shopee|tokopedia|lazada|platform|hukum|undang)(?:nya)?<6>(?:garansi|jaminan|menjamin)
        garansi shopee
        100 ?(?:%|persen) (?:katun|cotton|polyester|poliester|wol|sutra|linen|kulit|nilon|rayon|viscose|bambu|baterai|daya|terisi|organik katun)
        (?:jika|kalau|bila|agar|supaya|semoga|mohon|cek)(?:nya)?<15>(?:tidak|gak|ga|rusak|pecah|bocor)
        (?:apakah|untuk memastikan|kami cek|akan kami pastikan|pastikan (?:ukuran|alamat|nomor))`,
      rewrite: "sesuai deskripsi produk",
    },
    {
      id: "id/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS}(?:nya)? (?:\w{1,14} ){0,4}${DISEASE}(?:nya)?
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
        (?:menumbuhkan|numbuhin|menghaluskan dan menghilangkan|regenerasi|meregenerasi) (?:rambut|sel|tulang rawan)`,
      unless: phrases`
        ${NO}<15>(?:obat|untuk (?:mengobati|menyembuhkan|pengobatan)|menyembuhkan|mengobati|dimaksudkan|mengklaim|klaim|bisa menjanjikan|menggantikan (?:obat|saran|nasihat)|alat medis|dapat menyembuhkan|bisa menyembuhkan|menangani)
        (?:konsultasi\w{0,3}|tanya|periksa|hubungi|saran|ke)(?:nya)?<8>(?:ke |dengan |pada )?(?:dokter|apoteker|tenaga medis)
        (?:maaf|mohon maaf)(?:nya)?<25>(?:pusing|sakit|stres)
        (?:hentikan|stop)(?:nya)?<10>pemakaian`,
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
        (?:tanpa|no|gak ada|tidak ada) video unboxing<20>(?:komplain|retur|refund|tidak|ditolak|hangus|no|=)`,
      unless: phrases`
        (?:kebersihan|higien\w{0,3}|higienis|pakaian dalam|undang-?undang|hukum|kesehatan|segel|pesanan khusus|custom|makanan|dibuat khusus|personal\w{0,5}|kosmetik|produk digital)
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
        (?:keistimewaan|layanan eksklusif|keunggulan|kelebihan) (?:toko )?kami<15>(?:retur|pengembalian|garansi)`,
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
        (?:tanpa|nol) (?:dampak|polusi)`,
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
        (?:diam|diem|tutup mulut\w{0,3}|berisik|minggat|pergi sana|enyah|mati aja|mati saja|jangan ganggu|jangan nyampah|jangan cerewet|jangan drama)
        (?:sudah|udah|kan sudah|berapa kali)(?:nya)?<6>(?:berkali-kali|berapa kali|ratusan kali|seribu kali|dibilang|dijelaskan|dikasih tahu|dibilangin|harus)(?:nya)?<12>(?:masih|kok|ngerti|gak|tidak|tanya|dijelaskan|juga|saya|kami)
        (?:hebat|pintar|pinter|jenius|bagus) (?:sekali|banget) (?:ya )?(?:anda|kamu|lo|lu|kakak ini|situ)`,
      unless: phrases`
        coba ukur
        (?:kesalahan|kebodohan|kelalaian|salah|keteledoran)(?:nya)?<4>(?:dari )?(?:kami|saya|tim|toko|gudang|kurir)
        (?:maaf|mohon maaf|minta maaf)
        (?:lem|makanan|pakan|kandang|boneka|kalung|mainan|tempat|obat|vitamin|baju|shampo|motif|gambar|kostum|gantungan)(?:nya)?<6>(?:anjing|monyet|babi|kucing|gila|sampah)
        (?:tas|kantong|plastik|tempat|kotak|bak) sampah
        ${NO}<4>(?:rewel|cerewet|ribet|bodoh|gila|salah ${YOU}|kesalahan ${YOU}|jelek)`,
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
        (?:kalau|jika|kalo|bila|sekali lagi|berani)(?:nya)?<25>(?:ulasan|review|bintang|komplain|retur|lapor|protes|cancel|rating)(?:nya)?<25>(?:kami|saya|akun|akan)(?:nya)?<6>(?:blokir|laporkan|tuntut|blacklist|viralkan|sebarkan|tidak (?:akan )?(?:bantu|layani)|batalkan)`,
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
        (?:${NATIONS})(?:nya)?<4>(?:itu |memang |emang |selalu |semua |pada |suka |kebanyakan ){1,3}(?:\w{3,12})`,
      unless: phrases`
        (?:libur|tutup|cuti|hari raya|selamat|kirim|pengiriman|buka kembali|operasional)(?:nya)?<30>(?:lebaran|idul (?:fitri|adha)|natal|nyepi|waisak|imlek|ramadan|ramadhan|paskah|pemilu|pilkada|galungan)
        (?:pemilu|pilkada|pilpres)(?:nya)?<20>(?:libur|tutup|tetap buka|pengiriman)
        (?:mukena|sajadah|tasbih|salib|rosario|patung|buku|kitab|gamis|hijab|peci|kalung|poster|kostum|baju|kaos|makanan|kurma|produk|papan|kapal)(?:nya)?<10>(?:islam|kristen|muslim|hindu|buddha|katolik|yesus|allah|dewa|papua)
        (?:kirim|pengiriman|ongkir|ke|wilayah|daerah|zona|alamat)(?:nya)?<8>(?:papua|taiwan|hong ?kong|timor|natuna|malaysia)`,
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
        (?:refund|pengembalian|ganti rugi|kompensasi|uang kembali) (?:penuh|full|100 ?%|seluruhnya|sebagian|dua kali|2x|langsung)(?! (?:oleh|dari))`,
      unless: phrases`
        ${PLATFORM}<20>(?:refund|mengembalikan|memproses|proses|mencairkan|kembalikan|meninjau|memutuskan|menyetujui)
        (?:oleh|dari|melalui|lewat|via|ke|pihak) (?:pihak |tim |sistem )?(?:shopee|lazada|tokopedia|tik ?tok|platform|aplikasi|sistem|amazon)
        ${NO}<12>(?:bisa|dapat|boleh|menjanjikan|memastikan|menawarkan|memproses|mengembalikan|berwenang|memutuskan)
        (?:cek|tanya|tanyakan|periksa|ajukan|konfirmasi|teruskan|bahas|koordinasi\w{0,3})(?:nya)?<20>(?:apakah|kemungkinan|dulu|ke tim|ke atasan|bisa)(?:nya)?<20>(?:refund|kompensasi|pengembalian|ganti)
        (?:dikembalikan|direfund|di refund|kembali) ${PLATFORM}
        (?:setelah|kalau|jika|begitu) (?:shopee|lazada|tokopedia|tik ?tok|platform)`,
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
        (?:besok|hari ini|lusa|nanti malam|minggu ini)(?:nya)?<6>(?:pasti|dijamin|sudah pasti)(?:nya)?<10>(?:sampai|tiba|dikirim|terkirim|diterima|datang|nyampe)`,
      unless: phrases`
        ${NO}<15>(?:menjanjikan|janji|menjamin|jamin|memastikan|bisa pastikan|dapat dipastikan|pasti)
        (?:estimasi|perkiraan|kira-kira|biasanya)`,
      rewrite: "silakan lihat perkiraan tiba di rincian pesanan",
    },
  ],
};
