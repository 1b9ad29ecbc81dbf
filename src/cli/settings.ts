import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { systemClock } from "../jobs/clock.ts";
import type { Ledger } from "../ports/ledger.ts";
import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { changesIn, type FileChange } from "./settings-file/changes-in.ts";
import { readSettings } from "./settings-file/read-settings.ts";
import { writeSettings } from "./settings-file/write-settings.ts";
import { withStore } from "./store/with-store.ts";

/** Whom changes by a file are kept under. */
const BY_FILE = "import";

const OPTIONS = { "dry-run": { type: "boolean", default: false } } as const;

/**
 * `briefdesk settings export`, `briefdesk settings import FILE [--dry-run]`: the settings of all channels, their
 * digests, and who may change them, as YAML. What is imported twice changes nothing the second time.
 */
export async function settings(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [verb, file, ...more] = parsed.positionals;
  if (verb === "export" && file === undefined)
    return withStore(io, async ({ ledger }) => {
      io.stdout.write(await writeSettings(ledger));
      return 0;
    });
  if (verb === "import" && file !== undefined && more.length === 0)
    return importFile(file, parsed.values["dry-run"], io);
  throw new UsageError({ key: "settingsHow" });
}

async function importFile(file: string, isDryRun: boolean, io: Io): Promise<number> {
  const wanted = readSettings(await readFile(file, "utf8"));
  if ("fault" in wanted)
    throw new UsageError({ key: "settingsFileFault", values: { file, path: wanted.fault } });
  return withStore(io, async ({ ledger }) => {
    const changes = await changesIn(wanted, ledger, systemClock);
    if (changes.length === 0) io.stdout.write(`${wordingOf(io).say("statusNone")}\n`);
    for (const change of changes) {
      io.stdout.write(`${lineOf(change)}\n`);
      if (!isDryRun) await carryOut(change, ledger);
    }
    return 0;
  });
}

async function carryOut(
  { team, channel, setting, from, to, save }: FileChange,
  ledger: Pick<Ledger, "recordChange">,
): Promise<void> {
  await save();
  const change = { team, ...(channel === undefined ? {} : { channel }) };
  const changes = [{ setting, ...(from === undefined ? {} : { from }), to }];
  await ledger.recordChange({ ...change, by: BY_FILE, at: systemClock.now(), changes });
}

/** `T1 C1  digest: {…} → {…}` */
const lineOf = ({ team, channel, setting, from = "–", to }: FileChange): string =>
  `${channel === undefined ? team : `${team} ${channel}`}  ${setting}: ${from} → ${to}`;
