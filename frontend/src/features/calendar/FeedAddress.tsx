import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Feed.module.css';

/** A new address, said this once: to be copied into the calendar that reads it. */
export function FeedAddress({ path }: { path: string }) {
  const t = useTranslations('calendarFeed');
  const box = useRef<HTMLDivElement>(null);
  const url = new URL(path, window.location.origin).href;
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      showToast(t('copied'));
    } catch {
      // Without the right to the clipboard the person copies what is marked.
      box.current?.querySelector('input')?.select();
    }
  }
  return (
    <div ref={box} className={styles.make}>
      <TextField label={t('address')} hint={t('once')} value={url} isReadOnly />
      <div>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}
