package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import org.alfresco.service.cmr.repository.StoreRef;

/** Mirrors ACS: a query with its page and order; {@code maxItems} below zero means no limit. */
@SuppressWarnings("NonApiType") // the real class returns ArrayList
public class SearchParameters implements BasicSearchParameters {
    private final ArrayList<StoreRef> stores = new ArrayList<>(1);
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>(1);
    private String language;
    private String query;
    private int maxItems = -1;
    private int skipCount;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;

    public SearchParameters() {}

    @Override
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    /** As in ACS a query goes to one store. */
    public void addStore(StoreRef store) {
        if (!stores.isEmpty()) {
            throw new IllegalStateException("A query can go to one store only");
        }
        stores.add(store);
    }

    @Override
    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    @Override
    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    /** Mirrors ACS: one field of the order. */
    public static class SortDefinition {
        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        /** Mirrors ACS. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public boolean isAscending() {
            return ascending;
        }

        public String getField() {
            return field;
        }

        public SortType getSortType() {
            return sortType;
        }
    }
}
