package vn.dondoc.directory.citation.grammar;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentNumber;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.number.NumberScanner;
import vn.dondoc.directory.citation.number.ScannedNumber;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * A number before which no type of the list stands: its symbol tells the type ("số 46/KH-UBND"), or the citation before it in
 * a row ("Quyết định số 12 và số 13"), or it is of a type that the list does not have ("Giấy phép số 14/GP-UBND").
 */
final class UntypedOpening {

    /** Forms, rooms and things have numbers too: "Mẫu số 01/BC-TH", "phòng số 3/TT-VP", "hồ sơ số 12/HS-TTHC". */
    private static final Set<String> THINGS = Set.of(
            "mẫu", "biểu", "lục", "bảng", "phiếu", "phòng", "máy", "xe", "nhà", "hộ", "tầng", "tuyến", "kho", "hộp",
            "tủ", "thẻ", "gói", "tờ", "lô", "đơn", "sơ", "mã", "khoản", "đường", "ngõ", "tổ");

    private static final Set<String> NO_TYPES = Set.of("căn", "theo", "tại", "kèm", "xem", "gồm", "các", "và", "số");

    private static final Set<String> ROW = Set.of(",", ";", ".", ")", "và", "của", "ngày");

    private final Tokens tokens;
    private final int from;
    private final int digits;

    /**
     * @param from "số", or the digits themselves in a row
     * @param digits the token at which the number begins
     */
    UntypedOpening(Tokens tokens, int from, int digits) {
        this.tokens = tokens;
        this.from = from;
        this.digits = digits;
    }

    /**
     * The citation that begins here.
     *
     * @param previous the citation just before it in a row, or null
     * @param floor the first token that no citation before it has taken
     */
    Optional<Opening> find(@Nullable Head previous, int floor) {
        if (THINGS.contains(tokens.at(from - 1).lower())) {
            return Optional.empty();
        }
        return NumberScanner.scan(tokens, digits).flatMap(number -> opening(number, previous, floor));
    }

    private Optional<Opening> opening(ScannedNumber scanned, @Nullable Head previous, int floor) {
        DocumentNumber number = scanned.number();
        DocumentType type = number.symbol() == null ? ofPrevious(number, previous) : number.symbol();
        if (type != null && !number.lacksAgency() && (previous != null || number.unknownAgency() == null)) {
            return Optional.of(new Opening(from, null, type, scanned, true, null, null));
        }
        boolean unknown = type == null && digits > from && number.ofUnknownType();
        return unknown
                ? Optional.of(new Opening(typeWords(floor), null, DocumentType.OTHER, scanned, true, null, null))
                : Optional.empty();
    }

    /** "số 13" after "số 12", "2219/BNV-CCVC" after a letter, "77/2025/QH15" after a resolution. */
    private @Nullable DocumentType ofPrevious(DocumentNumber number, @Nullable Head previous) {
        if (previous == null) {
            return null;
        }
        boolean again = number.full()
                ? previous.type().hasNoSymbol() || number.ofLawMakers()
                : previous.isShort() && (digits > from || endsRow(digits + 1));
        return again ? previous.type() : null;
    }

    /** "số 19, 27 và 28 của …": nothing is counted by a number that a mark or a joining word follows. */
    private boolean endsRow(int at) {
        Token token = tokens.at(at);
        return token.kind() == Kind.END || ROW.contains(token.lower());
    }

    /** The capital word, with one small word at most, that names a type just before "số". */
    private int typeWords(int floor) {
        int at = tokens.at(from - 1).capital() ? from - 1 : from - 2;
        Token first = tokens.at(at);
        boolean together = tokens.at(from - 1).isWord() && !tokens.at(from).startsLine();
        boolean names = at >= floor && first.capital() && together && !NO_TYPES.contains(first.lower());
        return names ? at : from;
    }
}
