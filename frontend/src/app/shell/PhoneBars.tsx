import { Link } from '@tanstack/react-router';
import { Menu as MenuIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { NavList } from './NavList';
import { navigationFor } from './nav';
import styles from './Phone.module.css';
import { UserBox } from './UserBox';

const Dialog = lazy(async () => ({ default: (await import('../../shared/ui/Dialog')).Dialog }));

/** On a phone: the product's name above, four pages and the menu below. */
export function PhoneBars() {
  const t = useTranslations('shell');
  const { roles } = useSession();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const tabs = navigationFor(roles)
    .flatMap((section) => section.items)
    .slice(0, 4);
  return (
    <>
      <div className={styles.top}>
        <Button aria-label={t('menu')} onPress={() => setOpen(true)} className={styles.menu as string}>
          <MenuIcon aria-hidden />
        </Button>
        <span className={styles.product}>{t('product')}</span>
      </div>
      <nav aria-label={t('quickNav')} className={styles.tabs}>
        {tabs.map(({ page, to, icon: Icon }) => (
          <Link key={page} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={styles.tab}>
            <Icon aria-hidden className={styles.icon} />
            {t(`tab.${page}`)}
          </Link>
        ))}
      </nav>
      {open && (
        <Suspense>
          <Dialog title={t('menu')} place="start" isOpen onClose={close}>
            <div className={styles.drawer}>
              <NavList onChoose={close} />
              <UserBox />
            </div>
          </Dialog>
        </Suspense>
      )}
    </>
  );
}
