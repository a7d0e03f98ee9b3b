package org.cityedms.embedded.security;

import java.util.List;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.util.Pair;

/** A page of the list of people. */
final class PeoplePage implements PagingResults<PersonInfo> {
    private final List<PersonInfo> page;
    private final int total;
    private final boolean more;

    PeoplePage(List<PersonInfo> all, PagingRequest request) {
        this.page = all.stream().skip(request.getSkipCount()).limit(request.getMaxItems()).toList();
        this.total = all.size();
        this.more = request.getSkipCount() + page.size() < total;
    }

    @Override
    public List<PersonInfo> getPage() {
        return page;
    }

    @Override
    public boolean hasMoreItems() {
        return more;
    }

    @Override
    public Pair<Integer, Integer> getTotalResultCount() {
        return new Pair<>(total, total);
    }

    @Override
    public String getQueryExecutionId() {
        return null;
    }
}
