package org.cityedms.appeal;

/**
 * What an appeal asks (порушене питання). An appeal is closed when each of its questions is.
 *
 * @param text суть питання
 * @param group line of the classifier's part on content
 */
public record Question(String text, String group) {
    public static final int MAXIMUM_TEXT = 1_000;
}
