import type { Status } from '../ui/StatusTag';

/** What a recipient may say of a release (QCVN 102:2016). */
export const receiptCodes = ['01', '02', '03', '04', '05', '06', '13', '15', '16'] as const;

export type ReceiptCode = (typeof receiptCodes)[number];

export const isReceiptCode = (code: string): code is ReceiptCode => (receiptCodes as readonly string[]).includes(code);

/** Refusals must be explained. */
export const needsNote = (code: ReceiptCode): boolean => code === '02' || code === '16';

const looks: Record<ReceiptCode, Status> = {
  '01': 'progress',
  '02': 'returned',
  '03': 'done',
  '04': 'progress',
  '05': 'progress',
  '06': 'done',
  '13': 'returned',
  '15': 'done',
  '16': 'returned',
};

export const receiptLook = (code: ReceiptCode): Status => looks[code];
