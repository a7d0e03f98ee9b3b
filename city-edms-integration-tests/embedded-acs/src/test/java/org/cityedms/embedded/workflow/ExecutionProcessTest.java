package org.cityedms.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.newUser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.Before;
import org.junit.Test;

/** The add-on's own process file, without its task types, on the real engine. */
public class ExecutionProcessTest {
    private static final Path FILE =
            Path.of(
                    "../../city-edms-platform/src/main/resources/alfresco/module/city-edms-platform"
                            + "/workflow/city-edms-execution.bpmn20.xml");

    private final WorkflowService workflows = bean("WorkflowService", WorkflowService.class);
    private final String key = "e" + UUID.randomUUID().toString().replace("-", "");
    private final String executor = newUser();
    private final String controller = newUser();
    private String state = "assigned";

    /** Stands for the table: what a step makes of the task. */
    @Before
    @SuppressWarnings("unchecked")
    public void listen() {
        Map<Object, Object> registry = bean("activitiBeanRegistry", Map.class);
        TaskListener listener =
                completed -> completed.getExecution().setVariable("cew_state", state);
        registry.put("CityEdmsTaskListener", listener);
        TaskListener assigned = task -> {};
        registry.put("CityEdmsAssignmentListener", assigned);
        ExecutionListener process = execution -> {};
        registry.put("CityEdmsProcessListener", process);
    }

    @Test
    public void newVersion_leavesRunningInstancesOnTheirOwn() {
        deploy(definition());
        WorkflowPath old = start();
        deploy(
                definition()
                        .replace("name=\"Виконати доручення\"", "name=\"Опрацювати\"")
                        .replace(
                                "<sequenceFlow id=\"flow-reported\" sourceRef=\"main\" targetRef=\"controlled\"/>",
                                "<sequenceFlow id=\"flow-check\" sourceRef=\"main\" targetRef=\"check\"/>"
                                        + "<userTask id=\"check\" name=\"Перевірити\" activiti:assignee=\"${cew_acceptor}\"/>"
                                        + "<sequenceFlow id=\"flow-reported\" sourceRef=\"check\" targetRef=\"controlled\"/>"));
        WorkflowPath fresh = start();
        assertThat(old.getInstance().getDefinition().getVersion()).isEqualTo("1");
        assertThat(fresh.getInstance().getDefinition().getVersion()).isEqualTo("2");

        assertThat(title(old)).isEqualTo("Виконати доручення");
        assertThat(title(fresh)).isEqualTo("Опрацювати");
        state = "reported";
        complete(executor, old);
        complete(executor, fresh);
        assertThat(title(old)).isEqualTo("Прийняти звіт");
        assertThat(title(fresh)).isEqualTo("Перевірити");
        state = "done";
        complete(controller, old);
        assertThat(asAdmin(() -> workflows.getWorkflowById(old.getInstance().getId())).isActive())
                .isFalse();
    }

    @Test
    public void process_returnedReport_comesBackToTheExecutor() {
        deploy(definition());
        WorkflowPath path = start();
        state = "reported";
        complete(executor, path);
        state = "assigned";
        complete(controller, path);
        assertThat(mine(executor))
                .extracting(WorkflowTask::getTitle)
                .contains("Виконати доручення");
        state = "done";
        complete(executor, path);
        assertThat(asAdmin(() -> workflows.getWorkflowById(path.getInstance().getId())).isActive())
                .isFalse();
    }

    private String definition() {
        try {
            return Files.readString(FILE)
                    .replace("cityEdmsExecution", key)
                    .replaceAll("activiti:formKey=\"cew:acceptTask\"", "")
                    .replaceAll("activiti:formKey=\"cew:[a-z]+Task\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy(String definition) {
        InputStream text = new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8));
        asAdmin(() -> workflows.deployDefinition("activiti", text, "text/xml", key));
    }

    private WorkflowPath start() {
        Map<QName, Serializable> start = new HashMap<>();
        start.put(QName.createQName("", "cew_role"), "main");
        start.put(QName.createQName("", "cew_executor"), executor);
        start.put(QName.createQName("", "cew_acceptor"), controller);
        return asAdmin(
                () ->
                        workflows.startWorkflow(
                                workflows.getDefinitionByName("activiti$" + key).getId(), start));
    }

    private List<WorkflowTask> mine(String who) {
        return as(who, () -> workflows.getAssignedTasks(who, WorkflowTaskState.IN_PROGRESS));
    }

    private WorkflowTask now(WorkflowPath path) {
        return asAdmin(
                () ->
                        workflows.getWorkflowPaths(path.getInstance().getId()).stream()
                                .flatMap(
                                        each ->
                                                workflows
                                                        .getTasksForWorkflowPath(each.getId())
                                                        .stream())
                                .findFirst()
                                .orElseThrow());
    }

    private String title(WorkflowPath path) {
        return now(path).getTitle();
    }

    private void complete(String who, WorkflowPath path) {
        String task = now(path).getId();
        as(who, () -> workflows.endTask(task, null));
    }
}
