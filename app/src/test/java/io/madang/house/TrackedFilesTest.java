package io.madang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the repository must not hold: addresses of one network, paths of one machine.
class TrackedFilesTest {

    private static final Set<String> NOT_TRACKED = Set.of(".git", "target", "node_modules", "madang-data", ".idea");

    private static final Pattern REGISTRY = Pattern.compile(
            "(registry\\.npm|npmjs\\.|repo1?\\.maven|maven\\.org|artifactory|nexus\\.)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH_OF_ONE_MACHINE = Pattern.compile("(^|[\\s\"'(=:])/(work|root|home|Users)/\\w");

    @Test
    void noFileNamesARegistry() throws IOException {
        assertThat(linesWith(REGISTRY)).isEmpty();
    }

    @Test
    void noFileHoldsThePathOfOneMachine() throws IOException {
        assertThat(linesWith(PATH_OF_ONE_MACHINE)).isEmpty();
    }

    private static List<String> linesWith(Pattern forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(SourceFile.REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_TRACKED.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.endsWith("TrackedFilesTest.java") && !file.endsWith(".git")) {
                    search(file, forbidden, found);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static void search(Path file, Pattern forbidden, List<String> found) throws IOException {
        // Latin-1 reads every file, pictures too, and all that is searched for is plain ASCII.
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        for (int index = 0; index < lines.size(); index++) {
            if (forbidden.matcher(lines.get(index)).find()) {
                found.add(SourceFile.REPOSITORY.relativize(file) + ":" + (index + 1));
            }
        }
    }
}
