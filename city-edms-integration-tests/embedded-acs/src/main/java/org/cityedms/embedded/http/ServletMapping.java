package org.cityedms.embedded.http;

import jakarta.servlet.Servlet;
import java.util.List;

/** A servlet of the web application and the URL patterns that ACS's web.xml gives it. */
public record ServletMapping(String name, Servlet servlet, List<String> patterns) {
    public ServletMapping {
        patterns = List.copyOf(patterns);
    }
}
