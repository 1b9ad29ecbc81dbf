/**
 * A fetch that hands on when each response was sent, by the server's own clock: its `Date` header,
 * milliseconds since the epoch.
 */
export function datedFetch(onDate: (at: number) => void, fetcher = fetch): typeof fetch {
  return async (...request) => {
    const response = await fetcher(...request);
    const at = Date.parse(response.headers.get("date") ?? "");
    if (!Number.isNaN(at)) onDate(at);
    return response;
  };
}
