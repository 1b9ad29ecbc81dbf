import { Readable } from "node:stream";
import { runCli } from "../../src/cli/cli.ts";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
}

/** Runs a command of the command line as its own process would, but here. */
export async function commandLine(
  argv: readonly string[],
  { env = {}, input = "" }: Setting = {},
): Promise<Ended> {
  const written = { out: "", err: "" };
  const into = (where: keyof typeof written) => ({
    write: (text: string) => void (written[where] += text),
  });
  const code = await runCli(argv, {
    env,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into("out"),
    stderr: into("err"),
    onStop: (stop) => stop(),
  });
  return { code, ...written };
}
