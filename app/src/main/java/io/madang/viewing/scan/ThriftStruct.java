package io.madang.viewing.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One structure of Thrift's compact protocol, by field number. Parquet's footer and page headers are such structures.
///
/// A field that is absent, or of another kind than asked for, counts as absent.
record ThriftStruct(Map<Integer, Object> fields) {

    static final ThriftStruct NONE = new ThriftStruct(Map.of());

    ThriftStruct {
        fields = Map.copyOf(fields);
    }

    Optional<Long> number(int field) {
        return fields.get(field) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    long number(int field, long otherwise) {
        return number(field).orElse(otherwise);
    }

    Optional<byte[]> bytes(int field) {
        return fields.get(field) instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    boolean flag(int field, boolean otherwise) {
        return fields.get(field) instanceof Boolean flag ? flag : otherwise;
    }

    Optional<ThriftStruct> struct(int field) {
        return fields.get(field) instanceof ThriftStruct struct ? Optional.of(struct) : Optional.empty();
    }

    List<?> list(int field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }

    List<ThriftStruct> structs(int field) {
        return list(field).stream()
                .filter(ThriftStruct.class::isInstance)
                .map(ThriftStruct.class::cast)
                .toList();
    }

    static ThriftStruct of(HashMap<Integer, Object> fields) {
        return new ThriftStruct(fields);
    }
}
