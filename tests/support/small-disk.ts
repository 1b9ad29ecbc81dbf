import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A disk that can be filled up. */
export interface SmallDisk {
  /** Leaves not a byte of room. */
  fill(): void;
  /** Takes back what `fill` wrote. */
  empty(): void;
  unmount(): void;
}

/** Mounts a disk of so many megabytes at `path`, where the system lets us: needs Linux and root. */
export function mountSmallDisk(path: string, megabytes = 1): SmallDisk | undefined {
  try {
    const args = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path];
    execFileSync("/usr/bin/mount", args, { stdio: "ignore" });
  } catch {
    return undefined; // the test says so
  }
  const filler = join(path, "filler");
  return {
    fill: () => {
      const file = openSync(filler, "w");
      try {
        for (;;) writeSync(file, Buffer.alloc(1_024, 1));
      } catch (error) {
        if ((error as { code?: string }).code !== "ENOSPC") throw error;
      } finally {
        closeSync(file);
      }
    },
    empty: () => rmSync(filler),
    unmount: () => void execFileSync("/usr/bin/umount", [path]),
  };
}
