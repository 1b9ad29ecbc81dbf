import type { ReadPorts } from "../../reading/read-source.ts";
import type { BriefPorts } from "./brief-ports.ts";

/** What reading needs, with the files of the workspace that a source was posted in, and by whom it was. */
export const readingFor = (
  { team, user = "" }: { readonly team: string; readonly user?: string | undefined },
  ports: Omit<ReadPorts, "openFile"> & Pick<BriefPorts, "chat">,
): ReadPorts => ({
  ...ports,
  parser: {
    ...ports.parser,
    parse: (document, options) =>
      ports.parser.parse(document, { ...options, poster: `${team}:${user}` }),
  },
  openFile: (fileId, signal) => ports.chat.openFile(team, fileId, signal),
});
