package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.SealedFile;
import org.cityedms.attachment.StoredFiles;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.FurtherReceipt;
import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.organization.People;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.WaitingRooms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of {@code ce_document_receipt}, in the caller's transaction; asks for no rights. */
public final class JdbcFurtherReceipts implements FurtherReceipts {
    private final JdbcClient jdbc;
    private final JdbcLinkEnds documents;
    private final AttachmentStore attachments;
    private final StoredFiles files;
    private final WaitingRooms waitingRooms;
    private final DeliveryDirectory ways;
    private final People people;
    private final Clock clock;

    public JdbcFurtherReceipts(
            JdbcClient jdbc,
            JdbcLinkEnds documents,
            AttachmentStore attachments,
            StoredFiles files,
            WaitingRooms waitingRooms,
            DeliveryDirectory ways,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.attachments = attachments;
        this.files = files;
        this.waitingRooms = waitingRooms;
        this.ways = ways;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<FurtherReceipt> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT id, delivery_method, received_on, note, file_name, file_hash, recorded_at, recorded_by_name
                          FROM ce_document_receipt WHERE node_id = :node ORDER BY id
                        """)
                .param("node", document.value())
                .query(JdbcFurtherReceipts::receipt)
                .list();
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft) {
        ReceiptDraft.Checked receipt =
                draft.validated(ways.now(), OfficeTime.dayOf(clock.instant()));
        incoming(document);
        String person = people.current();
        return jdbc.sql(
                        """
                        INSERT INTO ce_document_receipt
                               (node_id, delivery_method, received_on, note, file_name, file_hash, recorded_at, recorded_by,
                                recorded_by_name)
                        VALUES (:node, :method, :on, :note, :file, :hash, :at, :person, :personName)
                        RETURNING id, delivery_method, received_on, note, file_name, file_hash, recorded_at, recorded_by_name
                        """)
                .param("node", document.value())
                .param("method", receipt.deliveryMethod().code())
                .param("on", receipt.receivedOn())
                .param("note", receipt.note().orElse(null))
                .param("file", receipt.fileName().orElse(null))
                .param("hash", receipt.fileHash().map(HexFormat.of()::parseHex).orElse(null))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person)
                .param("personName", people.displayName(person))
                .query(JdbcFurtherReceipts::receipt)
                .single();
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentFile copy) {
        SealedFile kept =
                attachments.attach(document, AttachmentRole.RECEIPT, List.of(copy)).get(0);
        return add(document, draft.of(kept.name(), kept.sha256()));
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentId file) {
        LinkEnd letter = incoming(document);
        boolean waited =
                waitingRooms.close(file, "Той самий лист: долучено до № " + letter.number());
        if (!waited) {
            documents.refuseRegistered(file);
        }
        List<DocumentFile> copies = files.of(file);
        if (copies.isEmpty()) {
            return add(document, draft.of(null, null));
        }
        SealedFile kept = attachments.attach(document, AttachmentRole.RECEIPT, copies).get(0);
        return add(document, draft.of(kept.name(), kept.sha256()));
    }

    private LinkEnd incoming(DocumentId document) {
        return documents
                .find(document)
                .filter(end -> end.kind().stream() == DocumentStream.INCOMING)
                .orElseThrow(() -> CorrespondenceProblems.receiptNotIncoming().exception());
    }

    private static FurtherReceipt receipt(ResultSet row, int number) throws SQLException {
        return new FurtherReceipt(
                row.getLong("id"),
                new DeliveryMethod(row.getString("delivery_method")),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getString("file_name")),
                Optional.ofNullable(row.getBytes("file_hash")).map(HexFormat.of()::formatHex),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"));
    }
}
