import * as fc from "fast-check";
import { APIError } from "openai";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { ReaderError } from "../../src/errors.ts";
import { reasons } from "../../src/messages/en/reasons.ts";
import type { Said } from "../../src/messages/said.ts";
import { asJobError } from "../../src/slack/transport/failures.ts";
import { failureOf } from "../../src/web/fetch-failures.ts";
import { modelFailure } from "../../src/writers/openai/model-failure.ts";
import { refused } from "../slack/scripted-slack.ts";

type Reason = keyof typeof reasons;

/** The sentence tells the reader what to do, and no cause. */
const ADVICE = "advice";
/** The sentence says what was seen, and no cause of it: fit for whatever is not known any better. */
const SEEN = "what was seen";
/** What kind of file it is was told by its first bytes, its type or its name. */
const KIND = "the kind that the file's bytes, type or name tell";
/** What stands on the page, read. */
const PAGE = "words and marks on the page itself";
/** Before anything is fetched. */
const ADDRESS = "the address, read by the URL standard";

/** What has to be known before a sentence that names a cause may be said. Each sentence has a row. */
const PROOF: Readonly<Record<Reason, string>> = {
  documentEmpty: "no byte, or white space alone",
  noText: "the document was read to its end, and has no letter",
  tooShort: "the text was read, and is shorter than a briefing",
  noSentences: "the text was read, and holds no sentence",
  documentTooLarge: "the reader counted more than its limit",
  documentTakesTooLong: "the time for reading ran out",
  documentTakesMemory: "the reading process ended at its limit of memory",
  documentDamaged: SEEN,
  pdfLocked: "the reader asks for a password",
  pdfWithoutText: "pages were read, and have no text",
  fileFeed: KIND,
  fileSpreadsheet: KIND,
  fileSlides: KIND,
  fileOpenDocument: KIND,
  fileOldOffice: KIND,
  fileRtf: KIND,
  filePostScript: KIND,
  fileBinary: KIND,
  fileXml: KIND,
  fileJson: KIND,
  fileCsv: KIND,
  fileCode: KIND,
  filePicture: KIND,
  fileVideo: KIND,
  fileSound: KIND,
  fileFont: KIND,
  fileArchive: KIND,
  fileOfType: KIND,
  pagePaywall: PAGE,
  pageSignInWall: PAGE,
  pageForMembers: "status 401, or 403 with words about signing in",
  pageForPayers: "status 402",
  pageMissing: "status 404, or the words of such a page",
  pageTakenDown: "status 410",
  pageWithheldByLaw: "status 451",
  pageWithheldInRegion: PAGE,
  pageNeedsScripts: PAGE,
  pageWithoutText: "the page was read, and has no text",
  pageWithoutArticles: PAGE,
  pageSearchResults: PAGE,
  pageShop: PAGE,
  pageFront: "the address, and what is on the page",
  pageLinks: PAGE,
  pageVideo: PAGE,
  pageNotice: PAGE,
  pageEntries: PAGE,
  pageTooLarge: "more bytes came than are read",
  siteBotCheck: PAGE,
  siteConsent: PAGE,
  siteAgeCheck: PAGE,
  siteError: "a status of 500 or more, or the words of such a page",
  siteRefusesPrograms: "status 403 and the like",
  siteVisitedTooOften: "status 429",
  siteSlow: "the time for answering ran out",
  siteSentNothing: "a body without a byte",
  siteKeepsAddress: ADDRESS,
  hostDenied: "the operator's list",
  hostAddressPrivate: ADDRESS,
  hostPrivate: ADDRESS,
  hostLeadsToPrivate: "the addresses that its name leads to",
  hostRobots: "its robots.txt",
  hostUnknown: "the name service knows no such name",
  hostLookupFailed: "the name service did not answer",
  hostRefusesConnections: "ECONNREFUSED",
  hostSlow: "a time-out",
  hostBadCertificate: "the error of the certificate",
  hostBadHttp: "the error of the HTTP parser",
  hostUnknownPacking: "the content-encoding",
  hostDamagedPage: "the error of the decompressor",
  hostBrokeOff: "the connection was closed",
  hostUnreachable: SEEN,
  addressInvalid: ADDRESS,
  addressProtocol: ADDRESS,
  addressWithPassword: ADDRESS,
  addressWithoutSite: ADDRESS,
  addressPort: ADDRESS,
  redirectsInCircle: "the addresses that were visited",
  redirectsTooOften: "the addresses that were visited",
  redirectsNowhere: "a redirect without an address",
  messageUnseen: SEEN,
  messageWithoutSource: "the message was read",
  fileOutsideSlack: "the file's address is another service's",
  fileLarge: "its size, or the bytes that came",
  fileWithheld: "the status of the download",
  fileCanvas: "the file's mode",
  fileList: "the file's mode",
  filePost: "the file's mode",
  fileUnavailable: "file_not_found, file_deleted, access_denied or not_visible, or a stone",
  filesForbidden: "missing_scope, or a sign-in page in the place of a file that was uploaded",
  notInstalled: "there is no token for the workspace",
  notInChannel: "not_in_channel or channel_not_found",
  channelArchived: "is_archived",
  postingForbidden: "restricted_action and the like",
  slackRefuses: SEEN,
  fileWithoutAddress: SEEN,
  messageGone: "thread_not_found or message_not_found",
  personGone: "user_disabled or is_inactive",
  modelBusy: "status 429, or a wait that is asked for",
  modelFailed: SEEN,
  modelRests: "its circuit is open",
  modelRefusedRequest: "status 400, 403 or 422",
  modelRefusedKey: "status 401",
  modelWithoutCredit: "status 402, or the code of an empty account",
  modelUnknown: SEEN,
  modelArticleTooLong: "status 413, or the code of a full context",
  modelOutOfOrder: "a status of 500 or more",
  modelContentFilter: "the code content_filter",
  modelBrokeOff: "the reply ended before it was whole",
  modelUnreachable: "no connection",
  modelSlow: "the time for a reply ran out",
  modelUnusable: "two replies that are no draft",
  tryInMinutes: ADVICE,
  operatorCanMend: ADVICE,
  tooFewChecked: "the gate's count",
  answerUnchecked: "the gate's count",
  stoppedByReader: "Slack's word that the stream was stopped",
  answerCutShort: SEEN,
  limitUserDay: "the use that was booked",
  limitUserMonth: "the use that was booked",
  limitChannelDay: "the use that was booked",
  limitChannelMonth: "the use that was booked",
  limitTeamDay: "the use that was booked",
  limitTeamMonth: "the use that was booked",
  pasteOrUpload: ADVICE,
  pasteIfReadable: ADVICE,
  pasteIfAdmitted: ADVICE,
  postArticleItself: ADVICE,
  checkLink: ADVICE,
  pasteIfKept: ADVICE,
  readableKinds: ADVICE,
  pastePart: ADVICE,
  retrySoon: ADVICE,
  retryLater: ADVICE,
  broken: SEEN,
};

