import { html } from "hono/html";
import type { Channel, State } from "../../state/state.ts";
import { botName, channelTitle } from "../parts/people.ts";
import { whoAndWhere, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";
import type { Sample, Welcome } from "../parts/welcome.ts";

/** Above the first message of a channel: what this is, and what to try. */
export function greeting(state: State, visit: Visit, channel: Channel): Html {
  const { welcome } = visit;
  return html`<div class="beginning">
    <h3 dir="auto">${channelTitle(state, channel)}</h3>
    ${welcome ? whatThisIs(state, welcome) : ""}
    <p>
      Paste a link or a whole article, or attach a file. ${botName(state)} answers in the thread of
      your message; ask it there.
    </p>
    ${welcome ? samples(visit, welcome) : ""}
  </div>`;
}

function whatThisIs(state: State, { keptIn, keptDays }: Welcome): Html {
  const people = [...state.members.values()].filter((member) => !member.isBot);
  const names = new Intl.ListFormat("en").format(people.map(({ realName }) => realName));
  const days = keptDays === 1 ? "1 day" : `${keptDays} days`;
  return html`<p>
      This is no Slack: a workspace on this machine to try ${botName(state)} in, and nothing that
      you post leaves for Slack. ${names} are made up; be any of them (<em>You are</em>, in the list
      of channels).
    </p>
    <p>
      Messages are forgotten when the program stops. What ${botName(state)} has read and written
      stays in <code>${keptIn}</code> for ${days}.
    </p>`;
}

function samples(visit: Visit, { samples: given }: Welcome): Html {
  if (given.length === 0) return html``;
  return html`<form class="samples" method="post" action="/page/sample" data-opens-thread>
    ${whoAndWhere(visit)}
    <h4>Try one</h4>
    ${given.map(chip)}
  </form>`;
}

const chip = ({ name, language, label }: Sample): Html =>
  html`<button class="button chip" name="sample" value="${name}" lang="${language}" dir="auto">
    ${label}
  </button>`;
