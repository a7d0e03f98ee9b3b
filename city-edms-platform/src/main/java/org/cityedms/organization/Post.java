package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.declension.Dative;

/**
 * A post (посада) as it is on a day: one member of staff.
 *
 * @param ownDative the title in the dative as somebody wrote it, where the rule errs
 * @param heads whether its holder heads the unit
 * @param place where it stands among the posts of the unit
 * @param since first day of this title and place
 * @param holder user name of its holder
 */
public record Post(
        long id,
        long unit,
        String code,
        String title,
        Optional<String> ownDative,
        boolean heads,
        int place,
        LocalDate since,
        Optional<String> holder) {

    public String titleDative() {
        return ownDative.orElseGet(() -> Dative.title(title));
    }
}
