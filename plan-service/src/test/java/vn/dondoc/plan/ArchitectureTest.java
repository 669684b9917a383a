package vn.dondoc.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import vn.dondoc.kit.HouseRules;

@AnalyzeClasses(
        packages = "vn.dondoc.plan",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutClients.class})
class ArchitectureTest {

    /** A REST client looks like a resource, but serves nobody. */
    static final class WithoutClients implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.matches(Pattern.compile(".*/(DirectoryApi|UnitFeed)\\.class"));
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
    static final ArchRule FEATURES_WITHOUT_CYCLES = HouseRules.featuresWithoutCycles("vn.dondoc.plan");

    @ArchTest
    static final ArchRule READING_IS_PURE = noClasses()
            .that()
            .resideInAPackage("vn.dondoc.plan.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "vn.dondoc.kit..")
            .because("a document is read by plain code that a test can call in a millisecond");

    @ArchTest
    static final ArchRule DRAFTS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("vn.dondoc.plan.importing.draft..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.enterprise..", "jakarta.ws.rs..", "org.hibernate..")
            .because("what a draft becomes is decided without database and web");

    @ArchTest
    static final ArchRule THE_DIRECTORY_IS_ASKED_OUTSIDE_TRANSACTIONS = noClasses()
            .that()
            .haveSimpleNameEndingWith("Store")
            .or()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("vn.dondoc.plan.directory.Directory")
            .because("a slow neighbour must not hold our locks");
}
