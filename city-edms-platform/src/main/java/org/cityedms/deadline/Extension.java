package org.cityedms.deadline;

/**
 * A lawful extension of a term (продовження строку).
 *
 * @param total the whole term after it, counted from the same start
 * @param notice until when the author is to be told, counted from the same start
 * @param source the article that allows it
 */
public record Extension(Term total, Term notice, Bilingual source) {}
