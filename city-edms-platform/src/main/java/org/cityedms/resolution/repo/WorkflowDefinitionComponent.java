package org.cityedms.resolution.repo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deploys the process when its file changed, and only then. Alfresco's own deployer looks at the
 * key alone, or makes a new version at every start. Instances that run go on by the version they
 * began with.
 */
public final class WorkflowDefinitionComponent extends AbstractModuleComponent {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowDefinitionComponent.class);
    private static final String FILE =
            "/alfresco/module/city-edms-platform/workflow/city-edms-execution.bpmn20.xml";

    private final WorkflowService workflows;
    private final JdbcClient jdbc;

    public WorkflowDefinitionComponent(WorkflowService workflows, JdbcClient jdbc) {
        this.workflows = workflows;
        this.jdbc = jdbc;
    }

    @Override
    protected void executeInternal() {
        byte[] definition = definition();
        String name = "city-edms-execution-" + fingerprint(definition);
        boolean known =
                workflows.getDefinitionByName(WorkflowNames.PROCESS) != null && isDeployed(name);
        if (!known) {
            workflows.deployDefinition(
                    WorkflowNames.ENGINE, new ByteArrayInputStream(definition), "text/xml", name);
            LOG.info("Deployed {}", name);
        }
    }

    private boolean isDeployed(String name) {
        return jdbc.sql("SELECT count(*) FROM act_re_deployment WHERE name_ = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static byte[] definition() {
        try (InputStream file = WorkflowDefinitionComponent.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] definition) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(definition);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }
}
