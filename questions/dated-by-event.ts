import { plusDays } from './calendar-day.ts';
import type { NameIndex } from './name-index.ts';

const SIDE =
  /^(?<asked>.+?) (?<side>(?:on )?the (?:day|morning) (?:after|before)|before|prior to|after|following|since|until|(?:on )?the day of) (?<event>.+)$/;
const SAYS: Readonly<Record<string, string>> = {
  'prior to': 'before',
  following: 'after',
  'the day of': 'on',
  'on the day of': 'on',
};

/**
 * A question whose date is an event: `who knew of it before the hearing` is `before 25/04/2018`. Only where the event is
 * called so exactly and fell on one day; undefined where the question ends otherwise.
 */
export function datedByEvent(text: string, names: NameIndex): string | undefined {
  const { asked = '', side = '', event = '' } = SIDE.exec(text)?.groups ?? {};
  const found = names.named(event, ['Event']);
  const { from = null, to = null } = found?.facts ?? {};
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(from ?? '') ?? [];
  if (year === undefined || from !== to?.slice(0, 10)) return undefined;
  const beside = /^(?:on )?the (?:day|morning) (after|before)$/.exec(side)?.[1];
  const [on, said] =
    beside === undefined
      ? [`${year}-${month ?? ''}-${day ?? ''}`, SAYS[side] ?? side]
      : [plusDays(`${year}-${month ?? ''}-${day ?? ''}`, beside === 'after' ? 1 : -1), 'on'];
  return `${asked} ${said} ${on.split('-').toReversed().join('/')}`;
}
