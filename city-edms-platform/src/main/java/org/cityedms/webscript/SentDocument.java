package org.cityedms.webscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    private static final Set<String> TEXTS = Set.of("register");
    private static final List<String> PARTS = List.of("register", "card", "number");

    private final Map<String, byte[]> fields;
    private final Optional<Multipart> form;
    private final Json json;
    private final Optional<RequestKey> key;

    private SentDocument(
            Map<String, byte[]> fields,
            Optional<Multipart> form,
            Json json,
            Optional<RequestKey> key) {
        this.fields = fields;
        this.form = form;
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
        Multipart form = Multipart.read(request, parts(further), limits);
        return new SentDocument(form.fields(), Optional.of(form), json, key);
    }

    /**
     * Reads a body that belongs to a file of the repository: a form with annexes, or, without any,
     * the same parts as one object of JSON.
     */
    public static SentDocument readForFile(
            WebScriptRequest request, Json json, FileLimits limits, String... further)
            throws IOException {
        if (Multipart.isIn(request)) {
            return read(request, json, limits.manyOnly(), further);
        }
        byte[] sent = JsonBody.bytes(request);
        return new SentDocument(
                json.members(sent, parts(further), TEXTS),
                Optional.empty(),
                json,
                Optional.empty());
    }

    private static Set<String> parts(String... further) {
        return Stream.concat(PARTS.stream(), Stream.of(further))
                .collect(Collectors.toUnmodifiableSet());
    }

    public NewDocument document() {
        return new NewDocument(
                register(),
                card(),
                form.flatMap(Multipart::file).map(SentDocument::onDisk),
                annexes(),
                key,
                number());
    }

    /** The same of a body that belongs to a file of the repository: what it brings are annexes. */
    public ExistingDocument existing(DocumentId id) {
        return new ExistingDocument(id, register(), card(), annexes(), number());
    }

    private String register() {
        return new String(part("register"), StandardCharsets.UTF_8);
    }

    private CardDraft card() {
        return json.read(part("card"), CardDraft.class);
    }

    private NumberChoiceDraft number() {
        return part("number", NumberChoiceDraft.class).orElse(NumberChoiceDraft.NEXT);
    }

    private List<DocumentFile> annexes() {
        return form.stream()
                .flatMap(body -> body.more().stream())
                .map(SentDocument::onDisk)
                .toList();
    }

    /** A part that must be there. */
    public byte[] part(String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(
                        () ->
                                Problem.ofFields(
                                                "invalid-input",
                                                List.of(FieldError.of(name, "required")))
                                        .exception());
    }

    /** A part that may be left out, as JSON. */
    public <T> Optional<T> part(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).map(sent -> json.read(sent, type));
    }

    @Override
    public void close() throws IOException {
        if (form.isPresent()) {
            form.get().close();
        }
    }

    private static DocumentFile onDisk(UploadedFile file) {
        return new FileOnDisk(file.name(), file.path());
    }
}
