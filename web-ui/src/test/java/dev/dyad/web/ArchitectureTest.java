package dev.dyad.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dyad");

  @Test
  void thePagesKnowTheOtherServicesByTheContractAlone() {
    noClasses()
        .that()
        .resideInAPackage("dev.dyad.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.dyad.parser..", "dev.dyad.timeline..")
        .check(WEB);
  }

  @Test
  void onlyTheServicePackageMakesCalls() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.dyad.web.service..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "jakarta.ws.rs.client..")
        .check(WEB);
  }

  @Test
  void wordingAndFiguresKnowNoPageAndNoService() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.dyad.web.wording..", "dev.dyad.web.figure..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "dev.dyad.web.service..", "dev.dyad.web.site..")
        .check(WEB);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.dyad.web.(*)..").should().beFreeOfCycles().check(WEB);
  }

  @Test
  void namesAreOfTheDomain() {
    classes()
        .that()
        .resideInAPackage("dev.dyad.web..")
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .check(WEB);
  }
}
