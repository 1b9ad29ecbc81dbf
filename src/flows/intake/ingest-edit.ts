import type { Source } from "../../domain/article.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { briefJobs } from "./brief-jobs.ts";
import type { IncomingEdit, IncomingMessage } from "../../domain/incoming.ts";
import type { KeyedJob } from "../../domain/job.ts";
import { keyedForget } from "../../domain/keys.ts";
import { type PolicyContext, decide, sourcesOf } from "./policy.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";

export interface EditPorts {
  readonly ledger: Pick<Ledger, "thread" | "settings">;
  readonly policy: Omit<PolicyContext, "thread" | "about" | "mode">;
}

/**
 * What an edit asks for: links that came are briefed as if they were posted now, links that went take
 * their briefings along. Links that stayed are left as they are.
 */
export async function jobsOfEdit(
  edit: IncomingEdit,
  post: Post,
  { ledger, policy }: EditPorts,
): Promise<KeyedJob[]> {
  const thread = await ledger.thread(replyAddressOf(post));
  const came = edit.links.filter((url) => !edit.linksBefore.includes(url));
  const went = edit.linksBefore.filter((url) => !edit.links.includes(url));
  const { mode } = await ledger.settings(edit.team, edit.channel);
  const decision = decide(asPosted(edit, came), { ...policy, thread, mode });
  // Text that is an article itself was briefed when it was posted; a link beside it is its address.
  const sources =
    decision.do === "brief" ? decision.sources.filter(({ kind }) => kind !== "text") : [];
  const known = (thread?.articles ?? []).filter((entry) => entry.postTs === edit.ts);
  const last = Math.max(edit.linksBefore.length - 1, ...known.map((entry) => entry.position));
  return [
    ...sourcesOf({ text: "", links: went, files: [] }, policy, true).map((source) =>
      forgetSource(edit, source),
    ),
    ...briefJobs(post, sources, {
      ask: edit.edited,
      from: last + 1,
      unasked: edit.channelType !== "im",
    }),
  ];
}

function asPosted(edit: IncomingEdit, links: readonly string[]): IncomingMessage {
  return { ...edit, kind: "message", links, files: [], mentionsBot: false, mentionsOthers: false };
}

function forgetSource(edit: IncomingEdit, source: Source): KeyedJob {
  const { team, channel, ts, thread } = edit;
  return keyedForget({ kind: "forget", team, channel, ts, thread, source }, edit.edited);
}
