import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './Button';
import { cx } from './cx';
import styles from './FileDrop.module.css';

interface Props {
  title: string;
  /** Which files, how large. */
  hint: string;
  buttonLabel: string;
  accept: readonly string[];
  isPending?: boolean;
  onFile: (file: File) => void;
}

/** Drop a file, or choose one with the button; the button is the way for the keyboard. */
export function FileDrop({ title, hint, buttonLabel, accept, isPending, onFile }: Props) {
  const [over, setOver] = useState(false);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isPending) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same
    <div
      className={cx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <FileUp aria-hidden className={styles.icon} />
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button variant="primary" isPending={isPending}>
          {buttonLabel}
        </Button>
      </FileTrigger>
    </div>
  );
}
