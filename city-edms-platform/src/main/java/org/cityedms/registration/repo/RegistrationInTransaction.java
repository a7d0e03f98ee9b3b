package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.organization.People;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.PastRegistration;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationService;
import org.cityedms.registration.WaitingRooms;

/** The raw service: works in the caller's transaction and asks for no rights. */
public final class RegistrationInTransaction implements RegistrationService, PastRegistration {
    private final NodeService nodeService;
    private final CurrentRegisters registers;
    private final UnitCheck units;
    private final RegistryFolders folders;
    private final DocumentContent content;
    private final AttachmentStore attachments;
    private final DocumentAccess access;
    private final ExistingDocuments existing;
    private final DocumentFiles files;
    private final WaitingRooms waitingRooms;
    private final NumbersAtCommit numbers;
    private final RegistrationFollower followers;
    private final JdbcRequestKeys requestKeys;
    private final People people;
    private final Clock clock;

    public RegistrationInTransaction(
            NodeService nodeService,
            CurrentRegisters registers,
            UnitCheck units,
            RegistryFolders folders,
            DocumentContent content,
            AttachmentStore attachments,
            DocumentAccess access,
            ExistingDocuments existing,
            DocumentFiles files,
            WaitingRooms waitingRooms,
            NumbersAtCommit numbers,
            RegistrationFollower followers,
            JdbcRequestKeys requestKeys,
            People people,
            Clock clock) {
        this.nodeService = nodeService;
        this.registers = registers;
        this.units = units;
        this.folders = folders;
        this.content = content;
        this.attachments = attachments;
        this.access = access;
        this.existing = existing;
        this.files = files;
        this.waitingRooms = waitingRooms;
        this.numbers = numbers;
        this.followers = followers;
        this.requestKeys = requestKeys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Receipt register(NewDocument document, RegistrationFollower also) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        DocumentId wished = DocumentId.create();
        DocumentId id =
                document.key()
                        .map(key -> requestKeys.claim(people.current(), key, wished))
                        .orElse(wished);
        boolean repeated = !id.equals(wished);
        if (!repeated) {
            store(id, document, Optional.empty(), also);
        }
        return new Receipt(id, repeated);
    }

    @Override
    public DocumentId registerPast(NewDocument document, Instant registeredAt) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        DocumentId id = DocumentId.create();
        store(id, document, Optional.of(registeredAt), RegistrationFollower.NONE);
        return id;
    }

    @Override
    public void registerExisting(ExistingDocument document, RegistrationFollower also) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        Plan plan = plan(document.register(), document.number(), document.card(), Optional.empty());
        Register register = plan.register();
        Card card = plan.card();
        NodeRef node = existing.unregistered(document.id());
        Optional<String> fileName = waitingRooms.release(document.id());
        existing.specialize(node, register.settings().kind());
        files.unshare(node);
        nodeService.addProperties(node, CardProperties.of(card));
        if (fileName.isPresent()) {
            file(node, register, card, plan.day());
        } else {
            access.restrictPersonal(node, register.settings().kind());
        }
        annex(document.id(), document.annexes());
        followers.stored(document.id(), register.settings(), card);
        also.stored(document.id(), register.settings(), card);
        enlist(node, register, fileName, Optional.empty(), plan.choice());
    }

    /** Under its identity until it has a number: another file of the month may be named alike. */
    private void file(NodeRef node, Register register, Card card, LocalDate day) {
        nodeService.addProperties(
                node,
                Map.of(
                        ContentModel.PROP_NAME, node.getId(),
                        ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName()));
        nodeService.moveNode(
                node,
                folders.month(register, day),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, node.getId()));
        access.restrict(node, register.settings().kind(), card);
    }

    private void store(
            DocumentId id,
            NewDocument document,
            Optional<Instant> registeredAt,
            RegistrationFollower also) {
        Plan plan = plan(document.register(), document.number(), document.card(), registeredAt);
        Register register = plan.register();
        Card card = plan.card();
        Map<QName, Serializable> properties = new HashMap<>(CardProperties.of(card));
        properties.values().removeIf(value -> value == null);
        properties.put(ContentModel.PROP_NODE_UUID, id.value());
        properties.put(ContentModel.PROP_NAME, id.value());
        // Whoever pressed the button gets no owner's rights on what is filed.
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        NodeRef node =
                nodeService
                        .createNode(
                                folders.month(register, plan.day()),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI, id.value()),
                                RegistrationModel.typeOf(register.settings().kind()),
                                properties)
                        .getChildRef();
        access.restrict(node, register.settings().kind(), card);
        document.file().ifPresent(file -> content.write(node, file));
        annex(id, document.annexes());
        followers.stored(id, register.settings(), card);
        also.stored(id, register.settings(), card);
        String fileName = document.file().map(file -> file.name()).orElse("");
        enlist(node, register, Optional.of(fileName), registeredAt, plan.choice());
    }

    private void annex(DocumentId document, List<DocumentFile> annexes) {
        if (!annexes.isEmpty()) {
            annexes.forEach(AnnexCheck::requireContent);
            attachments.attach(document, AttachmentRole.ANNEX, annexes);
        }
    }

    private void enlist(
            NodeRef node,
            Register register,
            Optional<String> fileName,
            Optional<Instant> registeredAt,
            NumberChoice choice) {
        String registrar = people.current();
        numbers.enlist(
                new PendingRegistration(
                        node,
                        register,
                        registrar,
                        people.displayName(registrar),
                        fileName,
                        registeredAt,
                        choice));
    }

    private Plan plan(
            String code,
            NumberChoiceDraft number,
            CardDraft draft,
            Optional<Instant> registeredAt) {
        LocalDate today = today(registeredAt);
        return registers.apply(
                code,
                current -> {
                    Register register = open(current.register());
                    RegisterSettings settings = register.settings();
                    NumberChoice choice = number.validated(settings.restart(), today);
                    LocalDate day = choice.registeredOn().orElse(today);
                    Card card = draft.validated(settings, current.form(), day);
                    // A reserved number is counted already, a literal one stands beside a number.
                    if (choice.reserved().isEmpty() && choice.literal().isEmpty()) {
                        units.require(settings, card, "additional.unit", day);
                    }
                    return new Plan(register, choice, day, card);
                });
    }

    private static Register open(Register register) {
        if (!register.settings().active()) {
            throw RegistrationProblems.registerClosed(register.settings().title()).exception();
        }
        return register;
    }

    private LocalDate today(Optional<Instant> registeredAt) {
        return OfficeTime.dayOf(registeredAt.orElseGet(clock::instant));
    }

    static NodeRef node(DocumentId id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }

    /** What is certain of a document before anything of it is written. */
    private record Plan(Register register, NumberChoice choice, LocalDate day, Card card) {}
}
