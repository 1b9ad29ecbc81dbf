import { typesOf, type LinkedData } from "../source/json-ld.ts";
import { plainName, plainText } from "../source/linked-values.ts";
import { markupText } from "../source/markup-text.ts";
import type { Post } from "./post.ts";

const OPENING = /^(?:DiscussionForumPosting|Question|SocialMediaPosting)$/;
/** Where a post keeps those that answer it, in the order in which they are shown. */
const ANSWERS = ["acceptedAnswer", "suggestedAnswer", "answer", "comment"] as const;
/** Threads nest; deeper is a fault of the page. */
const DEEPEST = 20;
const MOST = 1_000;

/** The posts that a page's JSON-LD holds of its discussion, the opening one first. */
export function postsInData(data: readonly LinkedData[]): Post[] {
  const opening = data.find(
    (node) => typesOf(node).some((type) => OPENING.test(type)) && textOf(node) !== "",
  );
  if (opening === undefined) return [];
  const posts: Post[] = [];
  collect(opening, false, data, posts, 0);
  return posts;
}

function collect(
  node: LinkedData,
  accepted: boolean,
  data: readonly LinkedData[],
  posts: Post[],
  depth: number,
): void {
  if (depth > DEEPEST || posts.length >= MOST) return;
  const text = textOf(node);
  const votes = Number(node["upvoteCount"] ?? Number.NaN);
  if (text !== "") {
    posts.push({
      speaker: plainName(node["author"], data),
      at: plainText(node["dateCreated"] ?? node["datePublished"]),
      text,
      ...(accepted ? { accepted } : {}),
      ...(Number.isInteger(votes) ? { votes } : {}),
    });
  }
  for (const key of ANSWERS) {
    for (const answer of [node[key]].flat()) {
      if (typeof answer !== "object" || answer === null) continue;
      collect(answer as LinkedData, key === "acceptedAnswer", data, posts, depth + 1);
    }
  }
}

function textOf(node: LinkedData): string {
  const text = node["text"] ?? node["articleBody"];
  return typeof text === "string" ? markupText(text) : "";
}
