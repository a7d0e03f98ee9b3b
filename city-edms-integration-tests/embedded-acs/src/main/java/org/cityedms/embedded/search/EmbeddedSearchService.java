package org.cityedms.embedded.search;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.cityedms.embedded.node.PropertyJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mirrors ACS's DbOrIndexSwitchingQueryLanguage over its noindex subsystem: the database answers
 * what it can, inside the caller's transaction, and anything else fails for want of an index.
 * Readable nodes are picked after the query, a thousand checks at most.
 */
public final class EmbeddedSearchService implements SearchService {
    private static final int MOST_PERMISSION_CHECKS = 1000;

    private final JdbcClient jdbc;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final QueryNames names;
    private final PropertyJson json;

    public EmbeddedSearchService(
            JdbcClient jdbc,
            NodeService nodeService,
            PermissionService permissionService,
            DictionaryService dictionaryService,
            NamespaceService namespaceService) {
        this.jdbc = jdbc;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.names = new QueryNames(dictionaryService, namespaceService);
        this.json = new PropertyJson(dictionaryService);
    }

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(SearchParameters searchParameters) {
        QueryConsistency consistency = searchParameters.getQueryConsistency();
        try {
            if (consistency == QueryConsistency.EVENTUAL
                    || consistency == QueryConsistency.HYBRID) {
                throw new QueryModelException("The query asks for an index");
            }
            return select(searchParameters);
        } catch (QueryModelException e) {
            if (consistency == QueryConsistency.TRANSACTIONAL) {
                throw e;
            }
            throw new AlfrescoRuntimeException("There is no index to execute the query", e);
        }
    }

    private ResultSet select(SearchParameters parameters) {
        StoreRef store = parameters.getStores().get(0);
        SqlQuery sql = new SqlQuery(names, json, store);
        List<SortColumn> order = new ArrayList<>(sorting(parameters));
        switch (parameters.getLanguage()) {
            case LANGUAGE_FTS_ALFRESCO -> sql.where(AftsParser.parse(parameters.getQuery()));
            case LANGUAGE_CMIS_STRICT, LANGUAGE_CMIS_ALFRESCO -> {
                CmisQuery query = CmisParser.parse(parameters.getQuery());
                query.columns().forEach(this::requireColumn);
                query.sources().forEach(source -> sql.where(source(source)));
                if (query.where() != null) {
                    sql.where(query.where());
                }
                order.addAll(query.order());
            }
            default ->
                    throw new QueryModelException(
                            "The database does not know the language " + parameters.getLanguage());
        }
        sql.orderBy(order).limit(MOST_PERMISSION_CHECKS);
        List<String> found =
                jdbc.sql(sql.sql()).params(sql.parameters()).query(String.class).list();
        return readable(parameters, store, found);
    }

    private void requireColumn(String column) {
        if (!column.equals("cmis:objectTypeId") && !column.equals("cmis:parentId")) {
            names.property(column);
        }
    }

    private Condition source(String name) {
        return names.isAspect(name)
                ? new Condition.WithAspect(name, false)
                : new Condition.OfType(name, false);
    }

    private static List<SortColumn> sorting(SearchParameters parameters) {
        return parameters.getSortDefinitions().stream()
                .map(
                        sort -> {
                            if (sort.getSortType() != SortDefinition.SortType.FIELD) {
                                throw new QueryModelException(
                                        "The database cannot sort by " + sort.getSortType());
                            }
                            return new SortColumn(sort.getField(), sort.isAscending());
                        })
                .toList();
    }

    private ResultSet readable(SearchParameters parameters, StoreRef store, List<String> found) {
        int skip = parameters.getSkipCount();
        int most = parameters.getMaxItems() < 0 ? Integer.MAX_VALUE : parameters.getMaxItems();
        List<NodeRef> page = new ArrayList<>();
        int looked = 0;
        for (String uuid : found) {
            NodeRef node = new NodeRef(store, uuid);
            if (permissionService.hasReadPermission(node) != AccessStatus.ALLOWED) {
                continue;
            }
            looked++;
            if (looked > skip) {
                if (page.size() == most) {
                    break;
                }
                page.add(node);
            }
        }
        return new FoundNodes(nodeService, parameters, List.copyOf(page), looked);
    }
}
