package vn.dondoc.plan.register;

import java.util.List;

/**
 * A register as it stands.
 *
 * @param entries by number
 * @param next the number that the next plan takes
 */
public record RegisterView(
        String issuer,
        int year,
        String type,
        List<RegisterEntry> entries,
        List<RegisterFinding> findings,
        String next) {}
