import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { StatusTag } from '../../shared/ui/StatusTag';
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
      {decide.isError && <ProblemNote error={decide.error} />}
      <ul className={styles.list}>
        {upper.map(({ depth, link }) => (
          <li key={link.id} className={styles.row} data-depth={depth}>
            <div>
              <span className={styles.kind}>{t(`kind.${link.kind}`)}</span> <UpperName link={link} />
              {link.upper && <p className={styles.subject}>{link.upper.subject}</p>}
            </div>
            {link.status === 'PROPOSED' && <StatusTag status="soon">{t('waits')}</StatusTag>}
            <Asked link={link} onDecide={(accepted) => decide.mutate({ link, accepted })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({ link, onDecide }: { link: Upper['link']; onDecide: (accepted: boolean) => void }) {
  const t = useTranslations('cascade');
  if (link.allowedActions.length === 0) return null;
  return (
    <div className={styles.asked}>
      <p className={styles.note}>{t(`ask.${link.kind}`)}</p>
      <span className={styles.actions}>
        {link.allowedActions.includes('ACCEPT') && (
          <Button size="s" variant="primary" onPress={() => onDecide(true)}>
            {t('accept')}
          </Button>
        )}
        {link.allowedActions.includes('REJECT') && (
          <Button size="s" onPress={() => onDecide(false)}>
            {t('reject')}
          </Button>
        )}
      </span>
    </div>
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
