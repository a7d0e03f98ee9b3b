package org.cityedms.webscript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;

/**
 * JSON read strictly: an unknown field, a number in quotes, a second value after the first or a
 * wrong encoding is a mistake of the sender's.
 */
public final class Json {
    /** More than any card needs. */
    public static final int MAXIMUM_BYTES = 64 * 1024;

    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .withCoercionConfig(LogicalType.Textual, Json::refuseScalars)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                    .build();

    private static void refuseScalars(MutableCoercionConfig text) {
        for (CoercionInputShape shape :
                new CoercionInputShape[] {
                    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                }) {
            text.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Reads one value. */
    public <T> T read(byte[] utf8, Class<T> type) {
        if (utf8.length > MAXIMUM_BYTES) {
            throw Problem.of("malformed-request", 400).exception();
        }
        try (Reader text = new StringReader(decode(utf8))) {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw Problem.of("malformed-request", 400).exception();
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of(path(e), "unknown")))
                    .exception();
        } catch (JsonMappingException e) {
            if (e.getPath().isEmpty()) {
                throw Problem.of("malformed-request", 400).exception();
            }
            throw Problem.ofFields("invalid-input", List.of(FieldError.of(path(e), "wrong-type")))
                    .exception();
        } catch (IOException e) {
            throw Problem.of("malformed-request", 400).exception();
        }
    }

    /**
     * An object as its members, each as JSON of its own; those that are null are left out, as a
     * form leaves parts out.
     *
     * @param names members it may have
     * @param texts those of them that are texts: as themselves, without quotes
     */
    Map<String, byte[]> members(byte[] utf8, Set<String> names, Set<String> texts) {
        Map<String, byte[]> members = new HashMap<>();
        read(utf8, ObjectNode.class)
                .fields()
                .forEachRemaining(
                        member -> {
                            String name = member.getKey();
                            JsonNode value = member.getValue();
                            if (!names.contains(name)) {
                                throw refused(name, "unknown");
                            }
                            if (texts.contains(name) != value.isTextual() && !value.isNull()) {
                                throw refused(name, "wrong-type");
                            }
                            if (!value.isNull()) {
                                members.put(name, bytes(value));
                            }
                        });
        return members;
    }

    private static byte[] bytes(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : value.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProblemException refused(String member, String code) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(member, code))).exception();
    }

    void write(Object value, OutputStream out) throws IOException {
        byte[] bytes;
        try {
            bytes = mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of ours that is no JSON", e);
        }
        out.write(bytes);
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(utf8))
                .toString();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "" + step.getIndex()
                                        : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
