import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import type { FoundUnit } from '../../shared/directory/units-api';
import { formatDate } from '../../shared/format/date';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { showToast } from '../../shared/ui/toast-store';
import { EffectsPanel } from './EffectsPanel';
import styles from './Event.module.css';
import { EventTrail } from './EventTrail';
import { usePreview, useRecord } from './event-api';
import { type Kind, toEvent } from './event-draft';
import { lacksOf } from './event-lacks';
import { KindFields } from './KindFields';
import { OrderFields } from './OrderFields';
import { useEventDraft } from './use-event-draft';

/** One event: what is said on the left, what follows from it on the right. */
export function EventForm({ kind, unit }: { kind: Kind; unit: FoundUnit | null }) {
  const t = useTranslations('unitEvent');
  const words = useTranslations('directory');
  const navigate = useNavigate();
  const { draft, set, forget } = useEventDraft(kind, unit);
  const preview = usePreview();
  const record = useRecord();
  const [asked, setAsked] = useState(false);
  const body = JSON.stringify(toEvent(kind, draft));
  const lacks = lacksOf(kind, draft);
  const error = record.error ?? preview.error;
  const problem = error ? toProblem(error) : null;

  const fault = (path: string) => {
    const lack = asked ? lacks.get(path) : undefined;
    if (lack) return t(`lack.${lack}`);
    return problem?.violations.find((each) => each.field.endsWith(path))?.message;
  };
  const look = () => {
    setAsked(true);
    record.reset();
    if (lacks.size === 0) preview.mutate(toEvent(kind, draft));
  };
  async function send() {
    const event = await record.mutateAsync(toEvent(kind, draft)).catch(() => null);
    if (!event) return;
    forget();
    showToast(t('recorded', { kind: words(`event.${kind}`), date: formatDate(event.effectiveOn) }));
    const shown = event.parties.find((party) => party.role !== 'SOURCE') ?? event.parties[0];
    if (shown) await navigate({ to: '/don-vi/$id', params: { id: shown.id }, search: { asOf: event.effectiveOn } });
  }
  const fields = { draft, set, fault };
  const seen = preview.variables ? JSON.stringify(preview.variables) : null;
  return (
    <>
      <PageHeader
        trail={<EventTrail />}
        title={t('titleKind', { kind: words(`event.${kind}`) })}
        sentence={t('sentence')}
        actions={
          <Link to="/don-vi/su-kien/moi" search={{ unit: unit?.id }} look="secondary">
            {t('otherKind')}
          </Link>
        }
      />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Panel title={t('order')}>
            <OrderFields {...fields} />
          </Panel>
          <Panel title={t('content')}>
            <KindFields kind={kind} {...fields} />
          </Panel>
        </div>
        <EffectsPanel
          effects={preview.data ?? null}
          isStale={seen !== body}
          problem={problem}
          lacking={asked ? lacks.size : 0}
          isLooking={preview.isPending}
          isRecording={record.isPending}
          onLook={look}
          onRecord={() => void send()}
        />
      </div>
    </>
  );
}
