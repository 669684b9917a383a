import { type RefObject, useEffect } from 'react';

/** The key under the pointer or focus: of the innermost read thing, or of the shortest mark in the text. */
function keyAt(target: EventTarget | null): string | undefined {
  const place = (target as HTMLElement | null)?.closest?.<HTMLElement>('[data-read], [data-marks]');
  return place?.dataset.read ?? place?.dataset.marks?.split(' ')[0];
}

/**
 * What is under the pointer or has the focus on one side is lit on the other. Done past React: with thousands of marks
 * a pointer on its way must not render anything.
 */
export function useLights(bench: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = bench.current;
    if (!root) return;
    let lit: string | undefined;
    const light = (key: string | undefined) => {
      if (key === lit) return;
      for (const old of root.querySelectorAll('[data-lit]')) old.removeAttribute('data-lit');
      lit = key;
      if (!key) return;
      const name = CSS.escape(key);
      for (const each of root.querySelectorAll(`[data-marks~="${name}"], [data-read="${name}"]`)) {
        each.setAttribute('data-lit', '');
      }
    };
    const onOver = (event: Event) => light(keyAt(event.target));
    const onLeave = () => light(undefined);
    root.addEventListener('pointerover', onOver);
    root.addEventListener('focusin', onOver);
    root.addEventListener('pointerleave', onLeave);
    return () => {
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('focusin', onOver);
      root.removeEventListener('pointerleave', onLeave);
    };
  }, [bench]);
}
