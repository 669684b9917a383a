import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import type { Tagged } from '../../shared/api/tagged';
import { showToast } from '../../shared/ui/toast-store';
import { RecordConflict } from './RecordConflict';
import { RecordSheet } from './RecordSheet';
import { clashes, joined, type RecordField, type RecordValues, registrationOf, valuesOf } from './record';
import { type ReferenceView, readNow, useRecordAnew } from './reference-api';

interface Props {
  document: Tagged<ReferenceView>;
  onClose: () => void;
}

/** Records a document anew; when somebody was faster, both versions stand side by side and nobody's words are lost. */
export function EditSheet({ document, onClose }: Props) {
  const t = useTranslations('reference.record');
  const [base] = useState(document);
  const [theirs, setTheirs] = useState<Tagged<ReferenceView> | null>(null);
  const [choices, setChoices] = useState<Partial<Record<RecordField, 'mine' | 'theirs'>>>({});
  const record = useRecordAnew(base.value.id);
  const before = valuesOf(base.value);
  const now = theirs && valuesOf(theirs.value);

  function save(mine: RecordValues, saved: () => void) {
    const target = theirs ?? base;
    const values = now ? joined(before, mine, now, choices) : mine;
    record.mutate(
      { record: registrationOf(values, target.value.aliases), etag: target.etag },
      {
        onSuccess: () => {
          showToast(t('saved'));
          saved();
        },
        onError: (error) => {
          if (toProblem(error).status === 412) void readNow(base.value.id).then(setTheirs);
        },
      },
    );
  }

  return (
    <RecordSheet
      title={t('editTitle', { number: base.value.number })}
      draftKey={base.value.id}
      before={before}
      error={record.error}
      isPending={record.isPending}
      onClose={onClose}
      onSave={save}
      conflict={(mine) =>
        now && (
          <RecordConflict
            fields={clashes(before, mine, now)}
            mine={mine}
            theirs={now}
            choices={choices}
            onChoose={(field, side) => setChoices((chosen) => ({ ...chosen, [field]: side }))}
          />
        )
      }
    />
  );
}
