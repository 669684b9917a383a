import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { ErrorState } from '../../shared/ui/ErrorState';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Feed.module.css';
import { FeedAddress } from './FeedAddress';
import { type FeedScope, feedsQuery, useCreateFeed, useRevokeFeed } from './feed-api';

const scopes = ['MINE', 'UNIT'] as const;

/** Addresses under which a phone or a mail program reads the calendar: made, copied once, revoked. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('calendarFeed');
  const feeds = useQuery(feedsQuery);
  const create = useCreateFeed();
  const revoke = useRevokeFeed();
  const [scope, setScope] = useState<FeedScope>('MINE');
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <p className={styles.words}>{t('what')}</p>
      {create.data?.url ? (
        <FeedAddress path={create.data.url} />
      ) : (
        <div className={styles.make}>
          <RadioGroup
            label={t('scope')}
            value={scope}
            onChange={setScope}
            choices={scopes.map((id) => ({ id, label: t(`scopes.${id}`) }))}
          />
          <div>
            <Button variant="primary" isPending={create.isPending} onPress={() => create.mutate(scope)}>
              {t('make')}
            </Button>
          </div>
        </div>
      )}
      <h3 className={styles.heading}>{t('living')}</h3>
      {feeds.isPending && <Skeleton lines={2} />}
      {feeds.isError && <ErrorState error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.data?.length === 0 && <p className={styles.words}>{t('none')}</p>}
      <ul>
        {feeds.data?.map((feed) => (
          <li key={feed.id} className={styles.feed}>
            <span>
              {t(`scopes.${feed.scope}`)}
              <span className={styles.meta}>
                {t('madeAt', { at: formatInstant(feed.createdAt), who: feed.owner, unit: feed.unit })}
              </span>
            </span>
            <Button
              size="s"
              variant="danger"
              isPending={revoke.isPending && revoke.variables?.id === feed.id}
              aria-label={t('revokeOf', { at: formatInstant(feed.createdAt) })}
              onPress={() => revoke.mutate(feed)}
            >
              {t('revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.meta}>{t('revokeWhat')}</p>
    </Dialog>
  );
}
