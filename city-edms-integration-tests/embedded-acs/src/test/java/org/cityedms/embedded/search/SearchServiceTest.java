package org.cityedms.embedded.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.createFolder;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.Test;

public class SearchServiceTest {
    private static final QName HITS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "hits");

    private final SearchService search = bean("SearchService", SearchService.class);
    private final NodeRef folder = newFolder();
    private final NodeRef a = file("а.txt", "Лист", 1);
    private final NodeRef b = file("б.txt", "Лист", 2);
    private final NodeRef c = file("в.txt", "Наказ", 3);
    private final NodeRef sub = asAdmin(() -> createFolder(folder, "під"));

    private NodeRef file(String name, String title, int hits) {
        return asAdmin(
                () -> {
                    NodeRef file = createFile(folder, name, name);
                    nodes().setProperty(file, ContentModel.PROP_TITLE, title);
                    nodes().setProperty(file, HITS, hits);
                    return file;
                });
    }

    private SearchParameters parameters(String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return parameters;
    }

    private List<NodeRef> found(SearchParameters parameters) {
        return asAdmin(() -> search.query(parameters).getNodeRefs());
    }

    private List<NodeRef> afts(String query) {
        return found(
                parameters(
                        SearchService.LANGUAGE_FTS_ALFRESCO,
                        "PARENT:\"" + folder + "\" AND " + query));
    }

    private List<NodeRef> cmis(String from, String where) {
        return found(
                parameters(
                        SearchService.LANGUAGE_CMIS_ALFRESCO,
                        "SELECT * FROM " + from + " WHERE IN_FOLDER('" + folder + "')" + where));
    }

    @Test
    public void afts_everyForm() {
        assertThat(afts("TYPE:\"cm:content\"")).containsExactly(a, b, c);
        assertThat(afts("TYPE:\"cm:cmobject\"")).containsExactly(a, b, c, sub);
        assertThat(afts("EXACTTYPE:\"cm:cmobject\"")).isEmpty();
        assertThat(afts("ASPECT:\"cm:titled\" AND TYPE:\"cm:content\"")).contains(a, b, c);
        assertThat(afts("NOT TYPE:\"cm:content\"")).containsExactly(sub);
        assertThat(afts("=cm:name:\"б.txt\"")).containsExactly(b);
        assertThat(afts("=@cm\\:name:б*")).containsExactly(b);
        assertThat(afts("=cm:title:\"Лист\"")).containsExactly(a, b);
        assertThat(afts("=cm:hits:2")).containsExactly(b);
        assertThat(afts("(=cm:name:\"а.txt\" OR =cm:title:\"Наказ\")")).containsExactly(a, c);
        assertThat(afts("NOT =cm:title:\"Лист\"")).containsExactly(c);
        assertThat(afts("=cm:creator:admin")).contains(a, b, c);
    }

    @Test
    public void cmis_everyForm() {
        assertThat(cmis("cmis:document", "")).containsExactly(a, b, c);
        assertThat(cmis("cmis:folder", "")).containsExactly(sub);
        assertThat(cmis("cmis:document", " AND cmis:name = 'в.txt'")).containsExactly(c);
        assertThat(cmis("cmis:document", " AND cmis:name <> 'в.txt'")).containsExactly(a, b);
        assertThat(cmis("cmis:document", " AND cmis:name IN ('а.txt','в.txt')"))
                .containsExactly(a, c);
        assertThat(cmis("cmis:document", " AND cmis:name LIKE '%.txt' AND NOT cmis:name LIKE 'а%'"))
                .containsExactly(b, c);
        assertThat(cmis("cmis:document", " AND cm:hits >= 2 ORDER BY cm:hits DESC"))
                .containsExactly(c, b);
        assertThat(cmis("cmis:document", " AND cm:hits < 2")).containsExactly(a);
        assertThat(
                        cmis(
                                "cmis:document",
                                " AND cmis:creationDate > TIMESTAMP '2020-01-01T00:00:00.000Z'"))
                .containsExactly(a, b, c);
        assertThat(
                        cmis(
                                "cmis:document",
                                " AND cmis:creationDate > TIMESTAMP '2999-01-01T00:00:00.000Z'"))
                .isEmpty();
        assertThat(cmis("cmis:document", " AND cmis:objectId = '" + b.getId() + ";1.0'"))
                .containsExactly(b);
        assertThat(
                        cmis(
                                "cmis:document d JOIN cm:titled t ON d.cmis:objectId = t.cmis:objectId",
                                " AND t.cm:title = 'Наказ'"))
                .containsExactly(c);
        assertThat(cmis("cmis:document", " AND cm:title IS NULL")).isEmpty();
        assertThat(cmis("cmis:folder", " AND cm:description IS NULL")).containsExactly(sub);
        assertThat(cmis("cmis:document", " AND cmis:objectTypeId = 'cmis:document'"))
                .containsExactly(a, b, c);
    }

    @Test
    public void values_areNeverSql() {
        assertThat(afts("=cm:name:\"x' OR '1'='1\"")).isEmpty();
        assertThat(cmis("cmis:document", " AND cmis:name = 'x'' OR ''1''=''1'")).isEmpty();
    }

    @Test
    public void query_seesTheCallersOwnTransaction() {
        List<NodeRef> inside =
                asAdmin(
                        () -> {
                            createFile(folder, "щойно.txt", "x");
                            return search.query(
                                            StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                                            SearchService.LANGUAGE_FTS_ALFRESCO,
                                            "PARENT:\"" + folder + "\" AND =cm:name:\"щойно.txt\"")
                                    .getNodeRefs();
                        });
        assertThat(inside).hasSize(1);
    }

    @Test
    public void query_leavesOutWhatTheCallerMayNotRead() {
        asAdmin(
                () ->
                        bean("permissionService", PermissionService.class)
                                .setInheritParentPermissions(b, false));
        SearchParameters all =
                parameters(
                        SearchService.LANGUAGE_FTS_ALFRESCO,
                        "PARENT:\"" + folder + "\" AND TYPE:\"cm:content\"");
        assertThat(as(newUser(), () -> search.query(all).getNodeRefs())).containsExactly(a, c);
    }

    @Test
    public void query_pagesAndSorts() {
        SearchParameters page =
                parameters(
                        SearchService.LANGUAGE_FTS_ALFRESCO,
                        "PARENT:\"" + folder + "\" AND TYPE:\"cm:content\"");
        page.addSort("@cm:name", false);
        page.setSkipCount(1);
        page.setMaxItems(1);
        ResultSet result = asAdmin(() -> search.query(page));
        assertThat(result.getNodeRefs()).containsExactly(b);
        assertThat(result.hasMore()).isTrue();
        assertThat(result.getNumberFound()).isEqualTo(3);
        assertThat(asAdmin(() -> result.getRow(0).getValue(ContentModel.PROP_TITLE)))
                .isEqualTo("Лист");
        page.setSkipCount(2);
        assertThat(asAdmin(() -> search.query(page)).hasMore()).isFalse();
    }

    @Test
    public void query_whatNeedsAnIndex_failsAsWithoutOne() {
        for (String query :
                List.of(
                        "TEXT:\"x\"",
                        "=cm:content:\"x\"",
                        "=cm:nothing:\"x\"",
                        "TYPE:\"cm:nothing\"")) {
            SearchParameters parameters = parameters(SearchService.LANGUAGE_FTS_ALFRESCO, query);
            assertThatThrownBy(() -> found(parameters))
                    .as(query)
                    .isInstanceOf(AlfrescoRuntimeException.class)
                    .hasMessageContaining("There is no index to execute the query");
            parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
            assertThatThrownBy(() -> found(parameters))
                    .as(query)
                    .isInstanceOf(QueryModelException.class);
        }
        assertThatThrownBy(() -> found(parameters("lucene", "TYPE:\"cm:content\"")))
                .hasMessageContaining("There is no index");
    }
}
