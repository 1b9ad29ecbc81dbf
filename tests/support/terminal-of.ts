import { Readable } from "node:stream";
import { runCli } from "../../src/cli/cli.ts";
import type { Io } from "../../src/terminal/io.ts";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** What of it is not from the file beside the program; all of it unless said. */
  readonly outerEnv?: Readonly<Record<string, string>>;
  /** What is on standard input. */
  readonly input?: string | Uint8Array;
}

/** A terminal nobody looks at, which remembers what is written. */
export function ioOf({ env = {}, outerEnv = env, input = "" }: Setting): Io & {
  readonly written: { readonly out: string; readonly err: string };
} {
  const written = { out: "", err: "" };
  const into = (where: keyof typeof written) => ({
    write: (text: string) => void (written[where] += text),
  });
  return {
    env,
    outerEnv,
    written,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into("out"),
    stderr: into("err"),
    onStop: (stop) => stop(),
  };
}

/** Runs a command of the command line as its own process would, but here. */
export async function commandLine(argv: readonly string[], setting: Setting = {}): Promise<Ended> {
  const io = ioOf(setting);
  const code = await runCli(argv, io);
  return { code, ...io.written };
}
