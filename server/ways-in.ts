import { Failure } from '#core/failure';
import { directionSchema } from '#core/wire/node-detail';
import { typesIn } from './types-in.ts';

/**
 * The ways out of a node of a list as an address has it, with commas (`out.AUTHORED,in.COPIED_TO`), as statements take
 * them (`out AUTHORED`); a failure that says what is wrong with one that is none.
 */
export function waysIn(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((way) => way.trim())
    .filter((way) => way !== '')
    .map((way) => {
      const [direction, ...type] = way.split('.');
      if (!directionSchema.safeParse(direction).success || type.length !== 1) {
        throw new Failure(
          'bad-input',
          `${way} is no way out of a node. Write a direction and a type: out.AUTHORED, or in.COPIED_TO.`,
        );
      }
      return `${direction} ${typesIn(type[0])[0] ?? ''}`;
    });
}
