import { ApiError } from "../state/api-error.ts";
import { withIds } from "../state/interactive-elements.ts";
import { checkView } from "../limits/check-blocks.ts";
import type { Json, State, View } from "../state/state.ts";

/** Modals and Home tabs as apps open and change them. Throws ApiError with Slack's codes. */

/** Slack stacks at most three modals. */
const mostStacked = 3;

function checkedBody(state: State, given: Json, type: "modal" | "home"): Json {
  if (given["type"] !== type) {
    throw new ApiError("invalid_arguments", {
      response_metadata: { messages: [`[ERROR] must be ${type} [json-pointer:/view/type]`] },
    });
  }
  checkView(given);
  return { ...given, blocks: withIds(given["blocks"] as Json[], state.ids) };
}

const hashOf = (state: State) => `${state.ids.ts()}.${state.ids.id("").toLowerCase()}`;

/** The modals of a person, the one on top last. */
export const stackOf = (state: State, user: string): View[] =>
  [...state.views.values()].filter((view) => view.user === user);

/** Opens a modal, alone or on top of those that are open. */
export function openView(state: State, user: string, given: Json, how: "open" | "push"): View {
  const stack = how === "push" ? stackOf(state, user) : [];
  if (stack.length >= mostStacked) throw new ApiError("push_limit_reached");
  if (how === "open") closeViews(state, user);
  const id = state.ids.id("V");
  const top = stack.at(-1);
  const body = checkedBody(state, given, "modal");
  const view: View = {
    id,
    user,
    hash: hashOf(state),
    body,
    rootId: top?.rootId ?? id,
    ...(top ? { previousId: top.id } : {}),
  };
  state.views.set(id, view);
  state.changed();
  return view;
}

export function updateView(
  state: State,
  which: { id?: string | undefined; externalId?: string | undefined; hash?: string | undefined },
  given: Json,
): View {
  const view = [...state.views.values()].find(
    (one) =>
      one.id === which.id || (which.externalId && one.body["external_id"] === which.externalId),
  );
  if (!view) throw new ApiError("not_found");
  if (which.hash !== undefined && which.hash !== view.hash) throw new ApiError("hash_conflict");
  const updated = { ...view, body: checkedBody(state, given, "modal"), hash: hashOf(state) };
  state.views.set(view.id, updated);
  state.changed();
  return updated;
}

export function publishHome(state: State, user: string, given: Json, hash?: string): View {
  if (!state.members.has(user)) throw new ApiError("invalid_arguments");
  const before = state.homes.get(user);
  if (hash !== undefined && before && hash !== before.hash) throw new ApiError("hash_conflict");
  const id = before?.id ?? state.ids.id("V");
  const body = checkedBody(state, given, "home");
  const view: View = { id, user, hash: hashOf(state), body, rootId: id };
  state.homes.set(user, view);
  state.changed();
  return view;
}

/** Closes one modal, or all of a person. Resolves with those that were closed. */
export function closeViews(state: State, user: string, id?: string): View[] {
  const closing = stackOf(state, user).filter((view) => id === undefined || view.id === id);
  for (const view of closing) state.views.delete(view.id);
  if (closing.length > 0) state.changed();
  return closing;
}

/** A view as it is in payloads and answers. */
export function viewObject(state: State, view: View, values: Json = {}): Json {
  return {
    title: null,
    close: null,
    submit: null,
    private_metadata: "",
    callback_id: "",
    external_id: "",
    clear_on_close: false,
    notify_on_close: false,
    ...view.body,
    id: view.id,
    team_id: state.payloadTeam,
    app_installed_team_id: state.payloadTeam,
    app_id: state.app.id,
    bot_id: state.app.botId,
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId ?? null,
    state: { values },
  };
}
