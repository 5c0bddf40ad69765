package org.alongside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What the compiler cannot see. */
@AnalyzeClasses(packages = "org.alongside", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> VAADIN = JavaClass.Predicates.resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule ONLY_SCREENS_TOUCH_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..kit..", "..shell..", "..casework.tab..", "..local..", "org.alongside")
            .should()
            .dependOnClassesThat(VAADIN);

    @ArchTest
    static final ArchRule SCREENS_TOUCH_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "jakarta.persistence..", "java.sql..", "org.alongsidedb..");

    @ArchTest
    static final ArchRule ONLY_ACTOR_KNOWS_WHO_IS_SIGNED_IN = noClasses()
            .that()
            .resideOutsideOfPackages("..actor..", "..local..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class);

    @ArchTest
    static final ArchRule VIEWS_ARE_NOT_PUBLIC =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_ARE_NOT_PUBLIC =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule EVERY_VIEW_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(jakarta.annotation.security.PermitAll.class);

    @ArchTest
    static final ArchRule NO_SCRIPT_IN_STRINGS =
            noClasses().should().callMethod(Element.class, "executeJs", String.class, Object[].class);

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule COMPONENTS_HOLD_NO_ENTITY_MANAGER = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DSLContext.class);
}
