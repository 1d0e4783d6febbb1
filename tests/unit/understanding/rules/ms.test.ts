import { msRules } from "../../../../lib/understanding/instant/rules/ms";
import { expectRules } from "./expect-rules";

expectRules(msRules, {
  "ms/review_threat/bad review or low stars announced": {
    hits: ["esok tak sampai saya bagi 1 star", "siap la tengok review nanti", "saya akan tulis ulasan buruk"],
    misses: ["kenapa ramai bagi 1 star ya", "sorry tersilap bagi satu bintang", "dah bagi 5 star ya sis"],
  },
  "ms/review_threat/will post or expose online": {
    hits: [
      "aku viralkan kedai ni",
      "saya post kat facebook nanti",
      "biar semua orang tahu perangai kedai ni",
    ],
    misses: [
      "nampak kat tiktok, cantik betul",
      "nanti i share kat ig, best sangat",
      "ini produk viral tu ke",
    ],
  },
  "ms/dispute/claim, chargeback or report to the platform": {
    hits: ["saya lapor Shopee", "i nak buka dispute dengan bank", "dah report kedai ni"],
    misses: [
      "casing phone ada warna hitam?",
      "cara claim voucher shopee macam mana",
      "rider tu saya nak report kat shopee",
    ],
  },
  "ms/legal/lawyer, court, police or consumer authority": {
    hits: ["saya buat report polis", "jumpa di mahkamah", "i report KPDN"],
    misses: [
      "baju polis budak ada saiz 6?",
      "tolong hantar ke balai polis tingkat 2 ya",
      "buku undang-undang ni edisi baru?",
    ],
  },
  "ms/safety/injury, illness, fire or shock": {
    hits: ["charger meletup", "tangan saya melecur", "anak saya naik ruam lepas pakai"],
    misses: ["sesuai untuk kulit sensitif ke, takut gatal", "krim untuk gatal ada?", "kotak luka sikit je"],
  },
  "ms/counterfeit_claim/says it is fake or copied": {
    hits: ["ini barang tiruan", "bukan original pun", "palsu rupanya"],
    misses: ["ni ori ke?", "bulu mata palsu ada warna coklat?", "takut dapat tiruan"],
  },
  "ms/fraud_accusation/scam, cheat or lie": {
    hits: ["penipu", "kedai ni menipu pembeli", "ambil duit lepas tu senyap"],
    misses: ["takut kena tipu, kedai ni betul ke", "lampin kencing malam saiz M", "tak tipu, memang cantik"],
  },
  "ms/refund_abuse/money or a bad review, a good review for money": {
    hits: ["refund or 1 star", "bagi rm20 saya tulis review 5 star", "kalau tak refund saya viralkan"],
    misses: ["boleh refund separuh tak", "dah bagi 5 star", "kempen 5 star dapat rm5 masih ada?"],
  },
  "ms/refund_abuse/money back but keeps the item": {
    hits: [
      "duit balik, barang saya simpan",
      "refund je, malas nak pos balik",
      "barang tak akan saya hantar balik, refund",
    ],
    misses: [
      "perlu pos balik ke?",
      "barang belum hantar lagi ke",
      "barang dah saya pos semalam, bila refund",
    ],
  },
  "ms/off_platform/another messenger, phone or e-mail": {
    hits: ["ada whatsapp tak", "boleh call saya?", "emel kedai apa ya"],
    misses: ["rider call 012-0000000 ya", "tukar nombor telefon dalam order", "casing telefon ada?"],
  },
  "ms/off_platform/pay or meet outside the platform": {
    hits: ["transfer terus boleh?", "deal luar shopee la", "tak payah lalu shopee, murah sikit"],
    misses: ["boleh COD ke?", "dah transfer tadi", "boleh kurang sikit tak"],
  },
  "ms/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: ["sila beri kod TAC", "akaun anda digantung, sila sahkan", "klik http://menang.example"],
    misses: ["tak dapat kod otp lagi", "password wifi default apa", "sarung passport ada warna biru?"],
  },
  "ms/abuse/insults, threats or sexual harassment": {
    hits: ["bodoh punya seller", "babi la korang", "send gambar seksi sikit", "aku cari kau siap kau"],
    misses: ["makanan anjing 10kg ada?", "maaf saya yang bodoh, salah tekan", "mainan haiwan ada babi tak"],
  },
  "ms/privacy/delete, disclose or misuse of personal data": {
    hits: ["tolong padam data saya", "korang jual no phone saya ke", "maklumat apa kedai simpan pasal saya"],
    misses: ["tukar alamat boleh?", "kabel data type c ada", "packing privasi ya"],
  },
});
