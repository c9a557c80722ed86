package org.planledger.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may know which; here, because only this one sees them all. */
@AnalyzeClasses(packages = "org.planledger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] VOCABULARY = {"org.planledger.events..", "org.planledger.values.."};

    @ArchTest
    static final ArchRule commandsDoNotKnowViews = noClasses()
            .that()
            .resideInAPackage("org.planledger.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.query..");

    @ArchTest
    static final ArchRule viewsDoNotKnowCommands = noClasses()
            .that()
            .resideInAPackage("org.planledger.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.command..");

    @ArchTest
    static final ArchRule nothingKnowsTheTryOut = noClasses()
            .that()
            .resideOutsideOfPackage("org.planledger.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.standalone..");

    @ArchTest
    static final ArchRule theLedgerKnowsNoService = noClasses()
            .that()
            .resideInAPackage("org.planledger.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.planledger.command..", "org.planledger.query..");

    @ArchTest
    static final ArchRule theVocabularyIsPlain = classes()
            .that()
            .resideInAnyPackage(VOCABULARY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "org.planledger.events..",
                    "org.planledger.values..");

    @ArchTest
    static final ArchRule valuesDoNotKnowEvents = noClasses()
            .that()
            .resideInAPackage("org.planledger.values..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.events..");

    @ArchTest
    static final ArchRule theEmbeddedStoreKnowsNothingOfTheDomain = noClasses()
            .that()
            .resideInAPackage("org.planledger.standalone.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.planledger.events..",
                    "org.planledger.values..",
                    "org.planledger.ledger..",
                    "org.springframework..");

    @ArchTest
    static final ArchRule thePartsOfTheTryOutDoNotTurnInCircles =
            slices().matching("org.planledger.standalone.(*)..").should().beFreeOfCycles();
}
