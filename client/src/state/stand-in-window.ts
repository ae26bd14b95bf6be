/** What the address bar uses of a window, with an address and a history of its own, in which `back` goes. For tests. */
export function standInWindow(search = ''): Pick<Window, 'dispatchEvent' | 'addEventListener'> & {
  readonly location: Pick<Location, 'search'>;
  readonly back: () => void;
} {
  const location = { origin: 'http://127.0.0.1:8347', pathname: '/', search };
  let entries: readonly { readonly state: unknown; readonly search: string }[] = [{ state: null, search }];
  const go = (to: typeof entries): void => {
    entries = to;
    location.search = to.at(-1)?.search ?? '';
  };
  const entry = (state: unknown, url: string) => ({ state, search: url.slice(location.pathname.length) });
  const history = {
    get state() {
      return entries.at(-1)?.state;
    },
    pushState: (state: unknown, _: string, url: string) => go([...entries, entry(state, url)]),
    replaceState: (state: unknown, _: string, url: string) =>
      go([...entries.slice(0, -1), entry(state, url)]),
  };
  const href = {
    get href() {
      return location.origin + location.pathname + location.search;
    },
  };
  Object.defineProperties(location, Object.getOwnPropertyDescriptors(href));
  const window = Object.assign(new EventTarget(), { location, history });
  return Object.assign(window, {
    back: () => {
      go(entries.slice(0, -1));
      window.dispatchEvent(new Event('popstate'));
    },
  });
}
