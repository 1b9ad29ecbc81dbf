import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

/** What English pages say where they ask to pay or to register. */
export const englishWalls: Pick<PagePhrases, "walls" | "offerTerms"> = {
  walls: {
    elsewhere: anyOf(`
      more (like this|content|stories|articles|news|from), newsletter, (free|weekly|daily) letter,
      to (leave a )?comment, donat(e|ion), support (us|our), help us, keep us, to (save|bookmark|download)`),
    readOn: anyOf(`
      continue reading, keep reading, read on, reading on, read the rest, read the full, full article,
      full story, full text, full version, whole article, whole story, every lesson, every story`),
    pay: anyOf([
      /subscrib\w*/u,
      "subscription, membership, become a member",
      /unlock\w*/u,
      "trial, in the app, in our app, buy, purchase, pay, get access, full access, upgrade",
    ]),
    payPrompts: [
      /\b(?:subscri(?:be|bing|ption)|become a (?:paid |paying )?(?:member|subscriber|supporter)|start (?:your|a) (?:free )?trial|unlock|upgrade)\b.{0,80}\b(?:(?:continue|keep|finish|go on) reading|read (?:the (?:rest|full)|this|more|on\b)|(?:the )?full (?:article|story)|this (?:article|story|post))/iu,
      /\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:subscribe|become a|join)|\b(?:continue|keep|finish) reading (?:this (?:article|story|post) )?(?:with|for (?:free|just|only|as little|\p{Sc}|\d)|by (?:subscribing|becoming)|after|.{0,20}subscri)|\bunlock (?:this|the full|the rest)|\bsubscribe (?:to read|for full access)\b/iu,
      /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue) is (?:reserved |exclusive(?:ly)? |available |free |only )*(?:for|to) (?:our )?(?:paid |paying |premium |digital |print |registered )*(?:subscribers|members|customers)|\bthe rest of this (?:article|story|post) is/iu,
      /\b(?:reached|used|read|hit) (?:all of )?(?:your|the|all) .{0,40}(?:free (?:articles|stories)|article limit|limit of)|you(?: have|(?:'|’)ve) (?:\w+ )?(?:no|0) (?:more )?free articles?|\b(?:to|and) read the (?:full|rest of the|whole|complete) (?:article|story|post)|while we verify (?:your )?access|(?:log|sign) ?in(?:to)? (?:to )?your .{0,30}account,? or subscribe/iu,
      /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue|text) is (?:only |reserved |exclusive(?:ly)? |available )*(?:for|to) [^.]{0,40}\b(?:subscribers|members|customers)\b|\b(?:read|used|viewed) (?<read>\d+) (?:of|out of) (?:your )?\k<read> .{0,20}(?:free|complimentary)|\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:choose|pick|select|start|get|buy|sign up for) /iu,
      /\b(?:get|buy|purchase|rent)\b.{0,30}\baccess to (?:this|the (?:full|whole|rest|article|chapter))|\b(?:full[- ]text|institutional|pay-per-view) (?:access|login|purchase)\b|\baccess through your (?:institution|library|organi[sz]ation)/iu,
    ],
    registerPrompts: [
      /\b(?:register|sign up|sign in|log in|create (?:a |an |your )?(?:free )?account)\b.{0,50}\b(?:to|and) (?:continue|keep reading|(?:read|access|view|unlock|see) (?:this|the (?:full|rest|whole)|more))|\b(?:to|and) (?:continue|keep) reading.{0,60}(?:register|sign (?:in|up)|log in|free account)|\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) registered/iu,
    ],
    offers: [
      /\b(?:subscriber|member|premium)s?[- ](?:only|exclusive)\b|exclusive(?:ly)? (?:to|for) (?:our )?(?:paid |premium )?(?:subscribers|members)|\b(?:full|unlimited|complete)(?: digital)? access\b|already a (?:subscriber|member)\b|\bfree trial\b|cancel (?:at )?any ?time/iu,
    ],
    left: /left|remaining/u,
    open: /\bas a (?:subscriber|member)\b/u,
    remaining: [
      /(?:remaining|left to read).{0,12}?(\d{1,2}) ?%/iu,
      /(\d{1,2}) ?% of (?:this|the) (?:article|story) (?:remains|is left)/iu,
    ],
  },
  offerTerms: {
    subscription: /subscri/u,
    per: /a|per/u,
    period: /week|month|year/u,
    cancel: /\bcancel\b/u,
    trial: /\btrial\b/u,
    access: /(?:full|unlimited|digital|complete)(?: \w+)? access/u,
    renewal: anyOf(`
      renews? automatically, automatically renew, billed, auto-?renew,
      first (month|year|# (weeks|months))`),
    choice:
      /\b(?:choose|select|see|pick) (?:your|a|our) (?:plan|subscription|offer)|\bplans?\b|e-?paper|any device|every device|\bapp\b|newsletters?\b/u,
  },
};
