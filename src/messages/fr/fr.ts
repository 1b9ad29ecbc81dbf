import { answers } from "./answers.ts";
import { briefings } from "./briefings.ts";
import { commands } from "./commands.ts";
import { configuration } from "./configuration.ts";
import { reasons } from "./reasons.ts";
import { terminal } from "./terminal.ts";
import { withFixedSpaces } from "./with-fixed-spaces.ts";

export const fr = withFixedSpaces({
  ...answers,
  ...briefings,
  ...reasons,
  ...commands,
  ...terminal,
  ...configuration,
});
