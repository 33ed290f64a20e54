package dev.dyad.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The contract is for every service, so it brings nothing along. */
class WallsTest {
  private final JavaClasses contract =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dyad.contract");

  @Test
  void needsNothingButJavaAndAnnotations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify.annotations..",
            "com.fasterxml.jackson.annotation..",
            "dev.dyad.contract..")
        .check(contract);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    SlicesRuleDefinition.slices()
        .matching("dev.dyad.contract.(*)..")
        .should()
        .beFreeOfCycles()
        .check(contract);
  }
}
