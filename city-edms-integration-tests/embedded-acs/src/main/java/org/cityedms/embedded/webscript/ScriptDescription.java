package org.cityedms.embedded.webscript;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.extensions.webscripts.Description;

/** What a descriptor says, as Surf's DescriptionImpl. */
final class ScriptDescription implements Description {
    /** Where the descriptor lies: the store on the classpath, and the id within it. */
    record Place(String store, String id, String method) {}

    /** The parsed elements; each with Surf's default where the descriptor is silent. */
    record Content(
            String shortName,
            String description,
            String kind,
            Set<String> families,
            List<String> urls,
            RequiredAuthentication authentication,
            String runAs,
            TransactionSettings transaction,
            RequiredCache cache,
            FormatStyle formatStyle,
            String defaultFormat,
            Lifecycle lifecycle) {}

    record TransactionSettings(
            RequiredTransaction required, TransactionCapability capability, int bufferSize)
            implements RequiredTransactionParameters {
        @Override
        public RequiredTransaction getRequired() {
            return required;
        }

        @Override
        public TransactionCapability getCapability() {
            return capability;
        }

        @Override
        public int getBufferSize() {
            return bufferSize;
        }
    }

    private final Place place;
    private final Content content;
    private final byte[] document;
    private boolean multipartProcessing;

    ScriptDescription(Place place, Content content, byte[] document, boolean multipartProcessing) {
        this.place = place;
        this.content = content;
        this.document = document.clone();
        this.multipartProcessing = multipartProcessing;
    }

    @Override
    public String getId() {
        return place.id();
    }

    @Override
    public String getShortName() {
        return content.shortName();
    }

    @Override
    public String getDescription() {
        return content.description();
    }

    @Override
    public String getStorePath() {
        return "classpath:" + place.store();
    }

    @Override
    public String getScriptPath() {
        int slash = place.id().lastIndexOf('/');
        return slash == -1 ? "" : place.id().substring(0, slash);
    }

    @Override
    public String getDescPath() {
        return place.id() + ".desc.xml";
    }

    @Override
    public InputStream getDescDocument() {
        return new ByteArrayInputStream(document);
    }

    @Override
    public String getKind() {
        return content.kind();
    }

    @Override
    public Set<String> getFamilys() {
        return content.families();
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return content.authentication();
    }

    @Override
    public String getRunAs() {
        return content.runAs();
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return content.transaction().required();
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        return content.transaction();
    }

    @Override
    public RequiredCache getRequiredCache() {
        return content.cache();
    }

    @Override
    public String getMethod() {
        return place.method();
    }

    @Override
    public String[] getURIs() {
        return content.urls().toArray(String[]::new);
    }

    List<String> urls() {
        return content.urls();
    }

    @Override
    public FormatStyle getFormatStyle() {
        return content.formatStyle();
    }

    @Override
    public String getDefaultFormat() {
        return content.defaultFormat();
    }

    @Override
    public Lifecycle getLifecycle() {
        return content.lifecycle();
    }

    @Override
    public boolean getMultipartProcessing() {
        return multipartProcessing;
    }

    @Override
    public void setMultipartProcessing(boolean multipartProcessing) {
        this.multipartProcessing = multipartProcessing;
    }
}
