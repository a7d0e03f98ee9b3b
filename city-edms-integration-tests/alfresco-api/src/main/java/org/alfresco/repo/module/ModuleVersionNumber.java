package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;

/** A module's version, ordered as Maven orders versions: a snapshot comes before its release. */
public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = new ModuleVersionNumber("0");
    public static final ModuleVersionNumber VERSION_BIG = new ModuleVersionNumber("999.999.999.99");

    private String text;

    public ModuleVersionNumber() {}

    public ModuleVersionNumber(String versionString) {
        this.text = versionString;
    }

    @SuppressWarnings("MissingImplementsComparable") // The real class does not implement it.
    public int compareTo(ModuleVersionNumber installingVersion) {
        int[] mine = numbers();
        int[] other = installingVersion.numbers();
        for (int i = 0; i < Math.max(mine.length, other.length); i++) {
            int order =
                    Integer.compare(i < mine.length ? mine[i] : 0, i < other.length ? other[i] : 0);
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(!text.contains("-"), !installingVersion.text.contains("-"));
    }

    private int[] numbers() {
        return Arrays.stream(text.split("-", 2)[0].split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleVersionNumber other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return numbers()[0];
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(text);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        text = in.readUTF();
    }
}
