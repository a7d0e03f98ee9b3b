package org.cityedms.embedded.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** /discovery: what runs here. It says plainly that this is the stand-in. */
final class DiscoveryResource implements ApiResource {
    private static final String LINE = "25.3.0";

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "discovery", List.of("discovery"), false, this::show));
    }

    private ApiResponse show(ApiRequest request) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("major", "25");
        version.put("minor", "3");
        version.put("patch", "0");
        version.put("hotfix", "0");
        version.put("schema", 20200);
        version.put("label", "embedded-acs");
        version.put("display", LINE + " (embedded-acs, a stand-in of city-edms) schema 20200");
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("isReadOnly", false);
        status.put("isAuditEnabled", false);
        status.put("isQuickShareEnabled", false);
        status.put("isDirectAccessUrlEnabled", false);
        status.put("isThumbnailGenerationEnabled", false);
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put("id", "-default-");
        repository.put("edition", "Community");
        repository.put("version", version);
        repository.put("status", status);
        repository.put("modules", List.of());
        return ApiResponse.entry(Map.of("repository", repository));
    }
}
