import { useState } from 'react';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { TimeLanes } from '../../shared/ui/TimeLanes';
import { Tree, TreeRow } from '../../shared/ui/Tree';
import { Specimen, Wide } from './Specimen';

const lanes = [
  {
    id: 'name',
    label: 'Tên',
    spans: [
      { id: 'a', from: '2004-01-01', to: '2015-12-31', text: 'Phòng Hành chính' },
      { id: 'b', from: '2016-01-01', to: null, text: 'Phòng Tổ chức - Hành chính - Quản trị' },
    ],
  },
  {
    id: 'code',
    label: 'Mã định danh',
    spans: [{ id: 'c', from: '2018-03-01', to: '2025-02-28', text: '000.00.12.H52' }],
  },
];

/** The tree, and the drawing of what held from when to when. */
export function Time() {
  const [open, setOpen] = useState<string[]>(['office']);
  return (
    <>
      <Specimen name="Tree">
        <Wide>
          <Panel fill="flush">
            <Tree label="Cây mẫu" expanded={open} onExpand={setOpen}>
              <TreeRow
                id="office"
                text="Văn phòng"
                hasChildren
                branch={
                  <>
                    <TreeRow id="division" text="Phòng Tổng hợp">
                      <Link to="/">Phòng Tổng hợp</Link>
                    </TreeRow>
                    <TreeRow id="more" text="Xem thêm" isNote onOpen={() => setOpen([])}>
                      Xem thêm (còn 12 đơn vị)
                    </TreeRow>
                  </>
                }
              >
                Văn phòng
              </TreeRow>
              <TreeRow id="closed" text="Sở Tài chính" hasChildren>
                Sở Tài chính
              </TreeRow>
            </Tree>
          </Panel>
        </Wide>
      </Specimen>
      <Specimen name="TimeLanes">
        <Wide>
          <TimeLanes
            summary="Tên và mã của đơn vị qua thời gian; hình thoi là ngày có sự kiện."
            from="2004-01-01"
            to="2028-01-01"
            lanes={lanes}
            marks={['2004-01-01', '2016-01-01']}
            day={{ on: '2024-06-05', word: 'Hôm nay, 05/06/2024' }}
          />
        </Wide>
      </Specimen>
    </>
  );
}
