package org.cityedms.reminder.repo;

import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.management.subsystems.PropertyBackedBean;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.cityedms.registration.RegistrationRights;

/** Addresses as Alfresco keeps them: of its people, and of its own outbound mail. */
public final class AlfrescoAddresses implements Addresses {
    private final PersonService personService;
    private final NodeService nodeService;
    private final RegistrationRights rights;
    private final PropertyBackedBean outboundMail;

    public AlfrescoAddresses(
            PersonService personService,
            NodeService nodeService,
            RegistrationRights rights,
            PropertyBackedBean outboundMail) {
        this.personService = personService;
        this.nodeService = nodeService;
        this.rights = rights;
        this.outboundMail = outboundMail;
    }

    @Override
    public Optional<String> find(String userName) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    NodeRef person = personService.getPersonOrNull(userName);
                    if (person == null
                            || !personService.isEnabled(userName)
                            || !mayRead(userName)) {
                        return Optional.empty();
                    }
                    Object address = nodeService.getProperty(person, ContentModel.PROP_EMAIL);
                    return Optional.of(address == null ? "" : address.toString().strip());
                });
    }

    private boolean mayRead(String userName) {
        return AuthenticationUtil.runAs(rights::mayRead, userName);
    }

    @Override
    public String sender() {
        return outboundMail.getProperty("mail.from.default");
    }
}
