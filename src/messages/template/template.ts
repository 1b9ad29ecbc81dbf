/**
 * What a message is written as: text with holes, `{host} took too long to answer.`; or, where it counts
 * something, its forms by the plural categories of Unicode's CLDR, chosen by the hole `{count}`.
 */
export type Template = string | Plural;

/** `other` is every language's; which others a language has, `Intl.PluralRules` says. */
interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type HolesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesIn<Rest>
  : never;

/** The names of a template's holes. A plural may leave one out in a form (“one article”), but not in `other`. */
export type Holes<T> = T extends string
  ? HolesIn<T>
  : T extends { readonly other: infer Other extends string }
    ? HolesIn<Other> | "count"
    : never;
