import { CalendarClock, LogOut } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useAuth } from 'react-oidc-context';
import { useLocale, useTranslations } from 'use-intl';
import { deviceToday, formatDate } from '../../shared/format/date';
import { switchLocale } from '../../shared/i18n/locale';
import { useSession } from '../../shared/session/session';
import styles from './Rail.module.css';

/** Who is working and for which unit; the simulated date, when the server's today is not the device's. */
export function UserBox() {
  const t = useTranslations('shell');
  const tRole = useTranslations('roles');
  const locale = useLocale();
  const auth = useAuth();
  const { username, roles, unit, today } = useSession();
  const role = roles[0];
  return (
    <div className={styles.foot}>
      {today !== deviceToday() && (
        <p className={styles.demo}>
          <CalendarClock aria-hidden className={styles.icon} />
          {t('demoToday', { date: formatDate(today) })}
        </p>
      )}
      <div className={styles.who}>
        <p className={styles.name}>{role ? tRole(role) : username}</p>
        <p className={styles.unit}>{unit.name}</p>
      </div>
      <div className={styles.footActions}>
        <Button className={styles.footButton as string} onPress={() => void auth.signoutRedirect()}>
          <LogOut aria-hidden className={styles.icon} />
          {t('signOut')}
        </Button>
        <Button className={styles.footButton as string} onPress={() => switchLocale(locale === 'vi' ? 'en' : 'vi')}>
          {t('language')}
        </Button>
      </div>
    </div>
  );
}
