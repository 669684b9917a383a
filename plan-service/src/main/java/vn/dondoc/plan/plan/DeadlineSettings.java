package vn.dondoc.plan.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the office reads the wording of deadlines. */
@ConfigMapping(prefix = "dondoc.deadlines")
public interface DeadlineSettings {

    /** Whether "trước ngày D" ends on D-1 (domain.md §6) or on D. */
    @WithDefault("true")
    boolean beforeMeansPreviousDay();
}
