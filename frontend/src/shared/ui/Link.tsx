import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import buttonStyles from './Button.module.css';
import { cx } from './cx';
import styles from './Link.module.css';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** `text` stands in a sentence, `plain` in a list, the others look like buttons. */
  look?: 'text' | 'plain' | 'primary' | 'secondary';
}

/** A plain anchor in the product's looks: for downloads and other addresses outside the router. */
export function Anchor({ look = 'text', className, ...rest }: AnchorProps) {
  const button = look === 'primary' || look === 'secondary';
  const own = button ? cx(buttonStyles.button, buttonStyles[look]) : styles[look];
  return <a {...rest} className={cx(own, className)} />;
}

/** A link to a page of the product, with its path and search checked by the compiler. */
export const Link = createLink(Anchor);
