package dev.dyad.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class WallsTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dyad.timeline");

  @Test
  void mergingKnowsNoFramework() {
    classes()
        .that()
        .resideInAPackage("..timeline.merge..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.dyad.timeline.merge..", "dev.dyad.contract..", "java..", "org.jspecify..")
        .check(SERVICE);
  }

  @Test
  void entitiesAreSeenByTheirPackageOnly() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Entity")
        .check(SERVICE);
    noClasses()
        .that()
        .areNotAnnotatedWith(Entity.class)
        .and()
        .resideOutsideOfPackages("..timeline.report..", "..timeline.event..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..")
        .check(SERVICE);
  }

  @Test
  void servicesMeetOverHttpOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.dyad.parser..", "dev.dyad.web..", "dev.dyad.local..")
        .check(SERVICE);
  }

  @Test
  void packagesDoNotGoRoundInCircles() {
    SlicesRuleDefinition.slices()
        .matching("dev.dyad.timeline.(*)..")
        .should()
        .beFreeOfCycles()
        .check(SERVICE);
  }
}
