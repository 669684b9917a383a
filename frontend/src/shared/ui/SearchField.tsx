import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { TextField } from './TextField';

interface Props {
  label: string;
  icon: LucideIcon;
  /** What is searched now, as the address says it. */
  value: string;
  onChange: (value: string) => void;
}

/** Milliseconds after the last letter at which the search starts. */
const PAUSE = 300;

/** A search that starts by itself when the typing pauses; `/` comes here. */
export function SearchField({ label, icon, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  const sent = useRef(value);

  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);

  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      latest.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return <TextField type="search" label={label} icon={icon} value={typed} onChange={setTyped} />;
}
