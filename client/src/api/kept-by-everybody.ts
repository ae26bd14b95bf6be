/**
 * For what everybody who opens the case keeps in it, and no hash of the case covers: looked at anew where it is opened,
 * now and then while it is shown, and by whoever comes back to the page.
 */
export const KEPT_BY_EVERYBODY = {
  staleTime: 0,
  refetchInterval: 30_000,
  refetchOnWindowFocus: true,
} as const;
