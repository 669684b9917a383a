import { Inbox, Replace } from 'lucide-react';
import { Problem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { DueText } from '../../shared/ui/DueText';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Panel } from '../../shared/ui/Panel';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { ProgressBar } from '../../shared/ui/ProgressBar';
import { Skeleton } from '../../shared/ui/Skeleton';
import { type Status, StatusTag } from '../../shared/ui/StatusTag';
import { Specimen, Wide } from './Specimen';

const statuses: Status[] = ['done', 'progress', 'soon', 'overdue', 'idle', 'returned', 'exempt'];
const today = '2024-06-05';
const missing = new Problem(404, {
  code: 'report.not-found',
  title: 'Không thấy báo cáo',
  detail: 'Báo cáo không có.',
});

export function States() {
  return (
    <>
      <Specimen name="StatusTag">
        {statuses.map((status) => (
          <StatusTag key={status} status={status} />
        ))}
        <StatusTag status="overdue">Nộp trễ 3 ngày</StatusTag>
        <StatusTag status="overdue" icon={Replace}>
          Bị thay thế
        </StatusTag>
      </Specimen>
      <Specimen name="DueText">
        <DueText dueOn="2024-05-24" today={today} />
        <DueText dueOn="2024-06-05" today={today} />
        <DueText dueOn="2024-06-10" today={today} />
        <DueText dueOn="2024-12-31" today={today} />
        <DueText dueOn={null} today={today} otherwise="khi có hướng dẫn" />
      </Specimen>
      <Specimen name="ProblemNote">
        <Wide>
          <ProblemNote error={missing} />
        </Wide>
      </Specimen>
      <Specimen name="FindingNote">
        <Wide>
          <FindingNote severity="ERROR" message="Kế hoạch chưa có số và ngày. Hãy nhập trước khi chấp nhận." />
        </Wide>
        <Wide>
          <FindingNote
            severity="WARNING"
            message="“08/3//2024” viết thừa dấu gạch. Hãy xác nhận ngày."
            suggestion="08/03/2024"
          >
            <Button size="s">Xem trong văn bản</Button>
          </FindingNote>
        </Wide>
        <Wide>
          <FindingNote severity="INFO" message="Ngày 10/11/2024 là Chủ nhật." />
        </Wide>
      </Specimen>
      <Specimen name="ProgressBar">
        <div>
          <ProgressBar label="Tiến độ" percent={0} />
          <ProgressBar label="Tiến độ" percent={60} />
          <ProgressBar label="Tiến độ" percent={100} />
        </div>
      </Specimen>
      <Specimen name="Panel, trạng thái trang">
        <Wide>
          <Panel title="Đang tải">
            <Skeleton lines={3} />
          </Panel>
        </Wide>
        <Wide>
          <Panel title="Trống" aside={<Button size="s">Thêm</Button>}>
            <EmptyState
              icon={Inbox}
              title="Không còn việc nào đến hạn"
              text="Việc mới hiện ở đây khi kế hoạch ban hành."
            >
              <Button>Xem mọi nhiệm vụ</Button>
            </EmptyState>
          </Panel>
        </Wide>
        <Wide>
          <Panel title="Lỗi">
            <ErrorState error={missing} onRetry={() => {}} />
          </Panel>
        </Wide>
      </Specimen>
    </>
  );
}
