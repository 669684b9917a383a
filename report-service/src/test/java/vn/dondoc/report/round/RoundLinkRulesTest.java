package vn.dondoc.report.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.round.RoundLinkRules.Candidate;

class RoundLinkRulesTest {

    private final Candidate units = round(DutyKind.HALF_YEAR, DutyTier.INTERNAL, 2024, "2024-06-04");
    private final Candidate office = round(DutyKind.HALF_YEAR, DutyTier.EXTERNAL, 2024, "2024-06-09");
    private final Candidate officeYear = round(DutyKind.ANNUAL, DutyTier.EXTERNAL, 2024, "2024-11-09");

    @Test
    void the_units_half_year_feeds_the_offices_half_year() {
        assertEquals(Optional.of(office.roundId()), RoundLinkRules.fedBy(units, List.of(officeYear, office, units)));
    }

    @Test
    void another_year_is_not_fed() {
        var next = round(DutyKind.HALF_YEAR, DutyTier.EXTERNAL, 2025, "2025-06-09");
        assertEquals(Optional.empty(), RoundLinkRules.fedBy(units, List.of(next)));
    }

    @Test
    void of_two_halves_the_one_due_next_is_fed() {
        var second = round(DutyKind.HALF_YEAR, DutyTier.INTERNAL, 2024, "2024-12-05");
        var secondOffice = round(DutyKind.HALF_YEAR, DutyTier.EXTERNAL, 2024, "2024-12-10");
        var all = List.of(secondOffice, office);
        assertEquals(Optional.of(office.roundId()), RoundLinkRules.fedBy(units, all));
        assertEquals(Optional.of(secondOffice.roundId()), RoundLinkRules.fedBy(second, all));
    }

    @Test
    void an_outer_round_feeds_nothing_and_single_duties_are_not_chained() {
        assertEquals(Optional.empty(), RoundLinkRules.fedBy(office, List.of(office)));
        var own = round(DutyKind.ONE_OFF, DutyTier.INTERNAL, 2024, "2024-03-07");
        var single = round(DutyKind.ONE_OFF, DutyTier.EXTERNAL, 2024, "2024-04-07");
        assertEquals(Optional.empty(), RoundLinkRules.fedBy(own, List.of(single)));
    }

    @Test
    void the_office_has_the_days_between_the_tiers() {
        assertEquals(5, RoundLinkRules.slackDays(units.lastDay(), office.lastDay()));
        assertEquals(-3, RoundLinkRules.slackDays(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 2, 28)));
    }

    private static Candidate round(DutyKind kind, DutyTier tier, int year, String lastDay) {
        return new Candidate(UUID.randomUUID(), kind, tier, year, LocalDate.parse(lastDay));
    }
}
