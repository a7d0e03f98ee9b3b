package org.cityedms.resolution.repo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;

/**
 * Shows each running task as one of Alfresco's own: a process of its own, whose user task belongs
 * to whoever acts in the post. The table is the truth; the process is led to where it says.
 */
public final class WorkflowTasks implements TaskFollower {
    private final boolean enabled;
    private final ExecutionTables tables;
    private final WorkflowService workflows;
    private final NodeService nodeService;
    private final WorkflowOwners owners;
    private final WorkflowWay way;

    public WorkflowTasks(
            boolean enabled,
            ExecutionTables tables,
            WorkflowService workflows,
            NodeService nodeService,
            WorkflowOwners owners,
            WorkflowWay way) {
        this.enabled = enabled;
        this.tables = tables;
        this.workflows = workflows;
        this.nodeService = nodeService;
        this.owners = owners;
        this.way = way;
    }

    @Override
    public void changed(List<Task> tasks, Resolution resolution) {
        if (enabled && !way.ours()) {
            AuthenticationUtil.runAsSystem(
                    () -> {
                        way.lead(() -> lead(tasks, resolution));
                        return null;
                    });
        }
    }

    private void lead(List<Task> tasks, Resolution resolution) {
        List<Task> running = tasks.stream().filter(task -> wanted(task).isPresent()).toList();
        tasks.stream().filter(task -> !running.contains(task)).forEach(this::end);
        if (!running.isEmpty()) {
            Leading leading = new Leading(resolution, running);
            running.forEach(leading::lead);
        }
    }

    /** What is done leaves its task; what is withdrawn leaves nothing. */
    private void end(Task task) {
        shown(task)
                .ifPresent(
                        shown -> {
                            if (task.state() == TaskState.WITHDRAWN) {
                                workflows.cancelWorkflow(task.workflow().orElseThrow());
                            } else {
                                workflows.endTask(shown.getId(), null);
                            }
                        });
    }

    /** The user task that the process should stand at. */
    private static Optional<String> wanted(Task task) {
        return switch (task.state()) {
            case ASSIGNED -> Optional.of(task.role().code());
            case REPORTED -> Optional.of(WorkflowNames.ACCEPT);
            default -> Optional.empty();
        };
    }

    /** Form keys of ours are {@code cew:mainTask}, {@code cew:acceptTask} and the like. */
    private static String node(WorkflowTask task) {
        return task.getName().replaceFirst("^cew:", "").replaceFirst("Task$", "");
    }

    /** The user task that the process stands at; nothing where it ended. */
    private Optional<WorkflowTask> shown(Task task) {
        return task.workflow().flatMap(this::running);
    }

    private Optional<WorkflowTask> running(String process) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(process);
        query.setTaskState(WorkflowTaskState.IN_PROGRESS);
        return workflows.queryTasks(query, true).stream().findFirst();
    }

    /** The day it is due, as a moment of the office. */
    static Optional<Date> due(Task task) {
        return task.deadline()
                .due()
                .map(LocalDate::atStartOfDay)
                .map(day -> Date.from(day.atZone(OfficeTime.ZONE).toInstant()));
    }

    /** Running tasks of one resolution on their way; what they have in common is read once. */
    private final class Leading {
        private final Resolution resolution;
        private final DocumentBrief document;
        private final WorkflowOwners.Of owner;
        private Optional<String> definition = Optional.empty();

        Leading(Resolution resolution, List<Task> tasks) {
            this.resolution = resolution;
            this.document = tables.briefs.of(resolution.document());
            this.owner = owners.of(resolution, document).about(tasks);
        }

        /**
         * The process knows by its variables to whom the task is given that it comes to: only where
         * it stays at one, that one may be somebody else's now, or due on another day.
         */
        void lead(Task task) {
            Optional<WorkflowTask> shown = shown(task);
            if (shown.isEmpty()) {
                start(task);
            } else if (wanted(task).equals(Optional.of(node(shown.get())))) {
                assign(shown.get(), task);
            } else {
                workflows.endTask(shown.get().getId(), null);
            }
        }

        private void start(Task task) {
            String text = task.text().or(resolution::text).orElse("");
            String number = document.number().orElse("");
            NodeRef bundle = workflows.createPackage(null);
            nodeService.addChild(
                    bundle,
                    new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, task.document().value()),
                    WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                    QName.createQName(
                            NamespaceService.CONTENT_MODEL_1_0_URI, task.document().value()));
            Map<QName, Serializable> start = new HashMap<>();
            start.put(WorkflowModel.ASSOC_PACKAGE, bundle);
            start.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, (number + " " + text).strip());
            due(task).ifPresent(due -> start.put(WorkflowModel.PROP_WORKFLOW_DUE_DATE, due));
            start.put(WorkflowNames.TASK, Long.toString(task.id()));
            start.put(WorkflowNames.INSTRUCTION, text);
            start.put(WorkflowNames.DOCUMENT_NUMBER, number);
            document.summary().ifPresent(what -> start.put(WorkflowNames.SUMMARY, what));
            start.put(WorkflowNames.AUTHOR, resolution.author().party().name());
            start.put(WorkflowNames.ROLE, task.role().code());
            start.put(WorkflowNames.STATE, task.state().code());
            start.put(WorkflowNames.EXECUTOR, owner.executor(task));
            start.put(WorkflowNames.ACCEPTOR, owner.acceptor());
            start.put(WorkflowNames.EXECUTOR_NAME, task.executor().name());
            WorkflowPath path = workflows.startWorkflow(definition(), start);
            tables.tasks.workflow(task.id(), Optional.of(path.getInstance().getId()));
        }

        private String definition() {
            if (definition.isEmpty()) {
                definition =
                        Optional.of(workflows.getDefinitionByName(WorkflowNames.PROCESS).getId());
            }
            return definition.get();
        }

        private void assign(WorkflowTask shown, Task task) {
            Map<QName, Serializable> now = new HashMap<>();
            now.put(
                    ContentModel.PROP_OWNER,
                    task.state() == TaskState.REPORTED ? owner.acceptor() : owner.executor(task));
            now.put(WorkflowModel.PROP_DUE_DATE, due(task).orElse(null));
            workflows.updateTask(shown.getId(), now, null, null);
        }
    }
}
