import { makeView } from '../api/views.ts';
import { addressTellsAll, currentAddress } from '../state/address-bar.ts';
import { keepAddress, linkOfView } from '../state/kept-address.ts';

/** A link that shows the same elsewhere: the address, or a short one to a view without a name where it is too long. */
export async function linkToCopy(): Promise<string> {
  if (addressTellsAll()) return window.location.href;
  const { id } = await makeView({ ...keepAddress(currentAddress()), note: '', replace: false });
  return window.location.origin + window.location.pathname + linkOfView(id);
}
