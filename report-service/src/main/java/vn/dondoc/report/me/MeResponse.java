package vn.dondoc.report.me;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * @param unit the unit that the account acts for, null for services
 * @param today the office's day in Asia/Ho_Chi_Minh, or the demo's
 */
public record MeResponse(
        String username, List<String> roles, @Nullable UnitRef unit, LocalDate today) {}
