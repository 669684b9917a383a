import { PageHeader } from '../../shared/ui/PageHeader';
import { Actions } from './Actions';
import { Data } from './Data';
import { Fields } from './Fields';
import styles from './Gallery.module.css';
import { Overlays } from './Overlays';
import { States } from './States';
import { Time } from './Time';

/** Every component in every state, for the eye and for axe. The sample words are the gallery's own. */
export function Gallery() {
  return (
    <main className={styles.gallery}>
      <PageHeader
        title="Bộ thành phần giao diện"
        sentence="Mỗi thành phần ở mọi trạng thái; axe kiểm tra trang này ở hai cỡ màn hình."
      />
      <Actions />
      <Fields />
      <States />
      <Data />
      <Time />
      <Overlays />
    </main>
  );
}
