import { systemClock } from "../../../src/jobs/clock.ts";
import { seen } from "../../support/seen.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";
import { chatContract } from "./chat.contract.ts";

chatContract("a workspace", async () => {
  const place = await workspace();
  const { chat } = await chatIn(place, { clock: systemClock });
  const { ada, minjun } = place.users;
  const method = "chat.postMessage";
  return {
    chat,
    team: place.teamId,
    channels: {
      open: place.channels.reading,
      closed: place.channels.policy,
      own: place.directMessage(ada),
    },
    users: { ada, minjun },
    post: ({ file, ...message }) =>
      place.post({
        ...message,
        ...(file === undefined ? {} : { files: [{ name: file.name, bytes: file.text }] }),
      }),
    said: (channel, thread) =>
      place
        .messages(channel, thread === undefined ? {} : { thread })
        .filter(({ bot_id: by }) => by === place.botId)
        .map((message) => (message.blocks === undefined ? (message.text ?? "") : seen(message))),
    progress: (channel, thread) => place.progress(channel, thread),
    fileOf: (channel, ts) =>
      String(place.messages(channel).find((message) => message.ts === ts)?.files?.[0]?.["id"]),
    refuseOnce: (how) =>
      how === "away"
        ? place.faults.inject({ method, kind: "status", status: 503 })
        : place.faults.inject({ method, kind: "rate-limit", retryAfterSeconds: how.waitSeconds }),
    archive: (channel) => place.archive(channel),
  };
});
