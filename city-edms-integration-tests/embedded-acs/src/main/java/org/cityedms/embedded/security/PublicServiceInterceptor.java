package org.cityedms.embedded.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/**
 * What stands before a public service: a transaction where the caller has none, and the permissions
 * of {@code public-services-security-context.xml}. A method that is not listed is refused, as by
 * ACS's {@code *=ACL_DENY}; a node in a result that may not be read is left out of a list and
 * refused alone.
 */
public final class PublicServiceInterceptor implements MethodInterceptor {
    /** Services that ACS puts no security definition before have one line for all methods. */
    private static final String ANY_METHOD = "*";

    private final Map<String, MethodRule> rules;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final NodeService nodes;
    private final RetryingTransactionHelper transactions;

    PublicServiceInterceptor(
            Map<String, MethodRule> rules,
            PermissionService permissions,
            AuthorityService authorities,
            NodeService nodes,
            RetryingTransactionHelper transactions) {
        this.rules = rules;
        this.permissions = permissions;
        this.authorities = authorities;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        String method = invocation.getMethod().getName();
        if (invocation.getMethod().getDeclaringClass() == Object.class) {
            return invocation.proceed();
        }
        boolean joins = AlfrescoTransactionSupport.isActualTransactionActive();
        return joins
                ? checked(method, invocation)
                : transactions.doInTransaction(() -> checked(method, invocation), false, false);
    }

    private Object checked(String method, MethodInvocation invocation) throws Throwable {
        MethodRule rule = rules.getOrDefault(method, rules.get(ANY_METHOD));
        if (rule == null || (rule.adminOnly() && !authorities.hasAdminAuthority())) {
            throw denied();
        }
        for (MethodRule.NodeRule before : rule.before()) {
            Object argument = invocation.getArguments()[before.argument()];
            for (NodeRef node : nodesOf(argument, before.parent())) {
                require(node, before.permission());
            }
        }
        Object result = invocation.proceed();
        return rule.after() == null ? result : readable(result, rule.after());
    }

    private List<NodeRef> nodesOf(Object argument, boolean parent) {
        if (argument instanceof Collection<?> many) {
            return many.stream().flatMap(one -> nodesOf(one, parent).stream()).toList();
        }
        NodeRef node =
                argument instanceof ChildAssociationRef assoc
                        ? (parent ? assoc.getParentRef() : assoc.getChildRef())
                        : argument instanceof NodeRef ref ? ref : null;
        if (node == null && argument instanceof StoreRef s) {
            node = nodes.getRootNode(s);
        }
        return node == null ? List.of() : List.of(node);
    }

    private void require(NodeRef node, String permission) {
        if (permissions.hasPermission(node, permission) != AccessStatus.ALLOWED) {
            throw denied();
        }
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException(
                "Access Denied.  You do not have the appropriate permissions to perform this"
                        + " operation.");
    }

    private Object readable(Object result, String permission) {
        if (result instanceof Collection<?> many) {
            Collection<Object> kept =
                    result instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(many.size());
            for (Object one : many) {
                NodeRef node = nodeOf(one);
                if (node == null
                        || permissions.hasPermission(node, permission) == AccessStatus.ALLOWED) {
                    kept.add(one);
                }
            }
            return kept;
        }
        NodeRef node = nodeOf(result);
        if (node != null) {
            require(node, permission);
        }
        return result;
    }

    private static NodeRef nodeOf(Object value) {
        if (value instanceof NodeRef node) {
            return node;
        }
        if (value instanceof ChildAssociationRef assoc) {
            return assoc.getChildRef();
        }
        if (value instanceof AssociationRef assoc) {
            return assoc.getTargetRef();
        }
        if (value instanceof FileInfo file) {
            return file.getNodeRef();
        }
        return value instanceof PermissionCheckValue checked ? checked.getNodeRef() : null;
    }
}
