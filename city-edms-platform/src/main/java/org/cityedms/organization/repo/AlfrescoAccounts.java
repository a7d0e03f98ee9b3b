package org.cityedms.organization.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.PersonName;

/** People as Alfresco keeps them. */
public final class AlfrescoAccounts implements Accounts {
    private final PersonService personService;
    private final NodeService nodeService;

    /**
     * People of one repository.
     *
     * @param personService the raw one: whoever appoints need not be an administrator of Alfresco
     */
    public AlfrescoAccounts(PersonService personService, NodeService nodeService) {
        this.personService = personService;
        this.nodeService = nodeService;
    }

    @Override
    public Optional<Account> find(String userName) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        Optional.ofNullable(personService.getPersonOrNull(userName))
                                .map(this::account));
    }

    @Override
    public List<Account> search(String text, int limit) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        personService
                                .getPeople(
                                        text,
                                        List.of(
                                                ContentModel.PROP_FIRSTNAME,
                                                ContentModel.PROP_LASTNAME,
                                                ContentModel.PROP_USERNAME),
                                        List.of(new Pair<>(ContentModel.PROP_LASTNAME, true)),
                                        new PagingRequest(limit))
                                .getPage()
                                .stream()
                                .map(person -> account(person.getNodeRef()))
                                .toList());
    }

    private Account account(NodeRef person) {
        String userName = text(person, ContentModel.PROP_USERNAME);
        String[] given = text(person, ContentModel.PROP_FIRSTNAME).split("\\s+", 2);
        String surname = text(person, ContentModel.PROP_LASTNAME);
        boolean nameless = surname.isEmpty() && given[0].isEmpty();
        return new Account(
                userName,
                PersonName.of(
                        nameless ? userName : surname, given[0], given.length > 1 ? given[1] : ""),
                personService.isEnabled(userName));
    }

    private String text(NodeRef person, QName property) {
        Object value = nodeService.getProperty(person, property);
        return value == null ? "" : value.toString().strip();
    }
}
