package org.cityedms.embedded.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cityedms.embedded.boot.Bootstrap;
import org.cityedms.embedded.node.ContentUrls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a run that was killed, removes the files that no committed node names: the transactions
 * they belonged to are gone. Stands for ACS's contentStoreCleaner job.
 */
public final class OrphanCleaner implements Bootstrap {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanCleaner.class);

    private final ContentStore store;
    private final ContentUrls urls;
    private final boolean unclean;

    public OrphanCleaner(ContentStore store, ContentUrls urls, boolean unclean) {
        this.store = store;
        this.urls = urls;
        this.unclean = unclean;
        urls.setOrphanListener(store::delete);
    }

    @Override
    public int bootstrapOrder() {
        return REPOSITORY - 1;
    }

    @Override
    public void bootstrap() {
        if (!unclean) {
            return;
        }
        int removed = 0;
        try {
            for (String url : store.urls()) {
                if (!urls.known(url)) {
                    store.delete(url);
                    removed++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("The last run did not end cleanly; removed {} orphan content files", removed);
    }
}
