package org.cityedms.webscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RequestKey;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * A document that is sent to be registered: the parts {@code register}, {@code card}, {@code
 * number} and files of a multipart body, and whatever else its script asks for. Its files are on
 * the disk until this is closed.
 */
public final class SentDocument implements AutoCloseable {
    private static final List<String> PARTS = List.of("register", "card", "number");

    private final Multipart body;
    private final Json json;
    private final Optional<RequestKey> key;

    private SentDocument(Multipart body, Json json, Optional<RequestKey> key) {
        this.body = body;
        this.json = json;
        this.key = key;
    }

    /**
     * Reads the body of a request.
     *
     * @param further names of further parts it may have
     */
    public static SentDocument read(
            WebScriptRequest request, Json json, FileLimits limits, String... further)
            throws IOException {
        Optional<RequestKey> key =
                Optional.ofNullable(request.getHeader("Idempotency-Key")).map(RequestKey::parse);
        Set<String> parts =
                Stream.concat(PARTS.stream(), Stream.of(further))
                        .collect(Collectors.toUnmodifiableSet());
        return new SentDocument(Multipart.read(request, parts, limits), json, key);
    }

    public NewDocument document() {
        String register = new String(part("register"), StandardCharsets.UTF_8);
        CardDraft card = json.read(part("card"), CardDraft.class);
        NumberChoiceDraft number =
                body.field("number")
                        .map(sent -> json.read(sent, NumberChoiceDraft.class))
                        .orElse(NumberChoiceDraft.NEXT);
        return new NewDocument(
                register,
                card,
                body.file().map(SentDocument::onDisk),
                body.more().stream().map(SentDocument::onDisk).toList(),
                key,
                number);
    }

    /** The same of a body that belongs to a file of the repository: what it brings are annexes. */
    public ExistingDocument existing(DocumentId id) {
        NewDocument sent = document();
        return new ExistingDocument(
                id, sent.register(), sent.card(), sent.annexes(), sent.number());
    }

    /** A part that must be there. */
    public byte[] part(String name) {
        return body.field(name)
                .orElseThrow(
                        () ->
                                Problem.ofFields(
                                                "invalid-input",
                                                List.of(FieldError.of(name, "required")))
                                        .exception());
    }

    /** A part that may be left out, as JSON. */
    public <T> Optional<T> part(String name, Class<T> type) {
        return body.field(name).map(sent -> json.read(sent, type));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static DocumentFile onDisk(UploadedFile file) {
        return new FileOnDisk(file.name(), file.path());
    }
}
