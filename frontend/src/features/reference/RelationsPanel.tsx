import { Plus, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Panel } from '../../shared/ui/Panel';
import { RelateSheet } from './RelateSheet';
import { RelationDrawing } from './RelationDrawing';
import { RelationList } from './RelationList';
import styles from './Relations.module.css';
import type { ReferenceView } from './reference-api';

/** How the document stands to others, drawn and in words. */
export function RelationsPanel({ document }: { document: ReferenceView }) {
  const t = useTranslations('reference.relations');
  const [adding, setAdding] = useState(false);
  const standing = document.relations.filter((relation) => !relation.withdrawal);
  return (
    <Panel
      title={t('title')}
      aside={
        document.allowedActions.includes('RELATE') && (
          <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {document.relations.length === 0 ? (
        <EmptyState icon={Workflow} title={t('none')} text={t('noneText')} />
      ) : (
        <div className={styles.relations}>
          {standing.length > 0 && <RelationDrawing document={document} relations={standing} />}
          <RelationList document={document} />
        </div>
      )}
      {adding && <RelateSheet document={document} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
