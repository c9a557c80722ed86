package org.planledger.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
}
