import { anyOfAll, type Language, wordsOrPartsOfAll } from "../../languages/index.ts";
import { isCredit } from "../document/caption-words.ts";
import { isDateline, isFurnitureLine } from "../document/line-patterns.ts";

/** Longer lines are text, whatever words they hold. */
const LONGEST = 220;

const lines = (kind: keyof NonNullable<Language["pageLines"]>): string =>
  anyOfAll(({ pageLines }) => pageLines?.[kind]);

const COPYRIGHT = new RegExp(String.raw`©|ⓒ|\(c\)\s*(?:19|20)\d\d|${lines("rights")}`, "iu");
const BEHIND_HOLDER = new RegExp(`(?:${lines("behindHolder")}).*$`, "iu");

/** Lines of a page that are never part of its article, beyond those the HTML rules know. */
const CHROME = [
  `(?:${lines("begins")})`,
  `(?:${anyOfAll(({ consent }) => consent?.choices)})$`,
  String.raw`(?:${lines("ourSite")})\b.{0,40}\bcookies?\b`,
  String.raw`(?:${lines("tools")})\s*(?:[:：|/].*)?$`,
  String.raw`(?:${lines("tags")})\s*[:：]?\s.{0,80}$`,
  String.raw`(?:${lines("source")})\s*[:：].{1,60}$`,
  `(?:${anyOfAll(({ related }) => related?.begins)})`,
  String.raw`(?:${lines("published")})(?=[\s:：|\d]).{0,50}\d.{0,12}$`,
].map((source) => new RegExp(`^${source}`, "iu"));

/** Longer lines with these words are invitations of the publisher's, in whole sentences. */
const INVITATION = new RegExp(
  `^(?:${wordsOrPartsOfAll(({ pageLines }) => pageLines?.invitations)})`,
  "iu",
);

const COMMENTS = new RegExp(
  String.raw`^(?:\d+ )?(?:${lines("comments")})(?:\s*[(:：[]?\s*\d+\s*[)\]]?)?$`,
  "iu",
);

/** Whether a line belongs to the page and not to the article on it. */
export function isPageLine(line: string): boolean {
  if (isDateline(plain(line)) || isFurnitureLine(plain(line))) return true;
  if (line.length > LONGEST) return false;
  return (
    isCopyright(line) ||
    isCredit(line) ||
    CHROME.some((pattern) => pattern.test(line)) ||
    INVITATION.test(line)
  );
}

const RIGHTS = new RegExp(lines("rights"), "iu");

/** The line by which a page reserves its rights; it is below the article. */
export function reservesRights(line: string): boolean {
  return line.length <= LONGEST && RIGHTS.test(line);
}

/** A heading behind which readers speak. */
export function isCommentsHeading(line: string): boolean {
  return line.length < 40 && COMMENTS.test(line);
}

function isCopyright(line: string): boolean {
  return line.length <= LONGEST && COPYRIGHT.test(line);
}

/** Who holds the rights, from a copyright line: the site's name. */
export function rightsHolder(line: string): string | undefined {
  const named =
    /(?:©|ⓒ|\(c\)|copyright)[\s©ⓒ:]*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,]*)?([^,.;|<>()[\]:]{2,60})/iu.exec(
      line,
    )?.[1];
  const name = named
    ?.replace(BEHIND_HOLDER, "")
    .replace(/\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s*$/u, "")
    .trim();
  return name === undefined || name === "" || /^\d+$|^(?:all|the|by|copyright)$/iu.test(name)
    ? undefined
    : name;
}

function plain(text: string): { text: string; tag: string; linkShare: number } {
  return { text, tag: "p", linkShare: 0 };
}
