import { BusyError, ReaderError } from "../../errors.ts";
import { TOKEN_REFUSED_MS } from "../transport/failures.ts";
import type { Installation, Installations } from "./installations.ts";

/**
 * The installation in a workspace, to ask something of Slack. Throws ReaderError where the app is
 * not installed, and BusyError when its token was revoked: the work waits for a new one.
 */
export async function workingInstallation(
  team: string,
  installations: Pick<Installations, "of" | "isRevoked">,
): Promise<Installation> {
  const found = await installations.of(team);
  if (found === undefined)
    throw new ReaderError(`no installation in ${team}`, { key: "notInstalled" });
  if (installations.isRevoked(team))
    throw new BusyError(`the bot token of ${team} was revoked`, TOKEN_REFUSED_MS);
  return found;
}
