package org.cityedms.organization;

import java.util.List;
import java.util.Optional;

/** The people of Alfresco, which stays the source of who may sign in. */
public interface Accounts {
    Optional<Account> find(String userName);

    /** People whose user name or name contains the text. */
    List<Account> search(String text, int limit);
}
