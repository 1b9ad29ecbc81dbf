import type { Installation, Installations } from "../installations/installations.ts";
import { payloadOrigin } from "./payload-origin.ts";

/** The installation that a payload is for; undefined where it is another workspace's. */
export async function installationOf(
  body: unknown,
  installations: Pick<Installations, "of">,
): Promise<Installation | undefined> {
  for (const id of payloadOrigin(body).installedIn) {
    const found = await installations.of(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
