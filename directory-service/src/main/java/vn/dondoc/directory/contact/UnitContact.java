package vn.dondoc.directory.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a unit.
 *
 * @param officeEmail of the office, not of a person
 * @param position whom to ask for, "Chánh Văn phòng"; no name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitContact(
        @Size(max = 254) @Pattern(regexp = "[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+") @Nullable
        String officeEmail,

        @Pattern(regexp = "\\+?[0-9][0-9 ().-]{5,28}") @Nullable
        String phone,

        @Size(max = 300) @Nullable String address,
        @Size(max = 100) @Nullable String position) {

    /** Nothing is known. */
    static final UnitContact NONE = new UnitContact(null, null, null, null);

    public UnitContact {
        officeEmail = said(officeEmail);
        phone = said(phone);
        address = said(address);
        position = said(position);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
