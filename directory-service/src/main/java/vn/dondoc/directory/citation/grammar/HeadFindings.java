package vn.dondoc.directory.citation.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentNumber;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Span;
import vn.dondoc.directory.citation.text.Tokens;

/** What is to be looked at in a citation's type, number and date. */
final class HeadFindings {

    private final Tokens tokens;
    private final Head head;
    private final DocumentNumber number;
    private final Set<String> meant;
    private final List<Finding> findings = new ArrayList<>();

    HeadFindings(Tokens tokens, Head head, Set<String> meant) {
        this.tokens = tokens;
        this.head = head;
        this.number = head.number();
        this.meant = meant;
    }

    List<Finding> all() {
        if (head.isShort()) {
            shortMention();
        } else {
            spelling();
            typeAndAgency();
        }
        date(head.date());
        return findings;
    }

    private void shortMention() {
        String written = tokens.words(head.from(), head.scanned().to());
        if (meant.isEmpty()) {
            findings.add(Findings.shortUnresolved(written, numberSpan()));
        } else if (meant.size() > 1) {
            findings.add(Findings.shortAmbiguous(written, String.join(" hoặc ", meant), numberSpan()));
        }
    }

    private void spelling() {
        if (number.ordinal().isEmpty()) {
            findings.add(Findings.numberMissing(numberSpan()));
        } else if (head.scanned().repaired()) {
            findings.add(Findings.numberRepaired(head.scanned().written(), number.spelled(), numberSpan()));
        }
    }

    private void typeAndAgency() {
        if (head.type() == DocumentType.OTHER) {
            findings.add(Findings.typeUnknown(number.agencies().getFirst(), numberSpan()));
        } else {
            symbol();
            agency();
        }
    }

    private void symbol() {
        DocumentType named = head.named();
        if (named == null) {
            return;
        }
        DocumentType symbol = number.symbol();
        if (symbol == null && !named.hasNoSymbol() && !number.ofLawMakers()) {
            findings.add(Findings.symbolMissing(named.vietnamese(), number.spelled(), numberSpan()));
        } else if (symbol != null && !named.mayBear(symbol)) {
            findings.add(Findings.typeDiffers(named.vietnamese(), symbol.code(), numberSpan()));
        }
    }

    private void agency() {
        String unknown = number.unknownAgency();
        if (number.lacksAgency()) {
            findings.add(Findings.agencyMissing(number.spelled(), numberSpan()));
        } else if (unknown != null) {
            findings.add(Findings.agencyUnknown(unknown, numberSpan()));
        }
    }

    private void date(@Nullable IssuedDate issued) {
        if (issued == null) {
            return;
        }
        if (issued.finding() != null) {
            findings.add(issued.finding());
        }
        LocalDate date = issued.date();
        Integer year = number.year();
        if (date != null && year != null && year != date.getYear()) {
            findings.add(Findings.yearDiffers(number.spelled(), date.getYear(), numberSpan()));
        }
    }

    private Span numberSpan() {
        return tokens.span(head.scanned().from(), head.scanned().to());
    }
}
