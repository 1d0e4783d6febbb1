import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:shopee|shope|sopi|tokped|tokopedia|toped|tiktok(?: ?shop)?|lazada|bukalapak|blibli|platform|pihak (?:aplikasi|marketplace)|marketplace|pusat resolusi|aplikasi)";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|ig|insta(?:gram)?|twitter|x|medsos|sosmed|sosial media|media sosial|media konsumen|youtube|yt|story|stories|fyp|grup\\w{0,3}|group|forum|threads?|google|internet|status wa)";
const LOW =
  "(?:(?:bintang|bntang|btg|rating|nilai) ?(?:nya )?(?:1|satu|terendah|rendah|paling rendah|jelek|buruk|nol|0)|(?:ulasan|review|penilaian|komen\\w{0,3}|komentar|feedback|testi)(?:nya)? (?:\\w{1,10} )?(?:jelek|buruk|negatif|pedas|terburuk|terjelek|jujur|apa adanya)|penilaian terburuk|b1|\\*1|1\\*)";
const TOP =
  "(?:bintang ?(?:5|lima)|(?:ulasan|review|rating|penilaian|testi) (?:\\w{1,8} )?(?:bagus|baik|positif|bagus2)|b5|5 bintang)";
const PART =
  "(?:tangan|kulit|muka|wajah|kaki|mata|bibir|leher|kepala|jari|badan|perut|mulut|lidah|rambut|telinga|hidung|paha|punggung|anak|adek|adik|bayi|cucu|kucing|anjing|suami|istri|ibu|mama|bapak|ponakan|keponakan|dedek|lengan|jempol)(?:ku|nya|mu|an)?";
const DATA =
  "(?:data(?:ku|nya)?|data pribadi(?:ku)?|nomor\\w{0,2}|nomer\\w{0,2}|no(?: ?hp| ?telp| ?wa)?|alamat(?:ku|nya)?|kontak(?:ku)?|nama(?:ku)?|foto(?:ku)?|info(?:rmasi)?|ktp(?:ku)?|akun(?:ku)?|identitas(?:ku)?)";

