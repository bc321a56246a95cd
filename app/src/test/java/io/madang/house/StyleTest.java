package io.madang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Names, comments and catches.
class StyleTest {

    /// Words that say nothing about the thing they name.
    private static final Set<String> EMPTY_WORDS = Set.of(
            "Impl", "Manager", "Helper", "Util", "Utils", "Base", "Abstract", "Data", "Info", "Dto", "DTO", "Bean");

    private static final Pattern WORD_OF_A_NAME = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");

    private static final List<SourceFile> ALL =
            SourceFile.under(SourceFile.MAIN, SourceFile.TESTS, SourceFile.BENCHMARKS, SourceFile.SPARK);

    @Test
    void noTypeHasAnEmptyWordInItsName() {
        List<String> found = new ArrayList<>();
        for (SourceFile file : ALL) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    String name = type.getSimpleName().toString();
                    if (WORD_OF_A_NAME.splitAsStream(name).anyMatch(EMPTY_WORDS::contains)) {
                        found.add(file.at(type) + " " + name);
                    }
                    return super.visitClass(type, null);
                }
            }.scan(file.tree(), null);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPackageOfTheProgramSaysInThreeSentencesWhatItIs() {
        List<String> documented = ALL.stream()
                .filter(file -> file.path().endsWith("package-info.java"))
                .filter(file -> sentences(file) >= 3 && text(file).contains("@NullMarked"))
                .map(SourceFile::packageName)
                .toList();
        assertThat(mainFiles().map(SourceFile::packageName).distinct()).isSubsetOf(documented);
    }

    @Test
    void everyTopLevelTypeSaysWhatItIs() {
        assertThat(mainFiles()
                        .filter(file -> !file.path().endsWith("package-info.java"))
                        .filter(file -> !hasDocumentedType(file)))
                .isEmpty();
    }

    @Test
    void onlyTheEdgesEndEveryException() {
        assertThat(mainFiles()
                        .filter(file -> !file.packageName().matches("io\\.madang|.*\\.(cli|web)"))
                        .flatMap(StyleTest::catchesOfEverything))
                .isEmpty();
    }

    @Test
    void nothingIsMockedOrSkipped() {
        assertThat(lines(ALL.stream(), line -> line.matches("import (static )?org\\.mockito.*|\\s*@Disabled.*")))
                .isEmpty();
    }

    @Test
    void noCommentPostponesWorkOrNamesAnAuthor() {
        assertThat(lines(ALL.stream(), line -> line.matches("\\s*//.*(TODO|FIXME|@author).*")))
                .isEmpty();
    }

    private static Stream<SourceFile> mainFiles() {
        return ALL.stream().filter(file -> file.path().startsWith(SourceFile.MAIN));
    }

    private static String text(SourceFile file) {
        return String.join("\n", file.lines());
    }

    private static long sentences(SourceFile file) {
        return file.lines().stream()
                .filter(line -> line.startsWith("///"))
                .flatMap(line -> SENTENCE_END.matcher(line).results())
                .count();
    }

    private static boolean hasDocumentedType(SourceFile file) {
        List<String> lines = file.lines();
        int declaration = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).matches("(\\w+ |non-)*(class|record|interface|enum|@interface) .*"))
                .findFirst()
                .orElse(0);
        return lines.subList(0, declaration).stream().anyMatch(line -> line.startsWith("///"));
    }

    /// Cleaning up and throwing again is not the end of an exception.
    private static boolean passesOn(CatchTree caught) {
        List<? extends StatementTree> statements = caught.getBlock().getStatements();
        return !statements.isEmpty() && statements.getLast() instanceof ThrowTree;
    }

    private static Stream<String> catchesOfEverything(SourceFile file) {
        Stream.Builder<String> found = Stream.builder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCatch(CatchTree caught, Void nothing) {
                String type = caught.getParameter().getType().toString();
                if (Set.of("Exception", "RuntimeException", "Throwable").contains(type) && !passesOn(caught)) {
                    found.add(file.at(caught) + " catches " + type);
                }
                return super.visitCatch(caught, null);
            }
        }.scan(file.tree(), null);
        return found.build();
    }

    private static List<String> lines(Stream<SourceFile> files, Predicate<String> isWrong) {
        return files.flatMap(file -> IntStream.range(0, file.lines().size())
                        .filter(index -> isWrong.test(file.lines().get(index)))
                        .mapToObj(index -> file + ":" + (index + 1)))
                .toList();
    }
}
