import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";

// The least that a bot on Bolt can be: it connects and acknowledges, and does nothing with what it hears.
const {
  SLACK_BOT_TOKEN: token = "",
  SLACK_APP_TOKEN: appToken = "",
  SLACK_API_URL: slackApiUrl = "",
} = process.env;
const clientOptions = { slackApiUrl };
const receiver = new SocketModeReceiver({
  appToken,
  installerOptions: { clientOptions },
  logLevel: LogLevel.ERROR,
});
const app = new App({
  token,
  receiver,
  clientOptions,
  logLevel: LogLevel.ERROR,
  deferInitialization: true,
});
app.message(async () => undefined);
await app.init();
await app.start();
