import { ChevronRight } from 'lucide-react';
import { Children, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Breadcrumb.module.css';

/** The pages above this one; each child is a Link. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className={styles.list}>
        {Children.map(children, (child, index) => (
          <li className={styles.item}>
            {index > 0 && <ChevronRight aria-hidden className={styles.icon} />}
            {child}
          </li>
        ))}
      </ol>
    </nav>
  );
}
