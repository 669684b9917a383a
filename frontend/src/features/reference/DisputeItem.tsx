import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Compare.module.css';
import type { Dispute } from './disputes';
import { Grade } from './Grade';
import { LitWords } from './LitWords';
import { PlaceLink } from './PlaceLink';
import { shownValue } from './shown-value';
import { litDifferences } from './words';

/** Places named before "and n more". */
const NAMED = 3;

/** The record's words beside a citation's, what differs lit, how grave it is, and where it stands. */
export function DisputeItem({ dispute }: { dispute: Dispute }) {
  const t = useTranslations('reference.differ');
  const [recorded, cited] = useMemo(
    () => litDifferences(shownValue(dispute.field, dispute.recorded), shownValue(dispute.field, dispute.cited)),
    [dispute],
  );
  const places = dispute.places.slice(0, NAMED);
  const more = dispute.places.length - places.length;
  return (
    <div className={styles.dispute}>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={styles.label}>{t('recorded')}</dt>
          <dd className={styles.words}>{recorded.length > 0 ? <LitWords stretches={recorded} /> : t('nothing')}</dd>
        </div>
        <div className={styles.side}>
          <dt className={styles.label}>{t('cited')}</dt>
          <dd className={styles.words}>{cited.length > 0 ? <LitWords stretches={cited} /> : t('nothing')}</dd>
        </div>
      </dl>
      <div className={styles.foot}>
        <Grade grade={dispute.grade} isDecided={Boolean(dispute.decision)} />
        <span>
          {t('places', { count: dispute.places.length })}:{' '}
          {places.map((place, index) => (
            <span key={place.id}>
              {index > 0 && '; '}
              <PlaceLink citation={place} />
            </span>
          ))}
          {more > 0 && ` ${t('more', { count: more })}`}
        </span>
      </div>
    </div>
  );
}
