package io.madang.stageplan.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.slate.Format;
import io.madang.stageplan.StagePlanOutcome;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Plans and questions as JSON; equal values always give equal text.
final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .addMixIn(StagePlanOutcome.class, Outcomes.class)
            .addMixIn(Format.class, Formats.class)
            .addMixIn(Booking.Use.class, Uses.class)
            .addModule(new SimpleModule()
                    .addSerializer(Set.class, new SortedSets())
                    .addSerializer(Message.class, new WriteMessage())
                    .addDeserializer(Message.class, new ReadMessage()))
            .build();

    private PlanJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// The same for equal values, another for any others.
    static String fingerprint(Object value) {
        try {
            byte[] text = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StagePlanOutcome.Optimal.class, name = "optimal"),
        @JsonSubTypes.Type(value = StagePlanOutcome.Feasible.class, name = "feasible"),
        @JsonSubTypes.Type(value = StagePlanOutcome.Impossible.class, name = "impossible"),
        @JsonSubTypes.Type(value = StagePlanOutcome.Unknown.class, name = "unknown")
    })
    private interface Outcomes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Format.Film.class, name = "film"),
        @JsonSubTypes.Type(value = Format.Series.class, name = "series")
    })
    private interface Formats {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Booking.ForSet.class, name = "set"),
        @JsonSubTypes.Type(value = Booking.Maintenance.class, name = "maintenance"),
        @JsonSubTypes.Type(value = Booking.Other.class, name = "other")
    })
    private interface Uses {}

    /// Sets have no order of their own, and Java's changes from run to run.
    @SuppressWarnings("rawtypes")
    private static final class SortedSets extends ValueSerializer<Set> {
        @Override
        public void serialize(Set set, JsonGenerator json, SerializationContext context) {
            List<Object> items = new ArrayList<>();
            for (Object item : set) {
                items.add(item);
            }
            items.sort(Comparator.comparing(Object::toString));
            json.writePOJO(items);
        }
    }

    /// Values other than numbers, names and messages become the text they would be shown as.
    private static final class WriteMessage extends ValueSerializer<Message> {
        @Override
        public void serialize(Message message, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("key", message.key());
            json.writeArrayPropertyStart("values");
            for (Object value : message.values()) {
                switch (value) {
                    case LocalName name -> json.writePOJO(name);
                    case Message inner -> serialize(inner, json, context);
                    case Number number -> json.writeNumber(new BigDecimal(number.toString()));
                    default -> json.writeString(value.toString());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static final class ReadMessage extends ValueDeserializer<Message> {
        @Override
        public Message deserialize(JsonParser json, DeserializationContext context) {
            return message(context.readTree(json));
        }

        private static Message message(JsonNode node) {
            List<Object> values = new ArrayList<>();
            node.get("values").forEach(value -> values.add(value(value)));
            return new Message(node.get("key").asString(), values);
        }

        private static Object value(JsonNode value) {
            if (value.isIntegralNumber()) {
                return value.asLong();
            }
            if (value.isNumber()) {
                return value.decimalValue();
            }
            if (value.isString()) {
                return value.asString();
            }
            return value.has("key")
                    ? message(value)
                    : new LocalName(
                            value.get("english").asString(), value.get("korean").asString());
        }
    }
}
