import { z } from "zod";
import { EFFORTS } from "./config.ts";
import { headers, oneOf, positive, url, wholeFrom } from "./shapes.ts";

/** The model that writes, and its server. */
export const MODEL = {
  OPENAI_API_KEY: z
    .string()
    .optional()
    .meta({
      description:
        "The key of the model's server; without a key and an address, the extractive writer writes",
      examples: ["your-key"],
    }),
  OPENAI_BASE_URL: url.optional().meta({
    description: "Another server than that of OpenAI",
    examples: ["http://localhost:11434/v1"],
  }),
  OPENAI_HEADERS: headers.optional().meta({
    description:
      "Sent with each request, for gateways that want more than a key; values are percent-encoded where they hold a comma",
    examples: ["X-Title=Briefdesk,X-Team=policy"],
  }),
  OPENAI_MODEL: z
    .string()
    .optional()
    .meta({ description: "Writes briefings", examples: ["your-model"] }),
  OPENAI_READER_MODEL: z
    .string()
    .optional()
    .meta({
      description: "Answers questions and translates; the same model unless set",
      examples: ["your-smaller-model"],
    }),
  OPENAI_CHECKER_MODEL: z
    .string()
    .optional()
    .meta({
      description:
        "A second model that holds each point against its sentences before it is shown; off unless set",
      examples: ["your-other-model"],
    }),
  OPENAI_REASONING_EFFORT: oneOf(EFFORTS)
    .optional()
    .meta({
      description: "How long the model reasons; which of these it takes is its own affair",
      examples: ["low"],
    }),
  OPENAI_READER_REASONING_EFFORT: oneOf(EFFORTS)
    .optional()
    .meta({ description: "The same for the reader model", examples: ["minimal"] }),
  OPENAI_OUTPUT: oneOf(["schema", "json", "plain"])
    .optional()
    .meta({
      description: "How the model is asked for its output; found at start unless set",
      examples: ["schema"],
    }),
  OPENAI_CONTEXT_TOKENS: wholeFrom(2_000)
    .optional()
    .meta({
      description:
        "Tokens that a prompt and its reply may have together, for a server with a small context",
      examples: ["8192"],
    }),
  OPENAI_TIMEOUT_SECONDS: positive()
    .default(60)
    .meta({ description: "How long a reply of the model may take" }),
};
