package vn.dondoc.kit;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The office's time: days begin and end at midnight in Asia/Ho_Chi_Minh. */
public final class OfficeClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeClock() {}

    /** {@code dondoc.clock.today}: a demo starts on that day, at the present hour, and time runs on from there. */
    @ConfigMapping(prefix = "dondoc.clock")
    interface Settings {
        Optional<LocalDate> today();
    }

    @Produces
    @Singleton
    static Clock clock(Settings settings) {
        var real = Clock.system(ZONE);
        return settings.today().map(day -> startingOn(day, real)).orElse(real);
    }

    static Clock startingOn(LocalDate day, Clock real) {
        var shift = Duration.between(LocalDate.now(real).atStartOfDay(), day.atStartOfDay());
        return Clock.offset(real, shift);
    }
}
