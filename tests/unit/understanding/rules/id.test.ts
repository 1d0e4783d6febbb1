import { idRules } from "../../../../lib/understanding/instant/rules/id";
import { expectRules } from "./expect-rules";

expectRules(idRules, {
  "id/review_threat/bad review or low stars announced": {
    hits: [
      "kalau besok belum sampai saya kasih bintang 1",
      "siap2 terima ulasan jelek ya",
      "Saya akan tulis review buruk",
    ],
    misses: [
      "kok banyak yang kasih bintang 1 kak?",
      "maaf kepencet bintang 1",
      "udah aku kasih bintang 5 ya kak",
    ],
  },
  "id/review_threat/will post or expose online": {
    hits: [
      "awas saya viralkan di tiktok",
      "biar semua orang tau kelakuan toko ini",
      "aku posting di grup fb sekarang",
    ],
    misses: [
      "lihat produk ini di tiktok, lucu banget",
      "nanti aku posting di ig ya, bagus banget",
      "ini yang lagi viral itu kan?",
    ],
  },
  "id/dispute/claim, chargeback or report to the platform": {
    hits: ["saya laporkan ke Shopee", "sudah saya ajukan banding ke tiktok", "saya minta bank chargeback"],
    misses: [
      "mau lapor ke admin, resinya belum ada",
      "kurirnya saya laporkan ke shopee ya",
      "cara klaim voucher shopee gimana",
    ],
  },
  "id/legal/lawyer, court or lawsuit": {
    hits: ["tunggu surat dari pengacara saya", "kita ketemu di pengadilan", "saya tempuh jalur hukum"],
    misses: [
      "kado buat teman pengacara ada?",
      "tolong kirim ke kantor pengadilan negeri lantai 2",
      "baju toga hakim untuk acara di pengadilan ada?",
    ],
  },
  "id/legal/police or consumer authority": {
    hits: ["saya lapor polisi", "saya adukan ke YLKI", "udah lapor disperindag"],
    misses: ["kostum polisi anak ukuran berapa", "ini terdaftar BPOM kak?", "mobil polisi remote ada?"],
  },
  "id/safety/injury or illness": {
    hits: [
      "tangan saya melepuh kena cairan ini",
      "anak saya muntah-muntah setelah makan ini",
      "kesetrum waktu pegang kabelnya",
    ],
    misses: [
      "apakah aman untuk kulit sensitif, takut iritasi",
      "obat gatal kucing ada kak?",
      "kulit saya cocok, tidak bikin gatal",
    ],
  },
  "id/safety/fire, shock or danger": {
    hits: ["chargernya meledak", "kabelnya korslet dan keluar asap", "ini bahaya banget buat anak"],
    misses: ["aman nggak, takut meledak", "cokelatnya meleleh di jalan", "ada alarm kebakaran model ini?"],
  },
  "id/counterfeit_claim/says it is fake or copied": {
    hits: ["barang palsu", "ternyata KW", "Ini bukan barang asli"],
    misses: ["ini ori atau kw kak?", "bulu mata palsu warna coklat ada?", "takut dapat palsu, ada garansi?"],
  },
  "id/fraud_accusation/scam, cheat or lie": {
    hits: ["penipu", "uang saya dibawa kabur", "kalian bohong soal stok"],
    misses: ["takut ketipu, ini toko resmi?", "pernah ketipu di toko lain", "ada kunci anti maling?"],
  },
  "id/refund_abuse/money or a bad review, a good review for money": {
    hits: [
      "refund atau bintang 1",
      "transfer 20rb nanti saya kasih bintang 5",
      "balikin uang saya kalau tidak saya kasih ulasan jelek",
    ],
    misses: [
      "boleh refund sebagian kak?",
      "sudah saya kasih bintang 5",
      "promo toko bintang 5 dapat cashback masih ada?",
    ],
  },
  "id/refund_abuse/money back but keeps the item": {
    hits: [
      "uang kembali semua tapi barang tetap saya pakai",
      "barangnya tidak akan saya kirim balik, refund saja",
      "males kirim balik, uang saya aja",
    ],
    misses: [
      "apakah barang perlu dikirim balik?",
      "barangnya belum dikirim ya",
      "barang sudah saya kirim balik, kapan refund?",
    ],
  },
  "id/off_platform/another messenger, phone or e-mail": {
    hits: ["minta nomor WA kak", "bisa telepon saya?", "chat di telegram aja"],
    misses: [
      "kurir hubungi nomor saya 0812 0000 000 ya",
      "casing hp ini muat?",
      "nomor hp saya salah, tolong diganti",
    ],
  },
  "id/off_platform/pay or meet outside the platform": {
    hits: [
      "transfer langsung aja ke rekening",
      "bayar di luar aplikasi boleh?",
      "tidak usah lewat shopee, lebih murah kan",
    ],
    misses: ["bisa COD kak?", "sudah saya transfer tadi", "bisa bayar pakai transfer bank?"],
  },
  "id/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: [
      "mohon kirim kode OTP yang masuk",
      "akun anda akan diblokir, segera verifikasi",
      "klik link berikut http://hadiah.example",
    ],
    misses: [
      "kode otp saya belum masuk",
      "password wifi default alat ini apa",
      "kirim link produk yang merah dong",
    ],
  },
  "id/abuse/insults": {
    hits: ["goblok", "dasar penjual bodoh", "anjing kalian"],
    misses: ["makanan anjing 1kg ada?", "maaf saya yang bodoh, salah alamat", "boneka babi lucu masih ada?"],
  },
  "id/abuse/threats or sexual harassment": {
    hits: ["saya datangi gudang kalian", "kubunuh kau nanti", "kirim foto seksi dong"],
    misses: [
      "obat pembunuh kecoa nanti dikirim?",
      "model seksi ini ada ukuran L?",
      "saya datang ambil besok ya",
    ],
  },
  "id/privacy/delete, disclose or misuse of personal data": {
    hits: [
      "tolong hapus data saya",
      "nomor saya disebarkan ke orang lain",
      "data apa saja yang kalian simpan",
    ],
    misses: ["kabel data type c ada?", "alamat saya salah, tolong diubah", "packing rahasia ya kak"],
  },
});
