package vn.dondoc.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.LookAlikes;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.text.Stray;
import vn.dondoc.plan.reading.time.DateFindings;
import vn.dondoc.plan.reading.time.DateReader;

/** Looks through the whole text for slips that do not depend on where they stand. */
final class TextChecks {

    private static final Pattern OPENED_TWICE = Pattern.compile("\\(\\((\\d{1,2})\\)");

    private final LogicalText text;
    private final FindingLog findings;

    TextChecks(LogicalText text, FindingLog findings) {
        this.text = text;
        this.findings = findings;
    }

    void check() {
        text.strays().forEach(this::reportStray);
        new DateReader(null).scan(text.whole()).forEach(mention -> DateFindings.report(mention, findings));
        reportMisspellings();
        reportPageNumbers();
        reportParentheses();
        reportLookAlikes();
    }

    private void reportMisspellings() {
        Misspellings.find(text.whole())
                .forEach(slip -> report(
                        "text.misspelling",
                        Severity.INFO,
                        "Có thể gõ sai “%s”; hãy đối chiếu bản gốc."
                                .formatted(slip.passage().text()),
                        slip.passage().span(),
                        slip.suggestion()));
    }

    private void reportPageNumbers() {
        PageNumbers.find(text.whole())
                .forEach(slip -> report(
                        "text.page-number-in-sentence",
                        Severity.WARNING,
                        "Số trang lẫn vào giữa câu “%s”; hãy bỏ số này."
                                .formatted(slip.passage().text()),
                        slip.passage().span(),
                        slip.suggestion()));
    }

    private void reportLookAlikes() {
        String source = text.source();
        for (int at = 0; at < source.length(); at++) {
            if (LookAlikes.isOne(source.charAt(at))) {
                at = reportLookAlike(source, at);
            }
        }
    }

    /** The whole word around the letter; one past its end. */
    private int reportLookAlike(String source, int letter) {
        int start = letter;
        int end = letter;
        while (start > 0 && isOfWord(source.charAt(start - 1))) {
            start--;
        }
        while (end < source.length() && isOfWord(source.charAt(end))) {
            end++;
        }
        String word = source.substring(start, end);
        report(
                "text.look-alike",
                Severity.WARNING,
                "“%s” có chữ cái lạ giống chữ Việt; đã đọc như chữ Việt, hãy gõ lại.".formatted(word),
                new Span(start, end),
                LookAlikes.latin(word));
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    private void reportStray(Stray stray) {
        switch (stray.kind()) {
            case ADDRESS ->
                report(
                        "text.stray-url",
                        Severity.WARNING,
                        "Địa chỉ trang mạng lẫn vào giữa văn bản; đã bỏ qua khi đọc, hãy kiểm tra nguồn của tệp.",
                        stray.span(),
                        null);
            case PAGE_NUMBER ->
                report(
                        "text.page-number-line",
                        Severity.INFO,
                        "Dòng chỉ có số trang; đã bỏ qua khi đọc.",
                        stray.span(),
                        null);
            case RULE -> {}
        }
    }

    private void reportParentheses() {
        Matcher matcher = text.whole().matcher(OPENED_TWICE);
        while (matcher.find()) {
            Passage found = text.whole().found(matcher);
            report(
                    "text.unclosed-parenthesis",
                    Severity.INFO,
                    "Dấu ngoặc “%s” thừa hoặc chưa đóng; hãy sửa lại.".formatted(found.text()),
                    found.span(),
                    "(" + matcher.group(1) + ")");
        }
    }

    private void report(String code, Severity severity, String message, Span span, @Nullable String suggestion) {
        findings.add(new Finding(code, severity, message, span, suggestion));
    }
}
