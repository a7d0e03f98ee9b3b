package org.cityedms.organization;

/**
 * A person in a post, named as documents name people.
 *
 * @param fullName Петренко Іван Іванович
 * @param briefName Петренко І. І.
 * @param dative Петренку Івану Івановичу
 * @param briefDative Петренку І. І.
 * @param present whether they can sign in; someone removed or disabled cannot
 */
public record PostHolder(
        String userName,
        String fullName,
        String briefName,
        String dative,
        String briefDative,
        boolean present) {}
