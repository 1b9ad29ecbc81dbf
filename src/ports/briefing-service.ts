import type { Incoming } from "../domain/incoming.ts";
import type { ReplyAddress } from "../domain/post.ts";
import type { Job } from "../domain/job.ts";
import type { JobContext } from "./jobs.ts";
import type { Feedback, BriefedArticle, RefusedPost, UsageTotals } from "../domain/records.ts";
import type { Message } from "../messages/catalogue.ts";
import type { KeptChange } from "../domain/settings/roles.ts";
import type {
  ChannelSettings,
  PersonSettings,
  SettingsFault,
  SettingsPatch,
} from "../domain/settings/settings.ts";
import type {
  DigestFault,
  DigestPatch,
  DigestSchedule,
} from "../domain/settings/digest-schedule.ts";
import type { SourcesView, SourcesAsk } from "../domain/sources-view.ts";

/** The settings of a channel, for somebody who wants to see or change them. */
export interface ChannelSettingsView {
  readonly channel: ChannelSettings;
  readonly person: PersonSettings;
  /** Why they may not change those of the channel; absent where they may. */
  readonly refusal?: Message | undefined;
  /** The last changes, newest first. */
  readonly changes: readonly KeptChange[];
}

/** What somebody chose in a dialog: of the channel, and of their own. */
export interface ChosenSettings {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Absent where they may not change them. */
  readonly patch?: SettingsPatch<ChannelSettings> | undefined;
  readonly own?: SettingsPatch<PersonSettings> | undefined;
}

/** What is wrong with what was chosen, or why it was refused; then nothing of the channel's changed. */
export type SettingsRefusal =
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] }
  | { readonly kind: "refused"; readonly says: Message };

/** The digest of a channel, for somebody who wants to see or change it. */
export interface DigestView {
  /** Absent where there is none. */
  readonly schedule: DigestSchedule | undefined;
  /** IANA zone that it is in, or would be. */
  readonly zone: string;
  /** Why they may not change it; absent where they may. */
  readonly refusal?: Message | undefined;
}

/** What is wrong with the digest that was chosen, or why it was refused; then nothing changed. */
export type DigestRefusal =
  | { readonly kind: "faults"; readonly faults: readonly DigestFault[] }
  | { readonly kind: "refused"; readonly says: Message };

/** A channel that the bot is in, as a person who may read it sees it in the Home tab. */
export interface HomeChannel {
  readonly channel: string;
  readonly settings: ChannelSettings;
  readonly schedule: DigestSchedule | undefined;
}

export interface HomeView {
  readonly writer: string;
  readonly briefed: readonly BriefedArticle[];
  /** What this person posted lately and could not be read. */
  readonly refused: readonly RefusedPost[];
  readonly schedules: readonly DigestSchedule[];
  /** Channels that both the bot and the person are in. */
  readonly channels: readonly HomeChannel[];
  readonly person: PersonSettings;
  readonly usage: UsageTotals;
}

/**
 * What came of what was received, where that is known at once: somebody asked in private for a briefing of
 * what holds nothing to brief, or for one where they may not read, and is to be told there. Nothing was
 * stored then.
 */
export type Receipt = "nothing-to-brief" | "not-readable" | undefined;

/** What the adapters ask of the service. Everything that is `receive`d is stored when it resolves. */
export interface BriefingService {
  /** Decides whether to speak, and stores the work. Throws when it cannot be stored: do not acknowledge. */
  receive(incoming: Incoming): Promise<Receipt>;
  /**
   * Slack can reach us, at first or again: stores the work of reading what was posted since the last event.
   * Nothing may be `receive`d before it resolves. Throws when it cannot be stored.
   */
  catchUp(team: string): Promise<void>;
  /** `/digest …`: carries it out and says what was done, in one or a few lines of plain text. */
  digestCommand(command: {
    team: string;
    channel: string;
    user: string;
    text: string;
    /** Slack's trigger id: one command is one ask. */
    id: string;
  }): Promise<string>;
  /** `/brief` with anything but something to brief (`help`, `usage`, `length deep` …): the reply, or undefined when it is an ask. */
  briefCommand(command: {
    team: string;
    channel: string;
    user: string;
    text: string;
  }): Promise<string | undefined>;
  /** Ends what is being done in a thread and was asked before `at` (milliseconds since the epoch). */
  stop(stop: ReplyAddress & { readonly at: number }): Promise<void>;
  /** Undefined where the person may not read the channel. */
  channelSettings(
    place: Pick<ChosenSettings, "team" | "channel" | "user">,
  ): Promise<ChannelSettingsView | undefined>;
  /** Changes what was chosen, where the person may; undefined when it is done. */
  changeSettings(chosen: ChosenSettings): Promise<SettingsRefusal | undefined>;
  /** Undefined where the person may not read the channel. */
  digest(place: Pick<ChosenSettings, "team" | "channel" | "user">): Promise<DigestView | undefined>;
  /** Starts, changes or ends a digest, where the person may; undefined when it is done. */
  changeDigest(
    place: Pick<ChosenSettings, "team" | "channel" | "user">,
    patch: DigestPatch,
  ): Promise<DigestRefusal | undefined>;
  /** Undefined when the briefing is no longer kept. */
  sources(ask: SourcesAsk): Promise<SourcesView | undefined>;
  /** The same with each sentence in the reader's language; where that cannot be, the view says why. */
  translateSources(ask: SourcesAsk): Promise<SourcesView | undefined>;
  /** The language of one person, as a subtag: of modals, and of what only they see. */
  languageOf(team: string, user: string): Promise<string>;
  feedback(feedback: Omit<Feedback, "at" | "prompt">): Promise<void>;
  home(team: string, user: string): Promise<HomeView>;
  /** Runs one job; safe to run again from the top. */
  run(job: Job, context: JobContext): Promise<void>;
}
