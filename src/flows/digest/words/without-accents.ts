import { fold } from "../../../text/fold.ts";

/** As people type names in haste: in small letters, without accents. */
export const withoutAccents = (text: string): string =>
  fold(text).toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
