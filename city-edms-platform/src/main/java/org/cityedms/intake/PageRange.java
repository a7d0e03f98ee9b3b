package org.cityedms.intake;

/**
 * Pages of a file that belong together.
 *
 * @param first number of the first, from 1
 * @param last number of the last, inclusive
 */
public record PageRange(int first, int last) {
    public int pages() {
        return last - first + 1;
    }
}
