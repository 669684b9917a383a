import { Search } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '../../shared/ui/Checkbox';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { FileDrop } from '../../shared/ui/FileDrop';
import { NumberField } from '../../shared/ui/NumberField';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Select } from '../../shared/ui/Select';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { Specimen, Wide } from './Specimen';

const nothing = () => {};

const units = [
  { id: 'TONGHOP', label: 'Phòng Tổng hợp' },
  { id: 'KINHTE', label: 'Phòng Kinh tế' },
  { id: 'TCHCQT', label: 'Phòng Tổ chức - Hành chính - Quản trị' },
];

function Pickers() {
  const [unit, setUnit] = useState('TCHCQT');
  const [other, setOther] = useState<string | null>(null);
  return (
    <>
      <Specimen name="Select">
        <Select label="Đơn vị chủ trì" choices={units} value={unit} onChange={setUnit} />
        <Select label="Có lỗi" choices={units} value={unit} onChange={setUnit} error="Đơn vị này đã sáp nhập." />
        <Select label="Không sửa được" choices={units} value={unit} onChange={setUnit} isDisabled />
      </Specimen>
      <Specimen name="ComboBox">
        <ComboBox label="Đơn vị" choices={units} value={other} onChange={setOther} placeholder="Gõ vài chữ của tên" />
        <ComboBox label="Đã chọn" choices={units} value="KINHTE" onChange={nothing} hint="Gõ không dấu cũng được." />
      </Specimen>
    </>
  );
}

function Quantities() {
  const [count, setCount] = useState<number | null>(1234);
  const [day, setDay] = useState<string | null>('2024-06-05');
  return (
    <>
      <Specimen name="NumberField">
        <NumberField label="Số cán bộ, công chức" value={count} onChange={setCount} hint="Người" />
        <NumberField label="Chưa có số liệu" value={null} onChange={nothing} />
        <NumberField label="Có lỗi" value={-3} onChange={nothing} error="Số lượng không được âm." />
        <NumberField label="Không sửa được" value={15} onChange={nothing} isDisabled />
      </Specimen>
      <Specimen name="DateField">
        <DateField label="Ngày ban hành" value={day} onChange={setDay} isRequired />
        <DateField label="Chưa chọn" value={null} onChange={nothing} />
        <DateField label="Có lỗi" value="2024-11-10" onChange={nothing} error="Ngày này là Chủ nhật." />
        <DateField label="Không sửa được" value="2024-06-10" onChange={nothing} isDisabled />
      </Specimen>
    </>
  );
}

export function Fields() {
  const [way, setWay] = useState<'draft' | 'done'>('draft');
  return (
    <>
      <Specimen name="TextField">
        <TextField label="Số, ký hiệu" defaultValue="45/KH-VPUB" isRequired />
        <TextField label="Tìm theo tên" icon={Search} type="search" placeholder="Tên nhiệm vụ" />
        <TextField label="Có lỗi" defaultValue="45" error="Thiếu ký hiệu, ví dụ 45/KH-VPUB." />
        <TextField label="Không sửa được" defaultValue="VPUB" isDisabled hint="Lấy từ tài khoản." />
      </Specimen>
      <Specimen name="TextArea">
        <TextArea label="Kết quả thực hiện" defaultValue="Đã quán triệt đến toàn thể công chức." />
        <TextArea label="Có lỗi" error="Nêu lý do trả lại để đơn vị biết cần sửa gì." />
      </Specimen>
      <Quantities />
      <Pickers />
      <Specimen name="Checkbox">
        <Checkbox>Chưa chọn</Checkbox>
        <Checkbox defaultSelected>Đã chọn</Checkbox>
        <Checkbox isDisabled>Không chọn được</Checkbox>
      </Specimen>
      <Specimen name="RadioGroup">
        <RadioGroup
          label="Tiến độ"
          value={way}
          onChange={setWay}
          choices={[
            { id: 'draft', label: 'Đang thực hiện' },
            { id: 'done', label: 'Đã hoàn thành' },
          ]}
        />
      </Specimen>
      <Specimen name="FileDrop">
        <Wide>
          <FileDrop
            title="Thả tệp kế hoạch vào đây"
            hint="Tệp .docx, .pdf hoặc .txt, tối đa 10 MB."
            buttonLabel="Chọn tệp"
            accept={['.txt']}
            onFile={nothing}
          />
        </Wide>
      </Specimen>
    </>
  );
}
