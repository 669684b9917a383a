import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './float.module.css';

interface Props {
  text: string;
  /** One focusable control. */
  children: ReactElement;
}

/** A short name on hover and on focus; never the only place of a fact. */
export function Tooltip({ text, children }: Props) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip as string}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
