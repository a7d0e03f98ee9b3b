package org.cityedms.organization.web;

import org.cityedms.declension.Sex;
import org.cityedms.organization.Account;
import org.cityedms.organization.PersonName;

/** Schema {@code StructurePerson}. */
record PersonNameJson(
        String userName,
        String fullName,
        String patronymic,
        String sex,
        String dative,
        String briefDative,
        String ownDative,
        String ownBriefDative,
        Boolean enabled) {

    static PersonNameJson of(String userName, PersonName name, Boolean enabled) {
        return new PersonNameJson(
                userName,
                name.full(),
                name.patronymic(),
                name.sex().map(Sex::code).orElse(null),
                name.dative(),
                name.briefDative(),
                name.ownDative().orElse(null),
                name.ownBriefDative().orElse(null),
                enabled);
    }

    static PersonNameJson of(Account account) {
        return of(account.userName(), account.name(), account.enabled());
    }
}
