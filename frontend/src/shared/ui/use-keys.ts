import { useEffect, useRef } from 'react';

/** Whether the person is writing: then single letters are text, not commands. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    Boolean(target?.closest('input, textarea, select, [contenteditable="true"], [role="spinbutton"]'))
  );
}

/** Single-key commands of a page, alive while it is shown and no dialog is open. */
export function useKeys(commands: Record<string, () => void>): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = latest.current[event.key];
      if (!command || isTyping(event) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
