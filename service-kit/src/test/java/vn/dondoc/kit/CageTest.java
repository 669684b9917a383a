package vn.dondoc.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class CageTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.dondoc.kit");

    @Test
    void the_kit_has_at_most_fifteen_types() {
        var types = KIT.that(HouseRules.topLevelTypes());
        assertTrue(types.size() <= 15, () -> "the kit grew to " + types.size());
    }

    @Test
    void the_kit_has_no_entity_and_no_abstract_class() {
        noClasses()
                .should()
                .beAnnotatedWith(Entity.class)
                .orShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .check(KIT.that(com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES)));
    }

    @Test
    void the_kit_knows_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.dondoc.directory..", "vn.dondoc.plan..", "vn.dondoc.report..")
                .check(KIT);
    }
}
