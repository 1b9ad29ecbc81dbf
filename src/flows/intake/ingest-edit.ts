import { canonicalAddress } from "../../article/address/links.ts";
import type { Source } from "../../domain/article.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { briefJobs } from "./brief-jobs.ts";
import type {
  FileRef,
  IncomingEdit,
  IncomingMessage,
  MessageContent,
} from "../../domain/incoming.ts";
import type { KeyedJob } from "../../domain/job.ts";
import { briefPrefix, keyedForget } from "../../domain/keys.ts";
import { type Decision, type PolicyContext, decide } from "./policy.ts";
import { fileSource, sourcesOf } from "./sources-of.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";
import type { BriefedArticle } from "../../domain/records.ts";

export interface EditPorts {
  readonly ledger: Pick<Ledger, "thread" | "settings" | "deliveriesOf">;
  readonly policy: Omit<PolicyContext, "thread" | "about" | "mode">;
}

/**
 * What an edit asks for: links that came are briefed as if they were posted now; links, files and text
 * that went take their briefings along; an article that was corrected in the message itself is read
 * again. What stayed is left as it is.
 */
export async function jobsOfEdit(
  edit: IncomingEdit,
  post: Post,
  ports: EditPorts,
): Promise<KeyedJob[]> {
  const thread = await ports.ledger.thread(replyAddressOf(post));
  const known = (thread?.articles ?? []).filter((entry) => entry.postTs === edit.ts);
  const files = await Promise.all(
    edit.filesGone.map((file) => jobOfFile(file, edit, known, ports)),
  );
  const { mode } = await ports.ledger.settings(edit.team, edit.channel);
  const context = { known, policy: { ...ports.policy, thread, mode } };
  const text = await jobsOfText(edit, post, context, ports);
  return [...files, ...text, ...jobsOfLinks(edit, post, context)];
}

/** An edit among what is known of its thread, and of the post itself. */
interface EditContext {
  readonly policy: PolicyContext;
  readonly known: readonly BriefedArticle[];
}

function jobsOfLinks(edit: IncomingEdit, post: Post, { known, policy }: EditContext): KeyedJob[] {
  const before = edit.before?.links ?? addressesOf(known);
  const came = notIn(before, edit.links);
  const went = notIn(edit.links, before);
  const decision = decide(asPosted(edit, { text: edit.text, links: came }), policy);
  // Text that is an article itself is read again by itself; a link beside it is its address.
  const sources =
    decision.do === "brief" ? decision.sources.filter(({ kind }) => kind !== "text") : [];
  const last = Math.max(before.length - 1, ...known.map(({ position }) => position));
  // Where Slack does not say what was before, a link may have been posted at first: it is one job with that.
  const ask = edit.before === undefined ? undefined : edit.edited;
  return [
    ...sourcesOf({ text: "", links: went, files: [] }, policy, true).map((source) =>
      forgetSource(edit, source),
    ),
    ...briefJobs(post, sources, { ask, from: last + 1, unasked: isUnasked(decision) }),
  ];
}

/** An article that was pasted: when it was corrected what was said of it is taken back, and it is read anew. */
async function jobsOfText(
  edit: IncomingEdit,
  post: Post,
  { policy }: EditContext,
  { ledger }: EditPorts,
): Promise<KeyedJob[]> {
  if (edit.before?.text === edit.text) return [];
  const textIn = (content: Pick<MessageContent, "text" | "links">): Source | undefined =>
    textOf(decide(asPosted(edit, content), policy));
  const prefix = briefPrefix(post.team, post.channel, post.ts, { kind: "text", text: "" });
  const wasBriefed = (await ledger.deliveriesOf(prefix)).length > 0;
  const old = edit.before && textIn(edit.before);
  if (!wasBriefed && old === undefined) return [];
  const now = textIn(edit);
  const as = { again: true, ask: edit.edited, unasked: !edit.mentionsBot };
  const again = now === undefined ? [] : briefJobs(post, [now], as);
  return [forgetSource(edit, { kind: "text", text: "" }, 0), ...again];
}

const isUnasked = (decision: Decision): boolean => decision.do === "brief" && decision.unasked;

const textOf = (decision: Decision): Source | undefined =>
  decision.do === "brief" ? decision.sources.find(({ kind }) => kind === "text") : undefined;

function asPosted(
  edit: IncomingEdit,
  content: Pick<MessageContent, "text" | "links">,
): IncomingMessage {
  return { ...edit, kind: "message", ...content, files: [], mentionsOthers: false };
}

/** Addresses that stand in one list and not in the other; those that differ in tracking alone are one. */
function notIn(these: readonly string[], those: readonly string[]): string[] {
  const pages = new Set(these.map(canonicalAddress));
  return those.filter((url) => !pages.has(canonicalAddress(url)));
}

const addressesOf = (known: readonly BriefedArticle[]): string[] =>
  known.flatMap(({ url }) => (url === undefined ? [] : [url]));

/** A file that was deleted takes along what was said of it; it is recorded without an address. */
async function jobOfFile(
  file: FileRef,
  edit: IncomingEdit,
  known: readonly BriefedArticle[],
  { ledger }: EditPorts,
): Promise<KeyedJob> {
  const source = fileSource(file);
  const said = await ledger.deliveriesOf(briefPrefix(edit.team, edit.channel, edit.ts, source));
  const [only, ...others] = known.filter(({ url }) => url === undefined);
  const isIt = said.length > 0 && others.length === 0;
  return forgetSource(edit, source, isIt ? only?.position : undefined);
}

function forgetSource(edit: IncomingEdit, source: Source, position?: number): KeyedJob {
  const { team, channel, ts, thread } = edit;
  return keyedForget({ kind: "forget", team, channel, ts, thread, source, position }, edit.edited);
}
