package org.cityedms.registration.repo.behaviour;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;
import org.cityedms.registration.repo.RegistrationPermit;
import org.junit.Before;
import org.junit.Test;

public class BehavioursTest {
    private static final NodeRef NODE =
            new NodeRef(
                    StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                    "1e0b7a52-5c3b-4f0c-8f6e-1f8f7a3f5d11");
    private static final NodeRef VERSION =
            new NodeRef("workspace://version2Store/1e0b7a52-5c3b-4f0c-8f6e-1f8f7a3f5d11");

    private final NodeService nodes = mock(NodeService.class);
    private final PolicyComponent policies = mock(PolicyComponent.class);
    private final RegisteredNodes registered = new RegisteredNodes(nodes, new RegistrationPermit());
    private final KeepCard keepCard = new KeepCard(registered, policies);

    @Before
    public void registeredNode() {
        when(nodes.getProperty(NODE, RegistrationModel.NUMBER)).thenReturn("01-21/57");
    }

    @Test
    public void keepCard_cardFileOrName_isRefusedWithTheNumberInBothLanguages() {
        for (QName kept :
                new QName[] {
                    RegistrationModel.SUMMARY,
                    RegistrationModel.NUMBER,
                    RegistrationModel.SHEETS,
                    ContentModel.PROP_NAME
                }) {
            assertThatThrownBy(
                            () ->
                                    keepCard.onUpdateProperties(
                                            NODE, properties(kept, "a"), properties(kept, "b")))
                    .as(kept.toString())
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("Документ зареєстровано за № 01-21/57")
                    .hasMessageContaining("The document is registered under No. 01-21/57");
            assertThatThrownBy(
                            () ->
                                    keepCard.onUpdateProperties(
                                            NODE, properties(kept, "a"), Map.of()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(
                            () ->
                                    keepCard.onUpdateProperties(
                                            NODE, Map.of(), properties(kept, "a")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    public void keepCard_otherFile_isRefused() {
        ContentData before = new ContentData("store://1", "application/pdf", 10, "UTF-8");
        ContentData after = new ContentData("store://2", "application/pdf", 10, "UTF-8");
        assertThatThrownBy(
                        () ->
                                keepCard.onUpdateProperties(
                                        NODE,
                                        properties(ContentModel.PROP_CONTENT, before),
                                        properties(ContentModel.PROP_CONTENT, after)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    public void keepCard_titleOrSameValues_isFree() {
        assertThatCode(
                        () ->
                                keepCard.onUpdateProperties(
                                        NODE,
                                        properties(ContentModel.PROP_TITLE, "a"),
                                        properties(ContentModel.PROP_TITLE, "b")))
                .doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                keepCard.onUpdateProperties(
                                        NODE,
                                        properties(RegistrationModel.SUMMARY, "a"),
                                        properties(RegistrationModel.SUMMARY, "a")))
                .doesNotThrowAnyException();
    }

    @Test
    public void versions_ofARegisteredDocument_areFree() {
        assertThatCode(
                        () ->
                                keepCard.onUpdateProperties(
                                        VERSION,
                                        Map.of(),
                                        properties(RegistrationModel.NUMBER, "01-21/57")))
                .doesNotThrowAnyException();
    }

    @Test
    public void others_everything_isRefused() {
        KeepNode keepNode = new KeepNode(registered, policies);
        KeepType keepType = new KeepType(registered, policies);
        KeepRegistration keepRegistration = new KeepRegistration(registered, policies);
        assertThatThrownBy(() -> keepNode.beforeDeleteNode(NODE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keepNode.beforeArchiveNode(NODE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                keepType.beforeSetNodeType(
                                        NODE,
                                        RegistrationModel.TYPE_INCOMING,
                                        RegistrationModel.TYPE_OUTGOING))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                keepRegistration.beforeAddAspect(
                                        NODE, RegistrationModel.ASPECT_REGISTERED))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("only-registration");
        assertThatThrownBy(
                        () ->
                                keepRegistration.beforeRemoveAspect(
                                        NODE, RegistrationModel.ASPECT_REGISTERED))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    public void bind_each_bindsToTheAspect() {
        keepCard.bind();
        new KeepNode(registered, policies).bind();
        new KeepType(registered, policies).bind();
        new KeepRegistration(registered, policies).bind();
        new CopyWithoutRegistration(policies).bind();
        for (QName policy :
                new QName[] {
                    OnUpdatePropertiesPolicy.QNAME,
                    BeforeDeleteNodePolicy.QNAME,
                    BeforeArchiveNodePolicy.QNAME,
                    BeforeSetNodeTypePolicy.QNAME,
                    BeforeAddAspectPolicy.QNAME,
                    BeforeRemoveAspectPolicy.QNAME,
                    OnCopyNodePolicy.QNAME
                }) {
            verify(policies)
                    .bindClassBehaviour(eq(policy), eq(RegistrationModel.ASPECT_REGISTERED), any());
        }
    }

    private static Map<QName, Serializable> properties(QName name, Serializable value) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(name, value);
        return properties;
    }
}
