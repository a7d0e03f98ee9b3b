package org.cityedms.embedded.search;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;
import java.util.stream.Stream;

/** Conditions that AFTS can write, nested up to three deep, with awkward texts. */
public final class Conditions extends Generator<Condition> {
    private static final List<String> TEXTS =
            List.of(
                    "x",
                    "",
                    "два слова",
                    "a\"b",
                    "c\\d",
                    "*",
                    "?",
                    "AND",
                    "(",
                    "[a TO b]",
                    ":",
                    "'",
                    "😀");

    public Conditions() {
        super(Condition.class);
    }

    @Override
    public Condition generate(SourceOfRandomness random, GenerationStatus status) {
        return condition(random, 3);
    }

    private static Condition condition(SourceOfRandomness random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new Condition.OfType(random.choose(TEXTS), random.nextBoolean());
            case 1 -> new Condition.WithAspect(random.choose(TEXTS), random.nextBoolean());
            case 2 -> new Condition.ChildOf(random.choose(TEXTS));
            case 3 ->
                    new Condition.Compared(
                            random.choose(
                                    List.of("cm:name", "@cm:title", "@{http://u:1/x}y", "name")),
                            Condition.Comparison.EQUAL,
                            List.of(random.choose(TEXTS)));
            case 4 -> new Condition.Not(condition(random, depth - 1));
            case 5 -> new Condition.All(parts(random, depth));
            default -> new Condition.Any(parts(random, depth));
        };
    }

    private static List<Condition> parts(SourceOfRandomness random, int depth) {
        return Stream.generate(() -> condition(random, depth - 1))
                .limit(random.nextInt(2, 4))
                .toList();
    }
}
