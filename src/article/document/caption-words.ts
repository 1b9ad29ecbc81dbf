import { anyOfAll, type Language } from "../../languages/index.ts";
/** Longer lines are text, whatever words they hold. */
const LONGEST = 220;

const AGENCY = String.raw`AP|AFP|EPA|EFE|dpa|ANSA|Reuters|REUTERS|Getty(?: Images)?|Yonhap|Xinhua|Kyodo|TASS|Bloomberg|IMAGO|DHA|AA|연합뉴스|뉴시스|뉴스1|新华社|新華社|中新社|共同|時事|ロイター|رويترز|فرانس برس|РИА Новости|ТАСС|Укрінформ`;
const phrases = (
  kind: Exclude<keyof NonNullable<Language["captions"]>, "lines" | "ends">,
): string => anyOfAll(({ captions }) => captions?.[kind]);
const PICTURE = `(?:${phrases("picture")})s?`;
const COURTESY = phrases("courtesy");
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;

const CREDIT = [
  new RegExp(
    String.raw`^(?:${PICTURE}|${phrases("credit")})\s*(?:${phrases("by")}|\d{0,2})\s*[:：=/|]`,
    "iu",
  ),
  new RegExp(String.raw`^(?:${phrases("begins")})\s`, "iu"),
  /^[▲△▶►▼■◆]\s*/u,
  new RegExp(String.raw`^[【[(（]\s*(?:${phrases("mark")})\s*[】\])）]`, "iu"),
  new RegExp(String.raw`[(（[/|]\s*(?:${AGENCY})[^)）\]]{0,30}[)）\]]?$`, "u"),
  new RegExp(
    String.raw`[\s./·-](?:AFP|EFE|EPA|Reuters|REUTERS|Getty Images|dpa|ANSA|TASS|연합뉴스|뉴시스|뉴스1|신화통신)(?:[\s/-][^.。]{0,25})?$`,
    "u",
  ),
  new RegExp(String.raw`(?:${PICTURE})\s*[=:：/][^.。]{0,40}$`, "iu"),
  // `(foto Rossi)`, `(Courtesy of the museum)`
  new RegExp(
    String.raw`[(（[](?:${PICTURE}|${COURTESY})(?!\p{L})[^()（）[\]]{0,60}[)）\]]\.?$`,
    "iu",
  ),
  new RegExp(String.raw`[|–—-]\s*(?:${COURTESY}|${PICTURE})(?!\p{L})[^|]{0,50}$`, "iu"),
  // A sentence, a bar and who took it.
  /[.!?…]["'”»]?\s*\|\s*[^|.]{2,40}$/u,
  // `- Ana Prado/The Courier`, `(Ana Prado/The Courier)`
  new RegExp(
    String.raw`[-–—.(|:]\s*(?:${NAME_WORD}\s){1,3}?${NAME_WORD}\s?/\s?\p{L}[\p{L} .'’-]{1,30}\)?\.?$`,
    "u",
  ),
  // Whoever gave or took it follows a stop, a bar or a bracket: without one it is a headline's verb.
  new RegExp(phrases("taken"), "u"),
];

/** Behind a full stop the name of the photographer, in capitals as agencies set it. */
const CAPITALS_BEHIND = /(?<=\p{Ll}\)?[.)]|\d{4}\.)\s*(\p{Lu}{2}[^.]{3,50})$/u;

/** A picture's caption or credit: a line that names who took or gave the picture. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST) return false;
  return CREDIT.some((pattern) => pattern.test(line)) || endsInCapitals(line);
}

/** A line that may be a caption: it ends in a few words in brackets, as who took the picture often does. */
export function endsInBrackets(line: string): boolean {
  return /\s[(（[][^()（）[\]\d]{2,40}[)）\]]\.?$/u.test(line);
}

function endsInCapitals(line: string): boolean {
  const tail = CAPITALS_BEHIND.exec(line)?.[1] ?? "";
  const small = tail.match(/\p{Ll}/gu)?.length ?? 0;
  return tail !== "" && tail.includes(" ") && small <= tail.length / 5;
}
