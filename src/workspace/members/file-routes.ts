import { Hono } from "hono";
import type { Core } from "../delivery/core.ts";

/** Upload and download of file contents. */
export function createFileRoutes({ state, faults }: Pick<Core, "state" | "faults">): Hono {
  const app = new Hono();

  app.post("/upload/v1/:id", async (context) => {
    const file = state.files.get(context.req.param("id"));
    if (!file || file.bytes.byteLength > 0) return context.text("not found", 404);
    const multipart = context.req.header("content-type")?.startsWith("multipart/form-data");
    const body = multipart
      ? Object.values(await context.req.parseBody()).find((part) => part instanceof File)
      : await context.req.blob();
    if (!body || body.size === 0) return context.text("no file", 400);
    const bytes = new Uint8Array(await body.arrayBuffer());
    state.files.set(file.id, { ...file, bytes });
    return context.text(`OK - ${bytes.byteLength}`);
  });

  const download = (place: string, authorization: string | undefined) => {
    const failed = faults.takesDownload();
    if (failed !== undefined) return failure(failed);
    const file = state.files.get(place.split("-")[1] ?? "");
    const allowed =
      authorization === `Bearer ${state.app.botToken}` &&
      !state.app.revoked &&
      state.app.scopes.has("files:read");
    // Without the right token Slack shows a page to sign in, with status 200.
    if (!allowed) return html("<!doctype html><title>Sign in | Slack</title><form></form>", 200);
    if (!file) return html("<!doctype html><title>Not found</title>", 404);
    return new Response(file.bytes.slice(), { headers: { "content-type": file.mimetype } });
  };
  app.get("/files-pri/:place/download/:name", ({ req }) =>
    download(req.param("place"), req.header("authorization")),
  );
  app.get("/files-pri/:place/:name", ({ req }) =>
    download(req.param("place"), req.header("authorization")),
  );
  return app;
}

const failure = ({
  status,
  retryAfterSeconds: after,
}: {
  status: number;
  retryAfterSeconds?: number;
}): Response => {
  const headers = after === undefined ? undefined : { "retry-after": String(after) };
  return new Response("", { status, ...(headers && { headers }) });
};

const html = (body: string, status: number) =>
  new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });
