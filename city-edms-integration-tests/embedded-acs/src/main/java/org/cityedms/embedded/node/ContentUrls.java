package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts which content files the nodes' properties name. Files that nothing names any more are
 * given to whoever listens, after commit; in ACS the content store cleaner finds them.
 */
public final class ContentUrls {
    private static final Object ORPHANS = new Object();

    private final JdbcClient jdbc;
    private Consumer<String> orphanListener = url -> {};

    public ContentUrls(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public void setOrphanListener(Consumer<String> orphanListener) {
        this.orphanListener = orphanListener;
    }

    /** Whether some node names the file. */
    public boolean known(String url) {
        return jdbc.sql("select count(*) from alf_content_url where url = ?")
                        .param(url)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void changed(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        List<String> gone = urls(before);
        List<String> come = urls(after);
        for (String url : urls(after)) {
            if (gone.remove(url)) {
                come.remove(url);
            }
        }
        come.forEach(
                url ->
                        jdbc.sql(
                                        "insert into alf_content_url (url, refs) values (?, 1)"
                                                + " on conflict (url) do update set refs = alf_content_url.refs + 1")
                                .param(url)
                                .update());
        gone.forEach(this::release);
    }

    private void release(String url) {
        Integer left =
                jdbc.sql("update alf_content_url set refs = refs - 1 where url = ? returning refs")
                        .param(url)
                        .query(Integer.class)
                        .single();
        if (left <= 0) {
            jdbc.sql("delete from alf_content_url where url = ?").param(url).update();
            Set<String> orphans = TransactionalResourceHelper.getSet(ORPHANS);
            if (orphans.isEmpty()) {
                AlfrescoTransactionSupport.bindListener(new Sweep(orphans));
            }
            orphans.add(url);
        }
    }

    private final class Sweep extends org.alfresco.util.transaction.TransactionListenerAdapter {
        private final Set<String> orphans;

        private Sweep(Set<String> orphans) {
            this.orphans = orphans;
        }

        @Override
        public void afterCommit() {
            orphans.forEach(orphanListener);
        }
    }

    private static List<String> urls(Map<QName, Serializable> properties) {
        List<String> urls = new ArrayList<>();
        for (Serializable value : properties.values()) {
            if (value instanceof ContentData content && content.getContentUrl() != null) {
                urls.add(content.getContentUrl());
            }
        }
        return urls;
    }
}
