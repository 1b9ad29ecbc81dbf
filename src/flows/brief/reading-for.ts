import type { ReadPorts } from "../../reading/read-source.ts";
import type { BriefPorts } from "./brief-ports.ts";

/** What reading needs, with the files of the workspace that a source was posted in. */
export const readingFor = (
  { team }: { readonly team: string },
  ports: Omit<ReadPorts, "openFile"> & Pick<BriefPorts, "chat">,
): ReadPorts => ({
  ...ports,
  openFile: (fileId, signal) => ports.chat.openFile(team, fileId, signal),
});
