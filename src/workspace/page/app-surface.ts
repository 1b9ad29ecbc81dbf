/** What the app offers to people besides messages; it stands in the app's manifest. */
export interface AppSurface {
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usage: string;
  }[];
  /** Shortcuts on a message. */
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
}

export const noSurface: AppSurface = { commands: [], shortcuts: [] };
