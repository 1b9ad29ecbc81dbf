/** Whether a two- or three-letter subtag names a language (`en`, `ko`, `yue`). */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}$/u.test(tag)) return false;
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag);
  return name !== undefined;
}
