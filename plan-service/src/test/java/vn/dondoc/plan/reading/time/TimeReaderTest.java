package vn.dondoc.plan.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.reading.text.LogicalText;

/** What officials write after "Thời gian thực hiện:", in a plan of 2024. */
class TimeReaderTest {

    private static final TimeReader TIMES = new TimeReader(new DateReader(2024));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Năm 2024                              | YEAR_WINDOW | 2024-01-01 | 2024-12-31 | 2024-12-31
            Trong năm 2024.                       | YEAR_WINDOW | 2024-01-01 | 2024-12-31 | 2024-12-31
            Giai đoạn 2024 - 2025                 | WINDOW      | 2024-01-01 | 2025-12-31 | 2025-12-31
            Quý II/2026                           | QUARTER     | 2026-04-01 | 2026-06-30 | 2026-06-30
            Quý IV năm 2024                       | QUARTER     | 2024-10-01 | 2024-12-31 | 2024-12-31
            Hoàn thành trong quý 3                | QUARTER     | 2024-07-01 | 2024-09-30 | 2024-09-30
            Quý I, II/2024                        | WINDOW      | 2024-01-01 | 2024-06-30 | 2024-06-30
            Quý I và quý II năm 2024              | WINDOW      | 2024-01-01 | 2024-06-30 | 2024-06-30
            Quý II - Quý IV/2024                  | WINDOW      | 2024-04-01 | 2024-12-31 | 2024-12-31
            Quý I và quý III năm 2024             | UNREADABLE  | -          | -          | -
            Từ tháng 11/2024 đến tháng 02/2025    | WINDOW      | 2024-11-01 | 2025-02-28 | 2025-02-28
            Trong năm                             | YEAR_WINDOW | 2024-01-01 | 2024-12-31 | 2024-12-31
            2024                                  | YEAR_WINDOW | 2024-01-01 | 2024-12-31 | 2024-12-31
            Đến ngày 30/6/2024                    | DATE        | -          | -          | 2024-06-30
            Tháng 6/2024                          | WINDOW      | 2024-06-01 | 2024-06-30 | 2024-06-30
            Từ tháng 3 đến tháng 6/2024           | WINDOW      | 2024-03-01 | 2024-06-30 | 2024-06-30
            6 tháng đầu năm 2024                  | WINDOW      | 2024-01-01 | 2024-06-30 | 2024-06-30
            từ ngày 11/9 đến hết năm 2026         | WINDOW      | 2026-09-11 | 2026-12-31 | 2026-12-31
            Từ 01/3 đến 30/6/2024                 | WINDOW      | 2024-03-01 | 2024-06-30 | 2024-06-30
            trước ngày 30/6/2024                  | DATE        | -          | -          | 2024-06-29
            Hoàn thành trước ngày 30/6/2024       | DATE        | -          | -          | 2024-06-29
            Xong trước 30/6                       | DATE        | -          | -          | 2024-06-29
            chậm nhất ngày 30/6/2024              | DATE        | -          | -          | 2024-06-30
            Chậm nhất là ngày 30 tháng 6 năm 2024 | DATE        | -          | -          | 2024-06-30
            đến hết ngày 30/6/2024                | DATE        | -          | -          | 2024-06-30
            Ngày 30/6/2024                        | DATE        | -          | -          | 2024-06-30
            30/6/2024                             | DATE        | -          | -          | 2024-06-30
            Đến hết năm 2024                      | DATE        | -          | -          | 2024-12-31
            Thường xuyên                          | RECURRING   | -          | -          | -
            Hằng năm                              | RECURRING   | -          | -          | -
            Thường xuyên trong năm 2024           | RECURRING   | 2024-01-01 | 2024-12-31 | 2024-12-31
            sau khi có hướng dẫn của Công an tỉnh | EVENT       | -          | -          | -
            Theo kế hoạch của UBND tỉnh           | EVENT       | -          | -          | -
            Năm 2024 và năm 2025                  | UNREADABLE  | -          | -          | -
            trước ngày 30/6 và 30/12/2024         | UNREADABLE  | -          | -          | -
            từ ngày 30/6 đến ngày 01/3/2024       | UNREADABLE  | -          | -          | -
            tháng 13/2024                         | UNREADABLE  | -          | -          | -
            Trước tháng 6/2024                    | DATE        | -          | -          | 2024-05-31
            9 tháng đầu năm 2024                  | WINDOW      | 2024-01-01 | 2024-09-30 | 2024-09-30
            Tháng 6, tháng 7 năm 2024             | WINDOW      | 2024-06-01 | 2024-07-31 | 2024-07-31
            Tháng 3 và tháng 9 năm 2024           | UNREADABLE  | -          | -          | -
            Cuối quí III/2024                     | QUARTER     | 2024-07-01 | 2024-09-30 | 2024-09-30
            Trước 16 giờ ngày 20/6/2024           | DATE        | -          | -          | 2024-06-20
            Trước ngày 20 hằng tháng              | RECURRING   | -          | -          | -
            Định kỳ hằng tháng, quý               | RECURRING   | -          | -          | -
            Trong 5 ngày làm việc kể từ ngày nhận | EVENT       | -          | -          | -
            Chậm nhất 10 ngày sau khi kết thúc    | EVENT       | -          | -          | -
            Ngay sau kỳ nghỉ Tết                  | EVENT       | -          | -          | -
            Xong trước ngày 10/3/2024, trình sau  | DATE        | -          | -          | 2024-03-09
            Khi xảy ra sự cố                      | EVENT       | -          | -          | -
            Trước khi khai mạc 10 ngày            | EVENT       | -          | -          | -
            Thường xuyên, kể từ ngày 01/7/2024    | RECURRING   | -          | -          | -
            Chiều thứ Sáu tuần cuối tháng         | RECURRING   | -          | -          | -
            20/02 - 13/3/2024                     | WINDOW      | 2024-02-20 | 2024-03-13 | 2024-03-13
            Dịp 14/6/2024                         | DATE        | -          | -          | 2024-06-14
            15/5/20244                            | DATE        | -          | -          | -
            càng sớm càng tốt                     | UNREADABLE  | -          | -          | -
            """)
    void an_expression_is_read_whole_or_not_at_all(
            String written, TimeKind kind, String from, String to, String dueOn) {
        ReadTime time = TIMES.read(LogicalText.of(written).whole());
        assertEquals(kind, time.kind());
        assertEquals(from, text(time.from()));
        assertEquals(to, text(time.to()));
        assertEquals(dueOn, text(time.dueOn()));
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }
}
