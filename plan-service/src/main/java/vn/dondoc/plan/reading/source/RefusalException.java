package vn.dondoc.plan.reading.source;

import java.io.Serial;

/** Carries a refusal out of the depths of a file format; never leaves this package. */
final class RefusalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refused.Reason reason;

    RefusalException(Refused.Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    RefusalException(Refused.Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    Refused.Reason reason() {
        return reason;
    }
}
