package org.cityedms.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists the benchmarks, or runs one: <code>--root DIR [NAME]</code>. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new Startup());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.size() < 2 || !arguments.get(0).equals("--root")) {
            throw new IllegalArgumentException("usage: --root DIR [NAME]");
        }
        Path root = Path.of(arguments.get(1)).toAbsolutePath();
        if (arguments.size() == 2) {
            list(out);
            return 0;
        }
        String name = arguments.get(2);
        Optional<Benchmark> benchmark = ALL.stream().filter(b -> b.name().equals(name)).findFirst();
        if (benchmark.isEmpty()) {
            out.println("No benchmark is called " + name + ". There are:");
            list(out);
            return 2;
        }
        report(benchmark.get().run(root, out), out);
        return 0;
    }

    private static void list(PrintStream out) {
        ALL.forEach(b -> out.printf("  %-12s %s%n", b.name(), b.description()));
    }

    static void report(List<Figure> figures, PrintStream out) {
        out.printf("%n%-32s %12s %-4s %10s %8s%n", "figure", "value", "unit", "limit", "ratio");
        figures.forEach(figure -> out.println(figure.row()));
        out.println();
        figures.forEach(figure -> out.println(figure.json()));
    }
}
