import type { ComponentProps, ReactNode } from 'react';

/** A button in running text: unlike the browser's own, it breaks over lines as words do. */
export function InlineButton({
  onPress,
  children,
  ...rest
}: { readonly onPress: () => void; readonly children: ReactNode } & Omit<
  ComponentProps<'span'>,
  'onClick' | 'onKeyDown' | 'role' | 'tabIndex'
>): ReactNode {
  return (
    <span
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
      {...rest}
    >
      {children}
    </span>
  );
}
