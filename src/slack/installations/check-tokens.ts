import type { Installations } from "./installations.ts";

/** Whether Slack takes every token now: throws where it does not, or does not answer. */
export async function checkTokens(
  installations: Pick<Installations, "all" | "isRevoked">,
): Promise<void> {
  for (const { self, write } of await installations.all()) {
    if (installations.isRevoked(self.teamId))
      throw new Error(`the bot token of ${self.teamId} was revoked`);
    await write.auth.test();
  }
}
