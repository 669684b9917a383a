package vn.dondoc.kit;

import java.util.List;

/**
 * A refused request, named by a stable code such as {@code plan.no-tasks}. The code is the key of its texts in
 * {@code problems_vi.properties} and {@code problems_en.properties}; the arguments fill their {@code {0}} places.
 */
public final class RuleViolation extends RuntimeException {

    private final int status;
    private final String code;
    private final List<Object> arguments;

    private RuleViolation(int status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** A rule of the business that the present state does not allow: 409. */
    public RuleViolation(String code, Object... arguments) {
        this(409, code, arguments);
    }

    /** Input that cannot be understood or is out of bounds: 400. */
    public static RuleViolation invalid(String code, Object... arguments) {
        return new RuleViolation(400, code, arguments);
    }

    /** An object that is not there, or not for this actor: 404. */
    public static RuleViolation notFound() {
        return new RuleViolation(404, "http.404");
    }

    /** An act on a visible object that this actor may not perform: 403. */
    public static RuleViolation forbidden() {
        return new RuleViolation(403, "http.403");
    }

    /** Any other HTTP status, with a code of its own. */
    public static RuleViolation withStatus(int status, String code, Object... arguments) {
        return new RuleViolation(status, code, arguments);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
