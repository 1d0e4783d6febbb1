import { msPack } from "../../../../../lib/replies/policy/packs/ms";
import { expectPack } from "./expect-pack";

/** Replies about a shop on the marketplace `name`. */
const shopAt = (name: string) => ({
  hits: [
    `Lebih murah kalau order di ${name} tuan`,
    `Boleh cek kedai kami di ${name} ya`,
    `Stok ada di ${name} kami`,
    `Jom shopping kat ${name}, harga lebih jimat`,
  ],
  misses: [
    `Maaf, kami tidak menjual di ${name}`,
    `Barang yang dibeli di ${name} hanya boleh diproses di sana`,
    `Kami belum buka kedai di ${name}`,
    "Sila buat pesanan di kedai ini ya",
  ],
});

expectPack(msPack, {
  "ms/contact_detail/own number, address or code offered": {
    hits: [
      "Nombor telefon kami ada dalam kad",
      "Sila call nombor ini ya",
      "Scan kod QR dalam kotak untuk hubungi kami",
      "Boleh hantar gambar ke emel kami",
      "Save nombor saya ya tuan",
    ],
    misses: [
      "Sila semak nombor telefon penerima dalam pesanan",
      "Sila hubungi kami di chat ini",
      "Maaf, kami tidak boleh berkongsi nombor telefon kami",
      "Rider akan call nombor anda sebelum hantar",
    ],
  },
  "ms/contact_detail/asks the buyer for a private contact": {
    hits: [
      "Boleh bagi no wasap tuan?",
      "Hantar emel anda ya",
      "Minta no phone yang aktif, no phone sis",
      "Boleh minta nombor telefon puan",
    ],
    misses: [
      "Sila hantar nombor pesanan tuan",
      "Tolong bagi no phone penerima untuk kurier",
      "Tuan tidak perlu bagi no wasap",
      "Nak warna apa ya?",
    ],
  },
  "ms/other_platform/moves the talk to a messenger": {
    hits: [
      "Chat kami di WhatsApp ya tuan",
      "Wasap je sis lagi cepat",
      "Follow IG kami untuk info terkini",
      "Kita sambung sembang kat telegram",
      "Tuan ada WhatsApp?",
      "Boleh pm tepi ya",
    ],
    misses: [
      "Maaf, kami tidak boleh guna WhatsApp, chat di sini sahaja",
      "Jam tangan ini memaparkan notifikasi WhatsApp",
      "Hati-hati dengan scammer yang guna WhatsApp",
      "Sila chat kami di sini ya",
      "Parcel dihantar melalui Poslaju",
    ],
  },
  "ms/other_platform/own website or another shop": {
    hits: [
      "Boleh order terus di laman web kami",
      "Datang ke kedai fizikal kami lebih murah",
      "Beli terus dengan kami ya",
      "Cari nama kedai kami di google",
      "Beli di luar Shopee lebih jimat",
    ],
    misses: [
      "Kami tidak mempunyai kedai fizikal",
      "Status parcel boleh dilihat di laman web J&T",
      "Sila order terus di halaman produk ini",
      "Maaf, kami tidak boleh melayan transaksi di luar platform",
    ],
  },
  "ms/other_platform/shop on another marketplace": shopAt("Carousell"),
  "ms/other_platform/our shop on Shopee": shopAt("Shopee"),
  "ms/other_platform/our shop on Lazada": shopAt("Lazada"),
  "ms/other_platform/our shop on TikTok": shopAt("TikTok"),
  "ms/other_platform/our shop on Amazon": shopAt("Amazon"),
  "ms/off_platform_payment/bank, wallet or cash to the seller": {
    hits: [
      "Boleh bank in ke akaun Maybank kami",
      "Kos pos boleh bayar guna TNG",
      "Bayar di luar Shopee supaya tiada caj",
      "Bagi nombor akaun bank tuan, nanti kami transfer balik",
      "Transfer terus kepada saya ya",
      "Kami juga terima bayaran DuitNow",
    ],
    misses: [
      "Bayaran boleh dibuat melalui bank transfer semasa checkout",
      "Wang akan dipulangkan oleh Shopee ke kaedah pembayaran asal",
      "Kami tidak menerima bayaran di luar platform",
      "Jangan transfer ke akaun peribadi sesiapa ya",
    ],
  },
  "ms/ask_to_cancel/asks the buyer to cancel": {
    hits: [
      "Boleh tolong batalkan pesanan ya tuan",
      "Sila buat pembatalan sebab stok habis",
      "Cancel dulu lepas tu order semula ya",
      "Tuan boleh cancel dari pihak tuan?",
      "Kalau tuan cancel, kami bagi baucar",
    ],
    misses: [
      "Jika tuan ingin membatalkan, sila buka Pesanan Saya dan pilih Batal",
      "Mohon jangan batalkan ya, kami sedang proses",
      "Pesanan dibatalkan secara automatik oleh sistem",
      "Cara batalkan pesanan ada di pusat bantuan",
    ],
  },
  "ms/ask_to_cancel/asks for a false reason": {
    hits: [
      "Pilih sebab tukar fikiran ya",
      "Sebabnya letak salah alamat je",
      "Isi alasan tak jadi beli",
      "Jangan pilih sebab stok habis ya",
    ],
    misses: [
      "Sila pilih sebab yang sebenar",
      "Sila pilih warna dan saiz di halaman produk",
      "Sebab pulangan telah kami terima",
      "Tuan telah memilih sebab salah saiz, kami proses",
    ],
  },
  "ms/review_steering/asks for a positive review": {
    hits: [
      "Mohon bagi 5 bintang ya",
      "Kalau puas hati tolong tinggalkan review",
      "Tolong bagi ulasan yang baik",
      "Jangan bagi 1 bintang ya",
    ],
    misses: [
      "Terima kasih atas ulasan 5 bintang tuan",
      "Sila beri ulasan yang jujur",
      "TQ kerana bagi review yang bagus",
      "Kami tidak boleh meminta ulasan positif",
    ],
  },
  "ms/review_steering/asks to change or remove a review": {
    hits: [
      "Boleh tolong tukar review tuan?",
      "Sila padamkan ulasan itu",
      "Ratingnya, rating itu boleh dinaikkan?",
      "Boleh ubah bintang 1 jadi bintang 5?",
    ],
    misses: [
      "Kami tidak boleh mengubah ulasan anda",
      "Terima kasih atas ulasan anda",
      "Alamat telah kami ubah seperti diminta",
      "Kami tidak akan meminta tuan memadam review",
    ],
  },
  "ms/review_steering/something for a review": {
    hits: [
      "Dapatkan baucar untuk setiap ulasan",
      "Tulis review dan dapat hadiah",
      "Kalau tuan padam bintang itu, kami refund",
      "RM5 cashback kalau bagi bintang",
    ],
    misses: [
      "Kami tidak memberi hadiah untuk ulasan",
      "Terima kasih kerana menulis ulasan",
      "Baucar kedai ada di halaman depan",
      "Refund diproses selepas barang kami terima",
    ],
  },
  "ms/review_steering/contact us instead of a bad review": {
    hits: [
      "Hubungi kami dulu sebelum bagi bintang ya",
      "Jangan terus bagi ulasan, chat kami dulu",
      "Kalau tidak puas hati jangan bagi rating dulu",
      "Bagitau kami dulu sebelum tulis review",
    ],
    misses: [
      "Jika ada masalah sila hubungi kami di sini",
      "Ulasan tuan sangat membantu pembeli lain",
      "Chat kami sebelum pukul 5 ya",
      "Terima kasih atas review tuan",
    ],
  },
  "ms/review_steering/asks for a review": {
    hits: [
      "Sila tinggalkan ulasan ya",
      "Jangan lupa review ya",
      "Boleh beri penilaian selepas terima",
      "Kami nantikan maklum balas tuan",
    ],
    misses: [
      "Terima kasih atas ulasan tuan",
      "Jangan lupa semak alamat",
      "Sila hantar gambar barang",
      "Kami tunggu gambar tuan",
    ],
  },
  "ms/marketing/promotion, coupon or cross-sell": {
    hits: [
      "Guna kod JIMAT20 ya",
      "Beli 2 percuma 1",
      "Jom tengok koleksi terbaru kami",
      "Follow kedai kami",
      "Penghantaran percuma untuk semua",
    ],
    misses: [
      "Maaf, tiada baucar boleh digunakan sekarang",
      "Promosi sudah tamat ya",
      "Barang ini diperbuat daripada kapas",
      "Produk dihantar esok pagi",
    ],
  },
  "ms/false_urgency/limited time or last chance": {
    hits: [
      "Hari ini sahaja tuan!",
      "Cepat order sebelum habis",
      "Peluang terakhir",
      "Promosi tamat malam ini",
      "Selagi stok masih ada",
    ],
    misses: [
      "Tarikh akhir pulangan ialah 14 Mei",
      "Pesanan tuan segera kami hantar hari ini",
      "Kedai cuti, buka semula esok",
      "Tidak perlu tergesa-gesa",
    ],
  },
  "ms/false_urgency/few pieces left": {
    hits: ["Tinggal 3 helai lagi", "Baki 2 unit sahaja", "Stok hampir habis", "Ini stok terakhir"],
    misses: [
      "Tinggal 3 hari lagi sampai",
      "Stok masih banyak",
      "Bateri hampir habis, sila cas",
      "Isinya 3 helai",
    ],
  },
  "ms/superlative/cheapest, best or first of all": {
    hits: [
      "Harga kami paling murah",
      "Ini yang terbaik di Malaysia",
      "Kami nombor 1 di Shopee",
      "Tiada yang lebih murah daripada kami",
      "Kualiti terbaik",
    ],
    misses: [
      "Saiz paling besar ialah XL",
      "Kami akan cuba beri servis terbaik",
      "Pilihan termurah ialah pos biasa, penghantaran termurah",
      "Semoga ada penyelesaian terbaik",
    ],
  },
  "ms/guarantee/absolute promise": {
    hits: [
      "100% original tuan",
      "Kami jamin tahan lama",
      "Takkan luntur",
      "Confirm sesuai",
      "Selamat, tiada kesan sampingan",
    ],
    misses: [
      "Waranti rasmi 1 tahun dari kilang",
      "Kain 100% kapas",
      "Kami tidak boleh menjamin warna sama",
      "Boleh confirm alamat tuan?",
    ],
  },
  "ms/health_claim/cures, treats or removes a complaint": {
    hits: [
      "Boleh menyembuhkan gout",
      "Hilangkan jerawat dalam 3 hari",
      "Bagus untuk pesakit kencing manis",
      "Turun 5 kg dalam seminggu",
      "Terbukti secara klinikal",
    ],
    misses: [
      "Ini bukan ubat dan tidak merawat penyakit",
      "Sila rujuk doktor jika ada alahan",
      "Basuh dengan air sejuk dan jangan perah",
      "Mohon maaf kerana buat tuan pening",
    ],
  },
  "ms/rights_denial/no refunds or returns": {
    hits: [
      "No refund no return ya",
      "Kami tidak menerima pulangan dalam apa jua keadaan",
      "Barang yang sudah dibeli tidak boleh dipulangkan",
      "Kerosakan bukan tanggungjawab kami",
      "Tiada sebarang refund",
    ],
    misses: [
      "Pakaian dalam tidak boleh dipulangkan atas sebab kebersihan mengikut undang-undang",
      "Tempoh pulangan sudah tamat",
      "Tuan boleh mohon pulangan dalam aplikasi",
      "Kami tidak boleh proses refund melalui chat, sila mohon dalam aplikasi",
    ],
  },
  "ms/rights_denial/a right as a favour": {
    hits: [
      "Khas untuk tuan kami terima return",
      "Kali ini sahaja kami bagi refund",
      "Sebagai ihsan, kami terima pulangan",
      "Pulangan 15 hari ini atas ihsan kami",
    ],
    misses: [
      "Walaupun tempoh pulangan sudah tamat, khas untuk tuan kami terima return",
      "Tuan berhak memohon pulangan",
      "Pulangan boleh dimohon dalam 15 hari",
      "Saiz ini khas untuk kanak-kanak",
    ],
  },
  "ms/green_claim/unproven environmental praise": {
    hits: ["Produk ini mesra alam", "Pembungkusan biodegradable", "Sifar karbon", "Kami menjaga bumi"],
    misses: [
      "Dibuat daripada PET kitar semula bersijil GRS, mesra alam",
      "Kami tidak boleh mendakwa mesra alam",
      "Warnanya hijau tua",
      "80% kitar semula, mesra alam",
    ],
  },
  "ms/abusive_tone/insult, mockery or blame": {
    hits: [
      "Awak ni bodoh ke",
      "Lain kali baca dulu",
      "Cerewet betul pembeli ni",
      "Padan muka",
      "Kalau tak mampu jangan beli",
      "Ada mata tak?",
    ],
    misses: [
      "Mohon maaf, ini kesilapan kami",
      "Makanan anjing ini sesuai untuk semua baka",
      "Sila baca panduan dalam kotak ya",
      "Maaf, permintaan ini tidak dapat kami tunaikan",
    ],
  },
  "ms/abusive_tone/threat": {
    hits: [
      "Kami akan saman awak",
      "Siap kau nanti",
      "Awak akan menyesal",
      "Kami tahu alamat rumah awak",
      "Saya akan buat report polis",
    ],
    misses: [
      "Kami akan laporkan masalah ini kepada kurier",
      "Awas, air panas ya tuan",
      "Jaga diri ya",
      "Kami cari parcel tuan di gudang",
    ],
  },
  "ms/religion_politics/religion, politics or disputed borders": {
    hits: [
      "Dasar kafir",
      "Tuhan akan membalas",
      "Gara-gara kerajaan harga naik",
      "Taiwan adalah milik China",
      "Memang orang Cina macam tu",
    ],
    misses: [
      "Kedai cuti sempena Hari Raya",
      "Kami boleh hantar ke Sabah",
      "Buku agama islam ada stok",
      "Esok pilihan raya, penghantaran tutup",
    ],
  },
  "ms/religion_politics/blessing": {
    hits: [
      "Insya Allah esok dihantar",
      "Alhamdulillah terima kasih tuan",
      "Semoga Allah balas jasa tuan",
      "Assalamualaikum tuan",
    ],
    misses: ["Selamat pagi tuan", "Kedai cuti Aidilfitri", "Semoga sesuai ya", "Terima kasih banyak"],
  },
  "ms/commitment/refund or compensation promised": {
    hits: [
      "Kami akan refund penuh",
      "Nanti saya bagi pampasan ya",
      "Duit tuan pasti kami pulangkan",
      "Kami tanggung kos pos",
    ],
    misses: [
      "Shopee akan memproses refund tuan",
      "Kami tidak boleh menjanjikan refund",
      "Kami semak dulu sama ada boleh refund",
      "Refund telah diproses oleh sistem",
    ],
  },
  "ms/commitment/free replacement or gift promised": {
    hits: [
      "Kami hantar barang gantian tuan",
      "Nanti kami poskan yang baru",
      "Kami akan ganti baru",
      "Saya bagi hadiah ya",
    ],
    misses: [
      "Kami tidak boleh menghantar barang baru",
      "Pesanan baru kami hantar tadi, pesanan baru",
      "Stok baru sampai minggu ini",
      "Kami hantar esok tuan",
    ],
  },
  "ms/commitment/arrival or dispatch promised": {
    hits: [
      "Pasti sampai esok",
      "Dijamin tiba dalam 2 hari",
      "Kami janji dihantar hari ini",
      "Esok confirm sampai",
    ],
    misses: [
      "Anggaran sampai esok",
      "Kami tidak dapat menjanjikan tiba esok",
      "Jangkaan tiba 2 hari",
      "Parcel telah dihantar semalam",
    ],
  },
});
