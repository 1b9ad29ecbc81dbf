import { anyOfAll, type Language } from "../../languages/index.ts";
import { isoDate } from "../document/iso-date.ts";
import { writtenDate } from "../document/written-date.ts";

/** A mail within a mail: what its head says, and its own words. */
export interface MailLayer {
  readonly from?: string | undefined;
  /** ISO 8601. */
  readonly sent?: string | undefined;
  readonly subject?: string | undefined;
  readonly body: string;
}

const words = (kind: keyof NonNullable<Language["mail"]>): string =>
  anyOfAll(({ mail }) => mail?.[kind]);
const SUBJECT = anyOfAll(({ documents }) => documents?.subject);
const WROTE = new RegExp(String.raw`^(?:${words("wrote")}|_{20,})\s*$`, "iu");
const FORWARDED = new RegExp(
  String.raw`^(?:-{2,}.*-{2,}|.{0,40}(?:${words("forwarded")}).{0,10}[:：]?)$`,
  "iu",
);
const label = (name: string): RegExp =>
  new RegExp(String.raw`^[*\s]*(?:${name})\s?[*]?\s?[:：][*\s]*(?<value>.*)$`, "iu");
const FROM = label(words("from"));
const SENT = label(words("sent"));
const ABOUT = label(SUBJECT);
const ANY_LABEL = /^[*\s]*\p{L}[\p{L} -]{0,24}\s?[*]?\s?[:：]/u;
const BAR = /^[ \t]*>[ \t]?/u;
/** Lines of a head: who wrote, when, to whom, copies, the subject. */
const LONGEST_HEAD = 8;
const SIGNATURE = /^--\s?$/u;

/**
 * Unfolds a mail: its own words first, then each mail that it hands on or answers, with what is said of it in
 * its head. What is quoted without a head, behind bars or behind “Ana wrote:”, is nobody's words here.
 */
export function mailLayers(text: string): MailLayer[] {
  const lines = unbarred(text.split(/\r?\n/u));
  const heads = headsOf(lines);
  const starts = heads.map(({ start }) => start);
  const own = { body: ownWords(lines.slice(0, starts[0])) };
  const inner = heads.map(({ end, ...head }, at) => ({
    ...said(head.lines),
    body: ownWords(lines.slice(end, starts[at + 1])),
  }));
  return [own, ...inner];
}

/** A mail handed on behind bars, without the bars. */
function unbarred(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.replace(BAR, ""));
  const first = lines.findIndex((line) => BAR.test(line) && line.replace(BAR, "").trim() !== "");
  if (first < 0) return [...lines];
  const [head] = headsOf(bare);
  const isHandedOn =
    head !== undefined && BAR.test(lines[head.start] ?? "") && !answers(lines, first);
  return isHandedOn ? bare.map((line, at) => (at < first ? (lines[at] ?? "") : line)) : [...lines];
}

function answers(lines: readonly string[], first: number): boolean {
  const above = lines.slice(0, first).findLast((line) => line.trim() !== "");
  return above !== undefined && WROTE.test(above.trim());
}

/** Whether a line has the form of a head's: `Subject: Boats`. */
export function isLabelled(line: string): boolean {
  return ANY_LABEL.test(line);
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Runs of labelled lines that say who wrote, and when or what about. */
function headsOf(lines: readonly string[]): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isLabelled(lines[at] ?? "")) continue;
    const end = endOfHead(lines, at);
    const head = { start: at, end, lines: lines.slice(at, end) };
    if (isHead(head.lines)) heads.push(head);
    at = end - 1;
  }
  return heads;
}

/** A labelled line may be wrapped once. */
function endOfHead(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && end < start + LONGEST_HEAD) {
    const isWrapped = (lines[end] ?? "").trim() !== "" && isLabelled(lines[end + 1] ?? "");
    if (isLabelled(lines[end] ?? "")) end += 1;
    else if (isWrapped) end += 2;
    else break;
  }
  return end;
}

function isHead(lines: readonly string[]): boolean {
  return valueOf(lines, FROM) !== undefined && (has(lines, SENT) || has(lines, ABOUT));
}

function has(lines: readonly string[], pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line));
}

function valueOf(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const value = pattern.exec(line)?.groups?.["value"]?.trim();
    if (value) return value;
  }
  return undefined;
}

function said(lines: readonly string[]): Omit<MailLayer, "body"> {
  const sent = valueOf(lines, SENT) ?? "";
  return {
    from: nameOf(valueOf(lines, FROM)),
    sent: writtenDate(sent) ?? isoDate(sent),
    subject: valueOf(lines, ABOUT),
  };
}

/** A sender without the address; undefined where there is nothing else. */
function nameOf(sender: string | undefined): string | undefined {
  const name = sender
    ?.replace(/[<[(]\s*(?:mailto:)?\S+@\S*\s*[>\])].*$/u, "")
    .replace(/["“”*]/gu, "")
    .trim();
  return name === undefined || name === "" || name.includes("@") ? undefined : name;
}

/** Without what is quoted, the signature and the line that leads to the next mail. */
function ownWords(lines: readonly string[]): string {
  const end = lines.findIndex((line) => WROTE.test(line.trim()) || SIGNATURE.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !BAR.test(line));
  const last = own.findLastIndex((line) => line.trim() !== "");
  const leadsOn = FORWARDED.test(own[last]?.trim() ?? "");
  return own
    .slice(0, leadsOn ? last : undefined)
    .join("\n")
    .trim();
}
