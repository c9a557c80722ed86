package org.planledger.query;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.planledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PLATFORM = {
        "org.springframework..", "com.mongodb..", "org.bson..", "org.axonframework.."
    };

    @ArchTest
    static final ArchRule theTwoServicesMeetInTheLedgerOnly = noClasses()
            .that()
            .resideInAPackage("org.planledger.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.command..");

    @ArchTest
    static final ArchRule whatEventsMeanKnowsNoPlatform = noClasses()
            .that()
            .resideInAnyPackage("org.planledger.query.fold", "org.planledger.query.register")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PLATFORM);

    @ArchTest
    static final ArchRule onlyTheProjectionKnowsAxon = noClasses()
            .that()
            .resideInAPackage("org.planledger.query..")
            .and()
            .resideOutsideOfPackage("org.planledger.query.projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..");

    @ArchTest
    static final ArchRule theStoreKnowsNeitherSpringNorThoseWhoAsk = noClasses()
            .that()
            .resideInAPackage("org.planledger.query.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.planledger.query.answer..", "org.planledger.query.projection..");

    @ArchTest
    static final ArchRule whoeverAsksLooksWithoutWhatIsNotForThem = noClasses()
            .that()
            .resideInAPackage("org.planledger.query..")
            .and()
            .resideOutsideOfPackages("org.planledger.query.exempt", "org.planledger.query.store")
            .should()
            .callMethodWhere(target(owner(assignableTo(Register.class))).and(target(name("at"))));

    /** A visit brings the frame: navigation, person, sign-out, the session's end and the stamp. */
    @ArchTest
    static final ArchRule everyPageStandsInTheFrame = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.planledger.query.page..")
            .and()
            .areAnnotatedWith(GetMapping.class)
            .and()
            .haveRawReturnType(String.class)
            .should(new ArchCondition<>("look through a Visit") {
                @Override
                public void check(JavaMethod page, ConditionEvents events) {
                    boolean framed =
                            page.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Visit.class));
                    events.add(new SimpleConditionEvent(page, framed, page.getFullName() + " has no frame"));
                }
            });
}
