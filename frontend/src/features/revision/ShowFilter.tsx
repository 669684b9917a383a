import { useTranslations } from 'use-intl';
import { fits } from './changes';
import styles from './Revision.module.css';
import type { RevisionView } from './revision-api';
import { type Show, shows } from './revision-search';

interface Props {
  revision: RevisionView;
  show: Show;
  onShow: (show: Show) => void;
}

/** All changes, those that wait, those of which it is not sure what they are. */
export function ShowFilter({ revision, show, onShow }: Props) {
  const t = useTranslations('revision');
  return (
    <fieldset aria-label={t('filter')} className={styles.filter}>
      {shows.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={show === each}
          onClick={() => onShow(each)}
          className={styles.choice}
        >
          {t(`show.${each}`)}
          <span className={styles.count}>{revision.changes.filter(fits[each]).length}</span>
        </button>
      ))}
    </fieldset>
  );
}
