package org.cityedms.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.benchmarks.control.ControlSpeed;
import org.cityedms.benchmarks.registers.ChainSpeed;
import org.cityedms.benchmarks.registers.ImportSpeed;
import org.cityedms.benchmarks.registers.ListSpeed;
import org.cityedms.benchmarks.registers.RegistrationSpeed;

/** Lists the benchmarks, or runs one: <code>--root DIR [NAME [--argument N]...]</code>. */
public final class Benchmarks {

    private static final List<Benchmark> ALL =
            List.of(
                    new Startup(),
                    new InRepository(
                            "registration",
                            "registrations a second, beside plain SQL [--seconds N] [--total N]",
                            Set.of("seconds", "total"),
                            RegistrationSpeed.class),
                    new InRepository(
                            "register-list",
                            "pages of a register's list, beside plain SQL [--entries N]",
                            Set.of("entries"),
                            ListSpeed.class),
                    new InRepository(
                            "chain",
                            "verification of a register's chain [--entries N]",
                            Set.of("entries"),
                            ChainSpeed.class),
                    new InRepository(
                            "import",
                            "moving in a journal, XLSX and CSV, beside plain SQL [--rows N]",
                            Set.of("rows"),
                            ImportSpeed.class),
                    new InRepository(
                            "control",
                            "a day of letters on a million tasks, trays and boards [--tasks N] [--seconds N] [--models N] [--data DIR]",
                            Set.of("tasks", "seconds", "models", Arguments.FOLDER),
                            ControlSpeed.class));

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
        Arguments numbers;
        try {
            numbers =
                    Arguments.parse(
                            arguments.subList(3, arguments.size()), benchmark.get().arguments());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            list(out);
            return 2;
        }
        report(benchmark.get().run(root, numbers, out), out);
        return 0;
    }

    private static void list(PrintStream out) {
        ALL.forEach(b -> out.printf("  %-14s %s%n", b.name(), b.description()));
    }

    static void report(List<Figure> figures, PrintStream out) {
        out.printf("%n%-44s %12s %-4s %10s %8s%n", "figure", "value", "unit", "limit", "ratio");
        figures.forEach(figure -> out.println(figure.row()));
        out.println();
        figures.forEach(figure -> out.println(figure.json()));
    }
}
