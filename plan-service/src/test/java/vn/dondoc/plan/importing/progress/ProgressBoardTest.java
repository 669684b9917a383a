package vn.dondoc.plan.importing.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.source.Extracted;

class ProgressBoardTest {

    private static final Actor ACTOR = new Actor("coordinator", Set.of("coordinator"), "VPUB");
    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private Instant now = START;
    private final ProgressBoard board = new ProgressBoard(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_stage_counts_its_steps_and_the_next_begins_without() {
        var course = board.begin(ACTOR, "key");
        course.watch(ImportStage.READING).seen(3, 200);
        assertEquals(
                new ImportProgress(ImportStage.READING, 3, 200),
                board.find(ACTOR, "key").orElseThrow());
        course.at(ImportStage.CHECKING);
        assertEquals(
                new ImportProgress(ImportStage.CHECKING, null, null),
                board.find(ACTOR, "key").orElseThrow());
    }

    @Test
    void the_reader_tells_of_each_task_and_of_how_many_there_are() {
        List<ImportProgress> told = new ArrayList<>();
        Course course = (stage, done, of) -> told.add(ImportProgress.at(stage, done, of));
        PlanReader.read(new Extracted(Papers.PLAN), KnownFacts.NONE, course.watch(ImportStage.UNDERSTANDING));
        assertEquals(
                List.of(
                        new ImportProgress(ImportStage.UNDERSTANDING, null, null),
                        new ImportProgress(ImportStage.UNDERSTANDING, 1, 2),
                        new ImportProgress(ImportStage.UNDERSTANDING, 2, 2)),
                told);
    }

    @Test
    void what_began_long_ago_is_forgotten() {
        board.begin(ACTOR, "key");
        now = START.plus(Duration.ofMinutes(11));
        assertTrue(board.find(ACTOR, "key").isEmpty());
    }

    @Test
    void the_oldest_make_room() {
        for (var i = 0; i <= 1_000; i++) {
            board.begin(ACTOR, "key-" + i);
        }
        assertTrue(board.find(ACTOR, "key-0").isEmpty());
        assertTrue(board.find(ACTOR, "key-1").isPresent());
    }
}
