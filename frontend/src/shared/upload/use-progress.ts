import { useEffect, useState } from 'react';
import { progressResourceGet } from '../../generated/plan/sdk.gen';
import type { ImportProgress } from '../../generated/plan/types.gen';
import { plain } from '../api/tagged';

/** Milliseconds between two questions. */
const EVERY = 400;

/** How far the server is with an upload; undefined before it says so, which it need not. */
export function useProgress(key: string): ImportProgress | undefined {
  const [progress, setProgress] = useState<ImportProgress>();
  useEffect(() => {
    let isOn = true;
    let timer = setTimeout(ask, EVERY);
    async function ask() {
      try {
        const now = await plain(progressResourceGet({ path: { key } }));
        if (isOn) setProgress(now);
      } catch {
        // Nothing is known yet, or it runs on another node: the upload itself will tell.
      }
      if (isOn) timer = setTimeout(ask, EVERY);
    }
    return () => {
      isOn = false;
      clearTimeout(timer);
    };
  }, [key]);
  return progress;
}

const STAGES: readonly ImportProgress['stage'][] = ['RECEIVED', 'READING', 'UNDERSTANDING', 'CHECKING', 'SAVING'];

/** All stages as one way, 0 to 100. */
export function percentOf({ stage, done, of }: ImportProgress): number {
  const share = done && of ? done / of : 0;
  return Math.round((100 * (STAGES.indexOf(stage) + share)) / STAGES.length);
}
