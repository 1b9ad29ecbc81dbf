import { markdownTokens } from "./markdown-tokens.ts";
import { mrkdwnTokens } from "./mrkdwn-tokens.ts";
import { isSaying, linkToken, mentionToken, NEWLINE, textToken, type Token } from "./tokens.ts";

/** Part of a message: a block, an element of one, an attachment. Whatever else Slack sends is none. */
type MessagePart = Readonly<Record<string, unknown>>;

/** A list in a list in an attachment's block has less; a hostile payload may have more. */
const DEEPEST = 40;

/** Where the parts of a part are, in the order in which Slack shows them. */
const WITHIN = [
  "pretext",
  "rich_text_title",
  "title",
  "subtitle",
  "label",
  "text",
  "body",
  "value",
  "description",
  "message",
  "message_blocks",
  "blocks",
  "fields",
  "rows",
  "elements",
  "child_blocks",
  "tasks",
  "details",
  "output",
  "sources",
  "accessory",
  "options",
  "actions",
] as const;

/** Where an address is that is opened by what stands beside it. */
const ADDRESSES = ["url", "title_link", "title_url"] as const;

/**
 * One walk over all that a message may hold: texts, links and mentions in the order in which a person
 * sees them. What is unknown is looked through for the names that Slack gives to texts and parts, so
 * that a block of next year is read as well.
 */
export function walk(part: unknown, depth = 0): Token[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(part)) return part.flatMap((one) => walk(one, depth + 1));
  if (!isPart(part)) return [];
  const read = READERS.get(stringIn(part, "type")) ?? walkWithin;
  return read(part, depth);
}

const isPart = (value: unknown): value is MessagePart =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const stringIn = (part: MessagePart, key: string): string => {
  const value = part[key];
  return typeof value === "string" ? value : "";
};

type Reader = (part: MessagePart, depth: number) => Token[];

/** Elements of rich text, and objects that are texts. */
const LEAVES: Readonly<Record<string, Reader>> = {
  mrkdwn: (part) => mrkdwnTokens(stringIn(part, "text")),
  plain_text: verbatim,
  raw_text: verbatim,
  raw_number: verbatim,
  text: verbatim,
  link: (part) => [linkToken(stringIn(part, "url"), stringIn(part, "text"))],
  user: (part) => [mentionToken(stringIn(part, "user_id"))],
  usergroup: (part) => [mentionToken(stringIn(part, "usergroup_id"))],
  team: (part) => [mentionToken(stringIn(part, "team_id"))],
  broadcast: (part) => [mentionToken(stringIn(part, "range"))],
  channel: (part) => [textToken(`#${stringIn(part, "channel_id")}`)],
  date: (part) => [dated(part)],
  color: (part) => [textToken(stringIn(part, "value"))],
  emoji: (part) => [textToken(emoji(part))],
  // Pictures have no words but those that describe them, and their addresses lead to no page.
  image: (part) => walk(part["title"]),
  divider: () => [],
  file: () => [],
};

/** Slack writes the day itself; only its text for others says it in words. */
function dated(part: MessagePart): Token {
  const [url, text] = [stringIn(part, "url"), stringIn(part, "fallback")];
  return url === "" ? textToken(text) : linkToken(url, text);
}

function verbatim(part: MessagePart): Token[] {
  return [textToken(stringIn(part, "text"))];
}

const CONTAINERS: Readonly<Record<string, Reader>> = {
  rich_text_section: inLine,
  rich_text_quote: inLine,
  rich_text_preformatted: inLine,
  rich_text_list: listOf,
  markdown: (part) => [...markdownTokens(stringIn(part, "text")), NEWLINE],
  table: rowsOf,
  data_table: rowsOf,
};

/** By the type of the part, which strangers choose: so it is looked up in a map. */
const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries({ ...LEAVES, ...CONTAINERS }));

/** Elements of a line follow each other as they are; whoever wrote them wrote the spaces. */
function inLine(part: MessagePart, depth: number): Token[] {
  const elements: unknown = part["elements"];
  return [...walk(elements, depth + 1), NEWLINE];
}

/**
 * Items are paragraphs of their own. Slack draws their marks, nobody wrote them: with them a quotation
 * would not be the words of the list.
 */
function listOf(part: MessagePart, depth: number): Token[] {
  const items: readonly unknown[] = Array.isArray(part["elements"]) ? part["elements"] : [];
  return items.flatMap((item) => [...walk(item, depth + 2), NEWLINE]);
}

/** A row is a line, as in the tables of pages. */
function rowsOf(part: MessagePart, depth: number): Token[] {
  const rows: readonly unknown[] = Array.isArray(part["rows"]) ? part["rows"] : [];
  const caption = textToken(stringIn(part, "caption"));
  return [caption, NEWLINE, ...rows.flatMap((row) => [...cellsOf(row, depth), NEWLINE])];
}

function cellsOf(row: unknown, depth: number): Token[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [];
  return cells.flatMap((cell, at) => [
    ...(at === 0 ? [] : [textToken(" | ")]),
    ...walk(cell, depth + 2).filter((token) => token !== NEWLINE),
  ]);
}

/** Each part on a line of its own; an address is the link of the words beside it. */
function walkWithin(part: MessagePart, depth: number): Token[] {
  let opens = ADDRESSES.map((key) => stringIn(part, key)).find((url) => url !== "");
  const inside = WITHIN.flatMap((key): Token[] => {
    const tokens = walkAt(part, key, depth);
    if (opens === undefined || !OPENS.has(key) || !isSaying(tokens)) return ended(tokens);
    const link = linkToken(opens, wordsOf(tokens));
    opens = undefined;
    return [link, NEWLINE];
  });
  return opens === undefined ? inside : [linkToken(opens), NEWLINE, ...inside];
}

/** The words that an address beside them belongs to. */
const OPENS: ReadonlySet<string> = new Set(["title", "text"]);

function walkAt(part: MessagePart, key: (typeof WITHIN)[number], depth: number): Token[] {
  const value = part[key];
  if (key === "options") return shownOptions(part).flatMap((one) => ended(walk(one, depth + 1)));
  if (Array.isArray(value)) return value.flatMap((one) => ended(walk(one, depth + 1)));
  if (typeof value !== "string") return walk(value, depth + 1);
  return key === "value" && !isField(part) ? [] : mrkdwnTokens(value);
}

/** The choices of a menu are seen by nobody who has not opened it: only those that lead somewhere count. */
function shownOptions(part: MessagePart): readonly unknown[] {
  const options: readonly unknown[] = Array.isArray(part["options"]) ? part["options"] : [];
  if (/^(?:checkboxes|radio_buttons)$/u.test(stringIn(part, "type"))) return options;
  return options.filter((option) => isPart(option) && stringIn(option, "url") !== "");
}

/** A field of an attachment has a title and a value; the value of all else is for its app alone. */
const isField = (part: MessagePart): boolean =>
  typeof part["title"] === "string" && part["type"] === undefined;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join("")
    .trim();

const ended = (tokens: Token[]): Token[] =>
  tokens.length === 0 || tokens.at(-1) === NEWLINE ? tokens : [...tokens, NEWLINE];

/** Slack gives an emoji's code points in hex, joined by dashes; own emoji of a workspace have a name only. */
function emoji(part: MessagePart): string {
  const points = stringIn(part, "unicode")
    .split("-")
    .map((hex) => Number.parseInt(hex, 16));
  const known = points.every((point) => point >= 0 && point <= 0x10ffff);
  return known ? String.fromCodePoint(...points) : `:${stringIn(part, "name") || "emoji"}:`;
}
