package org.cityedms.embedded.action;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's {@code compare-mime-type}: {@code value} against a content property, cm:content by
 * default.
 */
public final class CompareMimetypeCondition extends ConditionEvaluator {
    private static final String PROPERTY = "property";
    private static final String VALUE = "value";

    private final NodeService nodeService;

    public CompareMimetypeCondition(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    protected boolean holds(ActionCondition condition, NodeRef nodeRef) {
        QName property = (QName) condition.getParameterValue(PROPERTY);
        Object content =
                nodeService.getProperty(
                        nodeRef, property == null ? ContentModel.PROP_CONTENT : property);
        return content instanceof ContentData data
                && condition.getParameterValue(VALUE).equals(data.getMimetype());
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        paramList.add(
                new ParameterDefinitionImpl(
                        PROPERTY, DataTypeDefinition.QNAME, false, getParamDisplayLabel(PROPERTY)));
        paramList.add(
                new ParameterDefinitionImpl(
                        VALUE, DataTypeDefinition.ANY, true, getParamDisplayLabel(VALUE)));
    }
}
