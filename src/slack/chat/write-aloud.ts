import type { Reply } from "../../domain/reply.ts";
import { StoppedByReader } from "../../errors.ts";
import { draw } from "../blocks/draw.ts";
import type { Drawn } from "../blocks/drawn.ts";
import type { LiveMessage } from "./reply-stream.ts";

/** What writes a reply, shows it on the way and hears that its reader has stopped it. */
export type Write<R> = (show: (soFar: R) => void, stopped: AbortSignal) => Promise<R>;

/** Nobody can stop what nobody sees before it is whole. */
const NEVER = new AbortController().signal;

/**
 * Has a reply written while it is seen. `written` is the whole of it, or what stood there when its reader
 * stopped it; it rejects with StoppedByReader where nothing did. `asStopped` is what stands there now, for
 * whoever learns of the stop after the last word was written.
 */
export function writeAloud<R extends Reply>(
  write: Write<R>,
  live: LiveMessage | undefined,
): { readonly written: Promise<R>; readonly asStopped: () => R | undefined } {
  const replies = new Map<Drawn | undefined, R>();
  const show = (soFar: R) => {
    const drawn = draw(soFar);
    replies.set(drawn, soFar);
    live?.show(drawn);
  };
  const asStopped = (): R | undefined => {
    const shown = replies.get(live?.shown);
    return shown && { ...shown, extent: "stopped" };
  };
  const orWhatWasShown = (error: unknown): R => {
    const left = error instanceof StoppedByReader ? asStopped() : undefined;
    if (left === undefined) throw error;
    return left;
  };
  const written = write(show, live?.stopped ?? NEVER)
    .finally(() => live?.close())
    // It may be known only now that the last of it was not taken any more.
    .then((whole) => (live?.stopped.aborted === true && asStopped()) || whole)
    .catch(orWhatWasShown);
  return { written, asStopped };
}
