import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { Panel } from '../../shared/ui/Panel';
import styles from './Class.module.css';
import type { Revision, UnitClassView } from './class-api';
import { useDefinitionWords } from './use-definition-words';

const holdsOn = (revision: Revision, on: IsoDate) => revision.from <= on && (!revision.to || on <= revision.to);

/** What the class was called and whom it held, the newest first. */
export function Revisions({ group, on }: { group: UnitClassView; on: IsoDate }) {
  const t = useTranslations('unitClass');
  const says = useDefinitionWords();
  const nameOf = (id: string) => group.named.find((each) => each.id === id)?.name;
  const period = ({ from, to }: Revision) =>
    to ? t('fromTo', { from: formatDate(from), to: formatDate(to) }) : t('upToNow', { from: formatDate(from) });
  return (
    <Panel title={t('revisions')} fill="flush">
      <ol>
        {[...group.revisions].reverse().map((revision) => (
          <li key={revision.from} aria-current={holdsOn(revision, on) || undefined} className={styles.revision}>
            <p className={styles.quiet}>{period(revision)}</p>
            <p className={styles.strong}>{revision.name}</p>
            <p>{says(revision.definition, nameOf)}</p>
            {revision.aliases.length > 0 && <p className={styles.quiet}>{revision.aliases.join('; ')}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
