import { tidyText } from "../source/blocks.ts";
import { givenNames, namePattern, textLength } from "../source/element-text.ts";

/** Who wrote a post, by markup and by name. */
const AUTHOR_NAME = namePattern(`
  author user user-?name user-?link user-?details user-?info nick nick-?name poster display-?name screen-?name
  member member-?name creator posted-?by post-?author profile message-?name comment-?author`);
const AUTHOR = "[itemprop~='author'], [rel~='author'], [class]";
const TIME = "time, [datetime], [itemprop~='dateCreated'], [itemprop~='datePublished'], [class]";
const TIME_NAME = namePattern(`
  date time date-?time time-?stamp posted posted-?on posted-?date post-?date created relative-?time`);
/** A year and a time of day. */
const WRITTEN_TIME = /(?:19|20)\d\d.{1,20}\d{1,2}[:.]\d{2}(?!\d)/su;
const LONGEST_NAME = 60;
/** Characters of a name with rank, badges and number of posts beside it. */
const LONGEST_AUTHOR = 150;
const ENDS_IN_TIME = /\d{1,2}:\d{2}\s*\S{0,4}$/;

/** The elements of a page that say who wrote something, and when. */
export interface Marks {
  readonly authors: ReadonlySet<Element>;
  readonly times: ReadonlySet<Element>;
}

/** Finds the marks below an element. */
export function findMarks(root: Element): Marks {
  return {
    authors: new Set(Array.from(root.querySelectorAll(AUTHOR)).filter(isAuthor)),
    times: new Set(Array.from(root.querySelectorAll(TIME)).filter(isTime)),
  };
}

function isAuthor(element: Element): boolean {
  const length = textLength(element);
  if (length === 0 || length > LONGEST_AUTHOR) return false;
  const stated = `${element.getAttribute("itemprop")} ${element.getAttribute("rel")}`;
  return /author/.test(stated) || AUTHOR_NAME.test(givenNames(element));
}

function isTime(element: Element): boolean {
  return (
    element.localName === "time" ||
    element.hasAttribute("datetime") ||
    /date(?:Created|Published)/.test(element.getAttribute("itemprop") ?? "") ||
    isTimeText(element)
  );
}

/** Whether an element is a date, by its name or as it is written. */
function isTimeText(element: Element): boolean {
  const length = textLength(element);
  if (length === 0 || length > LONGEST_AUTHOR) return false;
  const text = element.textContent ?? "";
  if (length <= LONGEST_NAME && TIME_NAME.test(givenNames(element))) return /\d/.test(text);
  return WRITTEN_TIME.test(text);
}

/** Of what says who wrote it, the name: a link where there is one; rank, time and number of posts are beside it. */
export function nameIn(marks: readonly Element[]): string | undefined {
  const innermost = marks.filter(
    (mark) => !marks.some((other) => other !== mark && mark.contains(other)),
  );
  const names = innermost.map((mark) =>
    tidyText((mark.querySelector("a[href], [itemprop~='name']") ?? mark).textContent ?? ""),
  );
  return names.find(
    (name) => /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !ENDS_IN_TIME.test(name),
  );
}

/** A time as the page states it for machines. */
export function timeIn(marks: readonly Element[]): string | undefined {
  const stated = marks.map((mark) => mark.getAttribute("datetime") ?? mark.getAttribute("content"));
  return stated.find((value) => value !== null && value !== "") ?? undefined;
}
