package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;

/** Mirrors ACS: the least a query says. */
public interface BasicSearchParameters {
    String getLanguage();

    String getQuery();

    List<StoreRef> getStores();

    List<SortDefinition> getSortDefinitions();
}
