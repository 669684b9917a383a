package vn.dondoc.plan.reading;

import org.jspecify.annotations.Nullable;

/** A document's number and symbol as they are cited. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /**
     * "45/KH-VPUB"; "/KH-VPUB" without a number. A symbol of the Party holds a bar itself and takes a hyphen: "12-KH/ĐU". In
     * SQL it is {@code f_document_number}.
     */
    public static String of(@Nullable String number, String symbol) {
        return (number == null ? "" : number) + (symbol.contains("/") ? "-" : "/") + symbol;
    }

    /** @return where the bar or the Party's hyphen stands in what a person typed; its length when it is a number alone */
    public static int endOfNumber(String typed) {
        var end = 0;
        while (end < typed.length() && typed.charAt(end) != '/' && typed.charAt(end) != '-') {
            end++;
        }
        return end;
    }
}
