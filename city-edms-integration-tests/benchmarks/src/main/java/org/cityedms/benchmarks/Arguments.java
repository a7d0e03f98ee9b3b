package org.cityedms.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the name of a benchmark: numbers, as {@code --entries 10000}, and a folder that
 * keeps what was filled, {@code --data DIR}.
 */
public final class Arguments {
    static final String FOLDER = "data";
    private static final int LARGEST = 100_000_000;

    private final Map<String, Integer> numbers;
    private final Optional<Path> folder;

    private Arguments(Map<String, Integer> numbers, Optional<Path> folder) {
        this.numbers = numbers;
        this.folder = folder;
    }

    /**
     * Reads the command line.
     *
     * @param known what the benchmark understands, without the hyphens
     * @throws IllegalArgumentException where something else is there
     */
    static Arguments parse(List<String> words, Set<String> known) {
        Map<String, Integer> numbers = new HashMap<>();
        Optional<Path> folder = Optional.empty();
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown argument: " + word);
            }
            String value = at + 1 < words.size() ? words.get(at + 1) : "";
            if (name.equals(FOLDER)) {
                folder = Optional.of(folder(word, value));
                continue;
            }
            if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > LARGEST) {
                throw new IllegalArgumentException(word + " needs a number from 1 to " + LARGEST);
            }
            numbers.put(name, Integer.valueOf(value));
        }
        return new Arguments(numbers, folder);
    }

    private static Path folder(String word, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(word + " needs a folder");
        }
        return Path.of(value).toAbsolutePath();
    }

    /** Where the work is to be kept; nothing where it is made anew and thrown away. */
    Optional<Path> folder() {
        return folder;
    }

    public int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
