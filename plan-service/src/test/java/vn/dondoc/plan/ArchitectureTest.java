package vn.dondoc.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import vn.dondoc.kit.HouseRules;

@AnalyzeClasses(packages = "vn.dondoc.plan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

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
