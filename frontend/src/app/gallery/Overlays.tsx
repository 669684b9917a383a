import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { KeyboardHelp } from '../../shared/ui/KeyboardHelp';
import { Menu } from '../../shared/ui/Menu';
import { Popover } from '../../shared/ui/Popover';
import { Sheet } from '../../shared/ui/Sheet';
import { TextArea } from '../../shared/ui/TextArea';
import { Tooltip } from '../../shared/ui/Tooltip';
import { showToast } from '../../shared/ui/toast-store';
import { Specimen } from './Specimen';

type Open = 'none' | 'dialog' | 'sheet' | 'keys';

function Layers({ open, close }: { open: Open; close: () => void }) {
  return (
    <>
      <Dialog
        title="Trả lại báo cáo"
        isOpen={open === 'dialog'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Hủy</Button>
            <Button variant="primary" onPress={close}>
              Trả lại
            </Button>
          </>
        }
      >
        <TextArea label="Lý do trả lại" isRequired />
      </Dialog>
      <Sheet
        title="Nhiệm vụ 3"
        isOpen={open === 'sheet'}
        onClose={close}
        actions={<Button onPress={close}>Đóng</Button>}
      >
        <p>Nội dung của nhiệm vụ, căn cứ và tiến độ của từng đơn vị.</p>
      </Sheet>
      {open === 'keys' && (
        <KeyboardHelp
          groups={[{ title: 'Ở mọi trang', hints: [{ keys: '?', does: 'Xem phím tắt' }] }]}
          onClose={close}
        />
      )}
    </>
  );
}

export function Overlays() {
  const [open, setOpen] = useState<Open>('none');
  return (
    <Specimen name="Lớp nổi">
      <Button onPress={() => setOpen('dialog')}>Mở Dialog</Button>
      <Button onPress={() => setOpen('sheet')}>Mở Sheet</Button>
      <Button onPress={() => setOpen('keys')}>Mở KeyboardHelp</Button>
      <Menu
        label="Tải về"
        actions={[
          { id: 'docx', label: 'Tệp .docx', icon: FileDown, onAction: () => {} },
          { id: 'print', label: 'In', icon: Printer, isDisabled: true, onAction: () => {} },
        ]}
      >
        <Button>Mở Menu</Button>
      </Menu>
      <Popover label="Nguồn" trigger={<Button>Mở Popover</Button>}>
        Đoạn này lấy từ báo cáo của Phòng Tổng hợp, bản 2.
      </Popover>
      <Tooltip text="Gợi ý ngắn">
        <Button>Có Tooltip</Button>
      </Tooltip>
      <Button onPress={() => showToast('Đã lưu lúc 14:05.', { action: { label: 'Hoàn tác', run: () => {} } })}>
        Hiện Toast
      </Button>
      <Layers open={open} close={() => setOpen('none')} />
    </Specimen>
  );
}
