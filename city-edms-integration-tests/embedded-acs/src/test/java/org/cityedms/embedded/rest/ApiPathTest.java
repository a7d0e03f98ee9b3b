package org.cityedms.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ApiPathTest {
    private static final String V1 = "/-default-/public/alfresco/versions/1/";

    @Test
    public void segmentsAreDecodedAfterTheSplit() {
        assertThat(ApiPath.of(V1 + "nodes/a%2Fb%20%D1%97/children").segments())
                .containsExactly("nodes", "a/b ї", "children");
    }

    @Test
    public void privateApisAreKeptApart() {
        assertThat(ApiPath.of("/-default-/private/alfresco/versions/1/x").api())
                .isEqualTo("private/alfresco");
    }

    @Test
    public void otherPathsAreNone() {
        for (String path :
                new String[] {
                    "",
                    "/",
                    "/-default-",
                    "/other/public/alfresco/versions/1/x",
                    V1,
                    "/-default-/public/a/versions/2/x"
                }) {
            assertThat(ApiPath.of(path)).as(path).isNull();
        }
    }

    @Property(trials = 300)
    public void anyPathIsReadOrNone(String path) {
        ApiPath.of(path);
        assertThat(ApiPath.of(V1 + "x/" + path)).isNotNull();
    }

    @Test
    public void aTokenTakesOneSegment() {
        Route route =
                Route.of("GET", "nodes/{nodeId}/children", request -> ApiResponse.noContent());
        assertThat(route.match("alfresco", List.of("nodes", "1", "children")))
                .contains(Map.of("nodeId", "1"));
        assertThat(route.match("alfresco", List.of("nodes", "1"))).isEmpty();
        assertThat(route.match("search", List.of("nodes", "1", "children"))).isEmpty();
    }
}
