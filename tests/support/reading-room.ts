import type { MemberPost } from "../../src/workspace/members/members.ts";
import type { RunningService } from "./running-service.ts";
import { seen } from "./seen.ts";
import { townPage } from "./town-page.ts";

/** #reading, with Ada at the keyboard and a newspaper about towns at hand. */
export interface ReadingRoom {
  /** Puts the page of a town on the site, once; gives its address. */
  page(town: string): string;
  /** Posts as Ada in the channel; resolves with the message's `ts`. */
  post(text: string, more?: Partial<MemberPost>): Promise<string>;
  /** What the bot has said in a thread, once it has said so much and nothing is in work. */
  said(ts: string, count?: number): Promise<string[]>;
  /** Asks the bot in a thread, by its name; resolves with its next message there. */
  ask(ts: string, question: string, more?: Partial<MemberPost>): Promise<string>;
}

export function readingRoom(service: () => RunningService): ReadingRoom {
  const post: ReadingRoom["post"] = (text, more = {}) => {
    const { channels, users } = service().workspace;
    return service().workspace.post({ channel: channels.reading, user: users.ada, text, ...more });
  };
  const said: ReadingRoom["said"] = async (ts, count = 1) => {
    const { workspace } = service();
    const { reading } = workspace.channels;
    await service().reply(reading, ts, count - 1);
    await workspace.settled();
    return service()
      .replies(reading, ts)
      .map((message) => seen(message));
  };
  return {
    page(town) {
      const path = `/${town.toLowerCase()}`;
      service().newsstand.put(path, townPage(town));
      return service().newsstand.url(path);
    },
    post,
    said,
    async ask(ts, question, more = {}) {
      const { botUserId, channels } = service().workspace;
      const before = service().replies(channels.reading, ts).length;
      await post(`<@${botUserId}> ${question}`, { thread: ts, ...more });
      return (await said(ts, before + 1))[before] ?? "";
    },
  };
}
