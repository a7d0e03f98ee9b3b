package org.cityedms.resolution.repo;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.Resolutions;

/**
 * Action {@code city-edms-propose}: puts a registered document before a head, by the guarded
 * service.
 */
public final class ProposeAction extends ActionExecuterAbstractBase {
    static final String HEAD = "head";
    static final String NOTE = "note";

    private final Resolutions resolutions;

    public ProposeAction(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        resolutions.propose(
                new DocumentId(node.getId()),
                new ProposalDraft(value(action, HEAD), value(action, NOTE)),
                Optional.empty());
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(
                new ParameterDefinitionImpl(
                        HEAD, DataTypeDefinition.TEXT, true, getParamDisplayLabel(HEAD)));
        definitions.add(
                new ParameterDefinitionImpl(
                        NOTE, DataTypeDefinition.TEXT, false, getParamDisplayLabel(NOTE)));
    }

    private static String value(Action action, String name) {
        Serializable value = action.getParameterValue(name);
        return value == null ? null : value.toString();
    }
}
