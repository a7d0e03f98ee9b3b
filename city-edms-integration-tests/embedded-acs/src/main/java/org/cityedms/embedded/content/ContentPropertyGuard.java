package org.cityedms.embedded.content;

import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/**
 * Mirrors contentPropertyRestrictionInterceptor of the public NodeService: content is written by
 * ContentService.getWriter, a d:content value given as a property is refused, unless it stays as it
 * is.
 */
public final class ContentPropertyGuard implements MethodInterceptor {
    private static final Set<String> WRITING =
            Set.of("setProperty", "setProperties", "addProperties", "createNode", "addAspect");

    private final NodeService nodeService;

    public ContentPropertyGuard(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        if (WRITING.contains(invocation.getMethod().getName())) {
            Object[] arguments = invocation.getArguments();
            NodeRef node =
                    invocation.getMethod().getName().equals("createNode")
                            ? null
                            : (NodeRef) arguments[0];
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof ContentData content) {
                    check(node, (QName) arguments[i - 1], content);
                } else if (arguments[i] instanceof Map<?, ?> properties) {
                    properties.forEach((name, value) -> check(node, (QName) name, value));
                }
            }
        }
        return invocation.proceed();
    }

    private void check(NodeRef node, QName property, Object value) {
        if (!(value instanceof ContentData content) || content.getContentUrl() == null) {
            return;
        }
        ContentData old =
                node != null && nodeService.getProperty(node, property) instanceof ContentData known
                        ? known
                        : null;
        if (old == null || !content.getContentUrl().equals(old.getContentUrl())) {
            throw new InvalidTypeException(
                    "Content properties may not be updated through NodeService: " + property,
                    DataTypeDefinition.CONTENT);
        }
    }
}
