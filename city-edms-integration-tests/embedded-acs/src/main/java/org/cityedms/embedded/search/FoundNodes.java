package org.cityedms.embedded.search;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.cmr.search.SearchParameters;

/**
 * Mirrors ACS's paged result of a database query: {@code getNumberFound} counts only the readable
 * nodes that were looked at, one more than the page asks for at most.
 */
final class FoundNodes implements ResultSet {
    private final NodeService nodeService;
    private final SearchParameters parameters;
    private final List<NodeRef> page;
    private final int looked;

    FoundNodes(
            NodeService nodeService, SearchParameters parameters, List<NodeRef> page, int looked) {
        this.nodeService = nodeService;
        this.parameters = parameters;
        this.page = page;
        this.looked = looked;
    }

    @Override
    public int length() {
        return page.size();
    }

    @Override
    public long getNumberFound() {
        return looked;
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return page.get(n);
    }

    @Override
    public void close() {}

    @Override
    public ResultSetRow getRow(int i) {
        return new FoundRow(nodeService, page.get(i), i);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return page;
    }

    @Override
    public List<ChildAssociationRef> getChildAssocRefs() {
        return page.stream().map(nodeService::getPrimaryParent).toList();
    }

    @Override
    public int getStart() {
        return parameters.getSkipCount();
    }

    @Override
    public boolean hasMore() {
        return looked > parameters.getSkipCount() + page.size();
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        return IntStream.range(0, page.size()).mapToObj(this::getRow).iterator();
    }

    @Override
    public ResultSetMetaData getResultSetMetaData() {
        return new ResultSetMetaData() {
            @Override
            public LimitBy getLimitedBy() {
                return LimitBy.UNLIMITED;
            }

            @Override
            public SearchParameters getSearchParameters() {
                return parameters;
            }
        };
    }
}
