import { chatContract } from "../slack/chat/chat.contract.ts";
import { inMemoryDeliveries } from "./in-memory-deliveries.ts";
import { ADA, CLOSED, inMemoryChat, MINJUN, OPEN, OWN, slackBusy, TEAM } from "./in-memory-chat.ts";

chatContract("memory", async () => {
  const clock = { now: () => Date.UTC(2026, 8, 1, 12) };
  const chat = inMemoryChat({ clock, ledger: inMemoryDeliveries(clock) });
  return {
    chat,
    team: TEAM,
    channels: { open: OPEN, closed: CLOSED, own: OWN },
    users: { ada: ADA, minjun: MINJUN },
    post: async (message) => chat.post(message),
    said: (channel, thread) =>
      chat.messages
        .filter((one) => one.reply && one.channel === channel && one.thread === thread)
        .map(({ text }) => text),
    progress: chat.progressIn,
    fileOf: (_channel, ts) => chat.messages.find((one) => one.ts === ts)?.files[0]?.id ?? "",
    refuseOnce: (how) =>
      chat.refuseNext(slackBusy(how === "away" ? 5_000 : how.waitSeconds * 1_000)),
    archive: chat.archive,
  };
});
