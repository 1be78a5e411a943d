package wangang.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Layering and visibility inside a service: features by package, layers inside them, hidden by default. */
public final class ArchitectureRules {

    /** domain knows the JDK, nullness annotations and the kernel; nothing of Spring, SQL or HTTP. */
    public static final ArchRule DOMAIN_DEPENDS_ON_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "wangang.platform.kernel..", "..domain..")
            .allowEmptyShould(true);

    public static final ArchRule DOMAIN_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    public static final ArchRule APPLICATION_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..adapter..")
            .allowEmptyShould(true);

    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().matching("(**).adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    public static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .or()
            .areAnnotatedWith("org.springframework.stereotype.Controller")
            .or()
            .areAnnotatedWith("org.springframework.stereotype.Repository")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    public static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("wangang.(*).(*)..").should().beFreeOfCycles();

    public static final List<ArchRule> ALL = List.of(
            DOMAIN_DEPENDS_ON_THE_JDK_ONLY,
            DOMAIN_READS_NO_CLOCK,
            APPLICATION_KNOWS_NO_ADAPTER,
            ADAPTERS_DO_NOT_KNOW_EACH_OTHER,
            CONTROLLERS_ARE_HIDDEN,
            FEATURES_FORM_NO_CYCLES);

    private ArchitectureRules() {}

    /** @throws AssertionError naming every violation, or when the package has no class */
    public static void check(String basePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new AssertionError("no class in " + basePackage);
        }
        ALL.forEach(rule -> rule.check(classes));
    }

    /** Share of the top-level types that only their own package sees, 0 to 1. */
    public static double hiddenShare(JavaClasses classes) {
        var types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        return types.isEmpty() ? 0 : (double) hidden / types.size();
    }
}
