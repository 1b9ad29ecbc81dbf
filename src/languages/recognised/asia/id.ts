import type { Language } from "../../shape/language.ts";

export const indonesian: Language = {
  code: "id",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ada adalah agar akan aku anda antara apa apabila apakah atas atau bagaimana
    bagi bahwa banyak beberapa belum berapa bila bisa boleh bukan dalam dan dapat dari daripada
    dengan di dia dimana hanya harus hingga ia ini itu jadi jangan jika juga kalau kami kamu kapan
    karena ke kenapa kepada ketika kita lagi lain lalu lebih maka mana masih mengapa mereka
    merupakan meski meskipun namun oleh pada para paling pernah pun saat saja sambil sampai sangat
    saya se sebab sebagai sebelum sebuah sedang sehingga sejak sekitar selain selama seluruh semua
    seorang seperti serta sering setelah setiap siapa suatu sudah supaya tanpa tapi telah tentang
    terhadap tersebut tetap tetapi tidak untuk yaitu yakni yang`,
  homographs: "ada agar dan dia ia lain para pun",
  abbreviations: {
    titles: "Dr Drs Ir Prof Kol Jend",
    shortForms: "dll dsb hlm jl jln kec tgl tlp",
    beforeNumbers: "no pasal",
  },
  related: {
    lines: /baca juga/u,
  },
  walls: {
    payPrompts: [/(?:khusus|hanya untuk) pelanggan/iu, /berlangganan.{0,40}(?:membaca|baca)/iu],
  },
  errorPages: {
    page: /halaman|artikel/u,
    missing: /tidak ditemukan/u,
    removed: /telah dihapus/u,
  },
  signIn: {
    says: /masuk/u,
  },
  pageLines: {
    advertising: /iklan/u,
    share: /bagikan/u,
  },
};
