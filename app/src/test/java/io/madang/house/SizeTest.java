package io.madang.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The hard stops on size; the aims are less than half of them.
class SizeTest {

    private static final int METHOD_LINES = 40;
    private static final int FILE_LINES = 400;
    private static final int PARAMETERS = 6;
    private static final int FRONT_ROOM_TYPES = 20;
    private static final int PACKAGE_DEPTH = 3;

    private static final List<SourceFile> ALL =
            SourceFile.under(SourceFile.MAIN, SourceFile.TESTS, SourceFile.BENCHMARKS, SourceFile.SPARK);

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(methods((file, owner, method) -> file.lines(method.getBody()) - 2 > METHOD_LINES))
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanAChapter() {
        assertThat(ALL.stream().filter(file -> file.lines().size() > FILE_LINES))
                .isEmpty();
    }

    @Test
    void noMethodTakesMoreThanOneCanRemember() {
        assertThat(methods((file, owner, method) -> owner.getKind() != Tree.Kind.RECORD
                        && method.getParameters().size() > PARAMETERS))
                .isEmpty();
    }

    @Test
    void noFrontRoomIsCrowded() {
        Map<String, Long> types = mainFiles()
                .filter(file -> file.packageName().matches("io\\.madang\\.\\w+"))
                .filter(SourceFile::declaresPublicType)
                .collect(groupingBy(SourceFile::packageName, counting()));
        assertThat(types)
                .allSatisfy((room, count) -> assertThat(count)
                        .as("types in the front room of %s", room)
                        .isLessThanOrEqualTo(FRONT_ROOM_TYPES));
    }

    @Test
    void noPackageIsDeep() {
        assertThat(mainFiles()
                        .map(SourceFile::packageName)
                        .distinct()
                        .filter(name -> name.split("\\.", -1).length - 2 > PACKAGE_DEPTH))
                .isEmpty();
    }

    private static Stream<SourceFile> mainFiles() {
        return ALL.stream().filter(file -> file.path().startsWith(SourceFile.MAIN));
    }

    private interface Question {
        boolean isTooMuch(SourceFile file, ClassTree owner, MethodTree method);
    }

    private static List<String> methods(Question question) {
        List<String> found = new ArrayList<>();
        for (SourceFile file : ALL) {
            new TreeScanner<Void, ClassTree>() {
                @Override
                public Void visitClass(ClassTree type, ClassTree outer) {
                    return super.visitClass(type, type);
                }

                @Override
                public Void visitMethod(MethodTree method, ClassTree owner) {
                    if (method.getBody() != null && question.isTooMuch(file, owner, method)) {
                        found.add(file.at(method) + " " + method.getName());
                    }
                    return super.visitMethod(method, owner);
                }
            }.scan(file.tree(), null);
        }
        return found;
    }
}
