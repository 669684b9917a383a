import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { BulkFields } from './BulkFields';
import { BulkResults } from './BulkResults';
import { type BulkAction, useBulkChange } from './bulk-api';
import { changeOf, useBulkDraft } from './bulk-draft';
import type { TaskRow } from './task-api';

interface Props {
  action: BulkAction;
  rows: TaskRow[];
  /** With the rows that were changed. */
  onClose: (changed: readonly TaskRow[]) => void;
}

/** One change for all marked parts: said once, then told row by row what became of it. */
export function BulkDialog({ action, rows, onClose }: Props) {
  const t = useTranslations('taskBulk');
  const ui = useTranslations('ui');
  const [meant] = useState(rows);
  const { draft, set } = useBulkDraft();
  const bulk = useBulkChange(meant);
  const results = bulk.data;
  const change = changeOf(action, draft);
  const close = () => {
    if (!bulk.isPending) onClose(results?.filter((each) => !each.problem).map((each) => each.row) ?? []);
  };
  return (
    <Dialog
      title={t(`title.${action}`, { count: meant.length })}
      isOpen
      onClose={close}
      actions={
        results ? (
          <Button variant="primary" onPress={close}>
            {ui('close')}
          </Button>
        ) : (
          <>
            <Button isDisabled={bulk.isPending} onPress={close}>
              {ui('cancel')}
            </Button>
            <Button
              variant="primary"
              isPending={bulk.isPending}
              isDisabled={!change}
              onPress={() => change && bulk.mutate(change)}
            >
              {t(`do.${action}`, { count: meant.length })}
            </Button>
          </>
        )
      }
    >
      {results ? <BulkResults results={results} /> : <BulkFields action={action} draft={draft} set={set} />}
    </Dialog>
  );
}
