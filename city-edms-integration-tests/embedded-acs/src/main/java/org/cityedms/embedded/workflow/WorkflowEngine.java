package org.cityedms.embedded.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.impl.task.TaskDefinition;
import org.activiti.engine.impl.variable.VariableType;
import org.activiti.engine.parse.BpmnParseHandler;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Stands for ACS's activitiProcessEngine: Activiti on the repository's database and transactions,
 * expressions seeing only the registered beans. Started by its first use, so that a repository
 * without processes does not wait for it. No job executor: timers do not fire by themselves.
 */
public final class WorkflowEngine implements BeanClassLoaderAware, DisposableBean {
    private final DataSource dataSource;
    private final PlatformTransactionManager transactionManager;
    private final Map<Object, Object> beanRegistry;
    private ClassLoader classLoader;
    private ProcessEngine engine;

    public WorkflowEngine(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            Map<Object, Object> beanRegistry) {
        this.dataSource = dataSource;
        this.transactionManager = transactionManager;
        this.beanRegistry = beanRegistry;
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    synchronized ProcessEngine get(
            List<VariableType> types,
            ExecutionListener started,
            TaskListener created,
            TaskListener completed) {
        if (engine == null) {
            SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
            configuration.setProcessEngineName("activiti");
            configuration.setDataSource(dataSource);
            configuration.setTransactionManager(transactionManager);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setHistory("full");
            configuration.setJobExecutorActivate(false);
            configuration.setAsyncExecutorActivate(false);
            configuration.setClassLoader(classLoader);
            configuration.setBeans(beanRegistry);
            configuration.setCustomPreVariableTypes(new ArrayList<>(types));
            List<BpmnParseHandler> handlers =
                    List.of(new ProcessHandler(started), new TaskHandler(created, completed));
            configuration.setPostBpmnParseHandlers(new ArrayList<>(handlers));
            engine = configuration.buildProcessEngine();
        }
        return engine;
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            engine.close();
        }
    }

    private static final class ProcessHandler
            extends AbstractBpmnParseHandler<org.activiti.bpmn.model.Process> {
        private final ExecutionListener started;

        ProcessHandler(ExecutionListener started) {
            this.started = started;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return org.activiti.bpmn.model.Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, org.activiti.bpmn.model.Process process) {
            ProcessDefinitionEntity definition = parse.getCurrentProcessDefinition();
            definition.addExecutionListener(ExecutionListener.EVENTNAME_START, started);
        }
    }

    /** First of the listeners: those of the process see the properties that ours have set. */
    private static final class TaskHandler extends AbstractBpmnParseHandler<UserTask> {
        private final TaskListener created;
        private final TaskListener completed;

        TaskHandler(TaskListener created, TaskListener completed) {
            this.created = created;
            this.completed = completed;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask element) {
            ActivityImpl activity = parse.getCurrentScope().findActivity(element.getId());
            ActivityBehavior outer = activity.getActivityBehavior();
            ActivityBehavior inner =
                    outer instanceof MultiInstanceActivityBehavior many
                            ? many.getInnerActivityBehavior()
                            : outer;
            if (inner instanceof UserTaskActivityBehavior behavior) {
                TaskDefinition task = behavior.getTaskDefinition();
                addFirst(task, TaskListener.EVENTNAME_CREATE, created);
                addFirst(task, TaskListener.EVENTNAME_COMPLETE, completed);
            }
        }

        private static void addFirst(TaskDefinition task, String event, TaskListener listener) {
            task.addTaskListener(event, listener);
            List<TaskListener> listeners = task.getTaskListeners().get(event);
            listeners.remove(listener);
            listeners.add(0, listener);
        }
    }
}
