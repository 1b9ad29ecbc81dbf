import { spawn } from "node:child_process";

/** Starts a process that spins, tells its pid, and waits to be killed. */
const spin = new URL("spin.ts", import.meta.url).pathname;
spawn(process.execPath, [spin, String(process.pid)], { stdio: ["ignore", "inherit", "ignore"] });
setInterval(() => {}, 60_000);
