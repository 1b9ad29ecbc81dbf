const names = new Intl.DisplayNames(["en"], { type: "language" });

/** `ko` → `Korean`; an unknown subtag stays as it is. */
export const languageName = (subtag: string): string => names.of(subtag) ?? subtag;
