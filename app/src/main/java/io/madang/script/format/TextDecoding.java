package io.madang.script.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the encoding of a text and decodes it, and tells where it was not UTF-8.
final class TextDecoding {

    private static final String KOREAN = "x-windows-949";
    private static final String WESTERN = "windows-1252";
    private static final int SAMPLE = 4096;

    private final byte[] bytes;
    private final Report report;

    private TextDecoding(byte[] bytes, Report report) {
        this.bytes = bytes;
        this.report = report;
    }

    /// The text without byte order mark; line ends are line feeds, and characters that no text has are gone.
    static String decode(byte[] bytes, Report report) {
        return decode(bytes, Optional.empty(), report);
    }

    /// The same, for a file that names its encoding itself; a byte order mark still has the last word.
    static String decode(byte[] bytes, Optional<Charset> named, Report report) {
        TextDecoding decoding = new TextDecoding(bytes, report);
        return new CleanText(report).of(decoding.text(named));
    }

    /// Whether the bytes are UTF-16 or UTF-32, where zero bytes belong to the text.
    static boolean isWide(byte[] bytes) {
        TextDecoding decoding = new TextDecoding(bytes, new Report(""));
        return decoding.marked().isPresent() || decoding.unmarked().isPresent();
    }

    private String text(Optional<Charset> named) {
        Optional<Charset> marked = marked();
        if (marked.isPresent()) {
            return wide(marked.get());
        }
        Optional<Charset> wide = unmarked();
        if (wide.isPresent()) {
            return wide(wide.get());
        }
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return lenient(named.get());
        }
        return utf8OrOlder();
    }

    /// UTF-16 and UTF-32 by their byte order mark.
    private Optional<Charset> marked() {
        if (startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// UTF-16 without a mark: line feeds and spaces have a zero byte beside them, always on the same side.
    private Optional<Charset> unmarked() {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int index = 0; index < length; index += 2) {
            evenZeros += bytes[index] == 0 ? 1 : 0;
            oddZeros += bytes[index + 1] == 0 ? 1 : 0;
        }
        boolean isEnough = length >= 4 && Math.max(evenZeros, oddZeros) * 10 >= length / 2;
        if (!isEnough || Math.min(evenZeros, oddZeros) * 10 > Math.max(evenZeros, oddZeros)) {
            return Optional.empty();
        }
        return Optional.of(oddZeros > evenZeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private String wide(Charset charset) {
        report.warning(0, charset.name(), "script.encoding");
        return lenient(charset);
    }

    private String lenient(Charset charset) {
        return new String(bytes, charset);
    }

    private String utf8OrOlder() {
        String text = lenient(StandardCharsets.UTF_8);
        int firstBad = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed();
        if (firstBad < 0) {
            return text;
        }
        if (isDamagedUtf8()) {
            report.warning(lineOf(firstBad), hex(firstBad), "script.bad-bytes");
            return lenient(StandardCharsets.UTF_8);
        }
        Charset older = older();
        report.warning(lineOf(firstBad), hex(firstBad), "script.not-utf-8", older.displayName());
        return lenient(older);
    }

    /// -1 where all is sound: a replacement character may also stand in the file itself.
    private int firstMalformed() {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        return strict(StandardCharsets.UTF_8).decode(input, text, true).isError() ? input.position() : -1;
    }

    /// Whether more characters outside ASCII are sound UTF-8 than are not.
    private boolean isDamagedUtf8() {
        String text = lenient(StandardCharsets.UTF_8);
        long bad = text.chars().filter(character -> character == '\uFFFD').count();
        long sound = text.chars()
                .filter(character -> character > 0x7F && character != '\uFFFD')
                .count();
        return sound > bad;
    }

    /// Korean Windows where every byte fits and most characters are Hangul, else Western Windows.
    private Charset older() {
        if (Charset.isSupported(KOREAN)) {
            Charset korean = Charset.forName(KOREAN);
            try {
                String text = strict(korean).decode(ByteBuffer.wrap(bytes)).toString();
                long foreign =
                        text.chars().filter(character -> character > 0x7F).count();
                long hangul = text.chars()
                        .filter(character -> character >= 0xAC00 && character <= 0xD7A3)
                        .count();
                if (hangul * 2 > foreign) {
                    return korean;
                }
            } catch (CharacterCodingException e) {
                return Charset.forName(WESTERN);
            }
        }
        return Charset.forName(WESTERN);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int lineOf(int end) {
        int line = 1;
        for (int index = 0; index < end; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private String hex(int position) {
        return position < bytes.length ? "0x%02X".formatted(bytes[position]) : "";
    }
}
