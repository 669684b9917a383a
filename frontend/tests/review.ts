import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import type { ImportView } from '../src/generated/plan/types.gen';
import { draft } from './fake/draft';
import { planText } from './fake/text';
import { answer } from './network';
import { openPage } from './page';

const path = `*/api/plan/v1/imports/${draft.id}`;

/** Opens the review of the sample plan; what is amended is kept. */
export function openReview(server: SetupServer, search = '', shown: ImportView = draft) {
  const amended: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http.get(path, () => answer(shown, 3)),
    http.get(`${path}/text`, () => HttpResponse.text(planText)),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
    http.patch(path, async ({ request }) => {
      amended.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return answer({ ...shown, version: 4 }, 4);
    }),
  );
  return { user: openPage(`/nhap-ke-hoach/${draft.id}${search}`, 'coordinator'), amended };
}
