package org.cityedms.registration.repo;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileName;
import org.cityedms.registration.RecordedAuthorship;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registration;

/** Writes one registration: the line of the register, then the aspect of the node. */
public final class RegistrationWriter {
    private final NodeService nodeService;
    private final JdbcRegisterEntries entries;
    private final DocumentContent content;
    private final AttachmentStore attachments;
    private final RegistrationPermit permit;
    private final CurrentRegisters registers;
    private final RecordedAuthorship authorship;

    /**
     * @param nodeService the raw one: whoever may register may do so where they may not write
     */
    public RegistrationWriter(
            NodeService nodeService,
            JdbcRegisterEntries entries,
            DocumentContent content,
            AttachmentStore attachments,
            RegistrationPermit permit,
            CurrentRegisters registers,
            RecordedAuthorship authorship) {
        this.nodeService = nodeService;
        this.entries = entries;
        this.content = content;
        this.attachments = attachments;
        this.permit = permit;
        this.registers = registers;
        this.authorship = authorship;
    }

    /** All that can be done before anybody waits: the card is read back, the files are hashed. */
    NewEntry prepare(PendingRegistration pending) {
        NodeRef node = pending.node();
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        DocumentId document = new DocumentId(node.getId());
        Register register = pending.register();
        Card card = CardProperties.read(properties);
        return new NewEntry(
                register,
                document,
                card,
                authorship.facts(document, card, register.settings().template()),
                content.hash(node),
                attachments.seal(document),
                pending.registrar(),
                pending.registrarName(),
                pending.registeredAt(),
                pending.choice());
    }

    /**
     * What others of the register wait for: the line, then the node at once. Alfresco puts an
     * aspect on a node that is given its properties.
     */
    void write(PendingRegistration pending, NewEntry entry, KnownPlaces.InTransaction known) {
        NodeRef node = pending.node();
        Registration registration = appended(entry, known);
        Map<QName, Serializable> properties =
                new HashMap<>(RegistrationProperties.of(registration));
        pending.fileName()
                .map(original -> FileName.numbered(registration.number(), original))
                .ifPresent(name -> properties.put(ContentModel.PROP_NAME, name));
        permit.during(node, () -> nodeService.addProperties(node, properties));
    }

    /** The next try shall not be prepared by the same that is out of date. */
    private Registration appended(NewEntry entry, KnownPlaces.InTransaction known) {
        try {
            return entries.append(entry, known);
        } catch (RegisterChangedException changed) {
            registers.forget(entry.register().code());
            throw changed;
        }
    }
}
