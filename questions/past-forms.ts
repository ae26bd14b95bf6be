/** Verbs whose past is not made by rule, each past with its plain form. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'was be, were be, had have, did do, went go, said say, told tell, wrote write, knew know, got get, gave give, took take, ' +
    'made make, came come, became become, saw see, sent send, held hold, heard hear, found find, left leave, kept keep, ' +
    'stood stand, spoke speak, led lead, met meet, put put, set set, hit hit, let let, ran run, sat sit, brought bring, ' +
    'bought buy, thought think, fought fight, sought seek, taught teach, caught catch, built build, lent lend, spent spend, ' +
    'meant mean, dealt deal, felt feel, fell fall, drew draw, threw throw, grew grow, blew blow, flew fly, rose rise, ' +
    'chose choose, broke break, woke wake, swore swear, tore tear, wore wear, bore bear, began begin, rang ring, sang sing, ' +
    'stuck stick, struck strike, swung swing, won win, lost lose, paid pay, laid lay, lay lie, hid hide, shot shoot, ' +
    'forgot forget, forgave forgive, understood understand, withdrew withdraw, undertook undertake, overheard overhear, ' +
    'shook shake, learnt learn, read read, quit quit, backed back, rode ride, drove drive, dug dig, hung hang, sold sell'
  )
    .split(', ')
    .map((pair) => pair.split(' ')),
);

/** The plain forms that a word can be the past of, the likeliest first: `accused` -> `accuse`; empty where it is none. */
export function basesOf(word: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return [irregular];
  const stem = /^([a-z-]{2,})ed$/.exec(word)?.[1];
  if (stem === undefined) return [];
  if (/[^aeiou]i$/.test(stem)) return [`${stem.slice(0, -1)}y`];
  if (/([bdgmnprt])\1$/.test(stem)) return [stem.slice(0, -1), stem];
  // what ends so has lost an e: accuse, receive, criticise, urge, produce, argue
  return /(?:[^s]s|v|c|[^aeiou]g|z|u|[aeiou]t|[aeiou]r|[aeiou]d|[aeiou]k|[aeiou]l|[aeiou]n|[aeiou]p)$/.test(
    stem,
  )
    ? [`${stem}e`, stem]
    : [stem];
}
