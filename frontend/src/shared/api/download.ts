import { apiFetch } from './api-fetch';

/** Fetches a protected file and hands it to the browser under the server's name or the given one. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await apiFetch(path);
  const named = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(response.headers.get('Content-Disposition') ?? '');
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = named?.[1] ? decodeURIComponent(named[1]) : fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
