/** The eras of Japan's calendar since 1868, each with the year before its first. */
export const JAPANESE_ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};
/** How the first year of an era is written. */
export const FIRST_YEAR = "元";
