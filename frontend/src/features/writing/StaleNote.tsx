import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import styles from './Writing.module.css';

interface Props {
  planId: string;
  onTake: () => void;
  onOverwrite: () => void;
}

/** Somebody else saved the draft meanwhile: a look at theirs, then one of the two; neither is lost unasked. */
export function StaleNote({ planId, onTake, onOverwrite }: Props) {
  const t = useTranslations('writing');
  return (
    <div role="alert">
      <FindingNote severity="ERROR" message={t('stale')}>
        <span className={styles.ways}>
          <Link to="/ke-hoach/$planId" params={{ planId }} search={{}} target="_blank">
            {t('seeTheirs')}
          </Link>
          <Button size="s" onPress={onTake}>
            {t('takeTheirs')}
          </Button>
          <Button size="s" onPress={onOverwrite}>
            {t('keepMine')}
          </Button>
        </span>
      </FindingNote>
    </div>
  );
}
