import { describe, expect, test } from "vitest";
import type { IncomingMessage } from "../../../src/domain/incoming.ts";
import { decide, type PolicyContext } from "../../../src/flows/intake/policy.ts";
import type { ThreadRecord } from "../../../src/domain/records.ts";

const message = (given: Partial<IncomingMessage>): IncomingMessage => ({
  kind: "message",
  team: "T1",
  channel: "C1",
  channelType: "channel",
  ts: "1790000000.000100",
  user: "U1",
  text: "",
  links: [],
  files: [],
  mentionsBot: false,
  mentionsOthers: false,
  ...given,
});

const briefed: ThreadRecord = {
  articles: [
    {
      team: "T1",
      channel: "C1",
      thread: "1790000000.000100",
      articleId: "a1",
      title: "Talks",
      url: "https://paper.example/talks",
      briefingKey: "k1",
      lead: "",
      postTs: "1790000000.000100",
      position: 0,
      postedAt: 0,
      briefedAt: 0,
    },
  ],
  muted: false,
  answers: 1,
  appTurns: 0,
};

const circumstances = (given: Partial<PolicyContext> = {}): PolicyContext => ({
  thread: undefined,
  allowedApps: new Set(["B_FEED"]),
  workspaceHosts: new Set(["service.example"]),
  ...given,
});

const inThread = (given: Partial<IncomingMessage>): IncomingMessage =>
  message({ thread: "1790000000.000100", ts: "1790000000.000200", ...given });

const link = "https://paper.example/harbour";
const article =
  "The harbour was closed on Monday. Ships waited outside the breakwater for nine hours. ".repeat(
    12,
  );
const korean =
  "시는 월요일 항구를 닫았다. 배들은 방파제 밖에서 아홉 시간을 기다렸다. 시장은 사과했다. ".repeat(
    8,
  );
/** As a house tells its people: an address stands within a sentence. */
const notice = `Works on the lifts\n\nPlease register at ${link} if you need help on the stairs.\n\n${article}`;
const short =
  "The canteen moves to the ground floor on Monday and opens at eight in the morning. ".repeat(4);
const pdf = { id: "F1", name: "report.pdf", mimetype: "application/pdf" };
const photo = { id: "F2", name: "cat.png", mimetype: "image/png" };

type Case = readonly [
  name: string,
  message: IncomingMessage,
  around: Partial<PolicyContext>,
  expected: object,
];

