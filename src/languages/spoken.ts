// The languages that the bot speaks, one a line.
export { arabic } from "./ar.ts";
export { chinese } from "./zh.ts";
export { dutch } from "./nl.ts";
export { english } from "./en.ts";
export { french } from "./fr.ts";
export { german } from "./de.ts";
export { italian } from "./it.ts";
export { japanese } from "./ja.ts";
export { korean } from "./ko.ts";
export { portuguese } from "./pt.ts";
export { russian } from "./ru.ts";
export { spanish } from "./es.ts";
