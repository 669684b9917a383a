package vn.dondoc.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-06-04, 2024-06-04, 2024-07-01, DONE_ON_TIME",
                "2024-06-05, 2024-06-04, 2024-07-01, DONE_LATE",
                "-,          2024-06-04, 2024-06-04, OPEN_ON_TIME",
                "-,          2024-06-04, 2024-06-05, OPEN_LATE",
                "2024-06-05, -,          2024-07-01, DONE_ON_TIME",
                "-,          -,          2099-01-01, OPEN_ON_TIME",
            })
    void the_last_day_is_on_time_and_what_has_no_day_is_never_late(
            LocalDate doneOn, LocalDate dueOn, LocalDate today, Bucket bucket) {
        assertEquals(bucket, Bucket.of(doneOn, dueOn, today));
    }
}
