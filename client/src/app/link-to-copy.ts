import { makeView } from '../api/views.ts';
import { addressTellsAll, currentAddress } from '../state/address-bar.ts';
import { keepAddress, linkOfView } from '../state/kept-address.ts';

/**
 * A link that shows the same elsewhere: the address, or a short one to a view without a name where it is too long. `hash`
 * is that of the case as it is shown.
 */
export async function linkToCopy(hash: string | undefined): Promise<string> {
  if (addressTellsAll()) return window.location.href;
  const shown = { ...keepAddress(currentAddress()), ...(hash !== undefined && { madeOnHash: hash }) };
  const { id } = await makeView({ ...shown, note: '', replace: false });
  return window.location.origin + window.location.pathname + linkOfView(id);
}
