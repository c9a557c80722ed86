package org.planledger.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.Notice;

/** Commands, rules and folds are plain Java; the framework stays at the edge. */
@AnalyzeClasses(packages = "org.planledger.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule COMMANDS_RULES_AND_FOLDS_KNOW_NO_FRAMEWORK = noClasses()
            .that(resideInAnyPackage("..command.request..", "..command.rule..", "..command.state..")
                    .or(assignableTo(Command.class))
                    .or(simpleNameEndingWith("Rules")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..", "org.springframework..", "com.mongodb..", "org.planledger.ledger..");

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_KNOWS_AXON = noClasses()
            .that()
            .resideOutsideOfPackage("..command.axon..")
            .and()
            .areNotAnnotatedWith(Aggregate.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule NOTHING_IS_WRITTEN_PAST_THE_AGGREGATES = noClasses()
            .that(resideInAPackage("..command.."))
            .should()
            .callMethod(org.planledger.ledger.Ledger.class, "append", org.planledger.ledger.Append.class);

    @ArchTest
    static final ArchRule DECIDING_KNOWS_NOTHING_OF_ANSWERING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.planledger.query..", "org.planledger.standalone..");

    @ArchTest
    static final ArchRule EVERY_COMMAND_SAYS_WHO_MAY_ASK = classes()
            .that()
            .areRecords()
            .and()
            .implement(Command.class)
            .and()
            .doNotImplement(Notice.class)
            .should()
            .beAnnotatedWith(AskedBy.class);

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("org.planledger.command.(*)..").should().beFreeOfCycles();
}
