import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Import.module.css';
import { type ImportView, useAccept } from './import-api';
import { lackOf } from './lack';

interface Props {
  draft: ImportView;
  etag: string;
  /** Findings that still stand in the way. */
  errors: number;
  onLack: () => void;
}

/** The decision, and beside it what still stands in its way; what is missing is one press away. */
export function AcceptAction({ draft, etag, errors, onLack }: Props) {
  const t = useTranslations('importing');
  const navigate = useNavigate();
  const accept = useAccept(draft.id);
  const reason = useId();
  const lack = lackOf(draft.document);
  const isBlocked = lack !== undefined || errors > 0;

  function acceptDraft() {
    accept.mutate(etag, {
      onSuccess: (plan) => {
        showToast(t('acceptedToast'));
        void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } });
      },
    });
  }

  return (
    <div className={styles.accept}>
      <Button
        variant="primary"
        isDisabled={isBlocked || !draft.allowedActions.includes('ACCEPT')}
        isPending={accept.isPending}
        onPress={acceptDraft}
        aria-describedby={isBlocked ? reason : undefined}
      >
        {t('accept')}
      </Button>
      {isBlocked && (
        <p id={reason} className={styles.reason}>
          {lack ? (
            <button type="button" onClick={onLack} className={styles.toLack}>
              {t(`lack.${lack}`)}
            </button>
          ) : (
            t('errorsFirst', { errors })
          )}
        </p>
      )}
    </div>
  );
}
