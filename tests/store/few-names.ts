/** So few that what happens to a ledger meets what happened before. */
export const TEAMS = ["T1", "T2"] as const;
export const CHANNELS = ["C1", "C2"] as const;
export const USERS = ["U1", "U2"] as const;
export const TS = ["100.1", "100.2", "200.1"] as const;
export const ARTICLES = ["tide", "storm"] as const;
export const KEYS = ["brief:1", "brief:1:changes", "brief:2", "notice:1"] as const;
