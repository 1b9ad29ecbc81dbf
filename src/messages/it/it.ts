import { answers } from "./answers.ts";
import { briefings } from "./briefings.ts";
import { commands } from "./commands.ts";
import { configuration } from "./configuration.ts";
import { reasons } from "./reasons.ts";
import { terminal } from "./terminal.ts";

export const it = {
  ...answers,
  ...briefings,
  ...reasons,
  ...commands,
  ...terminal,
  ...configuration,
};
