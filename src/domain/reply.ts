import type { Article, RefusedVerdict, Source } from "./article.ts";
import type { Said } from "../messages/said.ts";
import type { Answer, Briefing, Digest, Story, VerifiedSentence } from "./briefing.ts";
import type { PostPosition } from "./post.ts";
import type { Changes } from "./text/changes.ts";

/** What a reader can do when an article could not be read: one press each. */
export type NextStep = "paste" | "upload" | "retry";

/** What the bot says of a message without a word: a reaction on it. */
export type Sign = "muted" | "unmuted" | "unread";

/** Everything the bot can say, and in which language: English where it is not said. */
export type Reply = Content & {
  /** BCP 47 primary subtag of the language of what stands around the article's own words. */
  readonly language?: string | undefined;
  /** What it is about was seen long after it was posted. */
  readonly late?: boolean | undefined;
  /** How much of it there is, where it is not whole: what is written so far, or what its reader let stand. */
  readonly extent?: "so-far" | "stopped" | undefined;
};

/** One article of a list, with its first key point. */
export interface ListItem {
  readonly headline: string;
  readonly url?: string | undefined;
  readonly site?: string | undefined;
  readonly lead: string;
  readonly briefingKey: string;
  /** Where the channel has its briefing already. */
  readonly earlier?: string | undefined;
}

/** Closed: a new kind does not compile until it can be drawn. */
type Content =
  | {
      readonly kind: "briefing";
      readonly article: Article;
      readonly briefing: Briefing;
      /** Its key in the library: what the buttons under it refer to. */
      readonly briefingKey: string;
      /** Where this article was briefed before, when the asker may see it. */
      readonly earlier?: string | undefined;
    }
  | {
      /** The channel has this briefing already: where it is. */
      readonly kind: "repost";
      readonly headline: string;
      readonly briefingKey: string;
      readonly earlier: string;
      /** Who posted it, and when, milliseconds since the epoch. */
      readonly by?: string | undefined;
      readonly at?: number | undefined;
    }
  | {
      /** What was briefed of a post with several sources. */
      readonly kind: "list";
      readonly items: readonly ListItem[];
      /** Said at the end: that the post holds more. */
      readonly more?: Said | undefined;
    }
  | {
      readonly kind: "answer";
      readonly question: string;
      /** The question stands right above: it is not said again. */
      readonly askedAbove?: boolean | undefined;
      readonly answer: Answer;
      /** Its key in the library, where it is kept once it is written: what the button under it refers to. */
      readonly answerKey?: string | undefined;
      /** In the order of `answer.articleIds`. */
      readonly articles: readonly Article[];
    }
  | {
      /** A text that somebody wrote, held against the articles of its thread. */
      readonly kind: "verification";
      readonly sentences: readonly VerifiedSentence[];
      /** In the order in which cites count through their sentences. */
      readonly articles: readonly Article[];
    }
  | {
      /** A page that was read again is not what it was. */
      readonly kind: "changes";
      readonly article: Article;
      readonly changes: Changes;
      /** When the earlier version was read, milliseconds since the epoch. */
      readonly readBefore: number;
    }
  | {
      readonly kind: "digest";
      readonly digest: Digest;
      /** Which part of what its channel's message has no room for, from 0, see `storiesInThread`; absent: that message. */
      readonly part?: number | undefined;
    }
  | { readonly kind: "notice"; readonly text: Said }
  | {
      readonly kind: "failure";
      /** What happened, and what can be done. */
      readonly text: Said;
      readonly verdict?: RefusedVerdict | undefined;
      readonly nextSteps: readonly NextStep[];
      /** What `retry` would read again. */
      readonly source?: Source | undefined;
      /** The post that a further try, or text handed in instead, belongs to. */
      readonly about?: PostPosition | undefined;
      /** The thread that what is given goes to, where the reply itself may stand elsewhere. */
      readonly thread?: string | undefined;
    };

/** What a channel sees of a digest at a glance: no more than a screen. */
const STORIES_IN_CHANNEL = 5;
/** A title and its link take some 130 characters of the 4,000 that the plain text of a message may have. */
const TITLES_IN_MESSAGE = 30;

/** The stories that a digest shows in its channel. */
export const storiesInChannel = ({ stories }: Digest): readonly Story[] =>
  stories.slice(0, STORIES_IN_CHANNEL);

/** All others, in the parts in which the digest's thread names them. */
export function storiesInThread({ stories }: Digest): readonly (readonly Story[])[] {
  const rest = stories.slice(STORIES_IN_CHANNEL);
  const parts = Math.ceil(rest.length / TITLES_IN_MESSAGE);
  return Array.from({ length: parts }, (_, part) =>
    rest.slice(part * TITLES_IN_MESSAGE, (part + 1) * TITLES_IN_MESSAGE),
  );
}
