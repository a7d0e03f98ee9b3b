package org.cityedms.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ChildrenFilterTest {
    private final DictionaryService dictionary = mock(DictionaryService.class);
    private final NamespaceService namespaces = mock(NamespaceService.class);
    private final Names names = new Names(namespaces, dictionary);

    @Test
    public void theClausesOfAcs() {
        when(namespaces.getNamespaceURI("cm")).thenReturn(NamespaceService.CONTENT_MODEL_1_0_URI);
        assertThat(left(null)).isEqualTo(2);
        assertThat(left("(isFile=true)")).isEqualTo(1);
        assertThat(left("(isFolder=false AND isFile=false)")).isZero();
        assertThat(left("(nodeType='cm:content')")).isEqualTo(1);
        assertThat(left("(nodeType='cm:folder INCLUDESUBTYPES')")).isEqualTo(1);
    }

    @Test
    public void whatIsNoClauseIsRefused() {
        for (String bad :
                new String[] {"x", "(x)", "(isFile)", "(zzz=true)", "(isFile=true", "()"}) {
            assertThatThrownBy(() -> left(bad)).as(bad).isInstanceOf(ApiException.class);
        }
    }

    @Property(trials = 300)
    public void anyTextIsReadOrRefused(String text) {
        for (String where : new String[] {text, "(" + text + ")", "(isFile=" + text + ")"}) {
            try {
                left(where);
            } catch (ApiException e) {
                assertThat(e.status()).isEqualTo(400);
            }
        }
    }

    private int left(String where) {
        List<FileInfo> children =
                new ArrayList<>(
                        List.of(
                                child(true, ContentModel.TYPE_FOLDER),
                                child(false, ContentModel.TYPE_CONTENT)));
        ChildrenFilter.of(where, names).apply(children);
        return children.size();
    }

    private static FileInfo child(boolean folder, QName type) {
        FileInfo info = mock(FileInfo.class);
        when(info.isFolder()).thenReturn(folder);
        when(info.getType()).thenReturn(type);
        return info;
    }
}
