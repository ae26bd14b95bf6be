import { Failure } from '#core/failure';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { nearestName } from '#core/nearest-name';

/** The relationship types of a list as an address has it, with commas; a failure that names the nearest for one that is none. */
export function typesIn(list: string | undefined): readonly string[] {
  const types = (list ?? '')
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');
  const unknown = types.find((type) => !(RELATIONSHIP_TYPE_NAMES as readonly string[]).includes(type));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, RELATIONSHIP_TYPE_NAMES);
    const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new Failure('bad-input', `There is no relationship type ${unknown}.${meant}`);
  }
  return types;
}
