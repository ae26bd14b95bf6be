/**
 * An address as it can leave the machine: where the page is served to this machine alone, the host means nothing to
 * whoever reads it, or another machine; what follows it shows the same in any WhoKnew that holds the case.
 */
export function travellingLink(address: string): string {
  const { hostname, pathname, search, hash } = new URL(address);
  const ownAlone = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(hostname);
  return ownAlone ? `${pathname}${search}${hash}` : address;
}
