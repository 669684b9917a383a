import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Unit.module.css';
import type { EventResponse } from './unit-api';

type Party = EventResponse['parties'][number];

const named = (event: EventResponse, role: Party['role']) => event.parties.filter((party) => party.role === role);
/** More than these are counted, not named. */
const MOST = 4;

/** One event in a sentence: when, what, of which units, by whose order. */
export function EventLine({ event, asOf }: { event: EventResponse; asOf: string | undefined }) {
  const words = useTranslations('directory');
  const t = useTranslations('unit');
  const sources = [...named(event, 'SUBJECT'), ...named(event, 'SOURCE')];
  const results = named(event, 'RESULT');
  return (
    <>
      <p className={styles.eventHead}>
        <time dateTime={event.effectiveOn} className={styles.day}>
          {formatDate(event.effectiveOn)}
        </time>
        <span className={event.reversedBy ? styles.undone : styles.strong}>{words(`event.${event.kind}`)}</span>
        {event.reversedBy && <span className={styles.mark}>{t('reversed')}</span>}
      </p>
      <p>
        <Parties parties={sources} asOf={asOf} />
        {results.length > 0 && (
          <>
            {' '}
            → <Parties parties={results} asOf={asOf} />
          </>
        )}
      </p>
      {event.orderedBy && (
        <p className={styles.quiet}>
          <Unbroken>{event.orderedBy}</Unbroken>
        </p>
      )}
    </>
  );
}

function Parties({ parties, asOf }: { parties: Party[]; asOf: string | undefined }) {
  const t = useTranslations('unit');
  return (
    <>
      {parties.slice(0, MOST).map((party, index) => (
        <span key={party.id}>
          {index > 0 && '; '}
          <Link to="/don-vi/$id" params={{ id: party.id }} search={{ asOf }}>
            {party.name}
          </Link>
        </span>
      ))}
      {parties.length > MOST && ` ${t('andOthers', { count: parties.length - MOST })}`}
    </>
  );
}
