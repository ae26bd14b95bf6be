import type { EntityLabel } from '#core/model/labels';
import type { NameIndex } from './name-index.ts';

const BODIES: readonly EntityLabel[] = ['Organisation', 'Group', 'Place'];
const JOINS = ['of', 'from'];

/**
 * True where the words of one slot go on in another: in `what did Lucy Moreton of the ISU say`, `Lucy Moreton` does not
 * end before `of`. Whoever stands right before `of` and a body is of that body; `of` is `about` only where something
 * stands between, as in `what did Rudd say of the ISU`. `texts` are the words in the slots of one form.
 */
export function nameGoesOn(text: string, texts: Readonly<Record<string, string>>, names: NameIndex): boolean {
  const words = Object.values(texts);
  const whole = ` ${text} `;
  if (words.some((name) => isInOffice(whole, name, names))) return true;
  if (words.length < 2) return false;
  return words.some((first) =>
    words.some(
      (second) =>
        first !== second &&
        JOINS.some((join) => whole.includes(` ${first} ${join} ${second} `)) &&
        names.resolve(second, BODIES).kind !== 'none',
    ),
  );
}

/** `Rudd's office` is an office, where it is called so: not Rudd, with a word of the question behind. */
function isInOffice(whole: string, name: string, names: NameIndex): boolean {
  const stem = name.replace(/(?:'s|s'|s)$/, '');
  return OFFICES.some(
    (office) =>
      OWN.some((own) => whole.includes(` ${name}${own} ${office} `)) &&
      names.called(`${stem}'s ${office}`, ['Post', 'Organisation', 'Group']).length > 0,
  );
}

const OFFICES = ['office', 'department'];
const OWN = ['', "'s", "'", 's', "s'"];
