import { makeView } from '../api/views.ts';
import type { WayBack } from '../graph/export/exported.ts';
import { printAddress, stateInLink } from '../state/address.ts';
import { fitsInBar } from '../state/address-bar.ts';
import { keepAddress, linkOfView } from '../state/kept-address.ts';
import { toldNow } from '../state/told.ts';
import { travellingLink } from '../words/travelling-link.ts';

/**
 * A link that shows the same elsewhere: the address, or a short one to a view without a name where it is too long. `hash`
 * is that of the case as it is shown, by which whoever follows the link is told that it changed since.
 */
export async function linkToCopy(hash: string | undefined): Promise<string> {
  const { address } = toldNow();
  const page = window.location.origin + window.location.pathname;
  const whole = printAddress({ ...address, copiedOn: hash === undefined ? null : stateInLink(hash) });
  if (fitsInBar(whole)) return page + whole;
  const shown = { ...keepAddress(address), ...(hash !== undefined && { madeOnHash: hash }) };
  const { id } = await makeView({ ...shown, note: '', replace: false });
  return page + linkOfView(id);
}

/** The way back for a file: such a link; where none can be had, the page's own address, and that it does not tell all. */
export async function wayBack(hash: string | undefined): Promise<WayBack> {
  const { untold } = toldNow();
  try {
    return { address: travellingLink(await linkToCopy(hash)), untold };
  } catch {
    const unkept = 'It is too long to tell all that is on the canvas, and no link could be kept.';
    return { address: travellingLink(window.location.href), untold: unkept };
  }
}
