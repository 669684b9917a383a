package vn.dondoc.plan.register;

import java.util.List;
import java.util.UUID;

/**
 * What a clerk must look at in a register.
 *
 * @param from the number concerned, the first of several
 * @param to the last of them
 * @param planIds the plans concerned; none for a gap
 */
public record RegisterFinding(RegisterFindingKind kind, String from, String to, List<UUID> planIds) {}
