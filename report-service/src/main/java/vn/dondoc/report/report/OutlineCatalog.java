package vn.dondoc.report.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.round.RoundCard;

/** The outline that a new report starts with: the usual three parts, worded for the round's period. */
@ApplicationScoped
class OutlineCatalog {

    private static final String AHEAD = "{ahead}";

    private final Outline standard;

    OutlineCatalog(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("outline/default.json")) {
            this.standard = json.readValue(Objects.requireNonNull(file), Outline.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Outline forRound(RoundCard round) {
        var ahead = ahead(round);
        var sections = standard.sections().stream()
                .map(part -> new Outline.Part(
                        part.code(),
                        part.number(),
                        part.level(),
                        part.heading().replace(AHEAD, ahead).strip(),
                        part.guidance()))
                .toList();
        return new Outline(sections, standard.indicators());
    }

    /** What the report's last part looks ahead to. */
    private static String ahead(RoundCard round) {
        return switch (round.kind()) {
            case HALF_YEAR -> coversFirstHalf(round) ? "6 tháng cuối năm" : "năm " + (round.year() + 1);
            case ANNUAL -> "năm " + (round.year() + 1);
            case QUARTERLY, MONTHLY -> "kỳ tới";
            case ONE_OFF, EVENT -> "thời gian tới";
        };
    }

    private static boolean coversFirstHalf(RoundCard round) {
        LocalDate from = round.periodFrom();
        return round.kind() == DutyKind.HALF_YEAR && (from == null || from.getMonthValue() < 7);
    }
}
