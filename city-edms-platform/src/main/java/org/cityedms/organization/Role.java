package org.cityedms.organization;

import java.util.Optional;

/**
 * In which role someone acts (у якій ролі діє): as the holder of a post, in the holder's place, or
 * as an assistant.
 *
 * @param post identity of the post (посада); it stays when the post is renamed or moved
 * @param unit identity of the unit (структурний підрозділ) the post belongs to that day
 * @param institution code of the institution (установа)
 * @param institutionName its name
 * @param holder user name of whoever holds the post that day; empty when it is vacant
 * @param substitution the substitution it rests on, unless they hold the post
 */
public record Role(
        long post,
        long unit,
        String institution,
        String institutionName,
        String unitName,
        String title,
        boolean headsUnit,
        String holder,
        Basis basis,
        Optional<Long> substitution) {

    public boolean isVacant() {
        return holder.isEmpty();
    }
}
