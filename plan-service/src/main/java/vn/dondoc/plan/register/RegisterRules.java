package vn.dondoc.plan.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a register (Decree 30/2020, article 15: numbers of a year run on, beginning with 01 on 1 January). */
final class RegisterRules {

    private static final Comparator<RegisterNumber> ORDER =
            Comparator.comparingInt(RegisterNumber::ordinal).thenComparing(RegisterNumber::suffix);

    private final TreeMap<RegisterNumber, List<RegisterEntry>> numbered = new TreeMap<>(ORDER);
    private final List<RegisterEntry> entries;

    RegisterRules(List<RegisterEntry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> RegisterNumber.read(entry.number())
                .ifPresent(number ->
                        numbered.computeIfAbsent(number, _ -> new ArrayList<>()).add(entry)));
    }

    /** One more than the highest. */
    RegisterNumber next() {
        return RegisterNumber.of(numbered.isEmpty() ? 1 : numbered.lastKey().ordinal() + 1);
    }

    boolean isFree(RegisterNumber number) {
        return !numbered.containsKey(number);
    }

    List<RegisterFinding> findings() {
        List<RegisterFinding> findings = new ArrayList<>();
        gaps(findings);
        duplicates(findings);
        disorder(findings);
        forms(findings);
        return findings;
    }

    private void gaps(List<RegisterFinding> findings) {
        var expected = 1;
        for (var number : numbered.keySet()) {
            if (number.ordinal() > expected) {
                findings.add(new RegisterFinding(
                        RegisterFindingKind.GAP, written(expected), written(number.ordinal() - 1), List.of()));
            }
            expected = number.ordinal() + 1;
        }
    }

    private void duplicates(List<RegisterFinding> findings) {
        numbered.forEach((number, taken) -> {
            if (taken.size() > 1) {
                findings.add(finding(RegisterFindingKind.DUPLICATE, number.written(), taken));
            }
        });
    }

    /** A letter is added later than the numbers behind it, so it tells nothing of the order. */
    private void disorder(List<RegisterFinding> findings) {
        RegisterEntry latest = null;
        for (var entry : plain()) {
            if (latest != null && entry.issuedOn().isBefore(latest.issuedOn())) {
                findings.add(finding(RegisterFindingKind.ORDER, entry.number(), List.of(latest, entry)));
            } else {
                latest = entry;
            }
        }
    }

    private List<RegisterEntry> plain() {
        return numbered.entrySet().stream()
                .filter(entry -> entry.getKey().suffix().isEmpty())
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
    }

    private void forms(List<RegisterFinding> findings) {
        entries.stream()
                .filter(entry -> RegisterNumber.read(entry.number())
                        .filter(number -> number.written().equals(entry.number()))
                        .isEmpty())
                .forEach(entry -> findings.add(finding(RegisterFindingKind.FORM, entry.number(), List.of(entry))));
    }

    private static RegisterFinding finding(RegisterFindingKind kind, String number, List<RegisterEntry> concerned) {
        var plans = concerned.stream().map(RegisterEntry::planId).collect(Collectors.toList());
        return new RegisterFinding(kind, number, number, plans);
    }

    private static String written(int ordinal) {
        return RegisterNumber.of(ordinal).written();
    }
}
