package org.cityedms.organization;

import java.util.Map;
import java.util.Optional;

/**
 * Names of people as the structure keeps them; they stay when Alfresco knows the person no more.
 */
public interface Persons {
    Optional<PersonName> find(String userName);

    /**
     * Notes the name that Alfresco has. A patronymic and a dative that were written here stay.
     *
     * @param present whether the person can sign in
     */
    void remember(String userName, PersonName name, boolean present);

    /** The person is gone from Alfresco, or may not sign in; the name stays. */
    void absent(String userName);

    /** Whether each of all noted people could sign in when it was last looked. */
    Map<String, Boolean> all();
}
