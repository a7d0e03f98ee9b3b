package org.cityedms.embedded.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;

/** Who made or changed a node: id and name shown, as ACS's Node.lookupUserInfo. */
final class UserInfo {
    private final PersonService people;

    UserInfo(PersonService people) {
        this.people = people;
    }

    Map<String, Object> show(Object user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", user);
        shown.put("displayName", nameOf(user.toString()));
        return shown;
    }

    private String nameOf(String user) {
        if (user.equals(AuthenticationUtil.getSystemUserName())) {
            return user;
        }
        NodeRef person = people.getPersonOrNull(user);
        if (person == null) {
            return user;
        }
        PersonInfo info = people.getPerson(person);
        String first = info.getFirstName() == null ? "" : info.getFirstName();
        String last = info.getLastName() == null ? "" : info.getLastName();
        return (first + " " + last).trim();
    }
}
