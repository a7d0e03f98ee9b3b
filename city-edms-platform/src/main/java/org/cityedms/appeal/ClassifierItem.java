package org.cityedms.appeal;

/**
 * A line of the classifier of appeals.
 *
 * @param code number of the line: {@code 2.1}, of a group of questions {@code 090}
 * @param name its words
 * @param active whether new appeals may have it; those that have it keep it
 */
public record ClassifierItem(
        ClassifierSection section,
        String code,
        String name,
        boolean active,
        ClassifierSource source) {
    public static final int MAXIMUM_CODE = 12;
    public static final int MAXIMUM_NAME = 300;
}
