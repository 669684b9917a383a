import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { navigationFor } from './nav';
import styles from './Rail.module.css';

/** The pages of the person's roles, by section. */
export function NavList({ onChoose }: { onChoose?: () => void }) {
  const t = useTranslations('shell');
  const { roles } = useSession();
  return (
    <nav aria-label={t('mainNav')} className={styles.nav}>
      {navigationFor(roles).map(({ section, items }) => (
        <div key={section} className={styles.section}>
          <h2 className={styles.sectionTitle}>{t(`section.${section}`)}</h2>
          <ul>
            {items.map(({ page, to, icon: Icon }) => (
              <li key={page}>
                <Link
                  to={to}
                  onClick={onChoose}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  className={styles.link}
                >
                  <Icon aria-hidden className={styles.icon} />
                  {t(`page.${page}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