const isSeen = (key: string): boolean => PROOF[key as Reason] === SEEN;
const keysOf = (said: Said): string[] =>
  [said].flat().flatMap((one) => (typeof one === "string" ? [] : [one.key]));

/** What Slack's code for a failed call is told as; undefined where it is tried again, and no cause is told. */
function toldOfSlack(code: string): string[] | undefined {
  const error = asJobError(refused(code), "chat.postMessage");
  return error instanceof ReaderError ? keysOf(error.sentence) : undefined;
}

/** Codes by the sentence that each proves. */
const SLACK: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  notInChannel: ["not_in_channel", "channel_not_found"],
  channelArchived: ["is_archived"],
  postingForbidden: [
    "restricted_action",
    "restricted_action_read_only_channel",
    "restricted_action_thread_only_channel",
    "posting_to_general_channel_denied",
    "messages_tab_disabled",
    "no_permission",
    "thread_locked",
    "ekm_access_denied",
  ],
  messageGone: ["thread_not_found", "message_not_found"],
  personGone: ["user_disabled", "is_inactive"],
  slackRefuses: [
    "cannot_reply_to_message",
    "channel_type_not_supported",
    "user_not_found",
    "team_not_found",
  ],
};

const PROVING = new Set(Object.values(SLACK).flat());

