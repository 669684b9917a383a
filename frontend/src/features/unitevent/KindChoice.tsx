import { ArrowRightLeft, CirclePlus, CircleX, type LucideIcon, Merge, PenLine, ScanBarcode, Split } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import styles from './Event.module.css';
import { EventTrail } from './EventTrail';
import { type Kind, kinds } from './event-draft';

const icons: Record<Kind, LucideIcon> = {
  FOUND: CirclePlus,
  RENAME: PenLine,
  MOVE: ArrowRightLeft,
  RECODE: ScanBarcode,
  MERGE: Merge,
  SPLIT: Split,
  DISSOLVE: CircleX,
};

/** What happened? Each kind is an address. */
export function KindChoice({ unit }: { unit: string | undefined }) {
  const t = useTranslations('unitEvent');
  const words = useTranslations('directory');
  return (
    <>
      <PageHeader trail={<EventTrail />} title={t('title')} sentence={t('choose')} />
      <Panel fill="flush">
        <ul aria-label={t('kinds')}>
          {kinds.map((kind) => {
            const Icon = icons[kind];
            return (
              <li key={kind}>
                <Link to="/don-vi/su-kien/moi" search={{ kind, unit }} look="plain" className={styles.kind}>
                  <Icon aria-hidden className={styles.kindIcon} />
                  <span className={styles.kindName}>{words(`event.${kind}`)}</span>
                  <span className={styles.kindText}>{t(`about.${kind}`)}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </Panel>
    </>
  );
}
