import type {
  Button,
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
} from "@slack/types";

/** What a part of a message shows to whoever looks at it. */
interface Shown {
  readonly part: unknown;
  readonly text?: string;
  readonly links?: readonly string[];
}

const A = "https://news.example/a";
const B = "https://news.example/b";

const rich = (...elements: RichTextElement[]): RichTextBlock => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const button = (text: string, url: string): Button => ({
  type: "button",
  action_id: "x",
  value: "hidden",
  text: { type: "plain_text", text },
  url,
});
const mrkdwn = (text: string) => ({ type: "mrkdwn", text }) as const;
const plain = (text: string) => ({ type: "plain_text", text }) as const;
const menu = { options: [{ text: plain("unseen"), value: "v" }], placeholder: plain("unseen") };

type OfType<Part extends { type: string }> = {
  readonly [Type in Part["type"]]: Shown & { readonly part: Extract<Part, { type: Type }> };
};

const picture = { type: "image", alt_text: "unseen", image_url: "https://pictures.example/a.png" };

/** Every kind of block, by its type: a new one does not compile until it is here. */
export const BLOCKS: OfType<Exclude<KnownBlock, { type: "image" }>> & { readonly image: Shown } = {
  actions: {
    part: { type: "actions", elements: [button("Read", A), button("Read more", B)] },
    text: "Read\nRead more",
    links: [A, B],
  },
  alert: {
    part: { type: "alert", text: mrkdwn(`*Look* <${A}|here>`) },
    text: "Look here",
    links: [A],
  },
  card: {
    part: {
      type: "card",
      title: mrkdwn(`<${A}|Title>`),
      subtitle: mrkdwn("Second line"),
      body: mrkdwn("Body"),
      actions: [button("Read", B)],
    },
    text: "Title\nSecond line\nBody\nRead",
    links: [A, B],
  },
  carousel: {
    part: {
      type: "carousel",
      elements: [
        { type: "card", title: mrkdwn(`<${A}|One>`) },
        { type: "card", title: mrkdwn(`<${B}|Two>`) },
      ],
    },
    text: "One\nTwo",
    links: [A, B],
  },
  container: {
    part: {
      type: "container",
      title: plain("Box"),
      subtitle: plain("of things"),
      child_blocks: [{ type: "section", text: mrkdwn(`<${A}|In it>`) }],
    },
    text: "Box\nof things\nIn it",
    links: [A],
  },
  context: {
    part: { type: "context", elements: [mrkdwn(`by <${A}|Ada>`), plain("a<b *c*")] },
    text: "by Ada\na<b *c*",
    links: [A],
  },
  context_actions: {
    part: {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: plain("unseen"), value: "1" },
          negative_button: { text: plain("unseen"), value: "0" },
        },
      ],
    },
  },
  data_table: {
    part: {
      type: "data_table",
      caption: "Costs",
      rows: [
        [
          { type: "raw_text", text: "Town" },
          { type: "raw_text", text: "Cost" },
        ],
        [
          rich({ type: "link", url: A, text: "Alby" }),
          { type: "raw_number", value: 12, text: "12" },
        ],
      ],
    },
    text: "Costs\nTown | Cost\nAlby | 12",
    links: [A],
  },
  divider: { part: { type: "divider" } },
  file: { part: { type: "file", source: "remote", external_id: "x" } },
  header: { part: { type: "header", text: plain("A *head* & more") }, text: "A *head* & more" },
  image: { part: { ...picture, title: plain("The hall") }, text: "The hall" },
  input: {
    part: {
      type: "input",
      label: plain("Name"),
      element: { type: "plain_text_input", action_id: "x", initial_value: "unseen" },
    },
    text: "Name",
  },
  markdown: {
    part: {
      type: "markdown",
      text: `## **New**\n\n- [Alby *closes*](${A})\n- see ${B}, and \`x*y*z\`\n\n| Town | Cost |\n|---|---|\n| Alby | 3 |`,
    },
    text: `New\n\nAlby closes\nsee ${B}, and x*y*z\n\nTown | Cost\nAlby | 3`,
    links: [A, B],
  },
  plan: {
    part: {
      type: "plan",
      title: "Plan",
      tasks: [{ type: "task_card", task_id: "1", title: "First", status: "pending" }],
    },
    text: "Plan\nFirst",
  },
  rich_text: { part: rich({ type: "text", text: "a*b*" }), text: "a*b*" },
  section: {
    part: {
      type: "section",
      text: mrkdwn("*Alby* closes"),
      fields: [mrkdwn(`<${B}|field>`)],
      accessory: button("Read", A),
    },
    text: "Alby closes\nfield\nRead",
    links: [B, A],
  },
  table: {
    part: {
      type: "table",
      rows: [
        [rich({ type: "text", text: "Town" }), rich({ type: "text", text: "Cost" })],
        [rich({ type: "link", url: A, text: "Alby" }), { type: "raw_text", text: "12.6" }],
      ],
    },
    text: "Town | Cost\nAlby | 12.6",
    links: [A],
  },
  task_card: {
    part: {
      type: "task_card",
      task_id: "1",
      title: "Search",
      details: rich({ type: "text", text: "for it" }),
      output: rich({ type: "text", text: "found" }),
      sources: [{ type: "url", url: A, text: "Alby" }],
      status: "complete",
    },
    text: "Search\nfor it\nfound\nAlby",
    links: [A],
  },
  video: {
    part: {
      type: "video",
      video_url: "https://player.example/1",
      thumbnail_url: "https://pictures.example/1.png",
      alt_text: "unseen",
      title: plain("A film"),
      title_url: A,
      description: plain("of the hall"),
    },
    text: "A film\nof the hall",
    links: [A],
  },
};

