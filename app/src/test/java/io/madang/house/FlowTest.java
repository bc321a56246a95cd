package io.madang.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may know whom. The table is the flow of the whole program; a change of it needs a decision in `docs/decisions`.
class FlowTest {

    /// A module, and the modules whose front rooms it may know.
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("partner", Set.of()),
            entry("slate", Set.of("partner")),
            entry("lot", Set.of()),
            entry("script", Set.of()),
            entry("breakdown", Set.of("script", "slate")),
            entry("shooting", Set.of("breakdown", "script", "slate")),
            entry("stageplan", Set.of("shooting", "lot", "slate")),
            entry("localization", Set.of("slate", "script", "partner")),
            entry("launch", Set.of("slate", "stageplan")),
            entry("viewing", Set.of("slate")),
            entry("ranking", Set.of("slate", "launch")),
            entry("investment", Set.of("slate", "lot", "stageplan", "ranking")),
            entry(
                    "folder",
                    Set.of("partner", "slate", "lot", "script", "breakdown", "shooting", "stageplan", "launch")),
            entry("access", Set.of()));

    private static final Set<String> NOT_BUILT_YET = Set.of("localization", "investment");

    private static final HouseLaw LAW = new HouseLaw("io.madang", MAY_KNOW, NOT_BUILT_YET);

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.madang");

    @Test
    void everyPackageIsNamedInTheTableAndEveryBuiltModuleExists() {
        LAW.everyPackageIsNamed().check(PROGRAM);
    }

    @Test
    void aModuleKnowsOnlyTheModulesItDeclares() {
        LAW.everyEdgeIsDeclared().check(PROGRAM);
    }

    @Test
    void everyPermissionIsUsed() {
        LAW.everyPermissionIsUsed().check(PROGRAM);
    }

    @Test
    void frontRoomsArePlainJava() {
        LAW.frontRoomsArePlainJava().check(PROGRAM);
    }

    @Test
    void backRoomsAreEnteredOnlyByTheirModuleAndTheAssembly() {
        LAW.backRoomsAreClosed().check(PROGRAM);
    }

    @Test
    void sqlStaysInTheStores() {
        LAW.sqlStaysInTheStores().check(PROGRAM);
    }

    @Test
    void httpStaysInTheWebRooms() {
        LAW.httpStaysInTheWebRooms().check(PROGRAM);
    }

    @Test
    void theSearchEngineStaysInItsSolver() {
        LAW.searchEngineStaysInItsSolver().check(PROGRAM);
    }

    @Test
    void theGroundFloorKnowsOnlyTheJdk() {
        LAW.groundFloorKnowsOnlyTheJdk().check(PROGRAM);
    }

    @Test
    void thePlatformKnowsNoModule() {
        LAW.platformKnowsNoModule().check(PROGRAM);
    }
}
