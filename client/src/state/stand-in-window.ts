/** What the address bar uses of a window, with an address and a history of its own. For tests. */
export function standInWindow(search = ''): Pick<Window, 'dispatchEvent' | 'addEventListener'> {
  const location = { origin: 'http://127.0.0.1:8347', pathname: '/', search };
  const history = {
    state: null as unknown,
    pushState: (state: unknown, _: string, url: string) => {
      history.state = state;
      location.search = url.slice(location.pathname.length);
    },
    replaceState: (state: unknown, _: string, url: string) => history.pushState(state, _, url),
  };
  const href = {
    get href() {
      return location.origin + location.pathname + location.search;
    },
  };
  Object.defineProperties(location, Object.getOwnPropertyDescriptors(href));
  return Object.assign(new EventTarget(), { location, history });
}
