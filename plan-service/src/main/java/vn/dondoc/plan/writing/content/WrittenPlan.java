package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.DocumentType;

/**
 * A plan as it is written here, part by part, in the order of the document.
 *
 * @param type a plan, "KH", when absent
 * @param subject the title under "KẾ HOẠCH"
 * @param year the year that the plan is for
 * @param issuerCode the sender's own unit when absent
 * @param symbol "KH-VPUB"; made of the issuer's own symbol when absent
 * @param bases what the plan rests on and carries out, a line each
 * @param purpose part I, a paragraph each
 * @param tasks part II
 * @param organisation part III above the duties, a paragraph each
 * @param duties part III, a sentence each
 * @param closing below the parts; the last paragraph ends with "./."
 * @param recipients the lines under "Nơi nhận"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenPlan(
        @Nullable @Pattern(regexp = "KH") String type,
        @NotBlank @Size(max = 500) String subject,
        @Min(1945) @Max(9998) int year,
        @Nullable @Size(max = 50) String issuerCode,

        @Nullable @Pattern(regexp = "KH(-[\\p{L}\\d]{1,20}){0,3}")
        String symbol,

        @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> bases,
        @Size(max = 100) List<@NotBlank @Size(max = 4_000) String> purpose,
        @Size(max = 2_000) List<@NotNull @Valid WrittenTask> tasks,
        @Size(max = 100) List<@NotBlank @Size(max = 4_000) String> organisation,
        @Size(max = 200) List<@NotNull @Valid WrittenDuty> duties,
        @Size(max = 20) List<@NotBlank @Size(max = 2_000) String> closing,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> recipients,
        @NotNull @Valid WrittenSignature signature) {

    public WrittenPlan {
        type = Objects.requireNonNullElse(type, DocumentType.PLAN);
        bases = copy(bases);
        purpose = copy(purpose);
        tasks = copy(tasks);
        organisation = copy(organisation);
        duties = copy(duties);
        closing = copy(closing);
        recipients = copy(recipients);
    }

    /** The same plan with its units found and its issuer known. */
    public WrittenPlan with(String issuer, String issuerSymbol, List<WrittenTask> found, List<WrittenDuty> owed) {
        return new WrittenPlan(
                type,
                subject,
                year,
                issuer,
                issuerSymbol,
                bases,
                purpose,
                found,
                organisation,
                owed,
                closing,
                recipients,
                signature);
    }

    /** The same plan of another issuer. */
    public WrittenPlan by(@Nullable String issuer) {
        return new WrittenPlan(
                type,
                subject,
                year,
                issuer,
                symbol,
                bases,
                purpose,
                tasks,
                organisation,
                duties,
                closing,
                recipients,
                signature);
    }

    /** A null inside is for validation to refuse. */
    private static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? List.of() : given.stream().toList();
    }
}
