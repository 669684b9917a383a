import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { EventLine } from './EventLine';
import { ReverseDialog } from './ReverseDialog';
import styles from './Unit.module.css';
import type { EventResponse } from './unit-api';

interface Props {
  events: readonly EventResponse[];
  asOf: string | undefined;
}

/** What happened to the unit, newest first, with what was taken back. */
export function UnitEvents({ events, asOf }: Props) {
  const t = useTranslations('unit');
  const [reversing, setReversing] = useState<EventResponse | null>(null);
  const newest = [...events].sort(
    (a, b) => b.effectiveOn.localeCompare(a.effectiveOn) || b.recordedAt.localeCompare(a.recordedAt),
  );
  return (
    <Panel title={t('events')} fill="flush">
      {newest.length === 0 && <p className={styles.note}>{t('noEventsOfUnit')}</p>}
      <ol>
        {newest.map((event) => (
          <li key={event.id} id={`event-${event.id}`} className={styles.event}>
            <div className={styles.eventWords}>
              <EventLine event={event} asOf={asOf} />
              {event.note && <p>{event.note}</p>}
              <p className={styles.quiet}>
                {t('recordedAt', { at: formatInstant(event.recordedAt) })}
                {event.referenceId && (
                  <>
                    {' · '}
                    <Link to="/van-ban/$referenceId" params={{ referenceId: event.referenceId }} search={{}}>
                      {t('orderDocument')}
                    </Link>
                  </>
                )}
              </p>
            </div>
            {event.allowedActions.includes('REVERSE') && (
              <Button size="s" variant="quiet" icon={Undo2} onPress={() => setReversing(event)}>
                {t('reverse')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {reversing && <ReverseDialog event={reversing} onClose={() => setReversing(null)} />}
    </Panel>
  );
}
