import type { Language } from "../shape/language.ts";

export const indonesian: Language = {
  code: "id",
  related: {
    lines: /baca juga/u,
  },
  walls: {
    payPrompts: [/(?:khusus|hanya untuk) pelanggan/iu, /berlangganan.{0,40}(?:membaca|baca)/iu],
  },
};
