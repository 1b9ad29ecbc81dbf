/**
 * The outside world as a few interfaces: each method is one we call, each contract says what it may
 * throw. Where nothing is said, a method throws only what its neighbour throws when it is down; the
 * job then runs again.
 */
export type { SourcePoint, SourcesView } from "./briefing/sources.ts";
export type {
  Draft,
  DraftItem,
  ModelState,
  Translation,
  Usage,
  Writer,
  WritingTask,
} from "./briefing/writer.ts";
export type * from "./ports/chat.ts";
export type * from "./ports/desk.ts";
export type * from "./ports/fetcher.ts";
export type * from "./ports/jobs.ts";
export type * from "./ports/ledger.ts";
export type * from "./ports/library.ts";
export type * from "./ports/parser.ts";
export type * from "./ports/records.ts";
export type * from "./ports/world.ts";
