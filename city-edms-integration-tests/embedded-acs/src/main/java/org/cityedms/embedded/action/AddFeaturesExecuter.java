package org.cityedms.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's {@code add-features}: adds an aspect; every other parameter is one of its
 * properties.
 */
public final class AddFeaturesExecuter extends ActionExecuterAbstractBase {
    private static final String ASPECT = "aspect-name";

    private final NodeService nodeService;

    public AddFeaturesExecuter(NodeService nodeService) {
        this.nodeService = nodeService;
        setAdhocPropertiesAllowed(true);
    }

    @Override
    protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
        if (!nodeService.exists(actionedUponNodeRef)) {
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        action.getParameterValues()
                .forEach(
                        (name, value) -> {
                            if (!name.equals(ASPECT) && name.startsWith("{")) {
                                properties.put(QName.createQName(name), value);
                            }
                        });
        nodeService.addAspect(
                actionedUponNodeRef, (QName) action.getParameterValue(ASPECT), properties);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        paramList.add(
                new ParameterDefinitionImpl(
                        ASPECT,
                        DataTypeDefinition.QNAME,
                        true,
                        getParamDisplayLabel(ASPECT),
                        false,
                        "ac-aspects"));
    }
}
