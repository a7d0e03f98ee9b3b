package org.cityedms.registration.repo.behaviour;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/**
 * Keeps the registration, the card, the file and its name, which carries the number, of a
 * registered document. Other properties (tags, versions, renditions, comments) stay free.
 */
public final class KeepCard implements OnUpdatePropertiesPolicy {
    private static final Set<QName> KEPT =
            Set.of(ContentModel.PROP_CONTENT, ContentModel.PROP_NAME);

    private final RegisteredNodes registered;
    private final PolicyComponent policies;

    public KeepCard(RegisteredNodes registered, PolicyComponent policies) {
        this.registered = registered;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                OnUpdatePropertiesPolicy.QNAME,
                RegistrationModel.ASPECT_REGISTERED,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names =
                Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .collect(Collectors.toSet());
        boolean changed =
                names.stream()
                        .filter(
                                name ->
                                        KEPT.contains(name)
                                                || name.getNamespaceURI()
                                                        .equals(RegistrationModel.URI))
                        .anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        if (changed) {
            registered.refuseChange(node);
        }
    }
}
