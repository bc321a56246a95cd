package io.madang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The law itself: small programs that break one rule each turn exactly that rule red.
class LawTest {

    private static final Map<String, Set<String>> TABLE = Map.of("partner", Set.of(), "slate", Set.of("partner"));

    @Test
    void aCleanProgramBreaksNothing() {
        HouseLaw law = law("clean", TABLE, Set.of());
        JavaClasses program = program("clean");
        assertThat(Map.of(
                        "named", law.everyPackageIsNamed(),
                        "declared", law.everyEdgeIsDeclared(),
                        "used", law.everyPermissionIsUsed(),
                        "plain", law.frontRoomsArePlainJava(),
                        "closed", law.backRoomsAreClosed(),
                        "sql", law.sqlStaysInTheStores(),
                        "http", law.httpStaysInTheWebRooms(),
                        "engine", law.searchEngineStaysInItsSolver(),
                        "ground", law.groundFloorKnowsOnlyTheJdk(),
                        "platform", law.platformKnowsNoModule()))
                .allSatisfy((name, rule) -> assertThat(
                                rule.evaluate(program).getFailureReport().getDetails())
                        .isEmpty());
    }

    @Test
    void anUndeclaredEdgeIsRed() {
        assertThat(broken("upstream", HouseLaw::everyEdgeIsDeclared)).contains("Company", "slate.Film");
    }

    @Test
    void anUnusedPermissionIsRed() {
        assertThat(broken("upstream", HouseLaw::everyPermissionIsUsed)).contains("slate -> partner");
    }

    @Test
    void anUnnamedPackageIsRed() {
        assertThat(broken("stray", HouseLaw::everyPackageIsNamed)).contains("(misc) is in no row");
    }

    @Test
    void aNamedModuleThatIsMissingIsRed() {
        assertThat(broken("stray", HouseLaw::everyPackageIsNamed)).contains("(slate) of the table has no class");
    }

    @Test
    void aModuleNotBuiltYetThatExistsIsRed() {
        ArchRule rule = law("clean", TABLE, Set.of("slate")).everyPackageIsNamed();
        assertThat(rule.evaluate(program("clean")).getFailureReport().toString())
                .contains("(slate) exists");
    }

    @Test
    void aFrameworkInAFrontRoomIsRed() {
        assertThat(broken("framework", HouseLaw::frontRoomsArePlainJava)).contains("picocli");
    }

    @Test
    void aFrontRoomThatKnowsThePlatformIsRed() {
        assertThat(broken("plumbing", HouseLaw::frontRoomsArePlainJava)).contains("platform.Pipe");
    }

    @Test
    void walkingIntoABackRoomIsRed() {
        assertThat(broken("intrusion", HouseLaw::backRoomsAreClosed)).contains("store.Drawer");
    }

    @Test
    void sqlInAPageIsRed() {
        assertThat(broken("sql", HouseLaw::sqlStaysInTheStores)).contains("JdbcClient");
    }

    @Test
    void httpInACommandIsRed() {
        assertThat(broken("http", HouseLaw::httpStaysInTheWebRooms)).contains("RequestMethod");
    }

    @Test
    void theSearchEngineInAnotherModuleIsRed() {
        assertThat(broken("engine", HouseLaw::searchEngineStaysInItsSolver)).contains("CpModel");
    }

    @Test
    void aWordOfFilmOnTheGroundFloorIsRed() {
        assertThat(broken("cellar", HouseLaw::groundFloorKnowsOnlyTheJdk)).contains("slate.Film");
    }

    @Test
    void aWordOfFilmInThePlumbingIsRed() {
        assertThat(broken("cellar", HouseLaw::platformKnowsNoModule)).contains("slate.Film");
    }

    private static String broken(String name, Function<HouseLaw, ArchRule> rule) {
        return rule.apply(law(name, TABLE, Set.of()))
                .evaluate(program(name))
                .getFailureReport()
                .toString();
    }

    private static HouseLaw law(String program, Map<String, Set<String>> table, Set<String> notBuilt) {
        return new HouseLaw("lawbreakers." + program, table, notBuilt);
    }

    private static JavaClasses program(String name) {
        return new ClassFileImporter().importPackages("lawbreakers." + name);
    }
}
