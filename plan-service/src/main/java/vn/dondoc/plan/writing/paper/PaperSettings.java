package vn.dondoc.plan.writing.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands on every document of this office. */
@ConfigMapping(prefix = "dondoc.paper")
interface PaperSettings {

    /** Named before the date, and behind "tỉnh" in the name of the agency above. */
    @WithDefault("Sơn La")
    String place();
}
