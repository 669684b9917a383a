import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { apiFetch } from '../../shared/api/api-fetch';
import { deviceToday, type IsoDate } from '../../shared/format/date';
import { type Session, SessionContext } from '../../shared/session/session';
import { readToken } from '../../shared/session/token';
import { Skeleton } from '../../shared/ui/Skeleton';

interface Me {
  unit?: { code: string; name: string };
  today: IsoDate;
}

const fetchMe = async (): Promise<Me> => (await apiFetch('/api/report/v1/me')).json();

/** The token says who it is; the server adds the unit's name and its today, and the shell lives without them. */
export function SessionProvider({ token, children }: { token: string; children: ReactNode }) {
  const claims = useMemo(() => readToken(token), [token]);
  const me = useQuery({ queryKey: ['me', claims.username], queryFn: fetchMe, staleTime: 60_000 });
  const session = useMemo<Session>(
    () => ({
      username: claims.username,
      roles: claims.roles,
      unit: me.data?.unit ?? { code: claims.unit, name: claims.unit },
      today: me.data?.today ?? deviceToday(),
    }),
    [claims, me.data],
  );
  if (me.isPending) return <Skeleton lines={3} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}
