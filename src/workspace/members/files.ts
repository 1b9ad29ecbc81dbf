import type { FileMode, Json, State, StoredFile } from "../state/state.ts";

/** A file as a member or an app gives it. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly mimetype?: string | undefined;
  readonly title?: string | undefined;
  readonly mode?: FileMode | undefined;
}

const types: Record<string, [filetype: string, mimetype: string]> = {
  txt: ["text", "text/plain"],
  md: ["markdown", "text/markdown"],
  markdown: ["markdown", "text/markdown"],
  html: ["html", "text/html"],
  htm: ["html", "text/html"],
  pdf: ["pdf", "application/pdf"],
  docx: ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  eml: ["email", "message/rfc822"],
  png: ["png", "image/png"],
  jpg: ["jpg", "image/jpeg"],
};

/** Stores a file; it is seen by nobody until it is shared in a channel. */
export function storeFile(state: State, user: string, file: NewFile): StoredFile {
  const extension = file.name.split(".").at(-1)?.toLowerCase() ?? "";
  const [filetype, mimetype] = ownTypes[file.mode ?? "hosted"] ??
    types[extension] ?? ["binary", "application/octet-stream"];
  const stored: StoredFile = {
    id: state.ids.id("F"),
    name: file.name,
    title: file.title ?? file.name,
    filetype,
    mimetype: file.mimetype ?? mimetype,
    mode: file.mode ?? "hosted",
    user,
    created: Math.floor(state.clock.now() / 1000),
    bytes: typeof file.bytes === "string" ? new TextEncoder().encode(file.bytes) : file.bytes,
    channels: new Set(),
  };
  state.files.set(stored.id, stored);
  return stored;
}

/** What Slack says of files that are its own: they have a type that no name tells. */
const ownTypes: Partial<Record<FileMode, [filetype: string, mimetype: string]>> = {
  quip: ["quip", "application/vnd.slack-docs"],
  list: ["list", "application/vnd.slack-list"],
  space: ["space", "text/html"],
  email: ["email", "text/html"],
};

/** Where a file of another service lies. */
const EXTERNAL = "https://drive.example/file";

/** A file as it is in messages and in `files.info`. */
export function fileObject(state: State, file: StoredFile): Json {
  const name = encodeURIComponent(file.name.toLowerCase().replaceAll(" ", "_"));
  const place = `${state.origin}/files-pri/${state.team.id}-${file.id}`;
  const inKind = (kind: string) =>
    [...file.channels].filter((id) => state.channels.get(id)?.kind === kind);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.filetype,
    pretty_type: file.filetype,
    user: file.user,
    user_team: state.members.get(file.user)?.team ?? state.team.id,
    editable: file.mode === "snippet",
    size: file.bytes.byteLength,
    mode: file.mode,
    is_external: file.mode === "external",
    external_type: file.mode === "external" ? "unknown" : "",
    is_public: inKind("channel").length > 0,
    public_url_shared: false,
    display_as_bot: false,
    username: "",
    ...addressesOf(file, `${place}/`, name),
    ...(file.mode === "email" ? { subject: file.title, plain_text: textOf(file) } : {}),
    permalink: `${state.origin}/files/${file.user}/${file.id}/${name}`,
    channels: inKind("channel"),
    groups: inKind("group"),
    ims: inKind("im"),
    file_access: "visible",
  };
}

/** What lies elsewhere has no address to download it from. */
function addressesOf({ mode, id }: StoredFile, place: string, name: string): Json {
  if (mode === "external") return { url_private: `${EXTERNAL}/${id}` };
  return { url_private: `${place}${name}`, url_private_download: `${place}download/${name}` };
}

const textOf = ({ bytes }: StoredFile): string =>
  new TextDecoder().decode(bytes).replaceAll(/<[^>]*>/gu, " ");
