package vn.dondoc.report.release;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient says of a release (QCVN 102:2016).
 *
 * @param status 01 arrived, 02 refused, 03 received, 04 assigned, 05 in progress, 06 done, 13 recall, 15 recall or
 *     update agreed, 16 refused
 * @param note why; needed for 02 and 16
 */
public record ReceiptRequest(
        @NotNull @Pattern(regexp = "01|02|03|04|05|06|13|15|16")
        String status,

        @Nullable @Pattern(regexp = "[^\\u0000]*") @Size(max = 1000)
        String note) {

    boolean lacksReason() {
        return (status.equals("02") || status.equals("16")) && (note == null || note.isBlank());
    }
}
