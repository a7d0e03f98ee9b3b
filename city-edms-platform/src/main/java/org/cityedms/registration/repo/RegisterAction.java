package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.CardDefaults;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationService;

/**
 * Action {@code city-edms-register}: registers a file where it lies. Thin: rights and rules are the
 * service's. What a rule cannot know is filled in as {@link CardDefaults} says.
 */
public final class RegisterAction extends ActionExecuterAbstractBase {
    public static final String NAME = "city-edms-register";

    private static final String REGISTER = "register";
    private static final List<String> TEXTS =
            List.of(
                    "documentKind",
                    "summary",
                    "correspondent",
                    "correspondentNumber",
                    "correspondentDate",
                    "receivedOn",
                    "deliveryMethod",
                    "confidentiality",
                    "language",
                    "caseIndex");
    private static final List<String> COUNTS = List.of("sheets", "annexes", "annexSheets");

    private final RegistrationService registration;
    private final Registers registers;
    private final CardLayouts layouts;
    private final NodeService nodeService;
    private final Clock clock;

    /**
     * @param registration the public service, which checks rights
     * @param nodeService the raw one
     */
    public RegisterAction(
            RegistrationService registration,
            Registers registers,
            CardLayouts layouts,
            NodeService nodeService,
            Clock clock) {
        this.registration = registration;
        this.registers = registers;
        this.layouts = layouts;
        this.nodeService = nodeService;
        this.clock = clock;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        Register register = registers.require((String) action.getParameterValue(REGISTER));
        CardDefaults defaults =
                new CardDefaults(
                        text(node, ContentModel.PROP_TITLE),
                        text(node, ContentModel.PROP_NAME),
                        OfficeTime.dayOf(clock.instant()));
        CardDraft card = defaults.fill(draft(action), layouts.of(register.settings()));
        registration.registerExisting(
                new ExistingDocument(new DocumentId(node.getId()), register.code().value(), card));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(definition(REGISTER, DataTypeDefinition.TEXT, true));
        TEXTS.forEach(name -> definitions.add(definition(name, DataTypeDefinition.TEXT, false)));
        COUNTS.forEach(name -> definitions.add(definition(name, DataTypeDefinition.INT, false)));
    }

    private ParameterDefinition definition(String name, QName type, boolean mandatory) {
        return new ParameterDefinitionImpl(name, type, mandatory, getParamDisplayLabel(name));
    }

    private static CardDraft draft(Action action) {
        return new CardDraft(
                text(action, "documentKind"),
                text(action, "summary"),
                text(action, "correspondent"),
                text(action, "correspondentNumber"),
                text(action, "correspondentDate"),
                text(action, "receivedOn"),
                text(action, "deliveryMethod"),
                count(action, "sheets"),
                count(action, "annexes"),
                count(action, "annexSheets"),
                text(action, "confidentiality"),
                text(action, "language"),
                text(action, "caseIndex"));
    }

    private static String text(Action action, String name) {
        Serializable value = action.getParameterValue(name);
        return value == null ? null : value.toString();
    }

    /** Interfaces send numbers as they like: as an int, a long or, in rules of Share, as text. */
    private static Integer count(Action action, String name) {
        String text = text(action, name);
        return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
    }

    private String text(NodeRef node, QName property) {
        Serializable value = nodeService.getProperty(node, property);
        return value == null ? "" : value.toString();
    }
}
