package org.cityedms.organization.repo;

import java.util.Optional;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes over from Alfresco what people are called, and whether they may still sign in. */
public final class PersonRefresh {
    private final JdbcClient jdbc;
    private final Persons persons;
    private final Accounts accounts;

    public PersonRefresh(JdbcClient jdbc, Persons persons, Accounts accounts) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** Everybody the structure names. */
    public void run() {
        jdbc.sql(
                        """
                        SELECT user_name FROM ce_person
                        UNION SELECT user_name FROM ce_appointment
                        UNION SELECT user_name FROM ce_substitution
                        """)
                .query(String.class)
                .list()
                .forEach(this::refresh);
    }

    private void refresh(String userName) {
        Optional<Account> account = accounts.find(userName);
        if (account.isPresent()) {
            persons.remember(userName, account.get().name(), account.get().enabled());
        } else {
            persons.absent(userName);
        }
    }
}
