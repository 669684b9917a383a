package vn.dondoc.deploy.launch;

import java.time.Duration;

/** The last words of a good start. */
final class Welcome {

    private Welcome() {}

    static String text(String origin, Duration elapsed, Places places, Options options) {
        return """

                READY in %d s: %s%s

                  Users (the password is the user name)
                    coordinator  leader  clerk  admin  auditor  liaison
                    officer.UNIT and head.UNIT, where UNIT is one of tonghop kinhte noichinh khoagiao ksthutuc tchcqt
                    tiepcongdan hcc ttthongtin nkubnd nkthanhxuan
                  Data and logs   %s  (./start --fresh empties the data)
                  Stop            Ctrl-C
                """.formatted(elapsed.toSeconds(), origin, today(options), places.data());
    }

    private static String today(Options options) {
        return options.today()
                .map(day -> "  (the demo clock began at " + day + ")")
                .orElse("");
    }
}
