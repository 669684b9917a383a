package vn.dondoc.plan.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was before, by assignment: what units said, and who held it. */
record Past(Map<UUID, List<ProgressEntry>> said, Map<UUID, List<HolderEntry>> held) {

    List<ProgressEntry> said(UUID assignmentId) {
        return said.getOrDefault(assignmentId, List.of());
    }

    List<HolderEntry> held(UUID assignmentId) {
        return held.getOrDefault(assignmentId, List.of());
    }
}
