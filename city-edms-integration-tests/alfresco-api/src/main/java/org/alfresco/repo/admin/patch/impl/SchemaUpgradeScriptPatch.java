package org.alfresco.repo.admin.patch.impl;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.admin.patch.AbstractPatch;

/**
 * Names an SQL script to run when the patch is missing. It is the script that inserts the row of
 * the patch; run as an ordinary patch it only fails.
 */
public class SchemaUpgradeScriptPatch extends AbstractPatch {
    private String scriptUrl;

    public SchemaUpgradeScriptPatch() {}

    public String getScriptUrl() {
        return scriptUrl;
    }

    public void setScriptUrl(String script) {
        this.scriptUrl = script;
    }

    @Override
    protected String applyInternal() throws Exception {
        throw new AlfrescoRuntimeException(
                "Patch "
                        + getId()
                        + ": the script "
                        + scriptUrl
                        + " did not run or did not record itself");
    }
}
