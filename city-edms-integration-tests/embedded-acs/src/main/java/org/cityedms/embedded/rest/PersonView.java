package org.cityedms.embedded.rest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.QName;

/** A person as the entry that the API shows, as ACS's Person. */
final class PersonView {
    static final Map<String, QName> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("firstName", ContentModel.PROP_FIRSTNAME);
        FIELDS.put("lastName", ContentModel.PROP_LASTNAME);
        FIELDS.put("email", ContentModel.PROP_EMAIL);
        FIELDS.put("jobTitle", ContentModel.PROP_JOBTITLE);
        FIELDS.put("location", ContentModel.PROP_LOCATION);
        FIELDS.put("telephone", ContentModel.PROP_TELEPHONE);
        FIELDS.put("mobile", ContentModel.PROP_MOBILE);
    }

    private final NodeService nodes;
    private final AuthorityService authorities;
    private final AuthenticationService authentications;

    PersonView(
            NodeService nodes,
            AuthorityService authorities,
            AuthenticationService authentications) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.authentications = authentications;
    }

    Map<String, Object> show(NodeRef person) {
        Map<QName, Serializable> properties = nodes.getProperties(person);
        String id = String.valueOf(properties.get(ContentModel.PROP_USERNAME));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        FIELDS.forEach((field, property) -> entry.put(field, properties.get(property)));
        entry.values().removeIf(value -> value == null || value.equals(""));
        String first = String.valueOf(entry.getOrDefault("firstName", ""));
        String last = String.valueOf(entry.getOrDefault("lastName", ""));
        entry.put("displayName", (first + " " + last).trim());
        entry.put("company", Map.of());
        entry.put("enabled", authentications.getAuthenticationEnabled(id));
        entry.put("emailNotificationsEnabled", true);
        Map<String, Object> capabilities = new LinkedHashMap<>();
        capabilities.put("isGuest", authorities.isGuestAuthority(id));
        capabilities.put("isAdmin", authorities.isAdminAuthority(id));
        capabilities.put("isMutable", true);
        entry.put("capabilities", capabilities);
        return entry;
    }
}
