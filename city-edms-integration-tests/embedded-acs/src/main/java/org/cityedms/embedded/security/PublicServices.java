package org.cityedms.embedded.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.aop.framework.ProxyFactory;

/**
 * Makes the upper-case bean of a lower-case one: {@code <bean id="RuleService"
 * factory-bean="publicServices" factory-method="of">} with the service's interface, the raw bean
 * and a line {@code method=rule} for every method.
 */
public final class PublicServices {
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final NodeService nodes;
    private final TransactionService transactions;

    public PublicServices(
            PermissionService permissions,
            AuthorityService authorities,
            NodeService nodes,
            TransactionService transactions) {
        this.permissions = permissions;
        this.authorities = authorities;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    public <T> T of(Class<T> service, T raw, Properties rules) {
        Map<String, MethodRule> parsed = new HashMap<>();
        rules.forEach(
                (method, rule) -> parsed.put((String) method, MethodRule.parse((String) rule)));
        ProxyFactory proxy =
                new ProxyFactory(
                        service,
                        new PublicServiceInterceptor(
                                parsed,
                                permissions,
                                authorities,
                                nodes,
                                transactions.getRetryingTransactionHelper()));
        proxy.setTarget(raw);
        return service.cast(proxy.getProxy(service.getClassLoader()));
    }
}
