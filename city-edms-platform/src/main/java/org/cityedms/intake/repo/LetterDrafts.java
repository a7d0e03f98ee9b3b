package org.cityedms.intake.repo;

import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.Institution;
import org.cityedms.intake.mail.Letter;
import org.cityedms.intake.mail.LetterPdf;
import org.cityedms.intake.scan.PdfCutter;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.RegistrationProblems;

/**
 * Makes a draft of a letter: its text as pages is the document, what it carries and the letter as
 * it came are attached. In the caller's transaction.
 */
public final class LetterDrafts {
    private static final int NAME = 120;

    private final JdbcInstitutions institutions;
    private final InboxFolders folders;
    private final DraftNodes nodes;
    private final AttachmentStore attachments;
    private final DeliveryDirectory ways;
    private final String institution;

    /**
     * @param institution code of the institution whose mailbox it is; empty for the council's own
     */
    public LetterDrafts(
            JdbcInstitutions institutions,
            InboxFolders folders,
            DraftNodes nodes,
            AttachmentStore attachments,
            DeliveryDirectory ways,
            String institution) {
        this.institutions = institutions;
        this.folders = folders;
        this.nodes = nodes;
        this.attachments = attachments;
        this.ways = ways;
        this.institution = institution;
    }

    /** Pages of a letter, and what its card may say; made before a transaction is opened. */
    record Prepared(File pages, Map<QName, Serializable> card) {}

    Prepared prepare(Letter letter, Optional<DraftNote> note, String remark, Path folder)
            throws IOException {
        File pages = File.createTempFile("letter", ".pdf", folder.toFile());
        Map<QName, Serializable> card = new HashMap<>(DraftProperties.note(note, Optional.empty()));
        card.put(IntakeModel.SHEETS, new LetterPdf().write(letter, remark, pages));
        if (!letter.subject().isBlank()) {
            card.put(IntakeModel.SUMMARY, cut(letter.subject(), Card.MAXIMUM_SUMMARY));
        }
        if (!letter.sender().isBlank()) {
            card.put(IntakeModel.CORRESPONDENT, cut(letter.sender(), Card.MAXIMUM_CORRESPONDENT));
        }
        card.put(IntakeModel.RECEIVED_ON, DraftNodes.receivedOn(letter.receivedAt()));
        ways.now().ofMail().ifPresent(way -> card.put(IntakeModel.DELIVERY_METHOD, way.code()));
        if (!letter.files().isEmpty()) {
            card.put(IntakeModel.ANNEXES, letter.files().size());
            sheets(letter.files()).ifPresent(count -> card.put(IntakeModel.ANNEX_SHEETS, count));
        }
        return new Prepared(pages, card);
    }

    DocumentId create(Letter letter, Prepared prepared, Optional<File> eml) {
        Institution mine = institution();
        Map<QName, Serializable> properties =
                new HashMap<>(
                        DraftProperties.arrived(
                                mine.code(),
                                DraftSource.EMAIL,
                                DraftState.WAITING,
                                letter.receivedAt(),
                                letter.senderAddress()));
        properties.putAll(prepared.card());
        properties.values().removeIf(value -> value == null);
        String stem = letter.subject().isBlank() ? "Лист без теми" : cut(letter.subject(), NAME);
        String name = stem.replaceAll("[/\\\\]", "-") + ".pdf";
        properties.put(IntakeModel.FILE_NAME, name);
        NodeRef node =
                nodes.create(
                        folders.folder(mine, InboxFolders.DRAFTS),
                        name,
                        prepared.pages(),
                        properties);
        DocumentId draft = new DocumentId(node.getId());
        List<DocumentFile> carried =
                letter.files().stream()
                        .<DocumentFile>map(one -> new FileOnDisk(one.name(), one.file().toPath()))
                        .toList();
        attachments.attach(draft, AttachmentRole.ANNEX, carried);
        eml.ifPresent(
                file ->
                        attachments.attach(
                                draft,
                                AttachmentRole.LETTER,
                                List.of(new FileOnDisk("лист.eml", file.toPath()))));
        return draft;
    }

    /** Pages of all files together, when all are PDF. */
    private static Optional<Integer> sheets(List<Letter.Carried> files) {
        int sum = 0;
        for (Letter.Carried carried : files) {
            try {
                sum += PdfCutter.count(carried.file());
            } catch (IOException noPdf) {
                return Optional.empty();
            }
        }
        return Optional.of(sum);
    }

    private Institution institution() {
        return institutions
                .find(institution)
                .or(() -> institutions.all().stream().findFirst())
                .orElseThrow(
                        () -> RegistrationProblems.institutionNotFound(institution).exception());
    }

    private static String cut(String text, int maximum) {
        if (text.length() <= maximum) {
            return text;
        }
        int end = maximum - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
