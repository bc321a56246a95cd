package io.madang.spark;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// Checks the columns of one file by its footer, and tells with which types Spark reads them.
final class EventColumns {

    private static final String MOMENT = "TIMESTAMP";
    private static final String ZONED_MOMENT = "TIMESTAMP WITH TIME ZONE";
    private static final Set<String> MOMENTS = Set.of(MOMENT, ZONED_MOMENT);

    /// By their names in the words of `docs/viewing.md`'s readers; moments may have a zone.
    private static final Map<String, String> COLUMNS = columns();

    private EventColumns() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("event_id", "BIGINT");
        columns.put("profile", "BIGINT");
        columns.put("account", "BIGINT");
        columns.put("country", "SMALLINT");
        columns.put("work", "INTEGER");
        columns.put("season", "SMALLINT");
        columns.put("cut", "SMALLINT");
        columns.put("started_at", MOMENT);
        columns.put("seconds", "INTEGER");
        columns.put("ingested_at", MOMENT);
        return columns;
    }

    /// Throws a `Refusal` that names a file that is broken, lacks a column or has one of another type.
    static StructType of(Path file, Configuration configuration) {
        MessageType footer = footer(file, configuration);
        StructType schema = new StructType();
        for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
            String name = column.getKey();
            if (!footer.containsField(name)) {
                throw new Refusal(Message.of("viewing.file.column", file, name, String.join(", ", COLUMNS.keySet())));
            }
            String type = name(footer.getType(name));
            if (!(column.getValue().equals(MOMENT) ? MOMENTS : Set.of(column.getValue())).contains(type)) {
                throw new Refusal(Message.of("viewing.file.type", file, name, type, column.getValue()));
            }
            schema = switch (type) {
                case "BIGINT" -> schema.add(name, DataTypes.LongType);
                case "INTEGER" -> schema.add(name, DataTypes.IntegerType);
                case "SMALLINT" -> schema.add(name, DataTypes.ShortType);
                case MOMENT -> schema.add(name, DataTypes.TimestampNTZType);
                default -> schema.add(name, DataTypes.TimestampType);
            };
        }
        return schema;
    }

    private static MessageType footer(Path file, Configuration configuration) {
        if (file.getName().startsWith("_") || file.getName().startsWith(".")) {
            throw broken(file, "Spark leaves out names that begin so", null);
        }
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
            return reader.getFileMetaData().getSchema();
        } catch (IOException | RuntimeException e) {
            throw broken(file, String.valueOf(e.getMessage()), e);
        }
    }

    static Refusal broken(Object file, String said, @Nullable Exception cause) {
        Message reason =
                Message.of("viewing.file.broken", file, said.lines().findFirst().orElse(""));
        return cause == null ? new Refusal(reason) : new Refusal(reason, cause);
    }

    private static String name(Type type) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            return type.toString();
        }
        PrimitiveTypeName stored = type.asPrimitiveType().getPrimitiveTypeName();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (stored == PrimitiveTypeName.INT96) {
            return ZONED_MOMENT;
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation moment && moment.getUnit() != TimeUnit.NANOS) {
            return moment.isAdjustedToUTC() ? ZONED_MOMENT : MOMENT;
        }
        return switch (bits(stored, meaning)) {
            case 64 -> "BIGINT";
            case 32 -> "INTEGER";
            case 16 -> "SMALLINT";
            default -> meaning == null ? stored.toString() : meaning.toString();
        };
    }

    /// Of a whole number with a sign; 0 for anything else.
    private static int bits(PrimitiveTypeName stored, @Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof IntLogicalTypeAnnotation whole) {
            return whole.isSigned() ? whole.getBitWidth() : 0;
        }
        return meaning != null
                ? 0
                : stored == PrimitiveTypeName.INT64 ? 64 : stored == PrimitiveTypeName.INT32 ? 32 : 0;
    }
}
