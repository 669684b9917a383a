package vn.dondoc.report;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import vn.dondoc.kit.HouseRules;

@AnalyzeClasses(
        packages = "vn.dondoc.report",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutClients.class})
class ArchitectureTest {

    /** What this service asks of others is declared with the same annotations as its own endpoints, but serves nobody. */
    static final class WithoutClients implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.matches(Pattern.compile(".*Client\\.class"));
        }
    }

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = HouseRules.ENTITIES_STAY_INSIDE;

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_INSIDE = HouseRules.REPOSITORIES_STAY_INSIDE;

    @ArchTest
    static final ArchRule RESOURCES_KNOW_NO_REPOSITORY = HouseRules.RESOURCES_KNOW_NO_REPOSITORY;

    @ArchTest
    static final ArchRule ENDPOINTS_SAY_WHO_MAY = HouseRules.ENDPOINTS_SAY_WHO_MAY;

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC = HouseRules.ENDPOINTS_ARE_PUBLIC;

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = HouseRules.NO_FIELD_INJECTION;

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = HouseRules.ENTITIES_HAVE_NO_SETTERS;

    @ArchTest
    static final ArchRule NO_LAYER_PACKAGES = HouseRules.NO_LAYER_PACKAGES;

    @ArchTest
    static final ArchRule FEATURES_WITHOUT_CYCLES = HouseRules.featuresWithoutCycles("vn.dondoc.report");
}
