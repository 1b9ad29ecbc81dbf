/** What is always there in the local workspace. */
export const TEAM = "T0BRIEFDESK";
export const READING = "C01READING";
export const POLICY = "C02POLICY";
export const ADA = "U01ADA";
