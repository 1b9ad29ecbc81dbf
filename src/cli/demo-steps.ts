import { isVerbatim } from "../text/fold.ts";
import type { Message, View } from "../workspace/state/state.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { printBlocks } from "../terminal/print-blocks.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { PlainKey } from "../messages/catalogue.ts";
import type { Said } from "../messages/said.ts";
import { wordingIn, type Wording } from "../messages/wording.ts";

/** A step of the demo did not do its work. */
export class StepError extends Error {
  override readonly name = "StepError";
  /** What was seen instead. */
  readonly said: Said;

  constructor(said: Said, options?: ErrorOptions) {
    super(wordingIn("en").phrase(said), options);
    this.said = said;
  }
}

export interface Stage {
  readonly out: Terminal;
  readonly wording: Wording;
  readonly workspace: Workspace;
  /** What a member pastes. */
  readonly article: string;
  /** `ts` of the post, once there is one. */
  thread: string;
}

interface Step {
  readonly name: PlainKey;
  readonly run: (stage: Stage) => Promise<void>;
}

const QUESTION = "Where were the talks held?";
const UNANSWERED = "What did the ministers have for lunch?";
/** A step takes well under a second, on a machine that is busy with other things ten; then it does not come. */
const PATIENCE_MS = 60_000;

/** What a reader does first, in order. Each step shows what is seen and fails when it is not right. */
export const DEMO_STEPS: readonly Step[] = [
  { name: "demoPaste", run: pasteArticle },
  { name: "demoSources", run: openSources },
  {
    name: "demoAnswered",
    run: (stage) => askQuestion(stage, QUESTION, /Singapore/u),
  },
  {
    name: "demoUnanswered",
    run: (stage) => askQuestion(stage, UNANSWERED, /^I found no sentence that answers this/u),
  },
  { name: "demoDigest", run: postDigest },
];

async function pasteArticle(stage: Stage): Promise<void> {
  const { workspace, out, wording, article } = stage;
  const { ada } = workspace.users;
  const { reading } = workspace.channels;
  stage.thread = await workspace.post({ channel: reading, user: ada, text: article });
  const [first = ""] = article.split("\n").filter((line) => line.trim() !== "");
  out.line(
    `  Ada: ${out.style("dim", `${first} … ${wording.say("demoCharacters", { count: article.length })}`)}`,
  );
  const briefing = await nextReply(stage, 0);
  show(stage, briefing);
  const points = textOf(briefing).match(/\[\d+\]/gu)?.length ?? 0;
  if (points < 3) throw new StepError({ key: "demoFewSentences", values: { count: points } });
}

async function openSources({ workspace, out, article, thread }: Stage): Promise<void> {
  const { ada } = workspace.users;
  const { reading } = workspace.channels;
  const briefing = repliesIn(workspace, thread)[0];
  if (briefing === undefined) throw new StepError({ key: "demoNoBriefing" });
  await workspace.press({ user: ada, channel: reading, ts: briefing.ts, actionId: "sources" });
  const view = await orFail(
    workspace.waitFor(() => workspace.views.at(-1), "a modal", PATIENCE_MS),
    { key: "demoNoWindow" },
  );
  printBlocks(out, blocksOf(view), "  ");
  const foreign = quotesOf(view).filter((quote) => !isVerbatim(quote, article));
  if (quotesOf(view).length === 0) throw new StepError({ key: "demoNoSentence" });
  if (foreign.length > 0)
    throw new StepError({ key: "demoForeignSentence", values: { sentence: foreign[0] ?? "" } });
}

async function askQuestion(stage: Stage, question: string, expected: RegExp): Promise<void> {
  const { workspace, out, thread } = stage;
  const before = repliesIn(workspace, thread).length;
  const { minjun } = workspace.users;
  await workspace.post({
    channel: workspace.channels.reading,
    user: minjun,
    // To the bot itself: what it is not asked and the article does not state, it leaves to people.
    text: `<@${workspace.botUserId}> ${question}`,
    thread,
  });
  out.line(`  Min-jun: @Briefdesk ${question}`);
  const answer = await nextReply(stage, before);
  show(stage, answer);
  if (!expected.test(answer.text))
    throw new StepError({ key: "demoOtherAnswer", values: { answer: answer.text } });
}

async function postDigest(stage: Stage): Promise<void> {
  const { workspace } = stage;
  const { reading } = workspace.channels;
  const { ada } = workspace.users;
  await workspace.command({ channel: reading, user: ada, command: "/digest", text: "now" });
  const digest = await orFail(
    workspace.waitFor(
      () => workspace.messages(reading).find((message) => message.bot_id === workspace.botId),
      "a digest",
      PATIENCE_MS,
    ),
    { key: "demoNoDigest" },
  );
  show(stage, digest);
  if (!textOf(digest).includes("missile")) throw new StepError({ key: "demoDigestWithoutArticle" });
}

function repliesIn(workspace: Workspace, thread: string): Message[] {
  return workspace
    .messages(workspace.channels.reading, { thread })
    .filter((message) => message.bot_id === workspace.botId);
}

async function nextReply({ workspace, thread }: Stage, before: number): Promise<Message> {
  const probe = () => repliesIn(workspace, thread)[before];
  return orFail(workspace.waitFor(probe, "a reply", PATIENCE_MS), { key: "demoNoReply" });
}

async function orFail<T>(outcome: Promise<T>, says: Said): Promise<T> {
  return outcome.catch((cause: unknown) => {
    throw new StepError(says, { cause });
  });
}

function show({ out }: Stage, message: Message): void {
  out.line(`  ${out.style("bold", "Briefdesk")}:`);
  printBlocks(out, message.blocks ?? [], "    ");
}

const textOf = (message: Message): string => JSON.stringify(message.blocks ?? message.text);

/** The cited sentences of the sources window: `[3] “…”`. */
const quotesOf = (view: View): string[] =>
  [...JSON.stringify(blocksOf(view)).matchAll(/"\[\d+\] “(.+?)”"/gu)].map(([, quote = ""]) =>
    JSON.parse(`"${quote}"`),
  );

const blocksOf = (view: View): readonly unknown[] =>
  Array.isArray(view.body["blocks"]) ? view.body["blocks"] : [];
