package org.cityedms.attachment.repo.behaviour;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.repo.AttachmentModel;
import org.cityedms.attachment.repo.RegisteredFiles;

/** Keeps bytes, name, role and type of the files of a registered document. */
public final class KeepFile
        implements OnUpdatePropertiesPolicy, BeforeSetNodeTypePolicy, BeforeRemoveAspectPolicy {
    private static final Set<QName> KEPT =
            Set.of(ContentModel.PROP_CONTENT, ContentModel.PROP_NAME);

    private final RegisteredFiles files;
    private final PolicyComponent policies;

    public KeepFile(RegisteredFiles files, PolicyComponent policies) {
        this.files = files;
        this.policies = policies;
    }

    public void bind() {
        bind(OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bind(BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        bind(BeforeRemoveAspectPolicy.QNAME, "beforeRemoveAspect");
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy,
                AttachmentModel.ASPECT_ATTACHMENT,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
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
                                                        .equals(AttachmentModel.URI))
                        .anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        if (changed) {
            files.refuseChange(node);
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        files.refuseChange(node);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        files.refuseChange(node);
    }
}
