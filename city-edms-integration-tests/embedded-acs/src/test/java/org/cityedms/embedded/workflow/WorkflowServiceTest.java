package org.cityedms.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.Test;

public class WorkflowServiceTest {
    private static final String BPMN =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xmlns:activiti="http://activiti.org/bpmn" targetNamespace="http://test">
              <process id="KEY" name="Розгляд" isExecutable="true">
                <startEvent id="begin" activiti:formKey="bpm:activitiStartTask"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="review"/>
                <userTask id="review" name="Розглянути" activiti:formKey="bpm:activitiOutcomeTask"
                          activiti:assignee="${bpm_assignee.properties.userName}"/>
                <sequenceFlow id="f2" sourceRef="review" targetRef="note"/>
                <serviceTask id="note" activiti:delegateExpression="${NoteDelegate}"/>
                <sequenceFlow id="f3" sourceRef="note" targetRef="archive"/>
                <userTask id="archive" name="До справи"
                          activiti:candidateGroups="${test_group}"/>
                <sequenceFlow id="f4" sourceRef="archive" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    /** Notes what it sees; named by its simple class name. */
    public static final class NoteDelegate extends BaseJavaDelegate {
        static final AtomicReference<Object> SEEN = new AtomicReference<>();

        @Override
        public void execute(DelegateExecution execution) {
            SEEN.set(((ActivitiScriptNode) execution.getVariable("bpm_package")).getNodeRef());
            if (execution.hasVariable("fail")) {
                throw new IllegalStateException("delegate failed");
            }
        }
    }

    private final WorkflowService workflows = bean("WorkflowService", WorkflowService.class);
    private final String key = "k" + UUID.randomUUID().toString().replace("-", "");
    private final String user = newUser();
    private final String clerk = newUser();
    private final String group = asAdmin(this::newGroup);
    private final WorkflowDefinition definition = asAdmin(this::deploy);
    private final NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt", "x"));

    private String newGroup() {
        AuthorityService authorities = bean("authorityService", AuthorityService.class);
        String name = authorities.createAuthority(AuthorityType.GROUP, key);
        authorities.addAuthority(name, clerk);
        return name;
    }

