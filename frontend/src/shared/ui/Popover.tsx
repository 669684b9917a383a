import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import floats from './float.module.css';

interface Props {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
}

/** A small floating note beside its button. */
export function Popover({ label, trigger, children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={floats.popover as string}>
        <Dialog aria-label={label} className={floats.body as string}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