describe("what Slack answers", () => {
  test.each(Object.entries(SLACK))("%s is said after its own codes", (key, codes = []) => {
    for (const code of codes) expect([code, toldOfSlack(code)]).toEqual([code, [key]]);
  });

  test("and after any other code no cause is said", () => {
    const words = fc.constantFrom(
      "channel",
      "message",
      "user",
      "not",
      "found",
      "scope",
      "missing",
      "denied",
      "invalid",
      "team",
      "locked",
      "access",
      "posting",
      "to",
      "action",
    );
    const code = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("_"));
    fc.assert(
      fc.property(code, (other) => {
        fc.pre(!PROVING.has(other) && !/^posting_to_.*_denied$/u.test(other));
        expect(toldOfSlack(other)).toBeUndefined();
      }),
    );
  });
});

describe("what a model's server answers", () => {
  const site = { model: "m", baseUrl: "https://model.example", now: 0 };
  const toldOf = (status: number): string[] => {
    const error = modelFailure(APIError.generate(status, {}, "no", new Headers()), site);
    return error instanceof ReaderError ? keysOf(error.sentence) : ["modelBusy"];
  };
  const PROVES: Readonly<Record<number, Reason>> = {
    400: "modelRefusedRequest",
    401: "modelRefusedKey",
    402: "modelWithoutCredit",
    403: "modelRefusedRequest",
    404: "modelUnknown",
    413: "modelArticleTooLong",
    422: "modelRefusedRequest",
    429: "modelBusy",
  };

  test("each status is told as what it proves, an error of the server's as one, and any other as what was seen", () => {
    const wrong = Array.from({ length: 200 }, (_, n) => 400 + n).filter((status) => {
      const [told = ""] = toldOf(status);
      const proven = PROVES[status] ?? (status >= 500 ? "modelOutOfOrder" : undefined);
      return proven === undefined ? !isSeen(told) : told !== proven;
    });
    expect(wrong).toEqual([]);
  });
});

test("a connection that failed for a reason unknown to us is told as what was seen", () => {
  const unknown = fc.stringMatching(/^E[A-Z]{3,12}$/u);
  fc.assert(
    fc.property(unknown, (code) => {
      fc.pre(!/TIMEOUT|ETIMEDOUT|ENOTFOUND|ENODATA|ECONNRE|CERT|EAI_|UNABLE/u.test(code));
      const failed = Object.assign(new Error("failed"), { code });
      const { reason } = failureOf(failed, "a.example", { maxBytes: 1 });
      expect(keysOf(reason).every(isSeen)).toBe(true);
    }),
  );
});

test("a document that our own reader fails on is told as what was seen", async () => {
  const bytes = Buffer.from("%PDF-1.7\nno PDF at all");
  const parsed = await parseDocument({ bytes, name: "a.pdf" });
  expect("reason" in parsed && keysOf(parsed.reason)).toEqual(["documentDamaged"]);
  expect(isSeen("documentDamaged")).toBe(true);
});

test("what is said without proof names no cause as certain", () => {
  const certain =
    /\b(?:because|deleted|gone|expired|not allowed|not shared|no longer|private|blocked|damaged(?<!may be damaged))\b/iu;
  const said = Object.entries(reasons).filter(([key]) => isSeen(key));
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter(([, text]) => certain.test(text))).toEqual([]);
});
