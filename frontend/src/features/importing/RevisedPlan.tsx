import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RevisionView } from '../../generated/plan/types.gen';
import { docNumber } from '../../shared/format/doc-number';
import { ComboBox } from '../../shared/ui/ComboBox';
import { UploadBox } from '../../shared/upload/UploadBox';
import styles from './Import.module.css';
import { plansToReviseQuery } from './import-api';

/** Which plan the corrected document is of; then it is dropped like a new one. */
export function RevisedPlan() {
  const t = useTranslations('importing');
  const navigate = useNavigate();
  const plans = useQuery(plansToReviseQuery);
  const [planId, setPlanId] = useState<string | null>(null);
  const choices = (plans.data ?? []).map((plan) => ({
    id: plan.id,
    label: [docNumber(plan.number, plan.symbol), plan.subject].filter(Boolean).join(', '),
  }));
  return (
    <div className={styles.stack}>
      <ComboBox
        label={t('whichPlan')}
        placeholder={t('pickPlan')}
        choices={choices}
        value={planId}
        onChange={setPlanId}
        isRequired
      />
      {planId && (
        <UploadBox<RevisionView>
          key={planId}
          path={`/api/plan/v1/plans/${planId}/revisions`}
          title={t('dropRevision')}
          onRead={(revision) =>
            void navigate({
              to: '/ke-hoach/$planId/ban-sua/$revisionId',
              params: { planId, revisionId: revision.id },
            })
          }
        />
      )}
    </div>
  );
}
