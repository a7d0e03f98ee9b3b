package org.alfresco.util;

import java.io.Serializable;
import java.util.Arrays;

/** A version of numbers, compared part by part. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {
    public static final VersionNumber VERSION_ZERO = new VersionNumber("0");
    public static final VersionNumber VERSION_BIG = new VersionNumber("999");

    private final int[] parts;
    private final String text;

    public VersionNumber(String version) {
        this.text = version;
        this.parts = Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    public int[] getParts() {
        return parts.clone();
    }

    public int getPart(int index) {
        return index < parts.length ? parts[index] : 0;
    }

    @Override
    public int compareTo(VersionNumber obj) {
        for (int i = 0; i < Math.max(parts.length, obj.parts.length); i++) {
            int order = Integer.compare(getPart(i), obj.getPart(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof VersionNumber other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return parts.length == 0 ? 0 : parts[0];
    }

    @Override
    public String toString() {
        return text;
    }
}
