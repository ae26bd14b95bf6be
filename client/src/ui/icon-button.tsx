import type { ComponentProps, ReactNode } from 'react';

/** A button that shows an icon; its label is its tooltip and what is read out. */
export function IconButton({
  label,
  children,
  ...rest
}: { readonly label: string; readonly children: ReactNode } & Omit<
  ComponentProps<'button'>,
  'children' | 'aria-label' | 'title'
>): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}
