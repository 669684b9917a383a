import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import { RecordSheet } from './RecordSheet';
import { emptyRecord, registrationOf } from './record';
import { useRegister } from './reference-api';

/** Records a document that the directory does not know yet. */
export function RegisterButton({ onRegistered }: { onRegistered: (id: string) => void }) {
  const t = useTranslations('reference');
  const [open, setOpen] = useState(false);
  const register = useRegister();
  return (
    <>
      <Button variant="primary" icon={FilePlus2} onPress={() => setOpen(true)}>
        {t('register')}
      </Button>
      {open && (
        <RecordSheet
          title={t('record.registerTitle')}
          draftKey="new"
          before={emptyRecord}
          error={register.error}
          isPending={register.isPending}
          onClose={() => setOpen(false)}
          onSave={(values, saved) =>
            register.mutate(registrationOf(values), {
              onSuccess: (made) => {
                saved();
                showToast(t('record.registered'));
                onRegistered(made.id);
              },
            })
          }
        />
      )}
    </>
  );
}
