import { startWorkspace, type Workspace } from "../workspace/workspace.ts";
import type { RemoteSlack } from "./start-briefdesk.ts";

export interface LocalWorkspace {
  readonly workspace: Workspace;
  readonly slack: RemoteSlack;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** The workspace that comes with the bot, and the way in over Socket Mode. */
export async function openLocalWorkspace(port: number): Promise<LocalWorkspace> {
  const workspace = await startWorkspace({ port });
  const { apiUrl, appToken, botToken, pageUrl } = workspace;
  return {
    workspace,
    slack: { mode: "socket", botToken, appToken, apiUrl },
    pageUrl,
    close: () => workspace.stop(),
  };
}
