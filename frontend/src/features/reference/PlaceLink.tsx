import { Anchor, Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import type { CitationView } from './reference-api';

const PAGE = /^\/(ke-hoach|nhap-ke-hoach)\/([^/?#]+)$/;

/** A citation's place: the citing document, opened with that citation lit; words alone when it has no page here. */
export function PlaceLink({ citation: { document, span } }: { citation: CitationView }) {
  const title = <Unbroken>{document.title}</Unbroken>;
  const [, page, id] = PAGE.exec(document.link ?? '') ?? [];
  const search = { tab: 'citations', at: `span-${span.start}-${span.end}` } as const;
  if (page === 'ke-hoach' && id) {
    return (
      <Link to="/ke-hoach/$planId" params={{ planId: id }} search={search}>
        {title}
      </Link>
    );
  }
  if (page === 'nhap-ke-hoach' && id) {
    return (
      <Link to="/nhap-ke-hoach/$importId" params={{ importId: id }} search={search}>
        {title}
      </Link>
    );
  }
  // Only addresses of this product: what another service sends is text, never followed elsewhere.
  return document.link && /^\/(?!\/)/.test(document.link) ? <Anchor href={document.link}>{title}</Anchor> : title;
}
