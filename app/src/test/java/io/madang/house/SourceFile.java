package io.madang.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// One Java file of the repository, parsed by the JDK's own compiler.
public record SourceFile(Path path, List<String> lines, CompilationUnitTree tree, Trees positions) {

    /// The folder with the root `pom.xml`.
    public static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    static final Path MAIN = REPOSITORY.resolve("app/src/main/java");
    static final Path TESTS = REPOSITORY.resolve("app/src/test/java");
    static final Path BENCHMARKS = REPOSITORY.resolve("benchmarks/src");
    static final Path SPARK = REPOSITORY.resolve("spark/src");

    /// Every Java file under these folders; a folder that is missing has none.
    static List<SourceFile> under(Path... folders) {
        Map<Path, Path> files = Stream.of(folders)
                .flatMap(SourceFile::javaFiles)
                .collect(Collectors.toMap(Path::toAbsolutePath, Function.identity()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files.keySet()));
            Trees positions = Trees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(tree -> of(tree, positions))
                    .sorted((one, other) -> one.path.compareTo(other.path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile of(CompilationUnitTree tree, Trees positions) {
        Path path = Path.of(tree.getSourceFile().toUri());
        try {
            return new SourceFile(path, Files.readAllLines(path), tree, positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long line(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getSourcePositions().getStartPosition(tree, part));
    }

    /// Lines from the first to the last of `part`.
    long lines(Tree part) {
        long last =
                tree.getLineMap().getLineNumber(positions.getSourcePositions().getEndPosition(tree, part));
        return last - line(part) + 1;
    }

    String packageName() {
        return String.valueOf(tree.getPackageName());
    }

    /// What others see; a type that only its own package knows crowds nobody.
    boolean declaresPublicType() {
        return tree.getTypeDecls().stream()
                .anyMatch(type -> type instanceof ClassTree declared
                        && declared.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    /// The name of the file without its ending, which is the name of its main type.
    String typeName() {
        return path.getFileName().toString().replace(".java", "");
    }

    /// `app/src/main/java/io/madang/Main.java:12`, relative to the repository.
    String at(Tree part) {
        return this + ":" + line(part);
    }

    @Override
    public String toString() {
        return REPOSITORY.relativize(path).toString();
    }
}
