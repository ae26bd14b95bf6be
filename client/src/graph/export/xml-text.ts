/** What XML 1.0 cannot hold, not even as a reference: most control characters, halves of pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they stand, a reader would make blanks of them in an attribute, and of \r a \n anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Ends of lines to some readers, as XML 1.1 has it.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** An HTML reader takes this one's number for an ellipsis; as it stands it keeps it. */
const OTHERWISE_IN_HTML = '\u0085';

/** Writes texts into XML or HTML, as content or within double quotes, and counts the characters that it had to leave out. */
export class XmlText {
  readonly #html: boolean;
  #dropped = 0;

  constructor(language: 'xml' | 'html' = 'xml') {
    this.#html = language === 'html';
  }

  readonly of = (value: string | number | boolean): string => {
    const legal = String(value).replace(ILLEGAL, () => {
      this.#dropped += 1;
      return '';
    });
    return legal.replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) =>
      this.#html && sign === OTHERWISE_IN_HTML ? sign : (ESCAPED[sign] ?? sign),
    );
  };

  /** What to say of it; nothing where nothing was left out. */
  remarks(): readonly string[] {
    if (this.#dropped === 0) return [];
    const what = this.#dropped === 1 ? '1 control character' : `${this.#dropped} control characters`;
    return [`${what} that XML cannot hold had to be left out.`];
  }
}
