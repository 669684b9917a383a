import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { cx } from './cx';
import { Tooltip } from './Tooltip';

interface Props extends Omit<AriaProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Said by screen readers and shown on hover and focus. */
  label: string;
  icon: LucideIcon;
  variant?: 'secondary' | 'quiet';
  size?: 'm' | 's';
}

export function IconButton({ label, icon: Icon, variant = 'quiet', size = 'm', ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={cx(styles.button, styles[variant], styles.iconOnly, size === 's' && styles.small)}
      >
        <Icon aria-hidden className={styles.icon} />
      </AriaButton>
    </Tooltip>
  );
}
