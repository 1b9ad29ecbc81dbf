import type { Language } from "../shape/language.ts";

export const vietnamese: Language = {
  code: "vi",
  walls: {
    payPrompts: [/(?:đăng ký|mua).{0,40}(?:đọc tiếp|đọc toàn bộ)/iu],
  },
};
