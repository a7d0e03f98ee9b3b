package org.cityedms.reminder;

/** A letter with a digest, in two forms that say the same (лист зведення). */
public record DigestLetter(String subject, String text, String html) {}
