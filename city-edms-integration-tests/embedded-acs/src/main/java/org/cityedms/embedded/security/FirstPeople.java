package org.cityedms.embedded.security;

import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.boot.Bootstrap;

/**
 * The administrator and the administrators' group of a new repository, as ACS's bootstrap makes
 * them.
 */
public final class FirstPeople implements Bootstrap {
    private final MutableAuthenticationService authentication;
    private final PersonService people;
    private final AuthorityService authorities;
    private final TransactionService transactions;

    public FirstPeople(
            MutableAuthenticationService authentication,
            PersonService people,
            AuthorityService authorities,
            TransactionService transactions) {
        this.authentication = authentication;
        this.people = people;
        this.authorities = authorities;
        this.transactions = transactions;
    }

    /** After company home, as the administrator's home folder lies in it. */
    @Override
    public int bootstrapOrder() {
        return REPOSITORY + 50;
    }

    @Override
    public void bootstrap() {
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            createMissing();
                            return null;
                        });
    }

    private void createMissing() {
        String admin = AuthenticationUtil.getAdminUserName();
        if (authentication.authenticationExists(admin)) {
            return;
        }
        String group = authorities.getShortName(EmbeddedAuthorityService.ADMINISTRATORS);
        authorities.createAuthority(AuthorityType.GROUP, group, group, Set.of());
        authentication.createAuthentication(admin, admin.toCharArray());
        people.createPerson(
                Map.of(
                        ContentModel.PROP_USERNAME, admin,
                        ContentModel.PROP_FIRSTNAME, "Administrator",
                        ContentModel.PROP_LASTNAME, "",
                        ContentModel.PROP_EMAIL, "admin@alfresco.com"));
        authorities.addAuthority(EmbeddedAuthorityService.ADMINISTRATORS, admin);
    }
}
