import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components/Checkbox';
import styles from './choice.module.css';

interface Props extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
}

export function Checkbox({ children, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} className={styles.choice as string}>
      <span className={styles.box}>
        <Check aria-hidden className={styles.tick} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
