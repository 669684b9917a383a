import { useTranslations } from 'use-intl';
import styles from './Revision.module.css';
import { type Side, sides } from './revision-search';

/** Which of the two papers lies on the desk; a change that is gone from the new one brings the old one by itself. */
export function SideChoice({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const t = useTranslations('revision');
  return (
    <fieldset aria-label={t('sides')} className={styles.sides}>
      {sides.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={side === each}
          onClick={() => onSide(each)}
          className={styles.choice}
        >
          {t(`side.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
