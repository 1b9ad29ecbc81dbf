/** “Yes,”, “Oui,”, “はい、”: what an answer may begin with, in any language a short word before a comma. */
const REPLY = /^\s*\p{L}{1,4}\s?[,.:、，،。]\s*/u;

/** An answer without the yes or no before it. */
export const withoutReply = (statement: string): string => statement.replace(REPLY, "");
