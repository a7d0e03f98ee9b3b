package org.cityedms.organization.repo;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.cityedms.organization.People;

/** People as Alfresco knows them. */
public final class AlfrescoPeople implements People {
    private final PersonService personService;
    private final NodeService nodeService;

    public AlfrescoPeople(PersonService personService, NodeService nodeService) {
        this.personService = personService;
        this.nodeService = nodeService;
    }

    /** Who signed in, also where a rule of theirs runs with the system's rights. */
    @Override
    public String current() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public String displayName(String userName) {
        NodeRef person =
                AuthenticationUtil.runAsSystem(() -> personService.getPersonOrNull(userName));
        if (person == null) {
            return userName;
        }
        String name =
                Stream.of(ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME)
                        .flatMap(property -> part(person, property).stream())
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? userName : name;
    }

    private Optional<String> part(NodeRef person, QName property) {
        return Optional.ofNullable((String) nodeService.getProperty(person, property))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
