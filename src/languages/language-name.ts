/** `ko` → `Korean`, or `Koreanisch` in German; an unknown subtag stays as it is. */
export const languageName = (subtag: string, inLanguage = "en"): string =>
  new Intl.DisplayNames([inLanguage, "en"], { type: "language" }).of(subtag) ?? subtag;
