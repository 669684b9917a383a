import type { ComponentProps } from 'react';
import { Dialog } from './Dialog';

/** A side sheet: details and work on one row, with the list still in view. */
export function Sheet(props: Omit<ComponentProps<typeof Dialog>, 'place'>) {
  return <Dialog {...props} place="side" />;
}
