// Ends with 0 when the Briefdesk beside it is ready, and with 1, and the reason, when it is not: for container engines,
// whose slim images have no curl. Plain JavaScript without imports, so that it starts at once.
const port = process.env.OPS_PORT ?? "9090";
const host = process.env.OPS_HOST ?? "127.0.0.1";
// Who listens on all addresses is asked on loopback.
const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
try {
  const response = await fetch(`http://${address}:${port}/readyz`, {
    signal: AbortSignal.timeout(4_000),
  });
  console.log(await response.text());
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.log(`no answer from port ${port}: ${error.cause?.code ?? error.message}`);
  process.exitCode = 1;
}