    private InputStream bpmn() {
        return new ByteArrayInputStream(BPMN.replace("KEY", key).getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private WorkflowDefinition deploy() {
        new NoteDelegate().setBeanRegistry(bean("activitiBeanRegistry", Map.class));
        return workflows.deployDefinition("activiti", bpmn(), "text/xml", "test").getDefinition();
    }

    private WorkflowPath start(Map<QName, Serializable> more) {
        return asAdmin(() -> startHere(more));
    }

    private WorkflowPath startHere(Map<QName, Serializable> more) {
        NodeRef pack = workflows.createPackage(null);
        nodes().addChild(
                        pack,
                        file,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        QName.createQName("http://test", "a"));
        Map<QName, Serializable> parameters = new HashMap<>(more);
        parameters.put(WorkflowModel.ASSOC_PACKAGE, pack);
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Лист до розгляду");
        parameters.put(
                WorkflowModel.ASSOC_ASSIGNEE,
                bean("personService", PersonService.class).getPerson(user));
        parameters.put(QName.createQName("", "test_group"), group);
        return workflows.startWorkflow(definition.getId(), parameters);
    }

    private List<WorkflowTask> mine(String who) {
        return as(who, () -> workflows.getAssignedTasks(who, WorkflowTaskState.IN_PROGRESS));
    }

    @Test
    public void deployment_isKnownByItsKeyAlone() {
        assertThat(definition.getName()).isEqualTo("activiti$" + key);
        assertThat(definition.getTitle()).isEqualTo("Розгляд");
        assertThat(asAdmin(() -> workflows.isDefinitionDeployed("activiti", bpmn(), "text/xml")))
                .isTrue();
        asAdmin(() -> workflows.deployDefinition("activiti", bpmn(), "text/xml", "test"));
        assertThat(asAdmin(() -> workflows.getDefinitionByName(definition.getName())).getVersion())
                .isEqualTo("2");
        assertThat(asAdmin(() -> workflows.getAllDefinitionsByName(definition.getName())))
                .hasSize(2);
    }

    @Test
    public void process_fromStartToEnd() {
        WorkflowPath path = start(Map.of());
        WorkflowInstance instance = path.getInstance();
        assertThat(instance.isActive()).isTrue();
        assertThat(instance.getDescription()).isEqualTo("Лист до розгляду");
        assertThat(asAdmin(() -> workflows.getStartTask(instance.getId())).getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(asAdmin(() -> workflows.getWorkflowsForContent(file, true)))
                .extracting(WorkflowInstance::getId)
                .containsExactly(instance.getId());

        WorkflowTask review = mine(user).get(0);
        assertThat(review.getName()).isEqualTo("bpm:activitiOutcomeTask");
        assertThat(review.getTitle()).isEqualTo("Розглянути");
        assertThat(review.getProperties())
                .containsEntry(WorkflowModel.PROP_PRIORITY, 2)
                .containsEntry(WorkflowModel.PROP_DESCRIPTION, "Лист до розгляду")
                .containsEntry(ContentModel.PROP_OWNER, user);
        assertThat(as(user, () -> workflows.getPackageContents(review.getId())))
                .containsExactly(file);

        WorkflowTask updated =
                as(
                        user,
                        () ->
                                workflows.updateTask(
                                        review.getId(),
                                        Map.of(
                                                WorkflowModel.PROP_COMMENT,
                                                "погоджено",
                                                WorkflowModel.PROP_PRIORITY,
                                                1),
                                        null,
                                        null));
        assertThat(updated.getProperties())
                .containsEntry(WorkflowModel.PROP_COMMENT, "погоджено")
                .containsEntry(WorkflowModel.PROP_PRIORITY, 1);
        WorkflowTask ended = as(user, () -> workflows.endTask(review.getId(), null));
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "Next")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        assertThat(NoteDelegate.SEEN).hasValue(instance.getWorkflowPackage());

        WorkflowTask archive = as(clerk, () -> workflows.getPooledTasks(clerk)).get(0);
        assertThat(as(user, () -> workflows.getPooledTasks(user))).isEmpty();
        as(clerk, () -> workflows.endTask(archive.getId(), "Next"));
        assertThat(asAdmin(() -> workflows.getTaskById(archive.getId())).getProperties())
                .containsEntry(ContentModel.PROP_OWNER, clerk);
        assertThat(asAdmin(() -> workflows.getWorkflowById(instance.getId())).isActive()).isFalse();
    }

    @Test
    public void delegateFails_theTaskIsNotEnded() {
        start(Map.of(QName.createQName("", "fail"), true));
        WorkflowTask review = mine(user).get(0);
        assertThatThrownBy(() -> as(user, () -> workflows.endTask(review.getId(), null)))
                .hasStackTraceContaining("delegate failed");
        assertThat(mine(user)).hasSize(1);
    }

    @Test
    public void startRolledBack_leavesNoProcess() {
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () -> {
                                            startHere(Map.of());
                                            workflows.startWorkflow("activiti$no:1:1", Map.of());
                                        }))
                .isInstanceOf(WorkflowException.class);
        assertThat(mine(user)).isEmpty();
        assertThatThrownBy(() -> as(user, () -> workflows.endTask("activiti$0", null)))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    public void cancelWorkflow_takesTasksAndPackageWithIt() {
        WorkflowInstance instance = start(Map.of()).getInstance();
        asAdmin(() -> workflows.cancelWorkflow(instance.getId()));
        assertThat(mine(user)).isEmpty();
        assertThat(asAdmin(() -> workflows.getWorkflowById(instance.getId()))).isNull();
        assertThat(asAdmin(() -> nodes().exists(instance.getWorkflowPackage()))).isFalse();
        assertThat(asAdmin(() -> nodes().exists(file))).isTrue();
    }
}
