import { createContext, useContext } from 'react';
import type { IsoDate } from '../format/date';

export type Role =
  | 'officer'
  | 'unit-head'
  | 'coordinator'
  | 'leader'
  | 'clerk'
  | 'liaison'
  | 'eoffice'
  | 'admin'
  | 'auditor';

/** Who is working, as the token and the server's `/me` say. */
export interface Session {
  username: string;
  roles: readonly Role[];
  unit: { code: string; name: string };
  /** The server's date: in a demo it may differ from the device's. */
  today: IsoDate;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a session');
  return session;
}

/** For showing and hiding navigation; what may be done to an object is told by its `allowedActions`. */
export function useHasRole(...roles: Role[]): boolean {
  return useSession().roles.some((role) => roles.includes(role));
}
