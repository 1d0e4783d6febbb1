import { idPack } from "../../../../../lib/replies/policy/packs/id";
import { expectPack } from "./expect-pack";

/** Replies about a shop on the marketplace `name`. */
const shopAt = (name: string) => ({
  hits: [
    `Lebih murah kalau order di ${name} kak`,
    `Kakak bisa cek toko kami di ${name} ya`,
    `Stoknya ada di ${name} kami`,
    `Yuk belanja lewat ${name}, harganya lebih hemat`,
  ],
  misses: [
    `Maaf kak, kami tidak jualan di ${name}`,
    `Barang yang dibeli di ${name} hanya bisa diproses di sana`,
    `Kami belum buka toko di ${name}`,
    "Silakan pesan di toko ini ya kak",
  ],
});

expectPack(idPack, {
  "id/contact_detail/own number, address or code offered": {
    hits: [
      "Nomor HP kami ada di kartu dalam paket",
      "Silakan telepon ke nomor ini ya kak",
      "Scan QR code di kemasan untuk bicara dengan kami",
      "Bisa kirim ke email kami fotonya",
      "Save nomor kami ya kak biar gampang",
    ],
    misses: [
      "Mohon cek nomor HP penerima di pesanan kakak",
      "Silakan hubungi kami di chat ini",
      "Maaf kak, kami tidak boleh membagikan nomor telepon kami",
      "Kurir akan menelepon ke nomor kakak sebelum antar",
    ],
  },
  "id/contact_detail/asks the buyer for a private contact": {
    hits: [
      "Boleh minta nomor WA kakak?",
      "Kirim email kakak ya",
      "Tinggalkan nomor HP yang aktif ya",
      "Kasih id line kakak dong",
    ],
    misses: [
      "Mohon kirim nomor pesanan kakak",
      "Tolong kirim no hp penerima untuk kurir",
      "Kakak tidak perlu kirim nomor wa",
      "Ada warna apa yang kakak cari?",
    ],
  },
  "id/other_platform/moves the talk to a messenger": {
    hits: [
      "Chat kami di WhatsApp saja ya kak",
      "Wa aja kak biar cepat",
      "Follow IG kami untuk info terbaru",
      "Kita lanjut ngobrol di telegram ya",
      "Kakak punya WA?",
      "Lebih cepat kalau lewat aplikasi hijau kak",
    ],
    misses: [
      "Maaf kak, kami tidak bisa pindah ke WhatsApp, chat di sini saja",
      "Jam tangan ini menampilkan notifikasi WhatsApp",
      "Hati-hati penipuan yang mengatasnamakan kami di WA",
      "Silakan chat kami di sini ya kak",
      "Pesanan sudah kami kirim lewat JNE",
    ],
  },
  "id/other_platform/own website or another shop": {
    hits: [
      "Bisa order langsung di website kami kak",
      "Kalau di toko offline kami lebih murah",
      "Beli langsung ke kami saja ya",
      "Cari nama toko kami di google kak",
      "Checkout di luar aplikasi lebih hemat",
    ],
    misses: [
      "Kami tidak punya toko offline kak",
      "Status paket bisa dilihat di website JNE",
      "Silakan order langsung di halaman produk ini",
      "Maaf, kami tidak bisa melayani transaksi di luar aplikasi",
    ],
  },
  "id/other_platform/shop on another marketplace": shopAt("Bukalapak"),
  "id/other_platform/our shop on Shopee": shopAt("Shopee"),
  "id/other_platform/our shop on Lazada": shopAt("Lazada"),
  "id/other_platform/our shop on Tokopedia or TikTok": shopAt("Tokopedia"),
  "id/other_platform/our shop on Amazon": shopAt("Amazon"),
  "id/off_platform_payment/bank, wallet or cash to the seller": {
    hits: [
      "Silakan transfer ke rekening BCA kami ya kak",
      "Ongkirnya bisa dibayar via DANA kak",
      "Bayar di luar Shopee saja biar tanpa potongan",
      "Kirim nomor rekening kakak, nanti kami transfer balik",
      "Tf langsung ke saya aja kak",
      "Kami juga terima pembayaran QRIS",
    ],
    misses: [
      "Pembayaran bisa lewat transfer bank saat checkout",
      "Dana akan dikembalikan oleh Shopee ke metode pembayaran awal",
      "Kami tidak menerima pembayaran di luar aplikasi",
      "Jangan transfer ke rekening pribadi siapa pun ya kak",
      "Refund sudah diproses Lazada ke rekening kakak",
    ],
  },
  "id/ask_to_cancel/asks the buyer to cancel": {
    hits: [
      "Mohon dibatalkan saja ya kak pesanannya",
      "Bisa tolong ajukan pembatalan kak, stoknya kosong",
      "Cancel dulu ya kak lalu order ulang",
      "Kakak bisa bantu cancel dari sisi kakak?",
      "Batalkan saja pesanannya ya",
    ],
    misses: [
      "Jika kakak ingin membatalkan, silakan buka Pesanan Saya lalu pilih Batalkan",
      "Mohon jangan dibatalkan ya kak, sedang kami proses",
      "Sesuai permintaan kakak, pesanan bisa dibatalkan di aplikasi",
      "Cara membatalkan pesanan ada di pusat bantuan",
    ],
  },
  "id/ask_to_cancel/asks for a false reason": {
    hits: [
      "Pilih alasan berubah pikiran ya kak",
      "Alasannya pilih salah alamat saja kak",
      "Isi alasan tidak jadi beli ya",
      "Jangan pilih alasan stok habis ya kak",
    ],
    misses: [
      "Silakan pilih alasan yang sebenarnya",
      "Silakan pilih warna dan ukuran di halaman produk",
      "Alasan pengembalian sudah kami terima",
      "Kakak sudah memilih alasan salah ukuran, kami proses",
    ],
  },
  "id/review_steering/asks for a positive review": {
    hits: [
      "Mohon bintang 5 ya kak",
      "Kalau puas jangan lupa kasih ulasan ya",
      "Tolong beri review yang bagus kak",
      "Jangan kasih bintang 1 ya kak",
      "Ditunggu ⭐⭐⭐⭐⭐ nya kak",
    ],
    misses: [
      "Terima kasih atas ulasan bintang 5 kakak",
      "Silakan beri ulasan yang jujur",
      "Makasih sudah kasih review yang bagus kak",
      "Kami tidak boleh meminta ulasan positif",
    ],
  },
  "id/review_steering/asks to change or remove a review": {
    hits: [
      "Bisa tolong ubah ulasannya kak?",
      "Boleh dihapus reviewnya ya kak",
      "Mohon ratingnya dinaikkan kak",
      "Bisa bintang 1 jadi bintang 5 kak?",
    ],
    misses: [
      "Kami tidak bisa mengubah ulasan kakak",
      "Terima kasih atas ulasannya kak",
      "Alamat sudah kami ubah sesuai permintaan",
      "Kami tidak akan meminta kakak menghapus review",
    ],
  },
  "id/review_steering/something for a review": {
    hits: [
      "Dapatkan voucher untuk setiap ulasan kak",
      "Tulis ulasan dan dapatkan hadiah",
      "Kalau kakak hapus bintangnya, nanti kami kirim refund",
      "Cashback 10rb kalau kasih bintang dan foto",
    ],
    misses: [
      "Kami tidak memberi hadiah untuk ulasan",
      "Terima kasih sudah menulis ulasan kak",
      "Voucher toko bisa dilihat di halaman depan",
      "Refund diproses setelah barang kami terima",
    ],
  },
  "id/review_steering/contact us instead of a bad review": {
    hits: [
      "Hubungi kami dulu sebelum kasih bintang ya",
      "Jangan langsung kasih ulasan, chat kami dulu",
      "Kalau tidak puas jangan beri rating dulu kak",
      "Kalau ada kendala bilang ke kami, jangan langsung kasih review",
    ],
    misses: [
      "Jika ada kendala silakan hubungi kami di sini",
      "Ulasan kakak sangat membantu pembeli lain",
      "Chat kami sebelum jam 5 sore ya",
      "Terima kasih atas ulasannya",
    ],
  },
  "id/review_steering/asks for a review": {
    hits: [
      "Boleh beri ulasan ya kak",
      "Jangan lupa ulasannya kak",
      "Mohon tinggalkan penilaian setelah diterima",
      "Ditunggu reviewnya kak",
    ],
    misses: [
      "Terima kasih atas ulasannya kak",
      "Jangan lupa cek alamatnya ya",
      "Mohon kirim foto barangnya",
      "Kami tunggu fotonya ya kak",
    ],
  },
  "id/marketing/promotion, coupon or cross-sell": {
    hits: [
      "Pakai voucher HEMAT20 ya kak",
      "Beli 2 gratis 1 kak",
      "Yuk cek koleksi terbaru kami",
      "Follow toko kami untuk promo",
      "Gratis ongkir semua produk",
    ],
    misses: [
      "Maaf kak, saat ini tidak ada voucher",
      "Promonya sudah berakhir kak",
      "Barang ini berbahan katun",
      "Produk dikirim besok pagi",
    ],
  },
  "id/false_urgency/limited time or last chance": {
    hits: [
      "Hanya hari ini kak!",
      "Buruan order sebelum kehabisan",
      "Kesempatan terakhir kak",
      "Promo berakhir malam ini",
      "Selama persediaan masih ada",
    ],
    misses: [
      "Batas retur sampai 14 Mei ya kak",
      "Pesanan kakak segera kami kirim hari ini",
      "Toko libur, buka lagi besok",
      "Tidak perlu buru-buru kak",
    ],
  },
  "id/false_urgency/few pieces left": {
    hits: ["Tinggal 3 pcs lagi kak", "Sisa 2 lagi kak", "Stok hampir habis", "Ini stok terakhir kak"],
    misses: [
      "Tinggal 3 hari lagi sampai",
      "Stok masih banyak kak",
      "Baterai hampir habis artinya perlu dicas",
      "Isinya 3 pcs",
    ],
  },
  "id/superlative/cheapest, best or first of all": {
    hits: [
      "Harga kami paling murah kak",
      "Ini yang terbaik di Indonesia",
      "Kami nomor 1 di Shopee",
      "Tidak ada yang lebih murah dari kami",
      "Termurah se-Indonesia",
    ],
    misses: [
      "Ukuran paling besar yang ada XL kak",
      "Kami akan berusaha memberikan pelayanan terbaik",
      "Opsi pengiriman termurah adalah reguler",
      "Semoga ada solusi terbaik ya kak",
    ],
  },
  "id/guarantee/absolute promise": {
    hits: [
      "100% original kak",
      "Dijamin awet",
      "Tidak akan luntur selamanya",
      "Pasti cocok kak",
      "Aman tanpa efek samping",
    ],
    misses: [
      "Garansi resmi 1 tahun dari pabrik",
      "Bahannya 100% katun",
      "Kami tidak bisa menjamin warnanya sama persis",
      "Jika rusak, ajukan garansi resmi kak",
    ],
  },
  "id/health_claim/cures, treats or removes a complaint": {
    hits: [
      "Bisa menyembuhkan asam urat",
      "Menghilangkan jerawat dalam 3 hari",
      "Bagus untuk penderita diabetes",
      "Turun 5 kg dalam seminggu",
      "Terbukti secara klinis",
    ],
    misses: [
      "Ini bukan obat dan tidak untuk menyembuhkan penyakit",
      "Silakan konsultasi ke dokter jika ada alergi",
      "Cuci dengan air dingin dan jangan diperas",
      "Maaf kak sudah bikin pusing",
    ],
  },
  "id/rights_denial/no refunds or returns": {
    hits: [
      "No retur ya kak",
      "Kami tidak menerima pengembalian barang dengan alasan apa pun",
      "Barang yang sudah dibeli tidak dapat dikembalikan",
      "Kerusakan bukan tanggung jawab kami",
      "Tanpa video unboxing komplain tidak dilayani",
    ],
    misses: [
      "Pakaian dalam tidak dapat dikembalikan karena alasan kebersihan sesuai hukum",
      "Masa retur sudah berakhir kak",
      "Kakak bisa ajukan retur di aplikasi",
      "Kami tidak bisa memproses refund lewat chat, silakan ajukan di aplikasi",
    ],
  },
  "id/rights_denial/a right as a favour": {
    hits: [
      "Khusus untuk kakak kami terima retur",
      "Kali ini saja kami kasih refund",
      "Sebagai pengecualian barang boleh ditukar, retur kami terima",
      "Retur 15 hari adalah kebaikan kami",
    ],
    misses: [
      "Walaupun masa retur sudah lewat, khusus untuk kakak kami terima retur",
      "Kakak berhak mengajukan retur",
      "Retur bisa diajukan dalam 15 hari",
      "Ukuran ini khusus untuk anak",
    ],
  },
  "id/green_claim/unproven environmental praise": {
    hits: [
      "Produk ini ramah lingkungan kak",
      "Kemasannya biodegradable",
      "Bebas emisi karbon",
      "Kami peduli bumi",
    ],
    misses: [
      "Terbuat dari PET daur ulang bersertifikat GRS, ramah lingkungan",
      "Kami tidak bisa mengklaim ramah lingkungan",
      "Warnanya hijau tua kak",
      "Mengandung 80% daur ulang, ramah lingkungan",
    ],
  },
  "id/abusive_tone/insult, mockery or blame": {
    hits: [
      "Kamu bodoh ya",
      "Makanya baca deskripsi dulu",
      "Dasar pembeli rewel",
      "Salah sendiri kak",
      "Kalau gak mampu jangan beli",
      "Punya mata gak?",
    ],
    misses: [
      "Maaf kak, ini kesalahan kami",
      "Makanan anjing ini cocok untuk semua ras",
      "Mohon baca petunjuk di dalam kotak ya kak",
      "Maaf kak, permintaan ini tidak bisa kami penuhi",
    ],
  },
  "id/abusive_tone/threat": {
    hits: [
      "Kami akan laporkan akun kamu",
      "Awas ya kalau kasih bintang 1",
      "Anda akan menyesal",
      "Kami tahu alamat rumah kamu",
      "Saya bawa ke jalur hukum",
    ],
    misses: [
      "Kami akan laporkan masalah ini ke kurir",
      "Hati-hati ya kak, airnya panas",
      "Waspada penipuan ya kak",
      "Kami cari paketnya di gudang",
    ],
  },
  "id/religion_politics/religion, politics or disputed borders": {
    hits: [
      "Dasar kafir",
      "Tuhan akan membalas",
      "Gara-gara Jokowi harga naik",
      "Taiwan itu bagian dari Cina",
      "Orang Padang memang pelit semua",
    ],
    misses: [
      "Toko libur selama Lebaran kak",
      "Kami bisa kirim ke Papua",
      "Buku agama islam tersedia",
      "Pemilu besok, pengiriman libur",
    ],
  },
  "id/religion_politics/blessing": {
    hits: [
      "Insya Allah besok dikirim",
      "Alhamdulillah terima kasih kak",
      "Semoga Allah membalas kebaikannya",
      "Assalamualaikum kak",
    ],
    misses: ["Selamat pagi kak", "Toko libur Idul Fitri", "Semoga cocok ya kak", "Terima kasih banyak"],
  },
  "id/commitment/refund or compensation promised": {
    hits: [
      "Kami akan refund penuh kak",
      "Nanti saya kasih kompensasi ya",
      "Uangnya pasti kami kembalikan",
      "Kami tanggung ongkir returnya",
    ],
    misses: [
      "Shopee akan memproses refund kakak",
      "Kami tidak bisa menjanjikan refund",
      "Kami cek dulu apakah bisa refund",
      "Refund sudah diproses oleh sistem",
    ],
  },
  "id/commitment/free replacement or gift promised": {
    hits: [
      "Kami kirim barang pengganti kak",
      "Nanti kami kirimkan yang baru",
      "Kami akan ganti baru",
      "Saya kasih bonus ya kak",
    ],
    misses: [
      "Kami tidak bisa mengirim barang baru",
      "Pesanan baru kami kirim tadi pagi",
      "Stok baru datang minggu ini",
      "Kami kirim besok kak",
    ],
  },
  "id/commitment/arrival or dispatch promised": {
    hits: [
      "Pasti sampai besok kak",
      "Dijamin tiba dalam 2 hari",
      "Kami janji dikirim hari ini",
      "Besok pasti sampai",
    ],
    misses: [
      "Perkiraan sampai besok kak",
      "Kami tidak bisa menjanjikan tiba besok",
      "Estimasi tiba 2 hari",
      "Paket sudah dikirim kemarin",
    ],
  },
});
