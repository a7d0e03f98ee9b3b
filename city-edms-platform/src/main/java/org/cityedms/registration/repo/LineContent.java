package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.attachment.SealedFile;
import org.cityedms.journal.ActContent.Change;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.registration.Card;

/**
 * What a line says of its document: the card, and beside it the files that were registered with it
 * (member {@code attachments}, left out where there are none), as canonical JSON.
 */
final class LineContent {
    private static final String ATTACHMENTS = "attachments";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LineContent() {}

    static String of(Card card, List<SealedFile> attachments) {
        Map<String, Object> members = CardContent.members(card);
        if (!attachments.isEmpty()) {
            members.put(ATTACHMENTS, attachments.stream().map(LineContent::members).toList());
        }
        return CanonicalJson.object(members);
    }

    /** Another card, with the files that the line had. */
    static String withCard(String before, Card card) {
        return of(card, attachments(before));
    }

    /** The files that a line speaks of. */
    static List<SealedFile> attachments(String content) {
        try {
            List<SealedFile> files = new ArrayList<>();
            MAPPER.readTree(content).path(ATTACHMENTS).forEach(file -> files.add(file(file)));
            return files;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: card", e);
        }
    }

    /** That files came to a document, as an act keeps it. */
    static Change change(List<SealedFile> before, List<SealedFile> after) {
        return new Change(ATTACHMENTS, json(before), json(after));
    }

    private static Optional<String> json(List<SealedFile> files) {
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CanonicalJson.array(files.stream().map(LineContent::members).toList()));
    }

    private static Map<String, Object> members(SealedFile file) {
        Map<String, Object> members = new HashMap<>();
        members.put("id", file.id());
        members.put("name", file.name());
        members.put("pages", file.pages().orElse(null));
        members.put("role", file.role());
        members.put("sha256", file.sha256());
        members.put("size", file.size());
        return members;
    }

    private static SealedFile file(JsonNode file) {
        return new SealedFile(
                file.path("id").asText(),
                file.path("role").asText(),
                file.path("name").asText(),
                file.path("size").asLong(),
                file.path("sha256").asText(),
                file.has("pages") ? Optional.of(file.path("pages").asInt()) : Optional.empty());
    }
}
