import type { Installation, Installations } from "./installations.ts";

/** The one workspace whose token is in the configuration. */
export function singleInstallation(installation: Installation): Installations {
  const { teamId } = installation.self;
  let revoked = false;
  return {
    of: (team) => Promise.resolve(team === teamId ? installation : undefined),
    all: () => Promise.resolve([installation]),
    revoke(team) {
      if (team === teamId) revoked = true;
    },
    isRevoked: (team) => team === teamId && revoked,
  };
}
