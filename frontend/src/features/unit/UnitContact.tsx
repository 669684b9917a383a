import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Anchor } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { ContactDialog } from './ContactDialog';
import styles from './Unit.module.css';
import type { UnitView } from './unit-api';

interface Props {
  unit: UnitView;
  etag: string;
}

/** The office's public contact; never a person's. */
export function UnitContact({ unit, etag }: Props) {
  const t = useTranslations('unit');
  const [editing, setEditing] = useState(false);
  const { contact } = unit;
  const facts = [
    ['phone', contact.phone] as const,
    ['address', contact.address] as const,
    ['position', contact.position] as const,
  ];
  const empty = !contact.officeEmail && facts.every(([, value]) => !value);
  const mayEdit = unit.allowedActions.includes('EDIT_CONTACT');
  return (
    <Panel
      title={t('contact')}
      fill="flush"
      aside={
        mayEdit && (
          <Button size="s" variant="quiet" icon={PenLine} onPress={() => setEditing(true)}>
            {t('editContact')}
          </Button>
        )
      }
    >
      {empty && <p className={styles.note}>{t('noContact')}</p>}
      {!empty && (
        <dl>
          {contact.officeEmail && (
            <div className={styles.line}>
              <dt className={styles.quiet}>{t('officeEmail')}</dt>
              <dd className={styles.value}>
                <Anchor href={`mailto:${contact.officeEmail}`}>{contact.officeEmail}</Anchor>
              </dd>
            </div>
          )}
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name} className={styles.line}>
                  <dt className={styles.quiet}>{t(name)}</dt>
                  <dd className={styles.value}>{value}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {editing && <ContactDialog unit={unit} etag={etag} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
