import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  variant?: ButtonVariant;
  size?: 'm' | 's';
  icon?: LucideIcon;
  /** The single key that does the same, shown beside the words. */
  keyHint?: string;
  children: ReactNode;
}

/** The one button of the product; `isPending` keeps its place and focus while a request runs. */
export function Button({ variant = 'secondary', size = 'm', icon: Icon, keyHint, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={cx(styles.button, styles[variant], size === 's' && styles.small)}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span>{children}</span>
      {keyHint && (
        <kbd aria-hidden className={styles.key}>
          {keyHint}
        </kbd>
      )}
    </AriaButton>
  );
}
