import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Cascade.module.css';
import { type Upper, useDecideLink } from './cascade-api';

/** The documents above, nearest first; what was only read from the basis waits for a person. */
export function UpperPlans({ upper }: { upper: readonly Upper[] }) {
  const t = useTranslations('cascade');
  const decide = useDecideLink();
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('upper')}</h3>
      {decide.isError && <FindingNote severity="ERROR" message={toProblem(decide.error).message} />}
      <ul className={styles.list}>
        {upper.map(({ depth, link }) => (
          <li key={link.id} className={styles.row} data-depth={depth}>
            <div>
              <span className={styles.kind}>{t(`kind.${link.kind}`)}</span> <UpperName link={link} />
              {link.upper && <p className={styles.subject}>{link.upper.subject}</p>}
              {link.status === 'PROPOSED' && <p className={styles.note}>{t('proposed')}</p>}
            </div>
            <span className={styles.actions}>
              {link.allowedActions.includes('REJECT') && (
                <Button onPress={() => decide.mutate({ link, accepted: false })}>{t('reject')}</Button>
              )}
              {link.allowedActions.includes('ACCEPT') && (
                <Button variant="primary" onPress={() => decide.mutate({ link, accepted: true })}>
                  {t('accept')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UpperName({ link }: { link: Upper['link'] }) {
  if (link.upper) {
    return (
      <Link to="/ke-hoach/$planId" params={{ planId: link.upper.id }} search={{ tab: 'cascade' }}>
        {link.number}
      </Link>
    );
  }
  return link.referenceId ? (
    <Link to="/van-ban/$referenceId" params={{ referenceId: link.referenceId }}>
      {link.number}
    </Link>
  ) : (
    <Unbroken>{link.number}</Unbroken>
  );
}
