import { useTranslations } from 'use-intl';
import { StatusTag } from '../ui/StatusTag';
import { isReceiptCode, receiptLook } from './receipt';

/** A receipt's code by its name; a code that we do not know is shown as it came. */
export function ReceiptTag({ code }: { code: string | null | undefined }) {
  const t = useTranslations('official');
  if (!code) return <StatusTag status="idle">{t('noReceipt')}</StatusTag>;
  if (!isReceiptCode(code)) return <StatusTag status="idle">{code}</StatusTag>;
  return <StatusTag status={receiptLook(code)}>{t(`receipt.s${code}`)}</StatusTag>;
}
