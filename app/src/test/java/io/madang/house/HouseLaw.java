package io.madang.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The law over one tree of packages, as ArchUnit rules.
///
/// @param root the package of `Main` and `Assembly`; every package in it is a module, `common` or `platform`
/// @param mayKnow every module with the modules whose front rooms it may know
/// @param notBuilt modules of the table that do not exist yet
record HouseLaw(String root, Map<String, Set<String>> mayKnow, Set<String> notBuilt) {

    private static final String COMMON = "common";
    private static final String PLATFORM = "platform";

    ArchRule everyPackageIsNamed() {
        return classes().should(new NamedPackages(this)).because("a package nobody named has no place in the flow");
    }

    ArchRule everyEdgeIsDeclared() {
        return never(
                "know a module the table does not let it know",
                "each module takes what the ones before it give, and knows nothing of what comes after",
                edge -> isModule(fromModule(edge))
                        && isModule(toModule(edge))
                        && !fromModule(edge).equals(toModule(edge))
                        && !permitted(fromModule(edge)).contains(toModule(edge)));
    }

    ArchRule everyPermissionIsUsed() {
        return classes()
                .should(new UsedPermissions(this))
                .because("a permission nobody uses hides the shape of the flow");
    }

    ArchRule frontRoomsArePlainJava() {
        return never(
                "be in a front room and know more than the JDK, common, and front rooms",
                "a front room is what people read: plain Java without framework, input or output",
                edge -> isModule(fromModule(edge))
                        && roomOf(edge.getOriginClass()).isEmpty()
                        && !isPlain(target(edge)));
    }

    ArchRule backRoomsAreClosed() {
        return never(
                "walk into a back room of another module",
                "only Assembly and Main open back rooms, so a module can be rebuilt behind its door",
                edge -> !fromModule(edge).isEmpty()
                        && isModule(toModule(edge))
                        && !fromModule(edge).equals(toModule(edge))
                        && !roomOf(target(edge)).isEmpty());
    }

    ArchRule sqlStaysInTheStores() {
        return never(
                "speak SQL outside a store",
                "the schema of a module is known to its store only; Assembly hands the connection on",
                edge -> isIn(target(edge), "java.sql", "javax.sql", "org.springframework.jdbc", "org.postgresql")
                        && !Set.of("", PLATFORM).contains(fromModule(edge))
                        && !roomOf(edge.getOriginClass()).equals("store"));
    }

    ArchRule httpStaysInTheWebRooms() {
        return never(
                "speak HTTP outside a web room",
                "the same verbs serve pages, commands and tests",
                edge -> isIn(target(edge), "org.springframework.web", "jakarta.servlet")
                        && !roomOf(edge.getOriginClass()).equals("web"));
    }

    ArchRule searchEngineStaysInItsSolver() {
        return never(
                "know OR-Tools outside stageplan.solver",
                "another search may take its place without anyone noticing",
                edge -> isIn(target(edge), "com.google.ortools")
                        && !(fromModule(edge).equals("stageplan")
                                && roomOf(edge.getOriginClass()).equals("solver")));
    }

    ArchRule groundFloorKnowsOnlyTheJdk() {
        return never(
                "stand on the ground floor and know more than the JDK",
                "what everybody stands on must not move",
                edge -> fromModule(edge).equals(COMMON) && !toModule(edge).equals(COMMON) && !isLanguage(target(edge)));
    }

    ArchRule platformKnowsNoModule() {
        return never(
                "be plumbing and know a module",
                "plumbing without any word of film serves every module alike",
                edge -> fromModule(edge).equals(PLATFORM) && isModule(toModule(edge)));
    }

    private ArchRule never(String deed, String reason, Predicate<Dependency> isBroken) {
        DescribedPredicate<Dependency> broken = describe(deed, isBroken);
        return classes().should(new Never(broken)).because(reason);
    }

    boolean isModule(String module) {
        return !module.isEmpty() && !module.equals(COMMON) && !module.equals(PLATFORM);
    }

    Set<String> permitted(String module) {
        return mayKnow.getOrDefault(module, Set.of());
    }

    String fromModule(Dependency edge) {
        return moduleOf(edge.getOriginClass());
    }

    String toModule(Dependency edge) {
        return moduleOf(target(edge));
    }

    private static JavaClass target(Dependency edge) {
        return edge.getTargetClass().getBaseComponentType();
    }

    private boolean isPlain(JavaClass type) {
        boolean frontRoom =
                isInside(type) && roomOf(type).isEmpty() && !moduleOf(type).equals(PLATFORM);
        return isLanguage(type) || (frontRoom && !moduleOf(type).isEmpty());
    }

    private static boolean isLanguage(JavaClass type) {
        return type.isPrimitive()
                || (isIn(type, "java", "org.jspecify.annotations") && !isIn(type, "java.sql", "java.net.http"));
    }

    private static boolean isIn(JavaClass type, String... packages) {
        for (String name : packages) {
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(JavaClass type) {
        return isIn(type, root);
    }

    /// The first package below the root; empty for the root itself and for everything outside.
    String moduleOf(JavaClass type) {
        return segment(type, 0);
    }

    /// The package below the module; empty for the front room.
    private String roomOf(JavaClass type) {
        return segment(type, 1);
    }

    private String segment(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!isInside(type) || name.equals(root)) {
            return "";
        }
        String[] segments = name.substring(root.length() + 1).split("\\.", -1);
        return segments.length > index ? segments[index] : "";
    }

    /// No class has a dependency like this.
    private static final class Never extends ArchCondition<JavaClass> {

        private final DescribedPredicate<Dependency> broken;

        Never(DescribedPredicate<Dependency> broken) {
            super("never " + broken.getDescription());
            this.broken = broken;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(broken)
                    .map(edge -> SimpleConditionEvent.violated(edge, edge.getDescription()))
                    .forEach(events::add);
        }
    }
}
