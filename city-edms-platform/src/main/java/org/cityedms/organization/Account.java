package org.cityedms.organization;

/**
 * Someone whom Alfresco knows (обліковий запис).
 *
 * @param name with the patronymic, where the given name there has a second word
 * @param enabled whether they may sign in
 */
public record Account(String userName, PersonName name, boolean enabled) {}
