package org.springframework.extensions.webscripts;

import java.util.Map;

/** Mirrors what names the page of a status and its model. */
public interface StatusTemplateFactory {
    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}
