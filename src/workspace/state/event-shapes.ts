/** How events are made where Slack does not say, or reports differ: each form has been seen. */
export interface EventShapes {
  /** Whether `app_mention` has the files of its message. */
  mentionsHaveFiles: boolean;
  /** Whether `message_changed` has what was before. */
  editsSayWhatWas: boolean;
  /** Whether `message` events have whole files, or their ids alone, as in shared channels. */
  filesAreWhole: boolean;
  /** What `conversations.replies` gives for the `ts` of a reply: the reply, the root with it, or the thread. */
  repliesOfReply: "reply" | "root-and-reply" | "thread";
  /** Whether the app is out of a channel that is archived. */
  archivingRemovesApps: boolean;
}
