import { watchdog } from "../../src/watchdog/watchdog.ts";

// A process that is watched, and does what its second argument says with a job in hand. It is no test: tests start it.

const [, , folder = "", way = "stands"] = process.argv;
const log = {
  info: (_: object, text: string) => console.log(text),
  warn: (_: object, text: string) => console.log(text),
  error: (_: object, text: string) => console.log(text),
  debug: () => {},
};
const watch = watchdog(folder, log as never, { looks: 8, everyMs: 50 });
console.log(`stalls: ${watch.stallsOf("brief:long")}`);
watch.inHand(["brief:long", "brief:other"]);
watch.inHand(["brief:long"]);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** The thread has to stand before anything is held; it has when it has had time to look. */
await wait(1_500);
console.log("ready");
if (way === "stands") for (;;);
if (way === "works") {
  for (let turn = 0; turn < 40; turn += 1) {
    const end = performance.now() + 40;
    while (performance.now() < end);
    await wait(1);
  }
}
if (way === "sleeps") {
  const alive = setInterval(() => {}, 1_000);
  await new Promise((done) => process.once("SIGUSR2", done));
  clearInterval(alive);
}
watch.forget("brief:long");
await watch.stop();
console.log("ended by itself");
