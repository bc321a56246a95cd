package io.madang.viewing.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Walks through the values of one column, row group by row group. Where a page has dictionary codes, each entry of the
/// dictionary is translated once, and rows only look it up.
final class ColumnCursor {

    /// What a value is called inside the program, such as the place of a country in a table.
    interface Translation {
        int of(long value);
    }

    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private enum Mode {
        CODES,
        PLAIN,
        DELTA
    }

    private final String name;
    private final @Nullable Translation translation;
    private final Pages pages = new Pages();
    private final PackedCodes codes = new PackedCodes();
    private Path file = Path.of("");
    private boolean wide;
    private boolean optional;
    private int rows;
    private Mode mode = Mode.PLAIN;
    private int left;
    private int at;
    private DeltaNumbers delta = DeltaNumbers.NONE;
    private long[] dictionary = {};
    private int[] table = {};
    private int[] places = {};
    private long[] numbers = {};

    private ColumnCursor(String name, @Nullable Translation translation) {
        this.name = name;
        this.translation = translation;
    }

    /// A column that is read with `ints`.
    static ColumnCursor translated(String name, Translation translation) {
        return new ColumnCursor(name, translation);
    }

    /// A column that is read as it is, with `longs`.
    static ColumnCursor plain(String name) {
        return new ColumnCursor(name, null);
    }

    void open(FileChannel channel, RowGroup group) {
        ColumnChunk chunk = group.column(name);
        file = group.file();
        wide = chunk.wide();
        optional = chunk.optional();
        rows = group.rows();
        left = 0;
        dictionary = new long[0];
        table = new int[0];
        pages.open(channel, file, chunk);
    }

    /// The next `count` values, translated.
    void ints(int[] out, int count) {
        int done = 0;
        while (done < count) {
            int now = turnPage(count - done);
            if (mode == Mode.CODES) {
                if (done == 0 && now == count) {
                    codes.read(out, now, table);
                } else {
                    int[] part = new int[now];
                    codes.read(part, now, table);
                    System.arraycopy(part, 0, out, done, now);
                }
            } else {
                numbers = numbers.length < now ? new long[now] : numbers;
                raw(numbers, 0, now);
                Translation translate = Objects.requireNonNull(translation);
                for (int i = 0; i < now; i++) {
                    out[done + i] = translate.of(numbers[i]);
                }
            }
            done += now;
        }
    }

    /// The next `count` values as they are.
    void longs(long[] out, int count) {
        int done = 0;
        while (done < count) {
            int now = turnPage(count - done);
            if (mode == Mode.CODES) {
                places = places.length < now ? new int[now] : places;
                codes.read(places, now, table);
                for (int i = 0; i < now; i++) {
                    out[done + i] = dictionary[places[i]];
                }
            } else {
                raw(out, done, now);
            }
            done += now;
        }
    }

    /// How many of the next values the current page has, at most `wanted`; goes to the next page where it has none.
    private int turnPage(int wanted) {
        while (left == 0) {
            PageHeader header = pages.next();
            if (header.kind() == PageHeader.Kind.DICTIONARY) {
                readDictionary(header);
            } else {
                openValues(header);
            }
        }
        int now = Math.min(left, wanted);
        left -= now;
        return now;
    }

    private void readDictionary(PageHeader header) {
        int size = header.values();
        if ((long) size * (wide ? 8 : 4) > pages.end()) {
            throw new IndexOutOfBoundsException("a dictionary beyond its page");
        }
        dictionary = new long[size];
        at = 0;
        plain(dictionary, 0, size);
        table = new int[size];
        Arrays.setAll(table, i -> translation == null ? i : translation.of(dictionary[i]));
    }

    private void openValues(PageHeader header) {
        if (header.values() > rows) {
            throw new IndexOutOfBoundsException("more values than rows");
        }
        left = header.values();
        at = header.levelLength();
        if (header.nulls() > 0) {
            throw Damage.nulls(file, name);
        }
        if (optional && header.kind() == PageHeader.Kind.FIRST_VERSION) {
            readLevels();
        }
        switch (header.encoding()) {
            case PageHeader.PLAIN -> mode = Mode.PLAIN;
            case PageHeader.PLAIN_DICTIONARY, PageHeader.RLE_DICTIONARY -> {
                mode = Mode.CODES;
                int width = left == 0 ? 0 : pages.bytes()[at];
                codes.open(pages.bytes(), at + 1, Math.max(at + 1, pages.end()), width);
            }
            case PageHeader.DELTA_BINARY_PACKED -> {
                mode = Mode.DELTA;
                delta = new DeltaNumbers(pages.bytes(), at, pages.end(), rows);
            }
            default ->
                throw Damage.column(
                        file,
                        name,
                        "encoding number " + header.encoding(),
                        "PLAIN, RLE_DICTIONARY or DELTA_BINARY_PACKED");
        }
    }

    /// Every row must have a value: the levels say so by a run of ones.
    private void readLevels() {
        if (pages.end() - at < 4) {
            throw new IndexOutOfBoundsException("levels beyond their page");
        }
        int length = (int) FOUR_BYTES.get(pages.bytes(), at);
        if (length < 0 || length > pages.end() - at - 4) {
            throw new IndexOutOfBoundsException("levels beyond their page");
        }
        PackedCodes levels = new PackedCodes();
        levels.open(pages.bytes(), at + 4, at + 4 + length, 1);
        if (!levels.allOnes(left)) {
            throw Damage.nulls(file, name);
        }
        at += 4 + length;
    }

    private void raw(long[] out, int from, int count) {
        if (mode == Mode.DELTA) {
            delta.read(out, from, count);
        } else {
            plain(out, from, count);
        }
    }

    private void plain(long[] out, int from, int count) {
        byte[] bytes = pages.bytes();
        int size = wide ? 8 : 4;
        if ((long) count * size > pages.end() - at) {
            throw new IndexOutOfBoundsException("values beyond their page");
        }
        for (int i = 0; i < count; i++) {
            out[from + i] = wide ? (long) EIGHT_BYTES.get(bytes, at + 8 * i) : (int) FOUR_BYTES.get(bytes, at + 4 * i);
        }
        at += count * size;
    }
}
