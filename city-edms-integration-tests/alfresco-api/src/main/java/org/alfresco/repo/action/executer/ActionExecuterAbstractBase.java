package org.alfresco.repo.action.executer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.action.ActionDefinitionImpl;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.repo.action.access.ActionAccessRestriction;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors ACS: base of every action. Running needs a transaction, then mandatory parameters are
 * checked, then (unless {@code ignoreLock}, the default) a locked node makes the action a no-op
 * with a warning, then access restrictions, then {@code executeImpl}.
 */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase
        implements ActionExecuter {
    private static final Logger LOGGER = LoggerFactory.getLogger(ActionExecuterAbstractBase.class);

    protected ActionDefinition actionDefinition;
    protected boolean publicAction = true;
    protected List<ActionAccessRestriction> actionAccessRestrictions = new ArrayList<>();
    protected Set<QName> applicableTypes = new HashSet<>();

    private LockService lockService;
    private NodeService baseNodeService;
    private NodeService mlAwareNodeService;
    private DictionaryService dictionaryService;
    private boolean trackStatus;
    private String queueName = "";
    private boolean ignoreLock = true;

    /** Only public actions register; the others are still found by their bean name. */
    public void init() {
        if (publicAction) {
            runtimeActionService.registerActionExecuter(this);
        }
    }

    public void setMlAwareNodeService(NodeService mlAwareNodeService) {
        this.mlAwareNodeService = mlAwareNodeService;
    }

    public void setLockService(LockService lockService) {
        this.lockService = lockService;
    }

    public void setBaseNodeService(NodeService nodeService) {
        this.baseNodeService = nodeService;
    }

    public void setDictionaryService(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    public void setActionAccessRestrictions(
            List<ActionAccessRestriction> actionAccessRestrictions) {
        this.actionAccessRestrictions = actionAccessRestrictions;
    }

    public List<ActionAccessRestriction> getActionAccessRestrictions() {
        return actionAccessRestrictions;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    protected boolean isApplicableType(NodeRef actionedUponNodeRef) {
        if (!baseNodeService.exists(actionedUponNodeRef)) {
            return false;
        }
        QName nodeType = baseNodeService.getType(actionedUponNodeRef);
        return applicableTypes.stream()
                .anyMatch(type -> dictionaryService.isSubClass(nodeType, type));
    }

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            actionDefinition = createActionDefinition(name);
            ActionDefinitionImpl definition = (ActionDefinitionImpl) actionDefinition;
            definition.setTitleKey(getTitleKey());
            definition.setDescriptionKey(getDescriptionKey());
            definition.setTrackStatus(getTrackStatus());
            definition.setAdhocPropertiesAllowed(getAdhocPropertiesAllowed());
            definition.setRuleActionExecutor(name);
            definition.setLocalizedParameterDefinitions(getLocalizedParameterDefinitions());
            definition.setApplicableTypes(applicableTypes);
        }
        return actionDefinition;
    }

    protected ActionDefinition createActionDefinition(String name) {
        return new ActionDefinitionImpl(name);
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException(
                    "Action '" + action.getActionDefinitionName() + "' needs a transaction");
        }
        checkMandatoryProperties(action, getActionDefinition());
        if (isLockedForThisUser(actionedUponNodeRef)) {
            LOGGER.warn(
                    "Action {} skipped: node {} is locked",
                    action.getActionDefinitionName(),
                    actionedUponNodeRef);
            return;
        }
        verifyActionAccessRestrictions(action);
        executeImpl(action, actionedUponNodeRef);
    }

    private boolean isLockedForThisUser(NodeRef nodeRef) {
        return !ignoreLock
                && nodeRef != null
                && mlAwareNodeService.exists(nodeRef)
                && lockService.isLockedAndReadOnly(nodeRef);
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        actionAccessRestrictions.forEach(
                restriction -> restriction.verifyAccessRestriction(action));
    }

    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }
}
