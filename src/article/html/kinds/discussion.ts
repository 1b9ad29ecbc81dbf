import type { Contribution, KindSeen } from "../../../domain/article.ts";
import { folded, wordCount } from "../../document/words.ts";
import type { LinkedData } from "../source/json-ld.ts";
import type { Post } from "./post.ts";
import { postsByShape } from "./posts-by-shape.ts";
import { postsInData } from "./posts-in-data.ts";

/** A discussion as text: each post below the name of who wrote it, if that is known. */
export interface Discussion {
  readonly text: string;
  readonly contributions: readonly Contribution[];
}

const LEAST_POSTS = 2;
/** Posts without a name are a list of other things. */
const MOSTLY = 0.8;
/** Characters of a line that two people hardly write alike. */
const LEAST_QUOTED = 20;

/** The discussion that a page holds; `undefined` where it has less than two posts with who wrote them. */
export function readDiscussion(root: Element, data: readonly LinkedData[]): Discussion | undefined {
  const candidates = [postsByShape(root), postsInData(data)].map(told).filter(isDiscussion);
  const best = candidates.toSorted((one, other) => wordsIn(other) - wordsIn(one))[0];
  return best && composed(best);
}

export function discussionKind({ contributions }: Discussion): KindSeen {
  return { name: "discussion", evidence: [`${contributions.length} posts`] };
}

const wordsIn = (posts: readonly Post[]): number =>
  posts.reduce((sum, { text }) => sum + wordCount(text), 0);

function isDiscussion(posts: readonly Post[]): boolean {
  const named = posts.filter(({ speaker }) => speaker !== undefined).length;
  return posts.length >= LEAST_POSTS && named >= MOSTLY * posts.length;
}

/** The posts that say something, each without what it repeats of an earlier one: that is another's word. */
function told(posts: readonly Post[]): Post[] {
  let before = "";
  const own: Post[] = [];
  for (const post of posts) {
    const lines = post.text.split("\n");
    const quoted = lines.map((line) => {
      const key = folded(line);
      return key.length >= LEAST_QUOTED && before.includes(key);
    });
    // “Who said:” above a quotation goes with it.
    const text = lines
      .filter((line, at) => quoted[at] !== true && !(quoted[at + 1] === true && isLeadIn(line)))
      .join("\n");
    before += `\n${folded(post.text)}`;
    if (text !== "") own.push({ ...post, text });
  }
  return own;
}

const isLeadIn = (line: string): boolean => line.length < 80 && /[:：]\s*$/.test(line);

function composed(posts: readonly Post[]): Discussion {
  let text = "";
  const contributions = posts.map(({ speaker, at, text: own, accepted, votes }): Contribution => {
    if (text !== "") text += "\n";
    if (speaker !== undefined) text += `${speaker}\n`;
    const start = text.length;
    text += own;
    return {
      start,
      end: text.length,
      ...(speaker === undefined ? {} : { speaker }),
      ...(at === undefined ? {} : { at }),
      ...(accepted === undefined ? {} : { accepted }),
      ...(votes === undefined ? {} : { votes }),
    };
  });
  return { text, contributions };
}
