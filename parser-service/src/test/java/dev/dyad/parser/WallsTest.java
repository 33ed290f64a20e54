package dev.dyad.parser;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class WallsTest {
  /** What stands around the stages: the service, and the command that prints one article. */
  private static final String[] AROUND = {
    "dev.dyad.parser.intake..",
    "dev.dyad.parser.store..",
    "dev.dyad.parser.delivery..",
    "dev.dyad.parser.bulk..",
    "dev.dyad.parser.feed..",
    "dev.dyad.parser.fetch..",
    "dev.dyad.parser.schedule..",
    "dev.dyad.parser.reading.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.dyad.parser");

  @Test
  void corenlp_is_known_to_the_text_package_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.dyad.parser.text..", "dev.dyad.parser.evaluation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void lingua_is_known_to_the_language_package_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.dyad.parser.language..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.pemistahl..")
        .check(CLASSES);
  }

  @Test
  void entities_never_leave_their_package() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(CLASSES);
  }

  @Test
  void the_parsers_stages_know_no_framework() {
    noClasses()
        .that(resideOutsideOfPackages(AROUND))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "io.quarkus..", "jakarta..", "org.hibernate..", "io.micrometer..", "java.sql.."))
        .check(CLASSES);
  }

  @Test
  void the_parsers_stages_know_nothing_of_what_is_around_them() {
    noClasses()
        .that(resideOutsideOfPackages(AROUND))
        .should()
        .dependOnClassesThat(resideInAnyPackage(AROUND))
        .check(CLASSES);
  }

  @Test
  void the_store_knows_nothing_of_intake_and_delivery() {
    noClasses()
        .that()
        .resideInAPackage("dev.dyad.parser.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.dyad.parser.intake..", "dev.dyad.parser.delivery..")
        .check(CLASSES);
  }

  @Test
  void packages_do_not_go_round_in_circles() {
    slices().matching("dev.dyad.parser.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void what_is_needed_comes_in_by_the_constructor() {
    fields().should().notBeAnnotatedWith(Inject.class).check(CLASSES);
  }

  @Test
  void time_and_ids_come_in_by_the_constructor() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(CLASSES);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
        .check(CLASSES);
  }
}
