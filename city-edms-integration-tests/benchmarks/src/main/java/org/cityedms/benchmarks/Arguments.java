package org.cityedms.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that follow the name of a benchmark: {@code --entries 10000}. */
public final class Arguments {
    private static final int LARGEST = 100_000_000;

    private final Map<String, Integer> numbers;

    private Arguments(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads the command line.
     *
     * @param known what the benchmark understands, without the hyphens
     * @throws IllegalArgumentException where something else is there
     */
    static Arguments parse(List<String> words, Set<String> known) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown argument: " + word);
            }
            String value = at + 1 < words.size() ? words.get(at + 1) : "";
            if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > LARGEST) {
                throw new IllegalArgumentException(word + " needs a number from 1 to " + LARGEST);
            }
            numbers.put(name, Integer.valueOf(value));
        }
        return new Arguments(numbers);
    }

    public int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
