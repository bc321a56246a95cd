package io.madang.breakdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;

/// Makes keys from what they name, so that the same screenplay always gives the same breakdown.
final class Keys {

    /// As long as the keys of other programs' files.
    private static final int BYTES = 12;

    private Keys() {}

    /// 24 hexadecimal digits that are not taken yet.
    static String free(String meaning, Predicate<String> isTaken) {
        String key = of(meaning);
        for (int again = 2; isTaken.test(key); again++) {
            key = of(meaning + "\n" + again);
        }
        return key;
    }

    static String of(String meaning) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
