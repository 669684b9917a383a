import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { reportResourceGet } from '../../generated/report/sdk.gen';
import { tagged } from '../api/tagged';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { type Content, contentOf } from './content';
import styles from './Editor.module.css';
import { asReport, type Report, reportQuery } from './report-api';
import type { Writer } from './use-content';

/** Somebody saved in between: both versions side by side, and the person chooses. */
export function Conflict({ report, writer }: { report: Report; writer: Writer }) {
  const t = useTranslations('report');
  const queries = useQueryClient();
  const theirs = useQuery({
    queryKey: ['conflict', report.id],
    queryFn: async () => asReport(await tagged(reportResourceGet({ path: { id: report.id } }))),
    gcTime: 0,
  });

  function keepMine() {
    if (theirs.data) queries.setQueryData(reportQuery(report.id).queryKey, theirs.data);
    writer.change((mine) => mine);
  }

  return (
    <Dialog
      title={t('conflictTitle')}
      isOpen
      onClose={() => {}}
      actions={
        <>
          <Button isDisabled={!theirs.data} onPress={keepMine}>
            {t('keepMine')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!theirs.data}
            onPress={() => theirs.data && writer.restart(theirs.data)}
          >
            {t('takeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('conflictText')}</p>
      <div className={styles.compare}>
        <Version title={t('conflictMine')} report={report} content={writer.content} />
        {theirs.data && (
          <Version title={t('conflictTheirs')} report={theirs.data.value} content={contentOf(theirs.data.value)} />
        )}
      </div>
    </Dialog>
  );
}

function Version({ title, report, content }: { title: string; report: Report; content: Content }) {
  return (
    <section>
      <h3>{title}</h3>
      {report.outline.map((part) => (
        <div key={part.code}>
          <strong>{part.number}.</strong>
          {(content.sections[part.code] ?? []).map((paragraph) => (
            <p key={paragraph.key} className={styles.version}>
              {paragraph.text}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
