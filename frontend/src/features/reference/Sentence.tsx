import { DocNumber } from '../../shared/ui/DocNumber';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';

interface Props {
  text: string;
  by: { id?: string | null; number: string } | null | undefined;
}

/** The server's sentence, with the document that it names as a link. */
export function Sentence({ text, by }: Props) {
  const at = by?.id ? text.indexOf(by.number) : -1;
  if (!by?.id || at < 0) return <Unbroken>{text}</Unbroken>;
  return (
    <>
      <Unbroken>{text.slice(0, at)}</Unbroken>
      <Link to="/van-ban/$referenceId" params={{ referenceId: by.id }}>
        <DocNumber number={by.number} />
      </Link>
      <Unbroken>{text.slice(at + by.number.length)}</Unbroken>
    </>
  );
}
