package vn.dondoc.report;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.dondoc.kit.HouseRules;

@AnalyzeClasses(packages = "vn.dondoc.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
