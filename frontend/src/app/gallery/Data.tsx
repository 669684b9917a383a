import { useState } from 'react';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocumentSheet } from '../../shared/ui/DocumentSheet';
import { DueText } from '../../shared/ui/DueText';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { ProgressBar } from '../../shared/ui/ProgressBar';
import { type Status, StatusTag } from '../../shared/ui/StatusTag';
import { Specimen, Wide } from './Specimen';

interface Row {
  id: string;
  text: string;
  dueOn: string;
  percent: number;
  status: Status;
}

const rows: Row[] = [
  {
    id: 'a',
    text: 'Phổ biến, quán triệt Chỉ thị đến công chức, viên chức, người lao động trong cơ quan',
    dueOn: '2024-05-24',
    percent: 60,
    status: 'overdue',
  },
  { id: 'b', text: 'Tham gia tập huấn, bồi dưỡng kiến thức', dueOn: '2024-06-10', percent: 20, status: 'soon' },
  { id: 'c', text: 'Kiểm tra, đánh giá, phân loại', dueOn: '2024-12-31', percent: 100, status: 'done' },
];

const columns: Column<Row>[] = [
  {
    id: 'text',
    header: 'Nhiệm vụ',
    meta: { width: 'wide' },
    cell: ({ row }) => (
      <Link to="/" look="plain">
        {row.original.text}
      </Link>
    ),
  },
  {
    id: 'due',
    header: 'Thời hạn',
    meta: { width: 'fit' },
    cell: ({ row }) => (
      <DueText dueOn={row.original.dueOn} today="2024-06-05" isDone={row.original.status === 'done'} />
    ),
  },
  {
    id: 'percent',
    header: 'Tiến độ',
    cell: ({ row }) => <ProgressBar label="Tiến độ" percent={row.original.percent} />,
  },
  {
    id: 'count',
    header: 'Số lượt',
    meta: { align: 'end', label: 'Số lượt' },
    cell: ({ row }) => row.original.percent * 20,
  },
  { id: 'status', header: 'Trạng thái', cell: ({ row }) => <StatusTag status={row.original.status} /> },
];

export function Data() {
  const [current, setCurrent] = useState<string | null>('b');
  return (
    <>
      <Specimen name="DataTable">
        <Wide>
          <Panel fill="flush" title="3 nhiệm vụ">
            <DataTable
              label="Nhiệm vụ"
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              currentId={current}
              onOpen={(row) => setCurrent(row.id)}
            />
          </Panel>
        </Wide>
      </Specimen>
      <Specimen name="DocumentSheet">
        <Wide>
          <DocumentSheet label="Văn bản mẫu">
            <p>
              Thực hiện Kế hoạch số 45/KH-UBND ngày 09/02/2024 của UBND tỉnh, Văn phòng UBND tỉnh báo cáo kết quả như
              sau: các phòng, ban, đơn vị đã quán triệt đến toàn thể công chức, viên chức và người lao động./.
            </p>
          </DocumentSheet>
        </Wide>
      </Specimen>
    </>
  );
}