const CASES: readonly Case[] = [
  [
    "a link is briefed",
    message({ links: [link], text: link }),
    {},
    { do: "brief", sources: [{ kind: "link", url: link }] },
  ],
  [
    "a link of somebody of another organisation is left alone",
    message({ links: [link], text: link, isOutsider: true }),
    {},
    { do: "nothing", because: "posted by somebody of another organisation" },
  ],
  [
    "so is their mention",
    message({ links: [link], text: link, mentionsBot: true, isOutsider: true }),
    {},
    { do: "nothing" },
  ],
  [
    "where outsiders are heard their link is briefed",
    message({ links: [link], text: link, isOutsider: true }),
    { hearsOutsiders: true },
    { do: "brief" },
  ],
  [
    "three links are three sources",
    message({ links: [link, `${link}/2`, `${link}/3`] }),
    {},
    { do: "brief" },
  ],
  [
    "a link with a word to a colleague is briefed",
    message({ links: [link], mentionsOthers: true }),
    {},
    { do: "brief" },
  ],
  [
    "a link after a mention was asked for",
    message({ links: [link], mentionsBot: true }),
    {},
    { do: "brief" },
  ],
  [
    "a pasted article is briefed as text",
    message({ text: article }),
    {},
    { do: "brief", sources: [{ kind: "text", text: article }] },
  ],
  ["a pasted Korean article is briefed", message({ text: korean }), {}, { do: "brief" }],
  [
    "a long article with its address is briefed as text alone",
    message({ text: article.repeat(3), links: [link] }),
    {},
    { do: "brief", sources: [{ kind: "text", text: article.repeat(3) }] },
  ],
  [
    "a notice that names an address in passing is briefed as text",
    message({ text: notice, links: [link] }),
    {},
    { do: "brief", sources: [{ kind: "text", text: notice }] },
  ],
  [
    "a short notice with its address behind it is, too, where somebody asks for it",
    message({ text: `${short} More at ${link}`, links: [link], mentionsBot: true }),
    {},
    { do: "brief", sources: [{ kind: "text", text: `${short} More at ${link}` }] },
  ],
  [
    "a long comment below the address it is about is none",
    message({ text: `${link}\n\n${article}`, links: [link] }),
    {},
    { do: "brief", sources: [{ kind: "link", url: link }] },
  ],
  [
    "a long comment that ends with the address it is about is none",
    message({ text: `${article} ${link}`, links: [link] }),
    {},
    { do: "brief", sources: [{ kind: "link", url: link }] },
  ],
  [
    "a question beside a link is asked of what is there",
    message({ text: `What does ${link} say about the rents?`, links: [link], mentionsBot: true }),
    {},
    {
      do: "brief",
      sources: [{ kind: "link", url: link }],
      unasked: false,
      question: "What does say about the rents?",
    },
  ],
  [
    "a question beside a link is asked in any language",
    message({ text: `${link} 임대료는 얼마나 오르나요?`, links: [link], mentionsBot: true }),
    {},
    { do: "brief", question: "임대료는 얼마나 오르나요?" },
  ],
  [
    "a comment beside a link is not an article",
    message({ text: "Worth reading. Their figures are odd. I doubt them.", links: [link] }),
    {},
    { do: "brief", sources: [{ kind: "link", url: link }] },
  ],
  [
    "a PDF is briefed",
    message({ files: [pdf] }),
    {},
    {
      do: "brief",
      sources: [{ kind: "file", fileId: "F1", name: "report.pdf", mimetype: "application/pdf" }],
    },
  ],
  ["a picture is left alone", message({ files: [photo] }), {}, { do: "nothing" }],
  [
    "a picture with a mention is answered for",
    message({ files: [photo], mentionsBot: true }),
    {},
    { do: "brief" },
  ],
  [
    "a link that is no article by its address is left alone",
    message({ links: ["http://README.md", "https://paper.example/"] }),
    {},
    { do: "nothing" },
  ],
  [
    "and is read where somebody asks",
    message({ links: ["https://paper.example/"], mentionsBot: true }),
    {},
    { do: "brief", unasked: false },
  ],
  [
    "a private host that the operator opened is read",
    message({ links: ["http://wiki.internal/handbook/leave"] }),
    { allowsHost: (host) => host === "wiki.internal" },
    { do: "brief", unasked: true },
  ],
  [
    "a channel that wants to ask is not briefed by itself",
    message({ links: [link] }),
    { mode: "asked" },
    { do: "nothing" },
  ],
  [
    "a channel that wants to ask is answered when somebody asks",
    message({ links: [link], mentionsBot: true }),
    { mode: "asked" },
    { do: "brief" },
  ],
  [
    "a question into the round of such a channel is left alone",
    inThread({ text: "Where were the talks held?" }),
    { mode: "asked", thread: briefed },
    { do: "nothing" },
  ],
  [
    "and mute is heard there",
    inThread({ text: "mute" }),
    { mode: "asked", thread: briefed },
    { do: "mute", muted: true },
  ],
  [
    "a channel in which the bot is off hears nothing",
    inThread({ text: "Where were the talks held?" }),
    { mode: "off", thread: briefed },
    { do: "nothing" },
  ],
  [
    "a mention there gets a sign",
    message({ links: [link], mentionsBot: true }),
    { mode: "off" },
    { do: "decline" },
  ],
  [
    "a direct message has no mode",
    message({ links: [link], channelType: "im" }),
    { mode: "off" },
    { do: "brief" },
  ],
  [
    "a request to tell the article needs no mention",
    inThread({ text: "tl;dr" }),
    { thread: briefed },
    { do: "answer", unaddressed: false },
  ],
  [
    "unmute needs no mention",
    inThread({ text: "unmute" }),
    { thread: { ...briefed, muted: true } },
    { do: "mute", muted: false },
  ],
  [
    "a question into the round is answered only where the article states it",
    inThread({ text: "Where were the talks held?" }),
    { thread: briefed },
    { do: "answer", unaddressed: true },
  ],
  [
    "a question to the bot is answered in any case",
    inThread({ text: "Where were the talks held?", mentionsBot: true }),
    { thread: briefed },
    { do: "answer", unaddressed: false },
  ],
  ["talk in a channel is left alone", message({ text: "Lunch?" }), {}, { do: "nothing" }],
  [
    "a short opinion is left alone",
    message({ text: "I think the council is wrong. It will cost us. Let us see." }),
    {},
    { do: "nothing" },
  ],
  [
    "a mention with nothing gets help",
    message({ text: "hello", mentionsBot: true }),
    {},
    { do: "help" },
  ],
  [
    "thanks with a mention are left alone",
    message({ text: "thanks!", mentionsBot: true }),
    {},
    { do: "nothing" },
  ],
  [
    "a direct message with a link is briefed",
    message({ channelType: "im", links: [link] }),
    {},
    { do: "brief" },
  ],
  [
    "a direct message with nothing gets help",
    message({ channelType: "im", text: "hi there" }),
    {},
    { do: "help" },
  ],
  [
    "a direct message needs less text to be an article",
    message({ channelType: "im", text: article.slice(0, 340) }),
    {},
    { do: "brief" },
  ],
  [
    "a feed that is on the list is briefed",
    message({ byApp: "B_FEED", links: [link], user: undefined }),
    {},
    { do: "brief" },
  ],
  [
    "a feed that is on the list by the id of its app is briefed",
    message({ byApp: "B_1", appId: "A_FEED", links: [link], user: undefined }),
    { allowedApps: new Set(["A_FEED"]) },
    { do: "brief" },
  ],
  [
    "a feed that asks in a thread is answered",
    inThread({ byApp: "B_FEED", mentionsBot: true, text: "What does it cost?", user: undefined }),
    { thread: { ...briefed, appTurns: 2 } },
    { do: "answer" },
  ],
  [
    "a feed that has asked in a thread so often since a person last did is heard no more",
    inThread({ byApp: "B_FEED", mentionsBot: true, text: "What does it cost?", user: undefined }),
    { thread: { ...briefed, appTurns: 3 } },
    { do: "nothing" },
  ],
  [
    "a person is heard after any number of turns of apps",
    inThread({ mentionsBot: true, text: "What does it cost?" }),
    { thread: { ...briefed, appTurns: 3 } },
    { do: "answer" },
  ],
  [
    "a feed is not told how the bot is used",
    message({ byApp: "B_FEED", mentionsBot: true, text: "ready", user: undefined }),
    {},
    { do: "nothing" },
  ],
  [
    "another app is left alone",
    message({ byApp: "B_OTHER", links: [link], user: undefined }),
    {},
    { do: "nothing" },
  ],
  [
    "a link to a Slack message is left alone unless asked",
    message({ links: ["https://team.slack.com/archives/C9/p1790000000000100"] }),
    {},
    { do: "nothing" },
  ],
  [
    "a Slack message is briefed when asked",
    message({ links: ["https://team.slack.com/archives/C9/p1790000000000100"], mentionsBot: true }),
    {},
    {
      do: "brief",
      sources: [
        {
          kind: "message",
          channel: "C9",
          ts: "1790000000.000100",
          url: "https://team.slack.com/archives/C9/p1790000000000100",
        },
      ],
    },
  ],
  [
    "a link in a thread of others is left alone",
    inThread({ links: [link] }),
    {},
    { do: "nothing" },
  ],
  [
    "a mention below a post briefs that post",
    inThread({ mentionsBot: true, text: "brief this please" }),
    {},
    {
      do: "brief",
      sources: [{ kind: "message", channel: "C1", ts: "1790000000.000100", url: "" }],
    },
  ],
  [
    "a question in a briefed thread is answered",
    inThread({ text: "Where were the talks held?" }),
    { thread: briefed },
    { do: "answer", question: "Where were the talks held?" },
  ],
  [
    "a question without a mark is answered",
    inThread({ text: "who took part" }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "a Korean question without a mark is answered",
    inThread({ text: "어디서 열렸나요" }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "asking again is answered",
    inThread({ text: "just guess" }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "a comparison is answered",
    inThread({ text: "compare these two" }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "a question to a colleague is left alone",
    inThread({ text: "what do you think?", mentionsOthers: true }),
    { thread: briefed },
    { do: "nothing" },
  ],
  [
    "a plain thanks is left alone",
    inThread({ text: "thanks" }),
    { thread: briefed },
    { do: "nothing" },
  ],
  [
    "thanks and a question is a question",
    inThread({ text: "thanks — and when?" }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "a remark is left alone",
    inThread({ text: "This will be expensive for the city." }),
    { thread: briefed },
    { do: "nothing" },
  ],
  [
    "a remark with a mention is answered",
    inThread({ text: "the price", mentionsBot: true }),
    { thread: briefed },
    { do: "answer" },
  ],
  [
    "a second link in a briefed thread is briefed there",
    inThread({ links: [link] }),
    { thread: briefed },
    { do: "brief" },
  ],
  [
    "what somebody looks at is briefed when they ask for it",
    message({ channelType: "im", text: "Brief what I am looking at" }),
    { onScreen: { kind: "message", channel: "C2", ts: "5.5", url: "" } },
    { do: "brief", sources: [{ kind: "message", channel: "C2", ts: "5.5", url: "" }] },
  ],
  [
    "“brief this” in a direct message means it as well",
    message({ channelType: "im", text: "please summarise this" }),
    { onScreen: { kind: "message", channel: "C2", ts: "5.5", url: "" } },
    { do: "brief", unasked: false },
  ],
  [
    "also below an earlier briefing of a direct message",
    inThread({ channelType: "im", text: "brief what I'm looking at" }),
    { thread: briefed, onScreen: { kind: "message", channel: "C2", ts: "5.5", url: "" } },
    { do: "brief" },
  ],
  [
    "where nobody knows what they look at, that is said",
    message({ channelType: "im", text: "Brief what I am looking at." }),
    {},
    { do: "help", because: "nothingOnScreen" },
  ],
  [
    "a link beside it is what is meant",
    message({ channelType: "im", text: `brief what I am looking at ${link}`, links: [link] }),
    { onScreen: { kind: "message", channel: "C2", ts: "5.5", url: "" } },
    { do: "brief", sources: [{ kind: "link", url: link }] },
  ],
  [
    "in a channel it means nothing special",
    message({ text: "brief what I am looking at", mentionsBot: true }),
    { onScreen: { kind: "message", channel: "C2", ts: "5.5", url: "" } },
    { do: "help" },
  ],
  [
    "mute silences the thread",
    inThread({ text: "mute" }),
    { thread: briefed },
    { do: "mute", muted: true },
  ],
  [
    "a question in a muted thread is left alone",
    inThread({ text: "and when?" }),
    { thread: { ...briefed, muted: true } },
    { do: "nothing" },
  ],
  [
    "a mention wakes a muted thread",
    inThread({ text: "and when?", mentionsBot: true }),
    { thread: { ...briefed, muted: true } },
    { do: "answer" },
  ],
  [
    "brief again reads the page again",
    inThread({ text: "brief again" }),
    { thread: briefed },
    { do: "read-again" },
  ],
  [
    "brief this, in a thread that is briefed, reads the page again",
    inThread({ text: "brief this, please", mentionsBot: true }),
    { thread: briefed },
    { do: "read-again" },
  ],
  [
    "brief this, where only a reply was briefed, means the post the thread began with",
    inThread({ text: "can you summarise this?", mentionsBot: true }),
    {
      thread: {
        ...briefed,
        articles: briefed.articles.map((a) => ({ ...a, postTs: "1790000000.000150" })),
      },
    },
    {
      do: "brief",
      sources: [{ kind: "message", channel: "C1", ts: "1790000000.000100", url: "" }],
    },
  ],
  [
    "a question in a direct message is about the last article there",
    message({ channelType: "im", text: "Where were the talks held?" }),
    { about: "1790000000.000100" },
    { do: "answer" },
  ],
  [
    "a question in a direct message without any article gets help",
    message({ channelType: "im", text: "Where were the talks held?" }),
    {},
    { do: "help" },
  ],
  [
    "what people ask each other is left alone",
    inThread({ text: "Should we raise this on Monday?" }),
    { thread: briefed },
    { do: "nothing" },
  ],
  [
    "an exclamation is left alone",
    inThread({ text: "what a mess" }),
    { thread: briefed },
    { do: "nothing" },
  ],
  [
    "a thread that had its hundred answers needs a mention",
    inThread({ text: "and when?" }),
    { thread: { ...briefed, answers: 100 } },
    { do: "nothing" },
  ],
  ["an emoji is left alone", inThread({ text: "👍" }), { thread: briefed }, { do: "nothing" }],
  [
    "a lone question mark is left alone",
    inThread({ text: "??" }),
    { thread: briefed },
    { do: "nothing" },
  ],
];

describe("the policy", () => {
  test.each(CASES)("%s", (_name, given, around, expected) => {
    expect(decide(given, circumstances(around))).toMatchObject(expected);
  });

  test.each([
    ["a request to brief it", `Can you summarize this please? ${link}`],
    ["TL;DR", `TL;DR ${link}`],
    ["an exclamation", `Oh no! ${link}`],
    ["nothing but the link", link],
  ])("%s beside a link is no question to it", (_, text) => {
    const decision = decide(message({ text, links: [link], mentionsBot: true }), circumstances({}));
    expect(decision).toMatchObject({ do: "brief" });
    expect(decision).not.toHaveProperty("question");
  });
});
