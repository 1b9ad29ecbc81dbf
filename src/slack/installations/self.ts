/** Who we are in the one workspace the token belongs to. */
export interface Self {
  readonly teamId: string;
  readonly botId: string;
  readonly botUserId: string;
}
