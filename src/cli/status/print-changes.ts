import type { KeptChange } from "../../domain/settings/roles.ts";
import { wordingOf, type Io } from "../../terminal/io.ts";
import { terminal } from "../../terminal/terminal.ts";
import { withStore } from "../store/with-store.ts";

/** Somebody who looks for a change remembers it. */
const SHOWN = 50;

/** Who changed which settings, the newest first: a line for each of them. */
export async function printChanges(isForMachines: boolean, io: Io): Promise<number> {
  const changes = await withStore(io, ({ ledger }) => ledger.lastChanges(undefined, SHOWN));
  if (isForMachines) {
    io.stdout.write(`${JSON.stringify(changes.map(dated))}\n`);
    return 0;
  }
  const out = terminal(io.stdout);
  if (changes.length === 0) out.line(wordingOf(io).say("statusNone"));
  for (const change of changes)
    for (const line of linesOf(change)) out.paragraph(line, { rest: "  " });
  return 0;
}

const dated = ({ at, ...change }: KeptChange) => ({ at: new Date(at).toISOString(), ...change });

/** `2026-11-30T22:00:00.000Z  T1 C1  U1  mode: auto → off` */
const linesOf = ({ team, channel, by, at, changes }: KeptChange): string[] =>
  changes.map(({ setting, from = "–", to = "–" }) => {
    const where = channel === undefined ? team : `${team} ${channel}`;
    return `${new Date(at).toISOString()}  ${where}  ${by}  ${setting}: ${from} → ${to}`;
  });
