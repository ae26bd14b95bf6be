import * as briefcase from 'lucide-react/icons/briefcase';
import * as building2 from 'lucide-react/icons/building-complex'; // lucide's present name of building-2
import * as calendar from 'lucide-react/icons/calendar';
import * as fileText from 'lucide-react/icons/file-text';
import * as mapPin from 'lucide-react/icons/map-pin';
import * as messageSquareQuote from 'lucide-react/icons/message-square-quote';
import * as pin from 'lucide-react/icons/pin';
import * as stickyNote from 'lucide-react/icons/sticky-note';
import * as tag from 'lucide-react/icons/tag';
import * as user from 'lucide-react/icons/user';
import * as users from 'lucide-react/icons/users';
import { z } from 'zod';
import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';

/** A shape of an icon: an SVG element's name and its attributes, on a ground of 24 by 24. */
export type IconShape = readonly [element: string, attributes: Readonly<Record<string, string>>];

/** Lucide's modules carry their shapes beside the component, but do not say so in their types: so they are parsed. */
const moduleSchema = z.object({
  __iconData: z.object({ node: z.array(z.tuple([z.string(), z.record(z.string(), z.string())])) }),
});

/** What a node bears beside its disc: a pin where somebody put it there, a note where one is kept on it. */
export type Mark = 'pin' | 'note';

const MODULES: Readonly<Record<string, unknown>> = {
  briefcase,
  'building-2': building2,
  calendar,
  'file-text': fileText,
  'map-pin': mapPin,
  'message-square-quote': messageSquareQuote,
  tag,
  user,
  users,
};

const MARKS: Readonly<Record<Mark, unknown>> = { pin, note: stickyNote };

/** The shapes of a label's icon, or of a mark. */
export function iconShapes(icon: EntityLabel | Mark): readonly IconShape[] {
  const known = shapes.get(icon);
  if (known !== undefined) return known;
  const parsed = shapesIn(moduleOf(icon));
  shapes.set(icon, parsed);
  return parsed;
}

function moduleOf(icon: EntityLabel | Mark): unknown {
  if (icon === 'pin' || icon === 'note') return MARKS[icon];
  return MODULES[ENTITY_LABELS.find(({ name }) => name === icon)?.icon ?? ''];
}

function shapesIn(module: unknown): readonly IconShape[] {
  return moduleSchema.parse(module).__iconData.node.map(([element, attributes]): IconShape => {
    const { key: _, ...drawn } = attributes;
    return [element, drawn];
  });
}

const shapes = new Map<EntityLabel | Mark, readonly IconShape[]>();
