/** Watches for long tasks; `end` says in ms how long the longest was, 0 where none took 50 ms. */
export function watchTasks(): { readonly end: () => Promise<number> } {
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    end: async () => {
      // A task is reported once it is over, which the one that asks is not.
      await new Promise((resolve) => setTimeout(resolve, 50));
      note(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}
