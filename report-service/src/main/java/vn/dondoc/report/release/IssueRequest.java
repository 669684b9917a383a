package vn.dondoc.report.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the clerk issues a report.
 *
 * @param place named before the date, for example "Sơn La"
 * @param subject the title line; made from the plan's and the period when absent
 * @param recipients the lines of "Nơi nhận", without dashes; the usual two when absent
 */
public record IssueRequest(
        @NotNull LocalDate issuedOn,

        @NotBlank @Pattern(regexp = "[^\\u0000]*") @Size(max = 60)
        String place,

        @NotNull @Valid Signer signer,

        @Nullable @Pattern(regexp = "[^\\u0000]*") @Size(max = 500)
        String subject,

        @Nullable @Size(max = 20) List<@NotBlank @Pattern(regexp = "[^\\u0000]*") @Size(max = 200) String> recipients) {

    /**
     * @param authority on whose behalf, for example "KT. CHÁNH VĂN PHÒNG"; several lines by line breaks; empty when in own right
     * @param position for example "PHÓ CHÁNH VĂN PHÒNG"
     */
    public record Signer(
            @Nullable @Pattern(regexp = "[^\\u0000]*") @Size(max = 200)
            String authority,

            @NotBlank @Pattern(regexp = "[^\\u0000]*") @Size(max = 100)
            String position) {

        List<String> authorityLines() {
            return authority == null || authority.isBlank()
                    ? List.of()
                    : authority.strip().lines().map(String::strip).toList();
        }
    }
}
