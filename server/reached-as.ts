/**
 * The name under which an address that is listened on is reached, as it stands in a Host header: `[::1]` for `::1`. All
 * of a machine's addresses at once (`0.0.0.0`, `::`) are no name of any; this machine's own is.
 */
export function reachedAs(host: string): string {
  const name = host.includes(':') ? `[${host}]` : host;
  const address = `http://${name}`;
  if (!URL.canParse(address)) return name.toLowerCase(); // whether it is an address at all, listening tells
  const { hostname } = new URL(address); // one spelling for each: `[0:0::1]` is `[::1]`
  return hostname === '0.0.0.0' || hostname === '[::]' ? 'localhost' : hostname;
}
