package vn.dondoc.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** The architecture of every service, checked by its own {@code ArchitectureTest}. */
public final class HouseRules {

    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private HouseRules() {}

    /** A REST client looks like a resource, but serves nobody. */
    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe(
            "endpoint methods",
            method -> !method.getOwner().isAnnotatedWith(REST_CLIENT)
                    && method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));

    @ArchTest
    public static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("an entity never leaves its feature");

    @ArchTest
    public static final ArchRule REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("other features ask the service");

    @ArchTest
    public static final ArchRule RESOURCES_KNOW_NO_REPOSITORY = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a request takes one road: resource, service, repository");

    @ArchTest
    public static final ArchRule ENDPOINTS_SAY_WHO_MAY = methods()
            .that(ENDPOINTS)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("everything is denied unless somebody decided otherwise");

    @ArchTest
    public static final ArchRule ENDPOINTS_ARE_PUBLIC =
            methods().that(ENDPOINTS).should().bePublic().because("others are silently unmapped and answer 404");

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION =
            fields().should().notBeAnnotatedWith(Inject.class).because("constructors tell what a class needs");

    @ArchTest
    public static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true)
            .because("a setter beside the guards makes the guards a lie");

    @ArchTest
    public static final ArchRule NO_LAYER_PACKAGES = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..", "..dto..")
            .because("packages are nouns of the business");

    @ArchTest
    public static final ArchRule FEATURES_WITHOUT_CYCLES =
            slices().matching("vn.dondoc.*.(*)..").should().beFreeOfCycles();

    /** The cage of the kit: how many top-level types a package has. */
    static DescribedPredicate<JavaClass> topLevelTypes() {
        return DescribedPredicate.describe(
                "top-level types",
                type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }
}
