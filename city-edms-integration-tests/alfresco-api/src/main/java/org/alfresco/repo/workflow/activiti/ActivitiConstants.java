package org.alfresco.repo.workflow.activiti;

/** Mirrors ACS: names in the engine. */
public interface ActivitiConstants {
    String ENGINE_ID = "activiti";
    String DEFAULT_TRANSITION_NAME = "Next";
    String SERVICE_REGISTRY_BEAN_KEY = "services";
}
