import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";
import type { RemoteSlack } from "./start-briefdesk.ts";

const MANIFEST = join(import.meta.dirname, "..", "..", "manifest.yml");

export interface LocalWorkspace {
  readonly workspace: Workspace;
  readonly slack: RemoteSlack;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** The workspace that comes with the bot, with the app as its manifest says, and the way in over Socket Mode. */
export async function openLocalWorkspace(port: number): Promise<LocalWorkspace> {
  const workspace = await startWorkspace({ port, manifest: await readFile(MANIFEST, "utf8") });
  const { apiUrl, appToken, botToken, pageUrl } = workspace;
  return {
    workspace,
    slack: { mode: "socket", botToken, appToken, apiUrl },
    pageUrl,
    close: () => workspace.stop(),
  };
}
