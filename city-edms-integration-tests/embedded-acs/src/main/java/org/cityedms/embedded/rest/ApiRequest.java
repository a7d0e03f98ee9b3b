package org.cityedms.embedded.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cityedms.embedded.webscript.SpooledBytes;
import org.springframework.extensions.webscripts.servlet.FormData;

/** One call of the REST API. The body is kept, since the transaction may be tried again. */
final class ApiRequest implements AutoCloseable {
    private static final long MAX_JSON = 10L * 1024 * 1024;

    private final HttpServletRequest request;
    private final Map<String, String> variables;
    private final ObjectMapper json;
    private SpooledBytes body;
    private FormData form;

    ApiRequest(HttpServletRequest request, Map<String, String> variables, ObjectMapper json) {
        this.request = request;
        this.variables = Map.copyOf(variables);
        this.json = json;
    }

    HttpServletRequest servlet() {
        return request;
    }

    String variable(String name) {
        return variables.get(name);
    }

    String parameter(String name) {
        String query = request.getQueryString();
        return query == null ? null : request.getParameter(name);
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(parameter(name));
    }

    /** The things named by include and by fields; ACS parses both the same way. */
    List<String> include() {
        String names = parameter("include");
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    boolean isMultipart() {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    FormData form() {
        if (form == null) {
            form = new FormData(request);
        }
        return form;
    }

    SpooledBytes bytes() {
        if (body == null) {
            try {
                body = SpooledBytes.of(request.getInputStream());
            } catch (SpooledBytes.TooLargeException e) {
                throw ApiException.tooLarge();
            } catch (IOException e) {
                throw new UncheckedIOException("The body could not be read", e);
            }
        }
        return body;
    }

    /** The body as an object with known fields only; ACS refuses unknown ones. */
    JsonNode object(Set<String> known) {
        JsonNode node = tree();
        checkObject(node, known);
        return node;
    }

    /** The body as a list of objects; a single object counts as a list of one. */
    List<JsonNode> objects(Set<String> known) {
        JsonNode node = tree();
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
            if (all.isEmpty()) {
                throw unreadable(", the list is empty");
            }
        } else {
            all.add(node);
        }
        all.forEach(one -> checkObject(one, known));
        return all;
    }

    private static void checkObject(JsonNode node, Set<String> known) {
        if (!node.isObject()) {
            throw unreadable(": an object is expected");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw unreadable(": Unrecognized field \"" + name + "\"");
            }
        }
    }

    private JsonNode tree() {
        if (bytes().size() > MAX_JSON) {
            throw ApiException.tooLarge();
        }
        // As ACS: bytes that are no text of the encoding become replacement characters.
        try (Reader in = new InputStreamReader(bytes().open(), charset())) {
            JsonNode node = json.readTree(in);
            if (node == null || node.isMissingNode() || node.isNull()) {
                throw unreadable(": No content to map due to end-of-input");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw unreadable(": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("The body could not be read", e);
        }
    }

    private Charset charset() {
        try {
            return Charset.forName(request.getCharacterEncoding());
        } catch (IllegalArgumentException e) {
            throw ApiException.mediaType("Unknown encoding: " + request.getCharacterEncoding());
        }
    }

    private static ApiException unreadable(String why) {
        return ApiException.invalid("Could not read content from HTTP request body" + why);
    }

    static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    @Override
    public void close() throws IOException {
        if (body != null) {
            body.destroy();
        }
        if (form != null) {
            form.cleanup();
        }
    }
}
