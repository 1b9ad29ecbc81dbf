/** Messages below an article, by what they are. */
export interface ConversationTable {
  /** Ask something that an article may answer. */
  readonly questions: readonly string[];
  /** Exclamations, and what colleagues say and ask among themselves. */
  readonly asides: readonly string[];
  readonly smallTalk: readonly string[];
  readonly mute: readonly string[];
  readonly unmute: readonly string[];
  readonly again: readonly string[];
}
