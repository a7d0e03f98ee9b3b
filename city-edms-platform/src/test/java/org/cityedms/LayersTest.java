package org.cityedms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** The layers of the architecture page. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.cityedms", importOptions = ImportOption.DoNotIncludeTests.class)
public class LayersTest {

    @ArchTest
    public static final ArchRule RULES_ARE_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "org.cityedms.problem",
                            "org.cityedms.registration",
                            "org.cityedms.organization")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.cityedms.problem",
                            "org.cityedms.registration",
                            "org.cityedms.organization");

    @ArchTest
    public static final ArchRule REGISTRATION_KEEPS_OUT_OF_OTHERS_ROOMS =
            noClasses()
                    .that()
                    .resideInAPackage("org.cityedms.registration..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.cityedms.organization.*..");

    @ArchTest
    public static final ArchRule ORGANIZATION_KEEPS_OUT_OF_OTHERS_ROOMS =
            noClasses()
                    .that()
                    .resideInAPackage("org.cityedms.organization..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.cityedms.registration.*..");

    @ArchTest
    public static final ArchRule WEB_KNOWS_RULES_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("..web")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..repo..");

    @ArchTest
    public static final ArchRule NO_CYCLES =
            slices().matching("org.cityedms.(**)").should().beFreeOfCycles();
}
