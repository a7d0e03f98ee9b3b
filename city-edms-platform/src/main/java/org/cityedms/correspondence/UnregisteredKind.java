package org.cityedms.correspondence;

import java.util.List;

/**
 * What is not registered (вид документів, що не підлягають реєстрації).
 *
 * @param basis the rule that says so
 * @param keywords beginnings of words by which a card is recognised
 * @param active offered to registrars
 */
public record UnregisteredKind(
        String code, String title, String basis, List<String> keywords, boolean active) {
    public static final int MAXIMUM_TITLE = 200;
    public static final int MAXIMUM_BASIS = 300;
    public static final int MAXIMUM_KEYWORD = 40;
    public static final int MAXIMUM_KEYWORDS = 20;

    public UnregisteredKind {
        keywords = List.copyOf(keywords);
    }
}
