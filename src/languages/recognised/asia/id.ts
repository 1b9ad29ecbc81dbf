import type { Language } from "../../shape/language.ts";

export const indonesian: Language = {
  code: "id",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
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
