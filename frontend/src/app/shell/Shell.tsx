import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Brand } from './Brand';
import { Keys } from './Keys';
import { NavList } from './NavList';
import { PhoneBars } from './PhoneBars';
import styles from './Shell.module.css';
import { UserBox } from './UserBox';

/** The frame of every page: rail on a desk, bars on a phone, nothing on paper. */
export function Shell() {
  const t = useTranslations('shell');
  const { unit, today } = useSession();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(pathname);

  useEffect(() => {
    if (first.current === pathname) return;
    first.current = '';
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <div className={styles.rail}>
        <Brand />
        <NavList />
        <UserBox />
      </div>
      <PhoneBars />
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <p className={styles.printed}>{t('printed', { unit: unit.name, date: formatDate(today) })}</p>
        <Outlet />
      </main>
      <Keys />
    </div>
  );
}
