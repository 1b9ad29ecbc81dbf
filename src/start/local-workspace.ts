import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Welcome } from "../workspace/page/parts/welcome.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";
import { SAMPLES } from "./samples.ts";
import type { RemoteSlack } from "./start-briefdesk.ts";

const MANIFEST = join(import.meta.dirname, "..", "..", "manifest.yml");

export interface LocalWorkspace {
  readonly workspace: Workspace;
  readonly slack: RemoteSlack;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** The workspace that comes with the bot, with the app as its manifest says, and the way in over Socket Mode. */
export async function openLocalWorkspace(
  port: number,
  kept?: Pick<Welcome, "keptIn" | "keptDays">,
): Promise<LocalWorkspace> {
  const manifest = await readFile(MANIFEST, "utf8");
  const welcome = kept && { ...kept, samples: SAMPLES };
  const workspace = await startWorkspace({ port, manifest, ...(welcome ? { welcome } : {}) });
  const { apiUrl, appToken, botToken, pageUrl } = workspace;
  return {
    workspace,
    slack: { mode: "socket", botToken, appToken, apiUrl },
    pageUrl,
    close: () => workspace.stop(),
  };
}
