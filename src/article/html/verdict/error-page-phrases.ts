import { anyOfAll, type Language } from "../../../languages/index.ts";
import { near } from "./near.ts";

const phrases = (kind: keyof NonNullable<Language["errorPages"]>): string =>
  anyOfAll(({ errorPages }) => errorPages?.[kind]);
const anyOf = (kind: Parameters<typeof phrases>[0]): RegExp => new RegExp(phrases(kind), "iu");

/** “The page you asked for does not exist.” */
export const NOT_FOUND: readonly RegExp[] = [
  near(phrases("page"), phrases("missing")),
  anyOf("notFound"),
];

/** A missing page in a line of its own. */
export const NOT_FOUND_ALONE = new RegExp(
  String.raw`^(?:\W*(?:http )?(?:${phrases("status")})?\W*404\b.*|(?:\W*(?:404|error)\W*)?(?:${phrases("alone")}))\W*$`,
  "iu",
);

/** “This article was removed.” */
export const GONE: readonly RegExp[] = [
  near(phrases("page"), phrases("removed")),
  /^(?:\W*410\W*)?gone\W*$/im,
];

/** “Something went wrong.” */
export const FAULT: readonly RegExp[] = [
  near(phrases("server"), phrases("trouble")),
  anyOf("fault"),
];

/** “Not available in your country.” */
export const REGION: readonly RegExp[] = [anyOf("region")];
