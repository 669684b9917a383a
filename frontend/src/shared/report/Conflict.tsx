import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { reportResourceGet } from '../../generated/report/sdk.gen';
import { tagged } from '../api/tagged';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorState } from '../ui/ErrorState';
import { FindingNote } from '../ui/FindingNote';
import { Skeleton } from '../ui/Skeleton';
import { ConflictPart } from './ConflictPart';
import { type Choice, differences, resolved } from './conflict';
import { contentOf } from './content';
import { asReport, type Report } from './report-api';
import type { Writer } from './use-content';

/** Somebody saved in between: both versions side by side, and the person says what stays, now or a little later. */
export function Conflict({ report, writer }: { report: Report; writer: Writer }) {
  const t = useTranslations('conflict');
  const [isOpen, setOpen] = useState(true);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const server = useQuery({
    queryKey: ['conflict', report.id],
    queryFn: async () => asReport(await tagged(reportResourceGet({ path: { id: report.id } }))),
    gcTime: 0,
  });
  const theirs = server.data && contentOf(server.data.value);
  const places = theirs ? differences(writer.content, theirs) : [];
  const chosen: Record<string, Choice> = Object.fromEntries(places.map((place) => [place, choices[place] ?? 'mine']));

  function decide() {
    if (server.data && theirs) writer.rebase(server.data, resolved(writer.content, theirs, chosen));
  }

  if (!isOpen) {
    return (
      <FindingNote severity="ERROR" message={t('waiting')}>
        <Button size="s" onPress={() => setOpen(true)}>
          {t('compare')}
        </Button>
      </FindingNote>
    );
  }
  return (
    <Dialog
      title={t('title')}
      isOpen
      onClose={() => setOpen(false)}
      actions={
        <Button variant="primary" isDisabled={!theirs} onPress={decide}>
          {t('resolve')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      {server.isPending && <Skeleton lines={4} />}
      {server.isError && <ErrorState error={server.error} onRetry={() => void server.refetch()} />}
      {theirs &&
        places.map((place) => (
          <ConflictPart
            key={place}
            place={place}
            report={report}
            mine={writer.content}
            theirs={theirs}
            choice={chosen[place] ?? 'mine'}
            onChoose={(choice) => setChoices((before) => ({ ...before, [place]: choice }))}
          />
        ))}
    </Dialog>
  );
}
