import type { Role } from './session';

interface Claims {
  preferred_username?: string;
  unit?: string;
  realm_access?: { roles?: string[] };
}

const KNOWN: readonly Role[] = [
  'officer',
  'unit-head',
  'coordinator',
  'leader',
  'clerk',
  'liaison',
  'eoffice',
  'admin',
  'auditor',
];

/** What an access token says of its bearer; only for showing, the server decides. */
export function readToken(token: string): { username: string; roles: Role[]; unit: string } {
  const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  const held = claims.realm_access?.roles ?? [];
  return {
    username: claims.preferred_username ?? '',
    roles: KNOWN.filter((role) => held.includes(role)),
    unit: claims.unit ?? '',
  };
}
