/** Words that Indonesian and Malay share: their packs run together, so each must know the other's "not" and excuses. */

/** "Not" in its written and chatted forms, of both languages. */
export const NO =
  "(?:tidak|tdk|tak|gak|ga|gk|nggak|ngga|ngg|enggak|engga|kagak|x|tk|bukan|jangan|jgn|belum|tiada|xde|takde|dilarang|tanpa|xboleh|takboleh|xleh|xdpt|takkan|mohon maaf belum)";

/** Paid in the app or to the courier at the door: no payment to the seller. */
export const PAID_IN_ORDER =
  "(?:bayar di tempat|bayar masa terima|cash on delivery|(?:kepada|ke) (?:kurir|kurier|rider|posmen)(?! (?:kami|toko|kedai))|(?:saat|semasa|ketika|waktu|masa) (?:checkout|check ?out|co|paket datang|terima|barang sampai)|halaman (?:pembayaran|bayaran|checkout)|metode pembayaran|kaedah (?:pem)?bayaran)";

/** A review that is already there and thanked for. */
export const THANKED_REVIEW =
  "(?:terima ?kasih|makasih|trims|tq|thank you|thanks)(?: banyak| sekali| kak| kakak| ya| tuan| puan| sis| dear)?(?: atas| kerana| karena| untuk| buat| sudah| telah| dah| sebab| bagi)?[^,.!?]{0,24}(?:ulasan|review|bintang|penilaian|rating|testimoni|feedback|maklum balas)";

/** The platform decides, and a reply may say so. */
export const PLATFORM_DECIDES =
  "(?:keputusan|persetujuan|wewenang|kebijakan|aturan|ketentuan|kuasa|kelulusan|polisi|peraturan|diputuskan|ditentukan|diproses|disemak|ditinjau|diluluskan|permohonan|pengajuan)(?: \\w{1,12}){0,4} (?:di tangan |ada di |oleh |dari |pihak |daripada |kepada |mengikut )?";
