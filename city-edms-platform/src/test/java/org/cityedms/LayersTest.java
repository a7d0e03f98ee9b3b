package org.cityedms;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.runner.RunWith;

/** The layers of the architecture page. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.cityedms", importOptions = ImportOption.DoNotIncludeTests.class)
public class LayersTest {

    /**
     * A feature's own package is its rules; what features share of web scripts, printing and
     * folders is no feature.
     */
    @ArchTest
    public static final ArchRule RULES_ARE_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("org.cityedms.*")
                    .and()
                    .resideOutsideOfPackages(
                            "org.cityedms.webscript", "org.cityedms.print", "org.cityedms.folder")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.cityedms.*")
                                    .and(
                                            resideOutsideOfPackages(
                                                    "org.cityedms.webscript",
                                                    "org.cityedms.print",
                                                    "org.cityedms.folder")));

    @ArchTest
    public static final ArchRule FEATURES_KEEP_OUT_OF_EACH_OTHERS_ROOMS =
            classes()
                    .that()
                    .resideInAPackage("org.cityedms..")
                    .should(meetOtherFeaturesInTheirRulesOnly());

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

    private static ArchCondition<JavaClass> meetOtherFeaturesInTheirRulesOnly() {
        return new ArchCondition<>("meet other features in their rules only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> enters(type, dependency.getTargetClass()))
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean enters(JavaClass from, JavaClass to) {
        String[] there = to.getPackageName().split("\\.", -1);
        return to.getPackageName().startsWith("org.cityedms.")
                && there.length > 3
                && !(from.getPackageName() + ".").startsWith("org.cityedms." + there[2] + ".");
    }
}
