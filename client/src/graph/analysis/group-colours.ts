interface GroupColours {
  /** For groups 0 to 11. */
  readonly groups: readonly string[];
  /** For all further groups together. */
  readonly others: string;
}

/**
 * Colours for communities, found by search: each reaches 3:1 on its ground and with what is drawn on nodes, keeps away
 * from the red of contradictions, and any two, the grey included, are at least 0.085 (light) or 0.094 (dark) apart in
 * OKLab, seen as is or with protanopia, deuteranopia or tritanopia.
 */
export const GROUP_COLOURS: Readonly<Record<'light' | 'dark', GroupColours>> = {
  light: {
    groups: [
      '#551166',
      '#bb7711',
      '#0088ee',
      '#8800bb',
      '#4400ff',
      '#990044',
      '#886644',
      '#554477',
      '#2277aa',
      '#661100',
      '#ee00cc',
      '#330099',
    ],
    others: '#85888e',
  },
  dark: {
    groups: [
      '#eeffcc',
      '#7755aa',
      '#eeaa22',
      '#77ccff',
      '#cc7733',
      '#995511',
      '#3399ee',
      '#3355ff',
      '#ffdd00',
      '#aaeeff',
      '#aaccaa',
      '#99aa88',
    ],
    others: '#7d838d',
  },
};
