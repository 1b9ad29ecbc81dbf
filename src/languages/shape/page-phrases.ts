import type { AttributionPhrases } from "./attribution-phrases.ts";

/**
 * What pages, pasted texts and mails say around articles. Upper and lower case are alike but where names
 * are read, and lines are meant whole but where it says otherwise.
 */
export interface PagePhrases extends AttributionPhrases {
  /** What dialogs say that ask for consent to cookies and the like. */
  readonly consent?: ConsentPhrases;
  /** What leads from an article to others. */
  readonly related?: RelatedPhrases;
  /** What asks to pay or to sign in before one reads on. */
  readonly walls?: WallPhrases;
  /** What offers of subscriptions speak of. */
  readonly offerTerms?: OfferTerms;
  /** What pages say that have no article, or none any more. */
  readonly errorPages?: ErrorPagePhrases;
  /** What pages say that keep robots out. */
  readonly botChecks?: BotCheckPhrases;
  /** What pages say that only members may see. */
  readonly signIn?: SignInPhrases;
  /** What pages say that lead to articles, or sell things. */
  readonly otherPages?: OtherPagePhrases;
  /** Lines of a page around its article. */
  readonly pageLines?: PageLines;
  /** What documents that are set in pages say beside their text. */
  readonly documents?: DocumentPhrases;
}

/** Upper and lower case are alike. */
interface ConsentPhrases {
  /** The whole text of a button that agrees. */
  readonly buttons?: RegExp;
  /** Parts of words that such dialogs are full of. */
  readonly subject?: RegExp;
  /** Asks visitors whether they are old enough. */
  readonly age?: RegExp;
  /** A line that offers the choices, of a pasted page. */
  readonly choices?: RegExp;
}

/** The whole of a label, upper and lower case alike, without its colon. */
interface RelatedPhrases {
  /** “Read also”, as a line of a page that leads to another article. */
  readonly lines?: RegExp;
  /** “Read also”, over links within a pasted article or behind it. */
  readonly labels?: RegExp;
  /** What the rest of the paper has to offer: “most read”. */
  readonly elsewhere?: RegExp;
  /** “Read also”, at the beginning of a line of a pasted page. */
  readonly begins?: RegExp;
  /** Parts of the headings of lists of links. */
  readonly hints?: RegExp;
  /** Begins a line that is one link, and no sentence of the text. */
  readonly inviting?: RegExp;
}

/**
 * What walls say. They prove different things: a prompt names the reading on that it is in the way of; a
 * registration asks for no money; a badge or an offer is beside free articles, too.
 */
interface WallPhrases {
  /** What a wall promises; alternatives without groups, `\w*` is the rest of a word. */
  readonly readOn?: RegExp;
  /** What it asks for, near what it promises; written alike. */
  readonly pay?: RegExp;
  /** “Subscribe to continue reading”, where the two together do not say it. */
  readonly payPrompts?: readonly RegExp[];
  /** “Sign in to continue reading”. */
  readonly registerPrompts?: readonly RegExp[];
  /** Badges of paid articles, and what subscriptions promise. */
  readonly offers?: readonly RegExp[];
  /** What else is asked for in the same words: more articles, letters, comments, gifts. */
  readonly elsewhere?: RegExp;
  /** “3 articles *left*”: the reader has not met the wall yet. */
  readonly left?: RegExp;
  /** What is said to those who have paid, or may read on. */
  readonly open?: RegExp;
  /** How much of an article is still to come, in per cent, as the first group. */
  readonly remaining?: readonly RegExp[];
}

/**
 * Error pages are worded in more ways than can be listed: most are known by two ideas close to each
 * other, a thing and what is the matter with it. Those are words; `\w*` is the rest of a word.
 */
