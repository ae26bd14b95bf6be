import { isFormWord } from './form-words.ts';
import { basesOf } from './past-forms.ts';

const AUXILIARY = '(?:is|was|are|were|has|have|had|did|does|do)';
/** What leads from `whether` to whoever it is about: `whether it was Abbott who called for it`, `Abbott is among those who did`. */
const SOMEBODY_WHO = /^(?:it (?:is|was) )?(.+?) (?:who|that) (.+)$/;
const AMONG =
  /^(.+?) (?:(?:is|was|are|were) )?(?:(?:one|some|part) (?:of|among)|among|amongst|in|(?:is|was|were) (?:the (?:one|ones|person|people))) ?(?:the (?:people|persons|ones|group|mps|politicians|officials|number)(?: of those)?|those)? (?:who|that) (.+)$/;

/**
 * What a statement says, asked: `Abbott called for it` -> `did Abbott call for it`, `it was Rudd who knew` -> `did Rudd
 * know`. Where the verb is cannot be told from its words alone, so each that can be one is tried: a form fits, or does not.
 */
export function askedFromStatement(statement: string): readonly string[] {
  const inverted = new RegExp(`^(.+?) (${AUXILIARY}) (.+)$`).exec(statement);
  const plain = [...asDone(statement)];
  if (inverted === null) return plain;
  const [, subject = '', verb = '', rest = ''] = inverted;
  return [`${verb} ${subject} ${rest}`, ...plain];
}

/** `is there evidence of Rudd knowing of it`, asked of her straight: `is Rudd knowing of it`. */
export function askedOfSign(question: string): readonly string[] {
  const of =
    /^(?:is there |was there |do we have )?(?:any |an? )?(?:evidence|sign|record|proof|indication|suggestion|mention|word|trace) of (.+)$/.exec(
      question,
    )?.[1];
  const words = of?.split(' ') ?? [];
  return words.flatMap((word, at) =>
    at > 0 &&
    at <= MOST_WORDS_OF_SUBJECT &&
    /^[a-z]{2,}ing$/.test(word) &&
    !/^(?:any|some)(?:one|body)$/.test(words[0] ?? '')
      ? [
          `was ${words.join(' ')}`.replace(/ having (?=\S)/, ' '),
          ...(word === 'having' ? [`has ${words.toSpliced(at, 1).join(' ')}`] : []),
        ]
      : [],
  );
}

/** `was it Abbott who called for it`, `is Abbott among those who called for it`, asked of her straight. */
export function askedOfOne(question: string): readonly string[] {
  const asked = /^(?:is|was|are|were) (.+)$/.exec(question)?.[1];
  if (asked === undefined) return [];
  const [, who, done] = /^it (?:not )?(.+?) (?:who|that) (.+)$/.exec(asked) ?? AMONG.exec(asked) ?? [];
  if (who === undefined || done === undefined || /^(?:any|some)(?:one|body|thing)\b/.test(who)) return [];
  return askedFromStatement(`${who} ${done}`);
}

function asDone(statement: string): readonly string[] {
  const [, who, done] = SOMEBODY_WHO.exec(statement) ?? [];
  const plain =
    who !== undefined && done !== undefined && /^it (?:is|was) /.test(statement)
      ? `${who} ${done}`
      : statement;
  const words = plain.split(' ');
  return words.flatMap((word, at) =>
    at === 0 || at > MOST_WORDS_OF_SUBJECT
      ? []
      : basesOf(word)
          .filter(isFormWord)
          .map((base) => `did ${words.with(at, base).join(' ')}`),
  );
}

const MOST_WORDS_OF_SUBJECT = 8;
