package org.cityedms.embedded.action;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.embedded.testing.RunningRepository;

/**
 * Notes each run; fails when its parameter {@code fail} says so; needs its parameter {@code tag}.
 */
public final class RecordingAction extends ActionExecuterAbstractBase {
    /** One run. */
    public record Run(
            NodeRef node,
            Object tag,
            String user,
            String transaction,
            String thread,
            boolean seen) {}

    public static final String NAME = "recording-action";
    private static final RecordingAction INSTANCE = new RecordingAction();

    private final List<Run> runs = new CopyOnWriteArrayList<>();

    private RecordingAction() {}

    public static RecordingAction registered() {
        INSTANCE.setBeanName(NAME);
        INSTANCE.setPublicAction(false);
        RunningRepository.register(NAME, INSTANCE);
        return INSTANCE;
    }

    /** The runs with this tag: tests share the repository, not their tags. */
    public List<Run> runs(String tag) {
        return runs.stream().filter(run -> tag.equals(run.tag())).toList();
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        runs.add(
                new Run(
                        node,
                        action.getParameterValue("tag"),
                        AuthenticationUtil.getRunAsUser(),
                        AlfrescoTransactionSupport.getTransactionId(),
                        Thread.currentThread().getName(),
                        node != null && RunningRepository.nodes().exists(node)));
        if (Boolean.TRUE.equals(action.getParameterValue("fail"))) {
            throw new IllegalStateException("asked to fail");
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        paramList.add(new ParameterDefinitionImpl("tag", DataTypeDefinition.TEXT, true, "Tag"));
        paramList.add(
                new ParameterDefinitionImpl("fail", DataTypeDefinition.BOOLEAN, false, "Fail"));
    }
}
