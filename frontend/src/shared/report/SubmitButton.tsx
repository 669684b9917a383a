import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { FindingNote } from '../ui/FindingNote';

interface Props {
  label: string;
  /** Headings with nothing under them: named before the report is handed on. */
  empty: readonly string[];
  isPending: boolean;
  onSubmit: () => Promise<void>;
}

/** Hands a report on, after saying what is still empty in it. */
export function SubmitButton({ label, empty, isPending, onSubmit }: Props) {
  const t = useTranslations('report');
  const [asking, setAsking] = useState(false);
  async function hand() {
    await onSubmit();
    setAsking(false);
  }
  return (
    <>
      <Button
        variant="primary"
        icon={Send}
        isPending={isPending}
        onPress={() => (empty.length > 0 ? setAsking(true) : void hand())}
      >
        {label}
      </Button>
      <Dialog
        title={label}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('keepWriting')}</Button>
            <Button variant="primary" isPending={isPending} onPress={() => void hand()}>
              {label}
            </Button>
          </>
        }
      >
        <FindingNote severity="WARNING" message={t('emptySections', { sections: empty.join('; ') })} />
      </Dialog>
    </>
  );
}
