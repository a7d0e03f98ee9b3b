package org.springframework.extensions.webscripts;

import java.util.Set;

/** Mirrors the parsed descriptor (*.desc.xml) of a web script. */
public interface Description extends BaseDescriptionDocument {
    /** From least to most; the order counts. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    enum TransactionCapability {
        readonly,
        readwrite
    }

    interface RequiredTransactionParameters {
        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        int getBufferSize();
    }

    interface RequiredCache {
        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }

    enum FormatStyle {
        any,
        extension,
        argument
    }

    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support
    }

    String getScriptPath();

    String getKind();

    Set<String> getFamilys();

    RequiredAuthentication getRequiredAuthentication();

    String getRunAs();

    RequiredTransaction getRequiredTransaction();

    RequiredTransactionParameters getRequiredTransactionParameters();

    RequiredCache getRequiredCache();

    String getMethod();

    String[] getURIs();

    FormatStyle getFormatStyle();

    String getDefaultFormat();

    Lifecycle getLifecycle();

    boolean getMultipartProcessing();

    void setMultipartProcessing(boolean multipartProcessing);
}
