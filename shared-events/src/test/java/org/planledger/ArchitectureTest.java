package org.planledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The vocabulary is plain: whoever reads the ledger needs Java and Jackson, and nothing else. */
@AnalyzeClasses(packages = "org.planledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVENTS_AND_VALUES_KNOW_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.planledger.events..",
                    "org.planledger.values..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule VALUES_DO_NOT_KNOW_EVENTS = noClasses()
            .that()
            .resideInAPackage("org.planledger.values..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.planledger.events..");
}
