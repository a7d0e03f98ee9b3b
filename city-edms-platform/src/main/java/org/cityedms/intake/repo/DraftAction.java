package org.cityedms.intake.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.registration.DocumentId;

/**
 * Action {@code city-edms-draft}: puts a file into the inbox, where registrars find it. Thin:
 * rights and rules are the service's.
 */
public final class DraftAction extends ActionExecuterAbstractBase {
    public static final String NAME = "city-edms-draft";

    private static final String INSTITUTION = "institution";

    private final GuardedSubmission submission;

    public DraftAction(GuardedSubmission submission) {
        this.submission = submission;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        submission.submit(
                new DocumentId(node.getId()),
                Optional.ofNullable((String) action.getParameterValue(INSTITUTION))
                        .filter(code -> !code.isBlank()));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(
                new ParameterDefinitionImpl(
                        INSTITUTION,
                        DataTypeDefinition.TEXT,
                        false,
                        getParamDisplayLabel(INSTITUTION)));
    }
}
