import type { Context } from "hono";
import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { State } from "../state/state.ts";

/** Where an answer by `response_url` goes. */
export interface ResponsePlace {
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly ts?: string | undefined;
  readonly isEphemeral?: boolean | undefined;
  readonly thread?: string | undefined;
}

/** Addresses for late answers: five uses within half an hour. */
export interface ResponseUrls {
  issue(place: ResponsePlace, kind: "commands" | "actions"): string;
  answer(context: Context): Promise<Response>;
}

const lifeMs = 30 * 60_000;
const mostUses = 5;

const answerShape = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).optional(),
  response_type: z.enum(["in_channel", "ephemeral"]).optional(),
  replace_original: z.union([z.boolean(), z.stringbool()]).optional(),
  delete_original: z.union([z.boolean(), z.stringbool()]).optional(),
  thread_ts: z.string().optional(),
});

export type LateAnswer = z.output<typeof answerShape>;

export function createResponseUrls(
  state: State,
  apply: (place: ResponsePlace, answer: LateAnswer) => void,
): ResponseUrls {
  const issued = new Map<string, { place: ResponsePlace; at: number; uses: number }>();

  const use = (key: string) => {
    const url = issued.get(key);
    if (!url) throw new ApiError("invalid_url");
    if (state.clock.now() - url.at > lifeMs) throw new ApiError("expired_url");
    if (url.uses >= mostUses) throw new ApiError("used_url");
    url.uses += 1;
    return url.place;
  };

  return {
    issue(place, kind) {
      const key = `${kind}/${state.team.id}/${state.ids.id("")}/${state.ids.id("")}`;
      issued.set(key, { place, at: state.clock.now(), uses: 0 });
      return `${state.origin}/${key}`;
    },
    async answer(context) {
      try {
        const place = use(context.req.path.slice(1));
        const answer = answerShape.safeParse(await context.req.json().catch(() => undefined));
        if (!answer.success) throw new ApiError("invalid_payload");
        apply(place, answer.data);
        return context.text("ok");
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const gone = error.code.endsWith("_url");
        return context.json({ ok: false, error: error.code, ...error.extra }, gone ? 404 : 400);
      }
    },
  };
}
