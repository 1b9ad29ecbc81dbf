import type { Channel, ChannelKind, Member, Message, State } from "./state.ts";

/** People and channels beside those that are always there. */
export interface Seed {
  readonly members?: readonly (Pick<Member, "name"> & Partial<Member>)[];
  /** Members are given by name; the bot's is `briefdesk`. */
  readonly channels?: readonly {
    readonly name: string;
    readonly id?: string;
    readonly private?: boolean;
    /** A group direct message. */
    readonly group?: boolean;
    /** With another organisation. */
    readonly shared?: boolean;
    readonly members: readonly string[];
  }[];
  /** What was posted before, oldest first, each with the id of its channel. Nobody is told of it. */
  readonly messages?: readonly (Message & { readonly channel: string })[];
}

/** Ids of what is always there; further ones by name. */
export interface SeededIds {
  readonly channels: { readonly reading: string; readonly policy: string } & Record<string, string>;
  readonly users: {
    readonly ada: string;
    readonly minjun: string;
    readonly layla: string;
  } & Record<string, string>;
}

const people = [
  {
    id: "U01ADA",
    name: "ada",
    realName: "Ada Brandt",
    zone: "Europe/Berlin",
    locale: "en-GB",
    isAdmin: true,
  },
  { id: "U02MINJUN", name: "minjun", realName: "Min-jun Seo", zone: "Asia/Seoul", locale: "ko-KR" },
  { id: "U03LAYLA", name: "layla", realName: "Layla Haddad", zone: "Asia/Amman", locale: "ar-JO" },
];

/** Fills a workspace: three people, #reading, #policy (private), a direct message with the bot each. */
export function seedWorkspace(state: State, seed: Seed = {}, botName = "Briefdesk"): SeededIds {
  addMember(state, {
    id: state.app.botUser,
    name: "briefdesk",
    realName: botName,
    isBot: true,
    zone: "UTC",
  });
  for (const person of [...people, ...(seed.members ?? [])]) addMember(state, person);
  const names = [...state.members.values()]
    .filter((member) => member.team === undefined && member.guest === undefined)
    .map((member) => member.name);
  const channels: NonNullable<Seed["channels"]>[number][] = [
    { id: "C01READING", name: "reading", members: names },
    { id: "C02POLICY", name: "policy", private: true, members: ["ada", "layla", "briefdesk"] },
    ...(seed.channels ?? []),
  ];
  for (const channel of channels) {
    addChannel(state, {
      id: channel.id ?? state.ids.id("C"),
      name: channel.name,
      kind: channel.group ? "mpim" : channel.private ? "group" : "channel",
      isShared: channel.shared ?? false,
      members: channel.members.map((name) => memberNamed(state, name).id),
    });
  }
  for (const { channel, ...message } of seed.messages ?? []) addMessage(state, channel, message);
  const [ada, minjun, layla] = people.map((person) => person.id) as [string, string, string];
  return {
    channels: {
      ...Object.fromEntries([...state.channels.values()].map(({ name, id }) => [name, id])),
      reading: "C01READING",
      policy: "C02POLICY",
    },
    users: {
      ...Object.fromEntries([...state.members.values()].map(({ name, id }) => [name, id])),
      ada,
      minjun,
      layla,
    },
  };
}

/** The direct message between a member and the bot; made when it is first needed. */
export function directMessage(state: State, user: string): Channel {
  const id = `D${user.slice(1)}`;
  return (
    state.channels.get(id) ??
    addChannel(state, { id, name: "", kind: "im", members: [user, state.app.botUser] })
  );
}

function addChannel(
  state: State,
  given: {
    id: string;
    name: string;
    kind: ChannelKind;
    members: readonly string[];
    isShared?: boolean;
  },
): Channel {
  const channel: Channel = {
    id: given.id,
    name: given.name,
    kind: given.kind,
    created: Math.floor(state.clock.now() / 1000),
    creator: given.members[0] ?? state.app.botUser,
    members: new Set(given.members),
    purpose: "",
    isArchived: false,
    isShared: given.isShared ?? false,
  };
  state.channels.set(channel.id, channel);
  state.messages.set(channel.id, new Map());
  return channel;
}

function addMember(state: State, given: Pick<Member, "name"> & Partial<Member>): void {
  const id = given.id ?? state.ids.id("U");
  const defaults = { realName: given.name, isBot: false, zone: "UTC", locale: "en-GB" };
  state.members.set(id, { ...defaults, ...given, id });
}

function addMessage(state: State, channel: string, message: Message): void {
  const messages = state.messages.get(channel);
  if (!messages) throw new Error(`The seed names a channel that it does not have: ${channel}`);
  messages.set(message.ts, message);
  if (message.thread_ts === undefined || message.thread_ts === message.ts) return;
  const thread = `${channel}:${message.thread_ts}`;
  state.threads.set(thread, [...(state.threads.get(thread) ?? []), message.ts]);
}

function memberNamed(state: State, name: string): Member {
  const member = [...state.members.values()].find((one) => one.name === name);
  if (!member) throw new Error(`The seed names a member that it does not have: ${name}`);
  return member;
}
