/** How it is said who wrote an article, took a picture or sent a mail, and when. */
export interface AttributionPhrases {
  /** How captions say who took or gave a picture. */
  readonly captions?: CaptionPhrases;
  /** How it is said who wrote an article. */
  readonly bylines?: BylinePhrases;
  /** What is beside name, paper and date of a pasted article. */
  readonly imprint?: ImprintPhrases;
  /** What mail programs write around what is answered or handed on. */
  readonly mail?: MailPhrases;
}

interface CaptionPhrases {
  /** A picture, and who makes pictures; the plural may have an `s`. */
  readonly picture?: RegExp;
  /** “Courtesy of”. */
  readonly courtesy?: RegExp;
  /** “Credits:”, before a colon. */
  readonly credit?: RegExp;
  /** “By”, between the picture and a colon. */
  readonly by?: RegExp;
  /** “Picture by”, at the beginning of a line. */
  readonly begins?: RegExp;
  /** A picture, in brackets before its caption. */
  readonly mark?: RegExp;
  /** “Photo:”, at the beginning of a line of a page. */
  readonly label?: RegExp;
  /** Lines that say who had a part in an article or holds its rights. */
  readonly lines?: readonly RegExp[];
  /** The end of a caption of a page, with who took the picture. */
  readonly ends?: readonly RegExp[];
  /** The same where the words follow the name. */
  readonly taken?: RegExp;
}

/** Small letters, but for the patterns, which have the name as their first group. */
interface BylinePhrases {
  /** “By”, before a name. */
  readonly by?: RegExp;
  /** What leads to the name in a stated author, with the space behind it: “Text by ”, “Author: ”. */
  readonly leadIn?: RegExp;
  /** “And”, between names. */
  readonly and?: RegExp;
  /** What was written: “interview by”, “text:”. */
  readonly work?: RegExp;
  /** Who has written: “author”. */
  readonly role?: RegExp;
  /** What somebody does at a publication, as it stands behind a name: `Staff Writer`. */
  readonly offices?: RegExp;
  /** Whole lines, where names have no capitals. */
  readonly lines?: readonly RegExp[];
  /** The same at the head of an article's text … */
  readonly headOfText?: readonly RegExp[];
  /** … and behind its last sentence. */
  readonly endOfText?: readonly RegExp[];
}

interface ImprintPhrases {
  readonly seasons?: RegExp;
  /** Ends the name of a paper, where a name alone tells nothing. */
  readonly papers?: RegExp;
  /** Begins what is before a date and names no paper. */
  readonly noPaper?: RegExp;
  /** “On”, before a day. */
  readonly on?: RegExp;
}

interface MailPhrases {
  /** “Ana wrote:”, over what is answered. */
  readonly wrote?: RegExp;
  /** “Forwarded message”, between dashes. */
  readonly forwarded?: RegExp;
  /** The header of a mail within another: who wrote … */
  readonly from?: RegExp;
  /** … and when. */
  readonly sent?: RegExp;
  /** Before the subject of a mail that answers or hands on another. */
  readonly subject?: RegExp;
  /** Those of them that answer. */
  readonly answer?: RegExp;
  /** What lawyers and newsletters write below a mail, whom it is meant for and how to leave; parts of sentences. */
  readonly notices?: RegExp;
}
