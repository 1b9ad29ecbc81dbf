import type { Language } from "../../shape/language.ts";

export const vietnamese: Language = {
  code: "vi",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  abbreviations: {
    titles: "BS GS KTS LS PGS ThS TP TS",
  },
  walls: {
    payPrompts: [/(?:đăng ký|mua).{0,40}(?:đọc tiếp|đọc toàn bộ)/iu],
  },
  errorPages: {
    page: /trang|bài viết/u,
    missing: /không tồn tại|không tìm thấy/u,
    removed: /đã bị xóa/u,
  },
  signIn: {
    says: /đăng nhập/u,
  },
  pageLines: {
    advertising: /quảng cáo/u,
  },
};
