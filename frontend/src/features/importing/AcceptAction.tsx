import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Import.module.css';
import { type ImportView, useAccept } from './import-api';
import { standing } from './parts';
import { lacksOf, mustOf } from './review';

interface Props {
  draft: ImportView;
  onLack: () => void;
  onBlocking: () => void;
}

/** The decision, and beside it what still stands in its way, one press away, or what it will do. */
export function AcceptAction({ draft, onLack, onBlocking }: Props) {
  const t = useTranslations('importing');
  const navigate = useNavigate();
  const accept = useAccept(draft.id);
  const reason = useId();
  const lacks = lacksOf(draft.document);
  const errors = draft.findings.filter(mustOf(draft)).length;
  const isBlocked = lacks.length > 0 || errors > 0;

  function acceptDraft() {
    accept.mutate(undefined, {
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
        aria-describedby={reason}
      >
        {t('accept')}
      </Button>
      <p id={reason} className={styles.reason}>
        {lacks.length > 0 && (
          <button type="button" onClick={onLack} className={styles.toLack}>
            {t('lacks', { what: lacks.map((lack) => t(`lack.${lack}`)).join(', ') })}
          </button>
        )}
        {lacks.length === 0 && errors > 0 && (
          <button type="button" onClick={onBlocking} className={styles.toLack}>
            {t('errorsFirst', { errors })}
          </button>
        )}
        {!isBlocked && t('acceptMakes', { tasks: standing(draft.tasks).length, duties: standing(draft.duties).length })}
      </p>
    </div>
  );
}