interface ErrorPagePhrases {
  /** What a page calls itself or what it was to show … */
  readonly page?: RegExp;
  /** … is not there … */
  readonly missing?: RegExp;
  /** … or no more. */
  readonly removed?: RegExp;
  /** What has a fault … */
  readonly server?: RegExp;
  /** … and that it has. */
  readonly trouble?: RegExp;
  /** “The page you asked for”, in other words. */
  readonly notFound?: RegExp;
  /** A whole line that says so and does not name the page. */
  readonly alone?: RegExp;
  /** The word before the number of a status. */
  readonly status?: RegExp;
  /** “Something went wrong”. */
  readonly fault?: RegExp;
  /** “Not available in your country”. */
  readonly region?: RegExp;
}

/** Pairs of ideas, as of error pages, and sentences. */
interface BotCheckPhrases {
  /** To be sure … */
  readonly verify?: RegExp;
  /** … that a visitor is human. */
  readonly human?: RegExp;
  /** What is not as usual … */
  readonly unusual?: RegExp;
  /** … in what comes from a visitor's network. */
  readonly traffic?: RegExp;
  readonly says?: RegExp;
}

interface SignInPhrases {
  readonly password?: RegExp;
  /** “Sign in”, “members only”. */
  readonly says?: RegExp;
}

/** What is said of prices, terms and benefits; an offer says several of these. Parts of words. */
interface OfferTerms {
  readonly subscription?: RegExp;
  /** “9.90 *a* month” … */
  readonly per?: RegExp;
  /** … “9.90 a *month*”. */
  readonly period?: RegExp;
  readonly cancel?: RegExp;
  readonly trial?: RegExp;
  /** All that there is to read. */
  readonly access?: RegExp;
  readonly renewal?: RegExp;
  /** Plans to choose from, and what they come with. */
  readonly choice?: RegExp;
}

interface OtherPagePhrases {
  readonly searchResults?: RegExp;
  /** “Tag:”, before the name of a list of articles. */
  readonly listTitles?: RegExp;
  /** A domain that is for sale, or has no site yet. */
  readonly parked?: RegExp;
  /** Begins the label of a button that puts a thing into the cart. */
  readonly cart?: RegExp;
}

interface PageLines {
  readonly advertising?: RegExp;
  /** The article goes on below an advertisement. */
  readonly continues?: RegExp;
  /** What readers are asked to say, and what they have said. */
  readonly talk?: RegExp;
  readonly share?: RegExp;
  readonly subscribe?: RegExp;
  /** Buttons, and what is beside them. */
  readonly controls?: RegExp;
  /** Before the minutes that reading takes. */
  readonly readingTime?: RegExp;
  /** Headings behind which no more of an article comes. */
  readonly tailHeadings?: RegExp;
  /** Words of the publisher's invitations, anywhere in a line. */
  readonly promotion?: RegExp;
  /** What stands below a text and is not of it: thanks to who liked it, and where it was first published. */
  readonly signOff?: RegExp;
  /** Who holds the rights, anywhere in a line. */
  readonly rights?: RegExp;
  /** Follows the name of who holds the rights. */
  readonly behindHolder?: RegExp;
  /** Begins a line that is of the page. */
  readonly begins?: RegExp;
  /** “We”, “this site”: the beginning of a sentence that goes on to cookies. */
  readonly ourSite?: RegExp;
  /** Buttons above an article, and labels that a colon may follow. */
  readonly tools?: RegExp;
  /** Before the tags of an article. */
  readonly tags?: RegExp;
  /** Before a colon and where an article is from. */
  readonly source?: RegExp;
  /** Before a date. */
  readonly published?: RegExp;
  /** Begins an invitation of the publisher's in a whole sentence. */
  readonly invitations?: RegExp;
  /** The heading behind which readers speak. */
  readonly comments?: RegExp;
}

interface DocumentPhrases {
  /** Before the number of a page … */
  readonly page?: RegExp;
  /** … between it and how many there are … */
  readonly ofPages?: RegExp;
  /** … and behind it. */
  readonly pageBehind?: RegExp;
  /** Before the subject of a letter and a colon. */
  readonly subject?: RegExp;
  /** Before the number of a table or a figure. */
  readonly floats?: RegExp;
  /** The same where a number follows without a space. */
  readonly floatSigns?: RegExp;
  /** Over a table of contents. */
  readonly contents?: RegExp;
}
