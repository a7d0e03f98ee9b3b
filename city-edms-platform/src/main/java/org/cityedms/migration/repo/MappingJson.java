package org.cityedms.migration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.ColumnMappingDraft;
import org.cityedms.migration.ImportFailure;
import org.cityedms.migration.JournalColumn;
import org.cityedms.migration.SourceRow;

/** What imports keep as JSON in their tables. */
final class MappingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MappingJson() {}

    static String print(ColumnMapping mapping) {
        return write(
                new ColumnMappingDraft(
                        mapping.headingRow(),
                        mapping.columns().stream()
                                .map(column -> column.map(JournalColumn::code).orElse(null))
                                .toList(),
                        mapping.duplicates().code()));
    }

    /** A guess may name no number yet, so the checks of a confirmed mapping do not hold for it. */
    static ColumnMapping mapping(String json) {
        return read(json, new TypeReference<ColumnMappingDraft>() {}).unchecked();
    }

    static String print(List<SourceRow> rows) {
        return write(rows);
    }

    static List<SourceRow> rows(String json) {
        return read(json, new TypeReference<List<SourceRow>>() {});
    }

    static String texts(List<Object> arguments) {
        return write(arguments.stream().map(String::valueOf).toList());
    }

    static List<String> texts(String json) {
        return read(json, new TypeReference<List<String>>() {});
    }

    static String print(ImportFailure failure) {
        List<String> texts = new ArrayList<>();
        texts.add(failure.code());
        texts.addAll(failure.arguments());
        return write(texts);
    }

    static ImportFailure failure(String json, Instant at) {
        List<String> texts = texts(json);
        return new ImportFailure(texts.get(0), texts.subList(1, texts.size()), at);
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote", e);
        }
    }
}
