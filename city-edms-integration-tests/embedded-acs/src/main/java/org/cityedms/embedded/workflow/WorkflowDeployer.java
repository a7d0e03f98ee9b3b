package org.cityedms.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.boot.Bootstrap;
import org.cityedms.embedded.dictionary.Dictionary;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The class behind the abstract bean {@code workflowDeployer}; mirrors ACS's: a definition whose
 * key is deployed in any version is left alone unless it says {@code redeploy}, and then becomes a
 * new version at every start.
 */
public final class WorkflowDeployer implements Bootstrap, BeanClassLoaderAware {
    private final WorkflowService workflowService;
    private final TransactionService transactionService;
    private final Dictionary dictionary;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();
    private ClassLoader classLoader;

    public WorkflowDeployer(
            WorkflowService workflowService,
            TransactionService transactionService,
            Dictionary dictionary) {
        this.workflowService = workflowService;
        this.transactionService = transactionService;
        this.dictionary = dictionary;
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = List.copyOf(workflowDefinitions);
    }

    public void setModels(List<String> modelResources) {
        this.models = List.copyOf(modelResources);
    }

    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    public void init() {
        dictionary.load(classLoader, models);
        labels.forEach(I18NUtil::registerResourceBundle);
    }

    @Override
    public int bootstrapOrder() {
        return ENGINES;
    }

    @Override
    public void bootstrap() {
        if (!workflowDefinitions.isEmpty()) {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                workflowDefinitions.forEach(this::deploy);
                                return null;
                            });
        }
    }

    private void deploy(Properties definition) {
        String engineId = required(definition, "engineId");
        String location = required(definition, "location");
        String mimetype = definition.getProperty("mimetype");
        boolean redeploy = Boolean.parseBoolean(definition.getProperty("redeploy"));
        ClassPathResource resource = new ClassPathResource(location, classLoader);
        try {
            if (redeploy
                    || !workflowService.isDefinitionDeployed(
                            engineId, resource.getInputStream(), mimetype)) {
                try (InputStream content = resource.getInputStream()) {
                    workflowService.deployDefinition(
                            engineId, content, mimetype, resource.getFilename());
                }
            }
        } catch (IOException e) {
            throw new WorkflowException("Workflow definition cannot be read: " + location, e);
        }
    }

    private static String required(Properties definition, String name) {
        String value = definition.getProperty(name);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException("A workflow definition lacks its " + name);
        }
        return value;
    }
}
