import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Report } from '../../shared/report/report-api';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { Panel } from '../../shared/ui/Panel';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { IssueDialog } from './IssueDialog';
import { type IssueForm, requestOf } from './preview';
import styles from './Release.module.css';

interface Props {
  report: Report;
  etag: string;
  form: IssueForm;
  onChange: (form: IssueForm) => void;
}

/** What the clerk adds to an approved report; the sheet beside it shows each word at once. */
export function IssueFormPanel({ report, etag, form, onChange }: Props) {
  const t = useTranslations('release');
  const { today } = useSession();
  const [asking, setAsking] = useState(false);
  const set = (change: Partial<IssueForm>) => onChange({ ...form, ...change });
  const request = requestOf(form, today);
  const isFuture = form.issuedOn !== null && form.issuedOn > today;
  return (
    <Panel title={t('form')}>
      <form className={styles.stack} aria-label={t('form')} onSubmit={(event) => event.preventDefault()}>
        <p className={styles.hint}>{t('numberHint', { year: (form.issuedOn ?? today).slice(0, 4) })}</p>
        <DateField
          label={t('issuedOn')}
          value={form.issuedOn}
          onChange={(issuedOn) => set({ issuedOn })}
          error={isFuture ? t('future') : undefined}
          isRequired
        />
        <TextField
          label={t('place')}
          hint={t('placeHint')}
          value={form.place}
          onChange={(place) => set({ place })}
          isRequired
        />
        <TextArea
          label={t('authority')}
          hint={t('authorityHint')}
          rows={2}
          value={form.authority}
          onChange={(authority) => set({ authority })}
        />
        <TextField label={t('position')} value={form.position} onChange={(position) => set({ position })} isRequired />
        <TextArea
          label={t('subject')}
          hint={t('subjectHint')}
          rows={2}
          value={form.subject}
          onChange={(subject) => set({ subject })}
        />
        <TextArea
          label={t('recipients')}
          hint={t('recipientsHint')}
          rows={3}
          value={form.recipients}
          onChange={(recipients) => set({ recipients })}
        />
        <Button variant="primary" isDisabled={!request} onPress={() => setAsking(true)}>
          {t('issue')}
        </Button>
      </form>
      {request && (
        <IssueDialog report={report} etag={etag} request={request} isOpen={asking} onClose={() => setAsking(false)} />
      )}
    </Panel>
  );
}
