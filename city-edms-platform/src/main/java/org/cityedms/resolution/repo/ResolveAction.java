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
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.TermDraft;
import org.cityedms.resolution.Transition;

/**
 * Action {@code city-edms-resolve}: one main executor for a document that lies before the person at
 * work, by the guarded service, so that a rule may no more than whoever set it off.
 */
public final class ResolveAction extends ActionExecuterAbstractBase {
    static final String EXECUTOR = "executor";
    static final String TEXT = "text";
    static final String DAYS = "days";
    static final String CONTROL = "control";

    private final Resolutions resolutions;

    public ResolveAction(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        DocumentId document = new DocumentId(node.getId());
        String id =
                resolutions.execution(document).toResolve().stream()
                        .findFirst()
                        .map(String::valueOf)
                        .orElseThrow(
                                () -> ResolutionProblems.notYours(Transition.RESOLVE).exception());
        String days = value(action, DAYS);
        TermDraft term =
                days == null
                        ? null
                        : new TermDraft("calendar-days", null, null, Integer.valueOf(days));
        resolutions.resolve(
                document,
                new ResolutionDraft(
                        id,
                        null,
                        null,
                        null,
                        null,
                        value(action, TEXT),
                        Boolean.valueOf(value(action, CONTROL)),
                        null,
                        List.of(
                                new PointDraft(
                                        null,
                                        null,
                                        term,
                                        List.of(
                                                new PointDraft.ExecutorDraft(
                                                        value(action, EXECUTOR), "main", null)))),
                        null),
                Optional.empty());
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(definition(EXECUTOR, DataTypeDefinition.TEXT, true));
        definitions.add(definition(TEXT, DataTypeDefinition.TEXT, true));
        definitions.add(definition(DAYS, DataTypeDefinition.INT, false));
        definitions.add(definition(CONTROL, DataTypeDefinition.BOOLEAN, false));
    }

    private ParameterDefinition definition(String name, QName type, boolean mandatory) {
        return new ParameterDefinitionImpl(name, type, mandatory, getParamDisplayLabel(name));
    }

    /** Interfaces send numbers and flags as they like. */
    private static String value(Action action, String name) {
        Serializable value = action.getParameterValue(name);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }
}