/** Every kind of element of a rich text. */
export const RICH_TEXT: OfType<RichTextBlockElement | RichTextElement> = {
  rich_text_section: {
    part: { type: "rich_text_section", elements: [{ type: "text", text: "- a <b>" }] },
    text: "- a <b>",
  },
  rich_text_list: {
    part: {
      type: "rich_text_list",
      style: "ordered",
      elements: [
        { type: "rich_text_section", elements: [{ type: "text", text: "first" }] },
        { type: "rich_text_section", elements: [{ type: "link", url: A, text: "second" }] },
      ],
    },
    text: "first\n\nsecond",
    links: [A],
  },
  rich_text_quote: {
    part: { type: "rich_text_quote", elements: [{ type: "text", text: "said" }] },
    text: "said",
  },
  rich_text_preformatted: {
    part: { type: "rich_text_preformatted", elements: [{ type: "text", text: "let *a* = `1`" }] },
    text: "let *a* = `1`",
  },
  broadcast: { part: { type: "broadcast", range: "here" }, text: "@here" },
  channel: { part: { type: "channel", channel_id: "C9" }, text: "#C9" },
  color: { part: { type: "color", value: "#ff0000" }, text: "#ff0000" },
  date: {
    part: { type: "date", timestamp: 1_790_000_000, format: "{date}", fallback: "a day", url: A },
    text: "a day",
    links: [A],
  },
  emoji: { part: { type: "emoji", name: "rocket", unicode: "1f680" }, text: "🚀" },
  link: { part: { type: "link", url: A }, text: A, links: [A] },
  team: { part: { type: "team", team_id: "T9" }, text: "@T9" },
  text: { part: { type: "text", text: "p<0.05 & *q*" }, text: "p<0.05 & *q*" },
  user: { part: { type: "user", user_id: "U9" }, text: "@U9" },
  usergroup: { part: { type: "usergroup", usergroup_id: "S9" }, text: "@S9" },
};

/** Every kind of object and element that blocks are made of. */
export const ELEMENTS: Readonly<Record<string, Shown>> = {
  mrkdwn: { part: mrkdwn("*a* &amp; b"), text: "a & b" },
  plain_text: { part: plain("*a* & b"), text: "*a* & b" },
  raw_text: { part: { type: "raw_text", text: "a|b" }, text: "a|b" },
  raw_number: { part: { type: "raw_number", value: 3, text: "3.0" }, text: "3.0" },
  button: { part: button("Read", A), text: "Read", links: [A] },
  workflow_button: {
    part: { type: "workflow_button", text: plain("Start"), workflow: {} },
    text: "Start",
  },
  icon_button: {
    part: { type: "icon_button", icon: "trash", text: plain("Delete") },
    text: "Delete",
  },
  feedback_buttons: {
    part: { type: "feedback_buttons", positive_button: { text: plain("unseen") } },
  },
  checkboxes: {
    part: { type: "checkboxes", options: [{ text: plain("seen"), value: "v" }] },
    text: "seen",
  },
  radio_buttons: {
    part: { type: "radio_buttons", options: [{ text: mrkdwn("*seen*"), value: "v" }] },
    text: "seen",
  },
  overflow: {
    part: {
      type: "overflow",
      options: [
        { text: plain("unseen"), value: "v" },
        { text: plain("Read"), value: "v", url: A },
      ],
    },
    text: "Read",
    links: [A],
  },
  image: { part: picture },
  url: { part: { type: "url", url: A, text: "Alby" }, text: "Alby", links: [A] },
  datepicker: { part: { type: "datepicker", placeholder: plain("unseen") } },
  datetimepicker: { part: { type: "datetimepicker" } },
  timepicker: { part: { type: "timepicker" } },
  email_text_input: { part: { type: "email_text_input", placeholder: plain("unseen") } },
  number_input: { part: { type: "number_input", initial_value: "7" } },
  plain_text_input: { part: { type: "plain_text_input", initial_value: "unseen" } },
  url_text_input: { part: { type: "url_text_input", initial_value: B } },
  rich_text_input: {
    part: { type: "rich_text_input", initial_value: rich({ type: "text", text: "x" }) },
  },
  file_input: { part: { type: "file_input" } },
  static_select: { part: { type: "static_select", ...menu } },
  multi_static_select: { part: { type: "multi_static_select", ...menu } },
  users_select: { part: { type: "users_select" } },
  multi_users_select: { part: { type: "multi_users_select" } },
  conversations_select: { part: { type: "conversations_select" } },
  multi_conversations_select: { part: { type: "multi_conversations_select" } },
  channels_select: { part: { type: "channels_select" } },
  multi_channels_select: { part: { type: "multi_channels_select" } },
  external_select: { part: { type: "external_select" } },
  multi_external_select: { part: { type: "multi_external_select" } },
};