/** Indonesian, from formal to chat spelling, Javanese and Medan colouring included. */
export const idRules: RuleSet = {
  language: "id",
  rules: [
    {
      id: "id/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        (?:ku|saya |aku |gue |gw |tak |sy |q )?(?:kasih|kasi|beri|bri|kukasih|kukasi|kuberi|ngasih|tulis|kutulis|nulis|buat|kubuat|bikin|taruh|post|posting|dapat|siap2|siap-siap|nilai|terima|auto|fix|langsung|jadi|pasti|bakal)<20>${LOW}
        ${LOW}<16>(?:saya|aku|kutulis|aja|saja|lah|nih|menanti|cukup|buat|untuk|kukasih|kuberi|nanti|ntar|dari|meluncur|otw|pasti|sekalian|siap|atau|kalau|klo|kalo)
        (?:atau|kalau (?:tidak|nggak|gak)|klo ?ga\w{0,1})<8>${LOW}
        ${LOW}$
        (?:tunggu|lihat|liat|tengok|jangan salahkan|awas)<14>(?:ulasan|review|penilaian|komen\w{0,3}|rating)\w{0,3}
        (?:hancurkan|hancurin|jatuhkan|jatuhin|turunkan|turunin|rusak)<8>(?:penilaian|rating|reputasi|nama)`,
      unless: phrases`
        (?:liat|lihat|baca|ada|banyak|beberapa|kenapa|knp|kok)<14>(?:yg |yang )?(?:kasih |kasi |ngasih |beri |dapat )?${LOW}
        (?:ga|gak|tidak|tdk|nggak|ngga|bukan|jangan|gamau) (?:akan |bakal |mau |pernah |tega |jadi )?(?:kasih|kasi|beri|ngasih|tulis|buat)
        (?:salah pencet|kepencet|ga sengaja|gak sengaja|tidak sengaja|maaf|salah (?:klik|ketik))
        (?:bagus|mantap|puas|suka|recommended|keren|makasih|terima kasih|sesuai)`,
    },
    {
      id: "id/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:ku|tak ?|di|mem|me|nge)?viral(?:kan|in|in nih|kn|\s?in aja)?<30>(?:toko|ya|nih|lho|loh|biar|kalau|klo|di|ke|lama|nanti|ntar|aja|kalian|ini)
        (?:ku|akan |bakal |mau |saya |gue |gw |aku |tak )(?:viralkan|viralin|viral|memviralkan)
        (?:kuviralkan|kuviralin|takviralin|viralin|viralkan)
        (?:spill|kuspill|ngespill|spil)<16>(?:toko|kalian|di|ke|biar|nih|seller|penjual|lu|kamu)
        (?:posting|kuposting|post|upload|kuupload|share|kushare|sebar|kusebar|sebarin|sebarkan|up|ceritain|ceritakan|bikin thread|bikin video|bikin konten|bongkar|kubongkar|umumin|expose|tag)<30>${SOCIAL}
        (?:biar|supaya|agar)<12>(?:orang|semua|org|pembeli|yang lain|yg lain|netizen|seindonesia|dunia|pada|followers?)<12>(?:tau|tahu|lihat|liat|hati|waspada|kapok|ga beli|jangan|gak)
        (?:kubongkar|bongkar|beberkan|kubeberkan|expose|permalukan)<14>(?:toko|kalian|kebusukan|penipuan|kelakuan|bobrok)
        (?:bikin|buat|kubikin|kubuat) (?:thread|utas|video|konten|vt)<16>(?:x|twitter|tentang|biar|soal|toko|tiktok|ini|kelakuan)
        (?:media konsumen|surat pembaca)`,
      unless: phrases`
        (?:bagus|mantap|suka|rekomen\w{0,6}|promosi\w{0,3}|endorse|kolab\w{0,6}|affiliate|afiliasi|cantik|keren|puas|unboxing|haul|kerja ?sama|review produk|lucu|racun|gemes)
        (?:liat|lihat|tau|tahu|nemu|dapat) (?:dari|di|dr) ${SOCIAL}
        (?:lagi|yang|yg|sedang|udah|produk) viral (?:itu|ini|di|kan|banget|ya)`,
    },
    {
      id: "id/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        charge ?back\w{0,3}|sanggahan?(?: transaksi)?|(?:menyanggah|sanggah|dispute|bantah)<14>(?:transaksi|bank|kartu|tagihan|paypal)
        (?:lapor\w{0,4}|ku ?lapor\w{0,3}|melapor\w{0,3}|dilapor\w{0,3}|report|kureport|ngelapor\w{0,2}|adu(?:in|kan)?|mengadu\w{0,3}|komplain\w{0,2}|komplen|eskalasi|banding)<30>(?:ke |kepada |sama |di |pihak )?${PLATFORM}
        (?:ajukan|ajuin|kuajukan|diajukan|mengajukan|ngajuin|buka|bukain|buat|kubuat|bikin|naikin|open)<16>(?:banding|sengketa|dispute|komplain|komplen|sanggahan|klaim|claim|keluhan resmi)<20>(?:ke|ke pihak|di|${PLATFORM}|bank|ya|udah|aja|tunggu|sdh|dulu|biar|paypal|kartu)
        (?:report|lapor\w{0,3}|kulapor\w{0,3}) (?:aja |saja )?(?:toko|tokonya|toko ini|penjual|seller|akun|lapak)\w{0,3}
        (?:toko|tokonya|lapak|akun)<14>(?:saya|aku|udah|sudah|akan|bakal|ku)<6>(?:lapor\w{0,4}|report|adukan)
        (?:sengketa|dispute|komplain resmi|a-to-z)<14>(?:dibuka|sudah|udah|di|ke|paypal|bank)
        banding<10>${PLATFORM}
        ${PLATFORM}<14>(?:yang|yg|biar|sudah|udah|akan|bakal) (?:\w{1,8} )?(?:putus\w{0,4}|tahan|menahan|blokir|banned?|tutup|turun tangan|tindak)
        (?:biar|supaya)<10>(?:toko|lapak|akun)<8>(?:ditutup|dibanned?|diblokir|kena)
        (?:bank|cc|kartu kredit)<16>(?:tarik|batalkan|batalin|reversal|chargeback|kembalikan|blokir) (?:\w{1,8} )?(?:dana|transaksi|uang|pembayaran)`,
      unless: phrases`
        (?:polisi|ylki|bpsk|pengadilan|dinas|kominfo|bpom)
        (?:kurir\w{0,3}|driver\w{0,3}|ekspedisi\w{0,3}|pengirim)
        (?:lapor|report)<10>(?:ke )?(?:admin|gudang|kak|bang|min)
        (?:voucher|garansi|gratis ongkir|cashback|koin|promo)
        (?:ga|gak|tidak|bukan|jangan) (?:mau |akan |usah )?(?:komplain|lapor\w{0,2}|dispute)`,
    },
    {
      id: "id/legal/lawyer, court or lawsuit",
      flag: "legal",
      pattern: phrases`
        (?:pengacara|lawyer|advokat|kuasa hukum|lbh)(?:ku|nya)?<20>(?:saya|aku|ku|gue|gw|akan|bakal|sudah|udah|yang|yg|siap|urus|ngurus|hubungi|kirim|keluarga|bicara|turun|somasi|$)
        (?:surat|pakai|pake|lewat|sama|konsultasi|hubungi|ke|sewa|dari|dr)<10>(?:pengacara|lawyer|advokat|kuasa hukum|lbh)
        (?:pengadilan|meja hijau|persidangan)
        (?:jalur|ranah|proses|langkah|tindakan|tuntutan|bantuan|upaya) hukum
        somasi|(?:gugat|menggugat|kugugat|gugatan|kutuntut|kami tuntut|saya tuntut|menuntut (?:toko|anda|kalian)|pidana\w{0,3}|pidanakan|perdata|perkarakan)
        uu (?:ite|perlindungan konsumen|pdp)|undang-?undang|melanggar hukum|pasal \d{1,4}`,
      unless: phrases`
        (?:baju|kostum|toga|mainan|buku|hadiah|kado|kaos|skripsi|jubah)
        (?:teman|suami|istri|pacar|kerja|calon) (?:\w{1,5} )?(?:pengacara|lawyer)(?! (?:saya|ku|akan|siap))
        alamat<20>pengadilan
        (?:jas|kemeja|baju|sidang|acara|gedung)<24>pengadilan
        (?:kirim|dikirim|antar) ke (?:kantor )?pengadilan`,
    },
    {
      id: "id/legal/police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:lapor\w{0,4}|ku ?lapor\w{0,3}|melapor\w{0,3}|aduin|adukan|bawa|kubawa|ku bawa|ke|kantor|laporan|telp|panggil|urusan|sama|dicari|hubungi|surat)<16>(?:polisi|polsek|polres|polda|kepolisian|siber|cyber crime|bareskrim|bhabin\w{0,8}|pihak berwajib|pihak berwenang|yg berwajib|yang berwajib)
        (?:polisi|polsek|polres|polda|bareskrim)<10>(?:yang|yg|aja|saja|siber|cyber|akan|biar|datang|urus)
        ylki|bpsk|penyelesaian sengketa konsumen|bpkn|lembaga (?:perlindungan )?konsumen|perlindungan konsumen|dinas perdagangan|disperindag|kemendag|kementerian perdagangan|kominfo|komdigi|ojk|ombudsman|patroli ?siber
        (?:lapor\w{0,4}|adukan|aduin|kulapor\w{0,3})<14>(?:bpom|bea cukai|ditjen|kementerian|mui|lapor\.go\.id|pemerintah|dinas)`,
      unless: phrases`
        (?:rumah|kantor|depan|sebelah|dekat|samping|seberang)\w{0,2}<14>(?:polisi|polsek|polres)<30>(?:hari|kurir\w{0,3}|kirim|sampai|ongkir)
        (?:baju|kostum|mainan|topi|seragam|mobil|mobilan|lego|stiker|boneka|helm) (?:\w{1,8} )?polisi
        (?:terdaftar|izin|ijin|nomor|ada|udah) (?:di )?(?:bpom|ojk)
        polisi (?:tidur|pulangan|asuransi)
        (?:takut|dicegat|ditilang|tilang|kena tilang|razia)
        (?:kirim|dikirim|antar) ke (?:kantor )?(?:polisi|polsek|polres)`,
    },
    {
      id: "id/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        ${PART}<30>(?:melepuh|terluka|luka\w{0,4}|berdarah|kebakar|terbakar|bengkak|bentol\w{0,3}|gatal\w{0,4}|gatel\w{0,4}|merah2|kemerahan|ruam|iritasi|alergi|perih|terpotong|kepotong|keiris|kegores|tergores|tersayat|kejepit|terjepit|ketimpa|tertimpa|kesetrum|muntah\w{0,4}|muntah-muntah|mencret|keracunan|pingsan|sesak|tersedak|keselek|bernanah|mengelupas|ngelupas|breakout|ketusuk|tertusuk|patah|lebam|bisul\w{0,3}|jerawatan|bruntusan)
        (?:melepuh|luka|bengkak|gatal2?|gatal-gatal|gatel\w{0,3}|bentol\w{0,3}|ruam|iritasi|alergi|perih|bruntusan|breakout)<24>${PART}
        (?:keracunan|kesetrum|tersetrum|nyetrum|menyetrum|disetrum|kena setrum|tersedak|keselek|ketelen|tertelan|ketelan|menelan|muntah-muntah|muntah2|pingsan|mimisan)
        (?:masuk|ke|dibawa ke|bawa ke|dilarikan ke|di|larikan ke|sampai|sampe) (?:rs|rumah sakit|ugd|igd|puskesmas|klinik|dokter(?: kulit)?)<20>(?:gara|karena|krn|abis|habis|setelah|sesudah|pakai|pake|$)
        (?:gara2?|gara-gara|karena|krn|abis|habis|setelah|sesudah|sejak|pas)<24>(?:sakit perut|diare|mencret|muntah|alergi|iritasi|gatal\w{0,4}|gatel\w{0,3}|ruam|masuk rs|opname|sesak napas|dokter|ugd|igd)
        (?:hampir|hampi?r2|nyaris|untung (?:ga|gak|tidak|nggak))<12>(?:mati|celaka|kecelakaan|meninggal|buta|tewas|tertelan|ketelen|jatuh|nabrak|tersedak|kena mata)
        (?:jatuh|kecelakaan|celaka)<16>(?:gara2?|gara-gara|karena|krn|terluka|luka|berdarah)`,
      unless: phrases`
        (?:apakah|aman|apa|bikin|bisa|bs|takut|takutnya|kalau|klo|kalo|cocok|buat|utk|untuk)<24>(?:iritasi|alergi|gatal\w{0,4}|gatel\w{0,3}|perih|nyetrum|kesetrum|jerawatan|ruam|tertelan|ketelen|sensitif|luka|berjerawat|bruntusan|breakout)
        (?:ga|gak|gk|tidak|tdk|nggak|ngga|ngak|anti|tanpa|bebas|no) (?:bikin |menyebabkan |menimbulkan |ada |pernah )?(?:iritasi|alergi|gatal\w{0,4}|gatel\w{0,3}|perih|nyetrum|panas|luka|breakout)
        (?:obat|salep|minyak|krim|sabun|plester|perban) (?:\w{1,8} )?(?:gatal|luka|alergi|iritasi|bisul)
        (?:tas\w{0,3}|sofa|dompet|jok|jaket|layar|kaca|body|casing|kardus|box|boneka|mainan)<14>(?:luka|patah|kegores|tergores|gores)
        (?:merek|merk|toko|produk) (?:lain|sebelah)`,
    },
    {
      id: "id/safety/fire, shock or danger",
      flag: "safety",
      pattern: phrases`
        (?:meledak|meletus|ngeledak|meleduk|meledug|kebakar|terbakar|kebakaran|gosong|hangus|konslet|korslet\w{0,4}|korsleting|konsleting|arus pendek|mengeluarkan api|keluar (?:api|asap|percikan|asep)|berasap|percikan api|ngebul|ada api|api keluar|asap keluar|asep|meleleh|kembung<16>panas)
        (?:rem|ban|gas|tabung)\w{0,3}<8>(?:blong|bocor|meledak)
        (?:bahaya|berbahaya|membahayakan)<14>(?:bgt|banget|sekali|kak|ini|nih|buat|untuk|bagi|anak|nyawa|$)
        (?:mengandung|ada) (?:merkuri|racun|formalin|zat berbahaya)<12>(?:ini|ternyata|kata|produk|$)
        (?:pecahan kaca|beling|paku|jarum|belatung|ulat)<14>(?:di dalam|dalam|di makanan|nya)`,
      unless: phrases`
        (?:apakah|apa|aman|takut|kalau|klo|kalo|anti|tahan|mudah|gampang|bisa|bs|ga|gak|tidak|tdk|cepat|resiko|risiko|pernah)<12>(?:meledak|kebakar|terbakar|korslet\w{0,4}|konslet|api|gosong|bahaya|berbahaya|meleleh|bocor|nyetrum|panas)
        (?:coklat\w{0,3}|cokelat\w{0,3}|keju|lip|lilin|es|mentega|gula)<16>(?:meleleh|lumer)
        (?:alarm|detektor|sensor|tombol|alat|roti|kue|garansi)<20>(?:kebakaran|api|asap|gosong|hangus)
        (?:biar|supaya|agar|jangan) (?:ga |gak |tidak )?(?:kebakaran|gosong|hangus|meleleh)
        hangus<8>garansi
        (?:warna|rasa|penjualan|promo|harga|bakar|sambal|pedas\w{0,3}|ayam|kerupuk)<12>(?:meledak|kebakar|terbakar|gosong|bakar)`,
    },
    {
      id: "id/counterfeit_claim/says it is fake or copied",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:palsu|bajakan|tiruan|kw\d{0,1}|abal-abal|abal2|imitasi|replika|rekondisi|tembakan|aspal|oplosan|barang kw)
        (?:bukan|bkn|gak|ga|tidak|tdk|nggak|ngga)(?: barang| produk| yang| yg)?<6>(?:asli|ori|original|orisinal|orisinil|resmi|autentik|genuine|authentic)
        (?:bilang\w{0,3}|katanya|ngakunya|klaim\w{0,3}|ditulis|judulnya|deskripsi\w{0,3})<12>(?:ori|asli|original)<24>(?:ternyata|tapi|tp|malah|kok|eh|padahal|boong|bohong)
        (?:menjiplak|jiplak|dijiplak|plagiat|mencuri desain|nyontek desain|niru|meniru|ngejiplak)<20>(?:desain|merek|merk|brand|motif|produk|foto|karya|logo)
        (?:barcode|imei|hologram|qr|nomor seri|serial|no ?bpom|cek bpom)\w{0,3}<12>(?:ga|gak|tidak|tdk|nggak|ngga|bukan)<10>(?:terdaftar|kebaca|terbaca|ada|valid|muncul|cocok|resmi|sesuai|dikenal)`,
      unless: phrases`
        (?:apakah|apa|takut|takutnya|khawatir|jangan-jangan|jangan2|jgn2|kukira|kirain|kira|semoga|jaminan|beda\w{0,2}|cara bedain|bedain|membedakan|banyak|byk|atau|di pasaran|bnyk|ngira|dikira|nyangka|(?:ori|asli|original) atau)<24>(?:oplosan|palsu|kw|bajakan|tiruan|fake|replika|imitasi|abal\w{0,5})
        (?:ini|nya|barangnya|produk\w{0,3}|itu) (?:ori|asli|original|kw|palsu) (?:atau|apa|ato|ap)
        (?:ori|asli|original|kw|palsu) (?:ga|gak|gk|kah|kan|apa|atau|tidak|nggak|ngga)(?: ya| kak| min| gan| bang)?$
        (?:palsu|kw|replika|bajakan|fake) (?:apa|atau|ato) (?:ori|asli|original)
        ga asli (?:apa|atau)
        (?:kw|palsu|bajakan|fake)<4>(?:kah|bukan|atau|gak|ga)(?: kak| min| gan| bang)?$
        (?:bukan|bkn|anti|no|ga|gak|tidak|jangan|jgn) (?:barang |yang |yg |ada |jual |jualan )?(?:kw|palsu|abal\w{0,5}|tiruan|bajakan|imitasi|fake|replika)
        (?:kulit|bunga|tanaman|bulu(?: mata)?|kuku|rambut|gigi|emas|berlian|mutiara|rumput|eyelash) (?:palsu|imitasi|tiruan|sintetis)
        (?:jalan|lantai|campuran) aspal|aspalt?
        (?:toko|sebelah|lain|sebelumnya|kemarin) (?:sebelah|lain|kemarin|dapat|dapet)
        garansi`,
    },
    {
      id: "id/fraud_accusation/scam, cheat or lie",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:penipu\w{0,3}|nipu\w{0,2}|menipu|ditipu|ketipu|tertipu|tipu2|tipu-tipu|tipu|penipuan|modus)
        (?:pembohong|bohong\w{0,3}|boong\w{0,2}|ngibul\w{0,2}|dibohongi|dibohongin|diboongin|membohongi|ngakalin|diakalin|mengakali|akal2an|akal-akalan|dikibulin|kibul\w{0,2}|dusta|pendusta|dikadalin|dibodohi|membodohi|dicurangi|curang|ga jujur|gak jujur|tidak jujur)
        (?:maling|pencuri|mencuri|rampok|merampok|perampok|copet|garong|begal|embat|diembat|ngembat|makan uang|uang haram|rezeki haram|duit haram|nilep|tilep|bawa kabur|dibawa kabur|bawa lari)
        (?:bersekongkol|sekongkol|kongkalikong)
        (?:toko|seller|penjual) (?:\w{1,6} )?(?:abal-abal|abal2|fiktif|bodong|gadungan|siluman)`,
      unless: phrases`
        (?:ada )?(?:yg|yang) (?:nipu|tipu) (?:saya|aku) di (?:fb|ig|facebook|tempat|toko)
        (?:takut|takutnya|semoga|bukan|bkn|jangan|jgn|anti|ga|gak|gk|tidak|tdk|nggak|ngga|trauma|kirain|kira|kukira|sempat|awalnya|no|hati2|hati-hati)<10>(?:penipu\w{0,2}|nipu|ditipu|ketipu|tipu\w{0,3}|scam|bohong|boong|modus|maling|kena tipu|curang|abal\w{0,4})(?! (?:ya|kalian|lu|kau))
        (?:toko|seller|lapak|penjual|olshop) (?:lain|sebelah|sebelumnya)
        (?:anti|kunci|alarm|gembok|cctv)<6>(?:maling|copet|begal|pencuri)
        (?:dari|sama|di) (?:toko )?sebelah
        (?:kisah|cerita|dongeng|novel|buku|film|jilid|komik)
        (?:khawatir|nuduh|menuduh)
        (?:akal bohong|jujur nih|bohong dosa|ga bohong)
        (?:pernah|sering|banyak|udah)<10>(?:ketipu|ditipu|penipu\w{0,2}|kena tipu|scam)`,
    },
    {
      id: "id/refund_abuse/money or a bad review, a good review for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:refund|uang|duit|dana|balikin|kembalikan|kembaliin|balikkan|bayar|ganti rugi|kompensasi|cashback|tf|transfer)<40>(?:atau|ato|apa|klo ga\w{0,1}|kalau (?:tidak|nggak|gak|ga)|kalo (?:ga|gak|nggak)|klo (?:gak|gk|tdk)|jika tidak)<24>(?:bintang|${LOW}|viral\w{0,3}|ulasan|review|hancur\w{0,4}|sebar|posting|penilaian|jelek|rating|ganggu|mengganggu)
        (?:ga|gak|gk|tidak|tdk|nggak|ngga|ndak) (?:di)?(?:refund|balikin|ganti|bayar|kembalikan)<16>(?:${LOW}|bintang 1|viral\w{0,3}|sebar|ulasan jelek)
        (?:kasih|kasi|beri|tf|transfer|bayar|balik|balikin|cashback|refund|diskon|bonus|kirim)<30>(?:nanti|ntar|baru|biar|kubuat|aku|saya|tak|gw|gue|langsung|trus)<14>(?:${TOP}|ubah (?:ulasan|bintang|rating|penilaian)|hapus (?:ulasan|review|bintang))
        (?:mau|klo mau|kalau mau|kalo mau)<8>(?:${TOP}|ulasan\w{0,3} (?:bagus|dihapus|diubah))<16>(?:bayar|tf|transfer|kasih|cashback|refund|bonus)
        ${TOP}<14>(?:asal|syarat\w{0,3}|tapi|tp|kalau|klo|kalo)<12>(?:cashback|transfer|tf|bayar|dikasih|kasih|dibayar|bonus|refund)
        (?:klo|kalau|kalo|jika) (?:ga|gak|tidak|nggak)? ?mau<12>(?:ulasan|review|rating|bintang)\w{0,3} jelek`,
      unless: phrases`
        (?:di )?kartu ucapan|promo toko|event|giveaway
        (?:sudah|udah|udh|barusan|tadi) (?:aku |saya |ku)?(?:kasih|kasi|beri|ngasih) ${TOP}`,
    },
    {
      id: "id/refund_abuse/money back but keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:barang|brg|produk|buku|paket|baju|sepatu)(?:nya)?<12>(?:ga|gak|gk|tidak|tdk|nggak|ngga|ogah|males|malas)<20>(?:balikin|kirim balik|dikirim|kukirim|kembalikan|dikembalikan|kubalikin|kirim|retur|pulangkan|kupulangkan|dibalikin)
        (?:ogah|males|malas|gamau|ga mau|gak mau|tidak mau|tidak akan|ga akan|gak akan|ga bakal|gak bakal|nggak bakal|ngapain)<12>(?:kirim balik|balikin barang|kirim barang|retur|kembalikan barang|ngirim balik|ngirim|repot2? kirim|repot kirim|kirim2)<30>(?:uang|duit|duitnya|uangnya|dana|refund|$)
        (?:uang|duit|dana|refund|pembayaran)<30>(?:barang|brg|produk|buku\w{0,3})(?:nya)?<10>(?:tetap|ttp|buat|untuk|kupakai|kusimpan|simpan|tetep|kubuang|sudah (?:saya |aku )?buang|biar|udah (?:ku)?buang)
        (?:barang|brg|produk)(?:nya)?<10>(?:udah |udh |sudah |uda |dah )?(?:ku|saya |aku |gw |gue |tak )?(?:buang|dibuang|pakai|simpan|kasih orang|jual)<24>(?:uang|duit|dana|refund)<14>(?:full|semua|penuh|balik|kembali|100)
        (?:kubuang|dibuang|buang)<6>(?:barang\w{0,3})<24>(?:uang|duit|dana)`,
      unless: phrases`
        (?:apakah|perlu|harus|wajib|haruskah|mesti)<10>(?:kirim|balikin|dikirim|retur|dikembalikan)
        (?:niat|pernah) dikirim
        (?:ga|gak|tidak|tdk|belum|blm) (?:dikirim|kirim|dikirim2|sampai|sampe|nyampe|datang|jadi)(?! (?:balik|kembali))
        (?:ga|gak|tidak) bisa (?:retur|kirim balik|dikembalikan)`,
    },
    {
      id: "id/off_platform/another messenger, phone or e-mail",
      flag: "off_platform",
      pattern: phrases`
        (?:minta|mnta|boleh|bole|ada|kirim|kasih|mohon|bagi|punya|lewat|via|chat|ke|hubungi|lanjut|pindah|add|tau|tahu|pakai|pake|japri|dm)<14>(?:wa|w\.a|whatsapp|watsap|nomor wa|nomer wa|no wa|telegram|tele|line|no ?hp|no ?telp|no ?telpon|nomor (?:telepon|hp|telpon|handphone)|nomer (?:hp|telpon|telp)|surel|e-?mail)(?:nya|mu)?
        (?:wa|whatsapp|telegram|japri) (?:aku|saya|aja|gue|gw|sy|ku|ya|kan|dong|lah)
        (?:dm|japri|chat) (?:ig|fb|instagram|wa|pribadi|aku di|saya di)
        (?:telp|telpon|telepon|hubungi|call|ditelepon|ditelpon) (?:aku|saya|gue|gw)
        (?:telp|telpon|telepon|hubungi|call|ditelepon|ditelpon|nelpon|nelp)\w{0,2}<14>(?:\d{3,4}[\d -]{4,12}|saya|aku|gw|toko\w{0,3}|sini|langsung)
        (?:bisa|boleh|mau|minta|mohon|tolong|bs) (?:di)?(?:telp|telpon|telepon|call|nelpon|video ?call|vc)
        (?:kirim|email|ke|e-?mail)<24>[\w.]{2,30}@[\w.]{3,30}`,
      unless: phrases`
        (?:kurir|driver|paket|ojol|gojek|grab|pengantar|pengiriman|alamat|penerima|cod|antar)<24>(?:hp|telp\w{0,3}|wa|nomor|nomer|hubungi)
        (?:hp|telp\w{0,3}|wa|nomor|nomer|hubungi|no)<24>(?:kurir|driver|penerima|pengantar|ojol|salah|ganti|ubah|diganti)
        (?:ganti|ubah|salah|koreksi) (?:\w{1,6} )?(?:no|nomor|nomer|alamat)
        (?:nomor|nomer|no)<20>(?:keliru|salah|tercetak|yang benar|kelihatan)
        (?:ga|gak|gk|belum) ada (?:yg|yang)
        (?:ga|gak|tidak) (?:bisa )?(?:ditelp|dihubungi|diangkat)
        (?:smartwatch|konek|notif|bluetooth|smartband)<20>wa
        (?:gak|ga|tidak|tdk) lewat (?:wa|telp)
        (?:kurir|driver)\w{0,3}<20>(?:telp\w{0,3}|nelp\w{0,3}|hubungi)
        (?:jam|case|casing|anti|holder|stand|kabel|cincin)<8>(?:hp|line)
        (?:hapus|sebar\w{0,3}|disebar\w{0,3}|promo|pinjol|telemarketing|nawari\w{0,2}|iklan|otp|kode)`,
    },
    {
      id: "id/off_platform/pay or meet outside the platform",
      flag: "off_platform",
      pattern: phrases`
        (?:bayar|tf|transfer|trf|transaksi|beli|order|cod|cod-?an|deal|pesan)<24>(?:di ?luar|tanpa|ga usah lewat|gak usah lewat|tidak usah lewat|tidak lewat|ga lewat|gak lewat|ga pake|gak pake)<8>(?:${PLATFORM}|aja|saja|sini|app|apk|aplikasi|yuk|yok)
        (?:tf|transfer|trf) (?:langsung|lgsg|lgsung|manual|pribadi)
        (?:langsung|lgsg|lgsung)<8>(?:tf|transfer|trf|bayar)<10>(?:ke )?(?:rek\w{0,7}|bca|bri|bni|mandiri|dana|gopay|ovo|norek)
        (?:minta|kirim|bagi|ada|kasih|boleh) (?:no |nomor |nomer )?(?:rek|rekening|norek)\w{0,3}
        (?:pengembalian\w{0,3}|refund\w{0,3}|uang\w{0,3}|dana\w{0,3})<24>(?:langsung )?ke (?:rek\w{0,7}|bca|bri|dana|gopay|ovo)<24>(?:tidak|ga|gak|aja|saja|saya|aku|langsung|lewat)
        (?:tidak|tdk|ga|gak|gk|nggak|jangan|tanpa)(?: usah| perlu| pake| pakai)? (?:lewat|melalui|via|pakai|pake)? ?(?:shopee|tokped|tokopedia|lazada|tiktok|aplikasi|apk|app|platform|sini)<16>(?:brp|berapa|boleh|bs|bisa|murah|lebih|aja|jadi|harga|ribet|kena|$)
        (?:cod-?an|ketemuan|ambil sendiri|ketemu)<30>(?:tunai|cash|lewat|uangnya|bayar|aja)
        (?:biar|supaya)<8>(?:ga|gak|tidak|nggak) (?:kena|kepotong|ada)<6>(?:admin|biaya admin|potongan|fee|komisi)`,
      unless: phrases`
        (?:bisa|bs|boleh|apakah|terima|support|ada)<6>(?:cod|bayar (?:pakai|pake|lewat|via)|transfer bank|qris|spaylater)<6>(?:ga|gak|gk|kah|kak|tidak|nggak|ya|$)
        (?:sudah|udah|udh|dah|td|tadi|barusan) (?:saya |aku |ku)?(?:tf|transfer|bayar)`,
    },
    {
      id: "id/phishing/asks for codes, passwords or documents, or poses as the platform",
      flag: "phishing",
      pattern: phrases`
        (?:kirim\w{0,3}|sebut\w{0,3}|minta|mohon|kasih|kasi|masukkan|masukan|isi\w{0,3}|beri\w{0,3}|bagi|konfirmasi|butuh|perlu|siapkan|unggah|foto|bacakan|bacain|infokan)<30>(?:kode (?:otp|verifikasi|\d digit|rahasia)|otp|password|kata sandi|sandi|pin(?: atm)?|cvv|(?:foto |scan )?ktp|selfie|buku tabungan|nomor kartu|mobile banking|m-?banking)
        (?:kode|otp)<20>(?:masuk|terkirim|dikirim|salah kirim)<20>(?:hp|telepon|sms|wa|nomor|sebut\w{0,3}|tolong)
        (?:klik|buka|kunjungi|akses|tekan|login di|verifikasi di|daftar di|isi di|isi formulir|cek di|download|unduh|install|instal|pasang)<30>(?:https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,10}\/|link|tautan|\.?apk|[a-z0-9-]{2,40}\.apk)
        (?:toko|akun)<14>(?:akan |bakal |telah |sedang )?(?:diblokir|dibekukan|ditangguhkan|dinonaktifkan|bermasalah|terblokir|disuspend|melanggar)<30>(?:segera|verifikasi|klik|kirim|konfirmasi|login|hubungi|jika|bila)
        (?:selamat|congrats)<24>(?:menang|terpilih|hadiah|undian|mendapat\w{0,3}|beruntung)
        (?:kami|saya|sy) (?:dari )?(?:tim|pihak|cs|admin|petugas|kurir|bank|team)<30>(?:verifikasi|klik|otp|kode|data|pasang|formulir|link|unduh|konfirmasi akun|ktp)
        \w{2,30}\.apk`,
      unless: phrases`
        (?:ga|gak|tidak|belum|blm|kok|kenapa|lupa)<12>(?:otp|kode|password|sandi|pin|link)
        (?:password|sandi|pin|kode)<6>(?:wifi|default|bawaan|gembok|koper|brankas|pos|voucher|promo|resi|warna)
        (?:jangan|jgn|stop)<16>(?:simpan|disimpan|sebar)
        (?:bea cukai|npwp|slot|gacor)
        (?:app|apk|aplikasi)\w{0,3} (?:nya )?(?:minta|perlu|butuh)
        (?:kirim|minta|bagi|kasih) link (?:produk|barang|checkout|pembelian|toko|ke\w{0,3})
        (?:kapan|apakah)<10>(?:giveaway|undian)
        (?:tempat|dompet|casing|gantungan|holder|laminating) (?:ktp|id card)`,
    },
    {
      id: "id/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:anjing|anjg|anjr{1,3}|njing|anjeng|asu|babi|monyet|bangsat|bgst|bgsd|bangsad|bajingan|kontol|kntl|memek|mmk|ngentot|ngntt|jancok|jancuk|cok|dancok|goblok|goblog|gblk|goblk|tolol|tll|bego|bodoh|dungu|idiot|kampret|keparat|brengsek|brngsk|setan|iblis|bedebah|sialan|bacot|bodat|pantek|puki\w{0,3}|lonte|perek|pelacur|kunyuk|kampungan|sinting|bloon|taik|pekok|asuw|cuki\w{0,3}|kimak|laknat|biadab)
        otak\w{0,2} (?:di ?mana|di dengkul|lu|lo|udang|dipakai|kau)
        (?:ga|gak|tidak|nggak) punya otak|otak (?:di )?dengkul
        dasar (?:penjual|toko|admin|orang|cina|jawa|batak|padang|madura|kafir|miskin|sampah|rendahan|kampung|\w{3,10} (?:rendahan|sampah))
        (?:kalian|lu|kamu|admin\w{0,3}|toko) (?:\w{1,6} )?sampah
        (?:ga|gak|tidak) tahu malu|muka (?:tembok|badak)|mulut sampah`,
      unless: phrases`
        (?:makanan|kandang|baju|mainan|kalung|tali|untuk|buat|pasir|vitamin|kutu|daging|minyak|kulit|bulu|susu|gigit) (?:\w{1,10} )?(?:anjing|babi|monyet|asu)
        (?:anjing|babi|monyet|kucing)(?:ku|nya|saya| saya| aku| ku| peliharaan| kecil| ras| golden| poodle)
        (?:saya|aku|gw|gue|maaf|kok|akunya|emang) (?:yang |yg |yg emang |emang |lagi |memang )?(?:bego|bodoh|goblok|tolol|bloon|oon|gaptek)
        (?:bagus|keren|cakep|lucu|gila|murah|enak|mantap)\w{0,3} (?:banget )?(?:anjir|anjing|njir|jancok|cok|asu|anjg)
        (?:anjing|cok|jancok|asu)<3>(?:bagus|keren|mantap|cakep|lucu)
        boneka|stiker|kostum|topeng|gantungan|karakter`,
    },
    {
      id: "id/abuse/threats or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:kubacok|bacok|kubunuh|bunuh|hajar|kuhajar|gebuk\w{0,2}|kugebuk|pukulin|kupukul|gampar|kugampar|tampar|bakar (?:toko|rumah|gudang)|habisi|kuhabisi|golok|parang|celurit|tonjok|kutonjok|injak|obrak-?abrik)<20>(?:lu|kau|kalian|kamu|mu|nanti|ntar|satu2|satu-satu|toko\w{0,2}|ya|semua|gudang|$)
        (?:samperin|datengin|datangi|kudatangi|kusamperin|gerebek|kucari|cari|grebek)<14>(?:gudang|rumah|toko|lu|kalian|kau|alamat)\w{0,3}
        (?:tahu|tau|hafal|tandai|kutandai|ngerti) (?:alamat|rumah|toko|gudang|kau|muka|dimana|lokasi)\w{0,3}<24>(?:tunggu|datang\w{0,2}|awas|hati|liat|nanti|siap|samperin|ku\w{3,9})
        (?:kutandai|tandai) (?:kau|lu|kalian)
        (?:kirim|minta|liat|lihat|mana|send|pap)<10>(?:foto|pap|video) (?:\w{1,8} )?(?:seksi|sexy|bugil|telanjang|tt|toket|hot|syur|pribadi\w{0,2} (?:kamu|dong)|bh)
        (?:open bo|bo ?ga|bo gak|ngamar|check ?in|tidur (?:bareng|sama)|temenin (?:tidur|bobo)|janda (?:ya|kah))
        (?:admin\w{0,3}|cewek|cewe|mbak\w{0,2}|model\w{0,3}|kakak\w{0,3})<14>(?:cantik|montok|bohay|semok|seksi|bening|janda|jomblo)<20>(?:foto|no|nomor|wa|boleh|kirim|pap|jalan|kenalan|main|yuk)`,
      unless: phrases`
        (?:obat|semprotan|racun|basmi|pembunuh) (?:\w{1,8} )?(?:nyamuk|kecoa|tikus|serangga|hama)
        (?:model|baju|gaun|lingerie|dress) (?:\w{1,8} )?(?:seksi|sexy) (?:ini|itu|ada|ready)
        (?:parang|golok|celurit) (?:ini|ada|bahan|ukuran|ready)`,
    },
    {
      id: "id/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:hapus\w{0,3}|dihapus|menghapus|hilangkan|hilangin|buang|diturunkan|turunkan|takedown|cabut|keluarkan|blur)<30>${DATA}
        ${DATA}<40>(?:dihapus|hapus\w{0,3}|jangan disimpan|diturunkan|turunkan|disembunyikan|dihilangkan|keluarkan|diblur)
        (?:data|info|informasi) (?:apa|apa aja|apa saja|pribadi)<24>(?:simpan|disimpan|simpen|punya|miliki|salinan\w{0,2}|kumpul\w{0,3}|dimiliki|ambil)
        (?:simpan|disimpan|simpen|menyimpan)<16>(?:data|info|informasi)<14>(?:saya|aku|ku|gue|pribadi|apa)
        ${DATA}<20>(?:disebar\w{0,3}|sebar\w{0,3}|dijual|jual|bocor|dibocorkan|dipajang|dipakai|dipake|disalahgunakan|dikasih|dibagi\w{0,3}|tampil|kelihatan|keliatan|terpampang|terekspos|tersebar|diposting|dibagikan)
        (?:sebar\w{0,3}|bocor\w{0,3}|jual|pajang|pakai|ambil|kasih|bagi\w{0,3}|posting|tunjukin|bocorkan)<10>(?:data|nomor|nomer|no hp|alamat|foto|kontak)<8>(?:saya|aku|ku|gue|gw|pembeli|pelanggan|orang|customer)
        (?:no|nomor|nomer)\w{0,4}<30>(?:ditelp\w{0,2}|ditelpon|nelp\w{0,3}|nelpon|dihubungi|telp|wa)<24>(?:pinjol|sales|penipu|telemarketing|promosi|orang ga|orang tak|asing|nawarin?|terus|mulu)
        (?:stop|berhenti|jangan)<10>(?:kirim|kirimi|wa|sms|chat|spam)\w{0,2}<10>(?:promo\w{0,3}|iklan|spam|broadcast)
        (?:privasi|uu pdp|perlindungan data|data pribadi)
        (?:tanpa|tidak pernah|tdk pernah|ga pernah|gak pernah|belum pernah) (?:izin|ijin|seizin|mengizinkan|ngizinin|persetujuan)<40>(?:nomor|data|foto|alamat|no|promo|iklan|$)`,
      unless: phrases`
        (?:paket|packing|bungkus|kemasan|pengiriman)<10>(?:privasi|rahasia|polos)
        (?:privasi|rahasia)<10>(?:aman|terjaga|packing|paket|kemasan)
        (?:salah|ganti|ubah|ralat|koreksi|edit|update|perbaiki)<10>(?:alamat|no|nomor|nama)
        (?:kabel|paket|kuota|kartu) data
        (?:smartband|smartwatch|hp bekas|memori|flashdisk|hardisk|laptop)
        (?:nama )?toko ?ku
        (?:anti ?spy|tempered|pelindung|screen|gorden|kaca film) (?:\w{1,8} )?(?:privasi|privacy)?
        foto (?:produk|barang|asli|real|unboxing)`,
    },
  ],
};
