package io.madang.shooting.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that stand beside a screenplay: `last-ferry.rules.yaml` for `last-ferry.en.fountain`.
final class RulesBeside {

    private RulesBeside() {}

    static Optional<Path> of(Path file) {
        String name = file.getFileName().toString();
        String plain = withoutEnd(name);
        return Stream.of(plain, withoutEnd(plain))
                .map(one -> file.resolveSibling(one + ".rules.yaml"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String withoutEnd(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
