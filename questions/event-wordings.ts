import { askedFromStatement } from './statement-order.ts';

const VERB = '(?:is|was|are|were|has|have|had|did|does|do)';

/** `did Gove come to her defence` -> `did Gove defend her`. */
export function inOneVerb(text: string): readonly string[] {
  const plain = text.replace(
    /\b(?:(come|leap|rush|spring|jump|fly|go)|(came|leapt|leaped|rushed|sprang|jumped|flew|went)) to (?:the defence of (\S+(?: \S+){0,3})$|(\S+(?: \S+){0,3})'s (?:defence|aid|rescue)\b)/,
    (_, __, past: string | undefined, of: string | undefined, whose: string | undefined) =>
      `${past === undefined ? 'defend' : 'defended'} ${of ?? whose ?? ''}`,
  );
  return plain === text ? [] : [plain];
}

/** `on what date did it happen`, `what day was it`: when. */
export function asWhen(text: string): readonly string[] {
  const plain = text.replace(
    /^(?:(?:on|at|in) )?(?:what|which) (?:exact |precise )?(?:date|day|point|time|moment|month|year)(?= (?:did|was|were|is|are|has|had|will|does)\b)/,
    'when',
  );
  return plain === text ? [] : [plain];
}

/** `when did she appear before them`, `when is she due back on the programme`. */
const APPEARS =
  /^when (?:did|has|does|will|is|was) (.+?) (?:(due|scheduled|expected|set)(?: to)? )?(?:face|appear|testify|give evidence|go back|go|back|return|come|sit|be (?:questioned|grilled|interviewed|quizzed)|questioned|interviewed)(?: back)?(?: (on|to|at|by|before|in front of))? (.+)$/;

/** `when did she give evidence`, `when did she speak to them`, `when was she in front of them`. */
const GIVES_EVIDENCE =
  /^when (?:did|has|was|will|is) (\S+(?: \S+){0,3}?) (?:give|given|giving|gave) (?:her |his |their )?evidence$/;
const SPEAKS_TO =
  /^when (?:did|has|was) (\S+(?: \S+){0,3}?) (?:speak|spoken|talk|talked|speaking|talking) (?:to|with) (.+)$/;
const BEFORE =
  /^when (?:was|were) (\S+(?: \S+){0,3}?) (?:up |called |hauled |brought )?(?:in front of|before) (.+)$/;
/** Who goes back to those that heard them was recalled. */
const GOES_BACK =
  /^when (?:did|does|will|is|was) (\S+(?: \S+){0,3}?) (?:go back|going back|return|returning|come back|coming back|be back|recalled) (?:to|before|in front of) .+$/;

/** `when did Gove defend Rudd` is when `Gove defends Rudd` was, where the case has an event of that name. */
export function asEvent(text: string): readonly string[] {
  const [, done = ''] = /^when did (\S+(?: \S+){1,7})$/.exec(text) ?? [];
  const words = done.split(' ');
  const [, what, participle] = /^when (?:was|were) (.+) ([a-z]{3,}ed)$/.exec(text) ?? [];
  if (what !== undefined && participle !== undefined)
    return [`when was the ${participle.replace(/ed$/, 'ing')} of ${what}`];
  // `when was it that the report came to light`
  const [, that] = /^when (?:was|is) it that (.+)$/.exec(text) ?? [];
  if (that !== undefined) return asEvent(`when ${that}`);
  // `when did the memo get out`
  const [, leaking] =
    /^when (?:did|was|has) (the .+?) (?:get out|got out|leak|leaked|leak out|find its way (?:out|to the press))$/.exec(
      text,
    ) ?? [];
  if (leaking !== undefined) return [`when was the leak of ${leaking}`];
  const [, witness] = GIVES_EVIDENCE.exec(text) ?? [];
  if (witness !== undefined) return [`when was ${witness}'s evidence`];
  const [, speaker, heard = ''] = SPEAKS_TO.exec(text) ?? [];
  if (speaker !== undefined) return [`when was ${speaker}'s appearance on ${heard}`];
  const [, facing, panel = ''] = BEFORE.exec(text) ?? [];
  if (facing !== undefined) return [`when was ${facing}'s appearance before ${panel}`];
  const [, again] = GOES_BACK.exec(text) ?? [];
  if (again !== undefined) return [`when will ${again}'s recall happen`];
  const [, who, due, on, before] = APPEARS.exec(text) ?? [];
  const ahead = due !== undefined || /^when (?:does|will)\b/.test(text);
  if (who !== undefined && !/ (?:on|to|at|by|before) /.test(who))
    return [
      `when ${ahead ? 'will' : 'was'} ${who}'s appearance ${on ?? 'before'} ${before ?? ''} ${ahead ? 'happen' : ''}`.trim(),
    ];
  const [, stated = ''] = new RegExp(`^when (?!${VERB}\\b)(.+)$`).exec(text) ?? [];
  // `the day on which Gove defended Rudd`
  const asked = stated === '' ? [] : askedFromStatement(stated).filter((one) => one.startsWith('did '));
  if (asked.length > 0) return asked.flatMap((one) => asEvent(`when ${one}`));
  return words
    .slice(1, 4)
    .flatMap((verb, index) =>
      /^[a-z]{3,}$/.test(verb)
        ? [
            `when did ${words.with(index + 1, /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`).join(' ')} happen`,
          ]
        : [],
    );
}
