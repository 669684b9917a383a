import { Check, Download, Printer, Send } from 'lucide-react';
import { useState } from 'react';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { IconButton } from '../../shared/ui/IconButton';
import { Anchor, Link } from '../../shared/ui/Link';
import { Tabs } from '../../shared/ui/Tabs';
import { Specimen, Wide } from './Specimen';

const nothing = () => {};

function TabsSpecimen() {
  const [tab, setTab] = useState<'tasks' | 'duties'>('tasks');
  return (
    <Tabs
      label="Nội dung kế hoạch"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'tasks', label: 'Nhiệm vụ', count: 8, content: <p>Tám nhiệm vụ.</p> },
        { id: 'duties', label: 'Chế độ báo cáo', count: 5, content: <p>Năm chế độ báo cáo.</p> },
      ]}
    />
  );
}

export function Actions() {
  return (
    <>
      <Specimen name="Button">
        <Button variant="primary" icon={Send} onPress={nothing}>
          Trình duyệt
        </Button>
        <Button onPress={nothing}>Lưu</Button>
        <Button variant="quiet">Bỏ qua</Button>
        <Button variant="danger">Trả lại</Button>
        <Button variant="primary" isDisabled>
          Chưa đủ điều kiện
        </Button>
        <Button variant="primary" isPending>
          Đang gửi…
        </Button>
        <Button size="s" icon={Check}>
          Nhỏ
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <IconButton label="In" icon={Printer} />
        <IconButton label="Tải về" icon={Download} variant="secondary" />
        <IconButton label="Không tải được" icon={Download} variant="secondary" isDisabled />
        <IconButton label="Tải về, nhỏ" icon={Download} size="s" />
      </Specimen>
      <Specimen name="Link">
        <p>
          Theo <Link to="/">Kế hoạch số 45/KH-UBND</Link> ngày 09/02/2024.
        </p>
        <Anchor href="#content" look="plain">
          Liên kết trong danh sách
        </Anchor>
        <Link to="/" look="primary">
          Mở bản nháp
        </Link>
        <Link to="/" look="secondary">
          Xem kế hoạch
        </Link>
      </Specimen>
      <Specimen name="Breadcrumb">
        <Breadcrumb>
          <Link to="/">Kế hoạch</Link>
          <Link to="/">Kế hoạch số 45/KH-UBND</Link>
        </Breadcrumb>
      </Specimen>
      <Specimen name="Tabs">
        <Wide>
          <TabsSpecimen />
        </Wide>
      </Specimen>
    </>
  );
}
